"""How the house is laid out, read from the source: nothing of the project is imported here."""

import ast
import re
from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

ROOT = Path(__file__).parent.parent

# From the top down. What stands in one line may import from the same line and from those below.
LAYERS = (
    ("__main__",),
    ("train", "sample", "evaluate", "export", "benchmark", "doctor"),
    ("benchmarking",),
    ("training",),
    ("evaluation", "exporting", "trained"),
    ("pretrained",),
    ("runs",),
    ("parallel",),
    ("presets",),
    ("captions", "validation"),
    ("config",),
    ("field_types",),
    (
        "gan",
        "losses",
        "models",
        "randomness",
        "schedule",
        "state",
        "statistics",
        "step_metrics",
        "threefry",
    ),
    ("data",),
    ("cuda_graph",),
    ("jax_setup",),
    ("library",),
    ("jax_environment",),
    ("storage",),
    ("terminal",),
)
SCIENCE = next(rooms for rooms in LAYERS if "gan" in rooms)
MAX_LINES = 350
NAMES_OF_NOTHING = ("utils", "common", "helpers")


def module_name(path: Path) -> str:
    """`gan_jax.terminal.cli`; a package goes by its own name, without `__init__`."""
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def sources(*packages: str) -> dict[str, Path]:
    return {module_name(path): path for name in packages for path in (ROOT / name).rglob("*.py")}


def imports(path: Path, modules: dict[str, Path]) -> Iterator[tuple[int, str]]:
    """Yields the line and the module of every import of the project, wherever it stands."""
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}:{node.lineno}: import by the full name"
            names = [
                full if (full := f"{node.module}.{alias.name}") in modules else node.module
                for alias in node.names
            ]
        else:
            continue
        yield from ((node.lineno, name) for name in names if name.split(".")[0] == "gan_jax")


def room(module: str) -> str:
    """`terminal` of `gan_jax.terminal.cli`, `gan` of `gan_jax.gan`."""
    return [*module.split("."), ""][1]


def layer(module: str) -> int | None:
    return next((i for i, rooms in enumerate(LAYERS) if room(module) in rooms), None)


def verify(problems: list[str]) -> None:
    assert not problems, "\n".join(["", *problems])


def test_every_room_has_its_layer():
    known = {name for rooms in LAYERS for name in rooms}
    rooms = {room(module) for module in sources("gan_jax")} - {""}
    verify(
        [f"gan_jax/{name}: give it a line in LAYERS of {__file__}" for name in rooms - known]
        + [f"{name}: LAYERS of {__file__} names it, and it is gone" for name in known - rooms]
    )


def test_imports_point_down():
    modules = sources("gan_jax")
    verify(
        [
            f"{path}:{line}: {module} must not import {imported}, which stands above it: move "
            "what it needs to a lower room, or hand it over as an argument"
            for module, path in modules.items()
            for line, imported in imports(path, modules)
            if None not in (layer(module), layer(imported)) and layer(imported) < layer(module)
        ]
    )


def test_science_imports_science_alone():
    modules = sources("gan_jax")
    verify(
        [
            f"{path}:{line}: {module} is science and must not import {imported}: science imports "
            "nothing of the project but science and terminal.errors"
            for module, path in modules.items()
            if room(module) in SCIENCE
            for line, imported in imports(path, modules)
            if room(imported) not in SCIENCE and imported != "gan_jax.terminal.errors"
        ]
    )


def test_imports_go_in_no_circle():
    modules = sources("gan_jax")
    graph = {
        module: {name for _, name in imports(path, modules)} for module, path in modules.items()
    }
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        circle = " <- ".join(error.args[1])
        raise AssertionError(
            f"{circle}: these import each other; move what they share to a module below them"
        ) from None


def test_every_module_opens_with_what_lives_in_it():
    verify(
        [
            f"{path}: open it with a docstring that says in two or three lines what lives in it"
            for path in sources("gan_jax", "experiments").values()
            if not ast.get_docstring(ast.parse(path.read_text()))
        ]
    )


def num_lines(source: str) -> int:
    """Counts a module's lines; of a notebook's script, without the cells of text."""
    return len(re.sub(r'(?ms)^# %% \[markdown\]\nr"""$.*?^"""$\n*', "", source).splitlines())


def test_no_module_is_too_long_to_read():
    lengths = {
        path: num_lines(path.read_text()) for path in sources("gan_jax", "experiments").values()
    }
    verify(
        [
            f"{path} has {length} lines: divide it into modules of at most {MAX_LINES}"
            for path, length in lengths.items()
            if length > MAX_LINES
        ]
    )


def test_every_module_is_named_for_what_lives_in_it():
    verify(
        [
            f"{path}: {module.split('.')[-1]} says nothing; name it for what lives in it"
            for module, path in sources("gan_jax", "experiments").items()
            if module.split(".")[-1] in NAMES_OF_NOTHING
        ]
    )


def private(name: str) -> bool:
    return name.startswith("_") and not name.startswith("__")


def of_project(module: str) -> bool:
    return module.split(".")[0] in ("gan_jax", "experiments")


def private_names_of_others(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Yields line and name: `from a import _b`, `a._b`, and `patch.object(a, "_b")`."""
    imported = set()  # what names the project's modules and what is in them
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and of_project(node.module):
            imported |= {alias.asname or alias.name for alias in node.names}
        elif isinstance(node, ast.Import):
            names = [alias for alias in node.names if of_project(alias.name)]
            imported |= {alias.asname or alias.name.split(".")[0] for alias in names}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and of_project(node.module):
            yield from ((node.lineno, alias.name) for alias in node.names if private(alias.name))
        elif isinstance(node, ast.Attribute) and private(node.attr):
            owner = ast.unparse(node.value)
            if owner.split(".")[0] in imported:
                yield node.lineno, f"{owner}.{node.attr}"
        elif isinstance(node, ast.Call):
            for owner, name in zip(node.args, node.args[1:], strict=False):
                if (
                    isinstance(owner, ast.Name | ast.Attribute)
                    and ast.unparse(owner).split(".")[0] in imported
                    and isinstance(name, ast.Constant)
                    and isinstance(name.value, str)
                    and private(name.value)
                ):
                    yield node.lineno, f"{ast.unparse(owner)}.{name.value}"


def test_private_names_stay_in_their_module():
    verify(
        [
            f"{path}:{line}: {name} is private to its module; use what is public there, or make "
            "it public by a name without the underscore"
            for path in sources("gan_jax", "experiments").values()
            for line, name in private_names_of_others(ast.parse(path.read_text()))
        ]
    )


def text_files_in_the_locale_s_encoding(tree: ast.Module) -> Iterator[int]:
    """Yields the line of every text file that is read or written without an encoding."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else ast.unparse(node.func)
        given = [argument.arg for argument in node.keywords]
        constants = [a.value for a in node.args if isinstance(a, ast.Constant)]
        binary = any(isinstance(mode, str) and "b" in mode for mode in constants)
        module = ast.unparse(node.func).split(".")[0]
        if (
            module in ("os", "gzip", "Image", "zipfile", "tarfile", "ts", "distribution")
            or "encoding" in given
        ):
            continue
        if name in ("read_text", "write_text") or (name == "open" and not binary):
            yield node.lineno


def test_text_files_are_utf_8_whatever_the_locale():
    verify(
        [
            f'{path}:{line}: give encoding="utf-8"'
            for path in sources("gan_jax", "experiments").values()
            for line in text_files_in_the_locale_s_encoding(ast.parse(path.read_text("utf-8")))
        ]
    )
