"""A directory of checkpoints on disk: which there are, and whether they are what was saved.

checkpoints/1200/            a checkpoint, named for its step
checkpoints/1200/SHA256SUMS  the digest of each of its files (`sha256sum -c` reads it)
checkpoints/1800.saving/     one being written, or left behind by a killed process
checkpoints/600.retired/     an old one being deleted, or left behind by a killed process
checkpoints/1200.corrupt/    quarantined by a training that found it corrupt

A checkpoint is written under another name, its manifest last, and renamed once the disk holds
all of it; it is renamed again before it is deleted. So a directory named by a number is a whole
checkpoint, wherever a process was killed, and the manifest tells whether it has changed since.
Orbax writes the contents; this module does not interpret them, and does not need JAX.
"""

import hashlib
import os
import re
import shutil
from pathlib import Path

from gan_jax.storage.files import write_synced
from gan_jax.storage.regular import open_regular, read_regular
from gan_jax.terminal.errors import RunError, reason

_MANIFEST = "SHA256SUMS"
_LEFTOVER = re.compile(r"[0-9]+\.(saving|retired)")
_ASIDE = re.compile(r"[0-9]+\.(saving|retired|corrupt)")


def steps(directory: Path) -> list[int]:
    """Returns the steps of all checkpoints in a directory, the newest first."""
    if not directory.is_dir():
        return []
    names = (path.name for path in directory.iterdir() if path.is_dir())
    return sorted((int(name) for name in names if re.fullmatch("[0-9]+", name)), reverse=True)


def leftovers(directory: Path) -> list[Path]:
    """Returns what killed saves and killed deletions have left behind."""
    paths = directory.iterdir() if directory.is_dir() else ()
    return sorted(path for path in paths if _LEFTOVER.fullmatch(path.name) and is_own(path))


def is_own(path: Path) -> bool:
    """Says whether this module has made a directory: by its name and, of a checkpoint, its files.

    A link is nobody's: what it leads to may be another run's.
    """
    if path.is_symlink() or not path.is_dir():
        return False
    if _ASIDE.fullmatch(path.name):
        return True
    names = os.listdir(path) if re.fullmatch("[0-9]+", path.name) else [""]
    return _MANIFEST in names or all(name.startswith("state") for name in names)


def strangers(path: Path) -> list[Path]:
    """Returns what somebody put into a directory for which `is_own` holds, at its top."""
    names = sorted(os.listdir(path))
    return [path / name for name in names if name != _MANIFEST and not name.startswith("state")]


def delete(path: Path) -> None:
    """Deletes a directory for which `is_own` holds; a kill leaves no half of a checkpoint."""
    retired = path.with_suffix(".retired")
    if is_own(retired):
        shutil.rmtree(retired)
    if path != retired:
        shutil.rmtree(path.rename(retired))


def saving_path(directory: Path, step: int) -> Path:
    """Returns the directory that a checkpoint is written to until it is whole."""
    return directory / f"{step}.saving"


def begin(directory: Path, step: int) -> Path:
    """Makes and returns the directory that a checkpoint is to be written to."""
    path = saving_path(directory, step)
    path.mkdir()
    return path


def commit(path: Path) -> None:
    """Turns a directory that `begin` returned, and that has been filled, into a checkpoint."""
    lines = [f"{_digest(path / name, sync=True)}  {name}\n" for name in _files(path)]
    write_synced(path / _MANIFEST, "".join(lines), "x")
    for inside in (path, *(p for p in path.rglob("*") if p.is_dir())):
        _sync_directory(inside)
    path.rename(path.with_suffix(""))
    _sync_directory(path.parent)


def abandon(path: Path) -> None:
    """Deletes, as far as possible, a directory that `begin` returned."""
    shutil.rmtree(path, ignore_errors=True)


def retire(directory: Path, keep: int) -> None:
    """Deletes all checkpoints but the `keep` newest, and but those that hold a stranger's file."""
    for step in steps(directory)[keep:]:
        if is_own(path := directory / str(step)) and not strangers(path):
            delete(path)


def sweep(directory: Path) -> None:
    """Deletes what killed saves and killed deletions have left behind."""
    for path in leftovers(directory):
        shutil.rmtree(path)


def quarantine(directory: Path, step: int) -> Path:
    """Takes a corrupt checkpoint out of the way; returns its new path."""
    aside = directory / f"{step}.corrupt"
    if is_own(aside):
        shutil.rmtree(aside, ignore_errors=True)
    return (directory / str(step)).rename(aside)


def corruption(checkpoint: Path) -> str | None:
    """Returns what is wrong with a checkpoint; None if it is, bit for bit, what was saved."""
    try:
        manifest = read_regular(checkpoint / _MANIFEST).decode("ascii", "backslashreplace")
    except FileNotFoundError:
        return f"{_MANIFEST} is missing"
    except OSError as error:
        return f"{_MANIFEST} cannot be read: {reason(error)}"
    listed = re.findall(r"^([0-9a-f]{64})  (.+)$", manifest, re.MULTILINE)
    if not listed or manifest != "".join(f"{digest}  {name}\n" for digest, name in listed):
        return f"{_MANIFEST} is corrupt"
    expected = {name: digest for digest, name in listed}
    there = _files(checkpoint)
    for name in sorted(expected.keys() | set(there)):
        if name not in there:
            return f"{name} is missing"
        if name not in expected:
            return f"{name} is not in {_MANIFEST}"
        try:
            if _digest(checkpoint / name) != expected[name]:
                return f"{name} is corrupt"
        except OSError as error:
            return f"{name} cannot be read: {reason(error)}"
    return None


def newest_valid(directory: Path) -> tuple[int | None, dict[int, str]]:
    """Looks for a checkpoint to go on from.

    Returns:
      The step of the newest valid one, None if there is no checkpoint at all; and the newer
      ones, which are corrupt, each with what is wrong.

    Raises:
      RunError: If there are checkpoints, and all are corrupt.
    """
    corrupt: dict[int, str] = {}
    for step in steps(directory):
        wrong = corruption(directory / str(step))
        if wrong is None:
            return step, corrupt
        corrupt[step] = wrong
    if corrupt:
        raise RunError(
            f"No checkpoint in {directory} is valid: "
            + ", ".join(f"{step}: {wrong}" for step, wrong in corrupt.items())
            + ". Restore one from a backup, or start anew with --overwrite"
        )
    return None, {}


def corrupt_warning(step: int, wrong: str, consequence: str) -> str:
    """Returns the line that warns of a corrupt checkpoint."""
    return f"WARNING: the checkpoint of step {step} is corrupt: {wrong}. {consequence}"


def _files(checkpoint: Path) -> list[str]:
    """Returns the paths of a checkpoint's files but its manifest, relative to it, in order."""
    paths = (path.relative_to(checkpoint) for path in checkpoint.rglob("*") if not path.is_dir())
    return sorted(path.as_posix() for path in paths if path.as_posix() != _MANIFEST)


def _digest(path: Path, *, sync: bool = False) -> str:
    with open_regular(path) as file:
        if sync:
            os.fsync(file.fileno())
        return hashlib.file_digest(file, "sha256").hexdigest()


def _sync_directory(path: Path) -> None:
    """Waits until the disk holds a directory's names, such as those that a rename changed."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
