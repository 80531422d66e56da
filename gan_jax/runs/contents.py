"""What in a directory a run of this project wrote, so that nothing else is ever deleted.

Ours is what has one of our names and is of its kind: a regular file or a directory, never a link,
because what a link leads to may be anybody's. A directory holds a run of ours if a file in it has
a content that only we write; a name such as `config.json` alone says nothing.
"""

import dataclasses
import os
import re
from collections.abc import Callable
from pathlib import Path

from gan_jax.runs import manifest, records
from gan_jax.terminal.errors import UsageError

LOCK = ".lock"
EVENTS_SUFFIX = ".gan_jax"  # ends the name of every event file for TensorBoard
PAGE = "gan.html"  # what `export --to page` writes of a run
EVENTS_BEING_CUT = "cut.tmp"  # an event file that is being replaced; TensorBoard ignores it

_FILES = (
    *("config.json", "provenance.json", "metrics.jsonl", "summary.json"),
    *("config.json.tmp", "provenance.json.tmp", "metrics.jsonl.tmp", "summary.json.tmp"),
    *("curves.png", PAGE),
)
EVALUATION = {
    *("measured.jsonl", "measured.jsonl.tmp", "metrics.json", "metrics.json.tmp", "report.html"),
    *("neighbours.png", "interpolation.png", "measures.png", "over_training.png", "classes.png"),
    *("discriminator.png", "distances.png", "sigma.png"),
}
PICTURE = re.compile(r"step-([0-9]{8,})\.png")
_EVENTS = re.compile(r"events\.out\.tfevents\.[0-9]+\..*\.[0-9]+\.[0-9]+")

# In the order in which a run is deleted: one that is killed meanwhile leaves an older state of
# the run, which training can go on from, and last what tells that it is a run.
_ORDER = (
    *("checkpoints", "summary.json", "metrics.jsonl", "tensorboard", "samples", "evaluation"),
    *(PAGE, "curves.png", "provenance.json", "config.json"),
)


@dataclasses.dataclass(frozen=True)
class Contents:
    """What a directory holds; all paths are relative to it.

    Attributes:
      own: Files and directories that a run of ours has written, in the order to delete them.
      in_the_way: What has one of our names and is not of its kind, each with what it is.
      foreign: Everything else.
    """

    own: tuple[Path, ...]
    in_the_way: dict[Path, str]
    foreign: tuple[Path, ...]


def is_file(path: Path) -> bool:
    """Says whether a path is a regular file, and no link to one."""
    return path.is_file() and not path.is_symlink()


def is_picture(path: Path) -> bool:
    """Says whether a path is a picture of samples by its name, and a regular file."""
    return PICTURE.fullmatch(path.name) is not None and is_file(path)


def step_of_picture(path: Path) -> int:
    """Returns the step after which a picture was drawn."""
    match = PICTURE.fullmatch(path.name)
    assert match is not None
    return int(match[1])


def is_events(path: Path) -> bool:
    """Says whether a path is an event file of ours, for TensorBoard.

    Earlier versions gave them names that other programs give to theirs; the metrics tell them.
    """
    if not is_file(path):
        return False
    if path.name.endswith(EVENTS_SUFFIX):
        return True
    if _EVENTS.fullmatch(path.name) is None:
        return False
    with open(path, "rb") as file:
        start = file.read(2**16)
    return b"d_loss/" in start and b"g_grad_norm/" in start


def _is_own_animation_or_picture(path: Path) -> bool:
    return is_picture(path) or (path.name == "training.gif" and is_file(path))


def _is_own_events(path: Path) -> bool:
    return is_events(path) or (path.name == EVENTS_BEING_CUT and is_file(path))


def _is_own_evaluation(path: Path) -> bool:
    return path.name in EVALUATION and is_file(path)


_INSIDE: dict[str, Callable[[Path], bool]] = {
    "checkpoints": manifest.is_own,
    "samples": _is_own_animation_or_picture,
    "tensorboard": _is_own_events,
    "evaluation": _is_own_evaluation,
}
_NAMES_INSIDE = {
    "checkpoints": re.compile(r"[0-9]+(\.saving|\.retired|\.corrupt)?"),
    "samples": re.compile(rf"{PICTURE.pattern}|training\.gif"),
}


