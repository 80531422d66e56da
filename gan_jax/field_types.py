"""The types of a training's settings: what is kept, and what a caller may give for it.

The command line is parsed into what is kept. `TrainConfig` from Python takes more, such as 5 or
"5:1000,1" for a `KSchedule`, and `taken` makes it the same.
"""

import functools
import operator
import os
import types
from collections.abc import Sequence
from pathlib import Path
from typing import (
    TYPE_CHECKING,
    Annotated,
    Any,
    Literal,
    Union,
    get_args,
    get_origin,
    get_type_hints,
)

import tyro

from gan_jax.schedule import KSchedule
from gan_jax.terminal import paths
from gan_jax.terminal.errors import UsageError
from gan_jax.terminal.flags import flag

MatmulPrecision = Literal["default", "high", "highest", "bfloat16", "tensorfloat32", "float32"]

if TYPE_CHECKING:  # what a caller may give
    K = KSchedule | int | str
    Floats = float | Sequence[float]
    PathLike = Path | str
else:  # what is kept
    K = Annotated[
        KSchedule,
        tyro.constructors.PrimitiveConstructorSpec(
            nargs=1,
            metavar="INT|SCHEDULE",
            instance_from_str=lambda words: KSchedule.parse(words[0]),
            is_instance=lambda value: isinstance(value, KSchedule),
            str_from_instance=lambda k: [str(k)],
        ),
    ]
    Floats = tuple[float, ...]
    PathLike = Path


@functools.cache
def kinds(config: type) -> dict[str, Any]:
    """Returns the type that is kept of each field of a dataclass."""
    return get_type_hints(config)


def kept(
    config: Any,
) -> tuple[KSchedule, tuple[float, ...] | None, tuple[float, ...] | None, tuple[float, ...]]:
    """Returns k, both players' and D's learning rates, and beta1, whose types say less."""
    return config.k, config.learning_rate, config.d_learning_rate, config.beta1


def taken(name: str, kind: Any, value: Any) -> Any:
    """Returns what is kept of a value that was given for a field.

    Args:
      name: The field's name.
      kind: The field's type; see `kinds`.
      value: What was given.

    Raises:
      UsageError: If that is no such value; says what is.
    """
    if get_origin(kind) in (Union, types.UnionType):
        if value is None:
            return None
        (kind,) = (one for one in get_args(kind) if one is not type(None))
    if get_origin(kind) is Literal:
        if value not in get_args(kind):
            raise _refusal(name, value, "one of " + ", ".join(get_args(kind)))
        return value
    convert, expected = _CONVERT[kind]
    try:
        return convert(value)
    except UsageError:  # which says more
        raise
    except (TypeError, ValueError) as error:
        if kind is Path and isinstance(value, str):  # `paths.parse` says what is wrong
            raise UsageError(f"{flag(name)}: {error}") from error
        raise _refusal(name, value, expected) from error


def _refusal(name: str, value: Any, expected: str) -> UsageError:
    return UsageError(f"{flag(name)} {value!r}: must be {expected}")


def _int(value: Any) -> int:
    if isinstance(value, bool):
        raise TypeError
    return operator.index(value)  # of NumPy's integers too, but no float


def _bool(value: Any) -> bool:
    if not isinstance(value, bool):
        raise TypeError
    return value


def _float(value: Any) -> float:
    if isinstance(value, bool | str):
        raise TypeError
    return float(value)


def _floats(value: Any) -> tuple[float, ...]:
    if isinstance(value, str):
        raise TypeError
    several = value if hasattr(value, "__iter__") else (value,)
    return tuple(map(_float, several))


def _path(value: Any) -> Path:
    return value if isinstance(value, Path) else paths.parse(os.fspath(value))


def _schedule(value: Any) -> KSchedule:
    if isinstance(value, KSchedule):
        return value
    return KSchedule.parse(value if isinstance(value, str) else _int(value))


# By what is kept: the function that makes it of a value, and what that may be, in words.
_CONVERT: dict[Any, tuple[Any, str]] = {
    int: (_int, "an integer"),
    bool: (_bool, "True or False"),
    float: (_float, "a number"),
    str: (os.fspath, "a string"),
    Path: (_path, "a path"),
    tuple[float, ...]: (_floats, "a number, or several"),
    tuple[int, int]: (tuple, "two integers"),
    KSchedule: (_schedule, "an integer, '1/2', or a schedule like '5:1000,1'"),
}