def survey(directory: Path) -> Contents:
    """Looks at everything in a directory, and in those of its directories that bear our names.

    Raises:
      OSError: If it cannot be read.
    """
    own: list[Path] = []
    in_the_way: dict[Path, str] = {}
    foreign: list[Path] = []
    for path in sorted(directory.iterdir()) if directory.is_dir() else ():
        name = Path(path.name)
        if path.name == LOCK:
            if not is_file(path) or path.stat().st_size > 0:
                in_the_way[name] = _kind(path)
        elif path.name in _FILES:
            if is_file(path):
                own.append(name)
            else:
                in_the_way[name] = _kind(path)
        elif path.name not in _INSIDE or (path.name == "evaluation" and not _is_directory(path)):
            foreign.append(name)
        elif not _is_directory(path):
            in_the_way[name] = _kind(path)
        else:
            names = _NAMES_INSIDE.get(path.name)
            for inside in sorted(path.iterdir()):
                relative = name / inside.name
                if _INSIDE[path.name](inside):
                    own.append(relative)
                elif names is not None and names.fullmatch(inside.name):
                    in_the_way[relative] = _kind(inside)
                else:
                    foreign.append(relative)
    order = {name: place for place, name in enumerate(_ORDER)}
    own.sort(key=lambda path: order.get(path.parts[0], -1))
    return Contents(tuple(own), in_the_way, tuple(foreign))


def _is_directory(path: Path) -> bool:
    return path.is_dir() and not path.is_symlink()


def _kind(path: Path) -> str:
    if path.is_symlink():
        return "a link"
    if path.is_dir():
        return "a directory that no run wrote" if path.parent.name in _INSIDE else "a directory"
    return "a file that no run wrote" if path.is_file() else "no regular file"


def holds_run(directory: Path) -> bool:
    """Says whether a directory holds a run of ours, be it damaged."""
    return evidence(directory) is not None


def evidence(directory: Path) -> Path | None:
    """Returns a file, relative to a directory, whose content shows that it holds a run of ours."""
    for name, keys in _KEYS.items():
        path = directory / name
        if is_file(path):
            try:
                with open(path, "rb") as file:
                    content = file.readline() if name == "metrics.jsonl" else file.read()
                fields = records.parse_json(content)
            except (OSError, ValueError):
                continue
            if isinstance(fields, dict) and keys <= fields.keys():
                return Path(name)
    checkpoints = directory / "checkpoints"
    for step in manifest.steps(checkpoints) if _is_directory(checkpoints) else ():
        if manifest.is_own(checkpoints / str(step)):
            return Path("checkpoints", str(step))
    return None


_KEYS = {
    "config.json": {"k", "seed", "batch_size", "log_every", "sample_every", "checkpoint_every"},
    "provenance.json": {"dataset", "sessions"},
    "summary.json": {"step", "session", "metrics"},
    "metrics.jsonl": {"step", "d_loss", "g_loss", "d_grad_norm", "g_grad_norm"},
}


def check_clear(directory: Path, contents: Contents) -> None:
    """Checks that nothing stands where a run writes, and that what it replaces is a run's.

    Raises:
      UsageError: If something does; names it.
    """
    for path, kind in contents.in_the_way.items():
        raise UsageError(
            f"{_shown(directory / path)} is {kind}, which a training neither writes through nor "
            "deletes: move it, or name another --out"
        )
    named = [path for path in (*contents.own, *contents.foreign) if path.parts[0] in _ORDER]
    named = [path for path in named if path.parts[0] != "evaluation"]
    if named and not holds_run(directory):
        raise UsageError(
            f"--out {directory} holds no run of gan_jax, but {_shown(named[0])}: name another "
            "directory"
        )


def delete(directory: Path, contents: Contents) -> None:
    """Deletes what a run has written, and nothing else; links are not followed.

    Directories that are empty afterwards are deleted too, but for the run directory. If this is
    interrupted, what is left is still recognised as a run of ours.

    Raises:
      UsageError: If something cannot be deleted; then nothing is.
      OSError: If something cannot be deleted nonetheless.
    """
    for parent in sorted({(directory / path).parent for path in contents.own}):
        if not os.access(parent, os.W_OK | os.X_OK):
            raise UsageError(
                f"{parent} cannot be written, so that nothing was deleted: name another --out"
            )
    for path in contents.own:
        if _is_directory(directory / path) and (theirs := manifest.strangers(directory / path)):
            raise UsageError(
                f"{_shown(theirs[0])} is none of the checkpoint's files, so that nothing was "
                "deleted: move it, or name another --out"
            )
    last = evidence(directory)
    for path in sorted(contents.own, key=lambda path: path == last):
        if _is_directory(directory / path):
            manifest.delete(directory / path)
        else:
            (directory / path).unlink(missing_ok=True)
    for name in _INSIDE:
        remove_if_empty(directory / name)


def remove_if_empty(directory: Path) -> None:
    """Deletes a directory that is empty; leaves any other, and links."""
    if _is_directory(directory) and not any(directory.iterdir()):
        directory.rmdir()


def left_standing(directory: Path, contents: Contents) -> str | None:
    """Returns the line that names what no run wrote, and was not deleted; None if all is gone."""
    if not contents.foreign:
        return None
    names = [_shown(path) for path in contents.foreign]
    more = f" and {len(names) - 8} more" if len(names) > 8 else ""
    return f"No run wrote these, so they stay in {directory}: {', '.join(names[:8])}{more}"


def _shown(path: Path) -> str:
    return str(path) if str(path).isprintable() else repr(str(path))
