"""How options read what is typed, where tyro's own way is not enough: paths, and `X | None`."""

import types
from pathlib import Path
from typing import Any, Literal, Union, get_args, get_origin

from tyro.constructors import ConstructorRegistry, PrimitiveConstructorSpec, PrimitiveTypeInfo

from gan_jax.terminal import paths

REGISTRY = ConstructorRegistry()
"""Hand it to `tyro.cli`."""


@REGISTRY.primitive_rule
def _path_rule(info: PrimitiveTypeInfo) -> PrimitiveConstructorSpec | None:
    if info.type is not Path:
        return None
    return PrimitiveConstructorSpec(
        nargs=1,
        metavar="PATH",
        instance_from_str=lambda words: paths.parse(words[0]),
        is_instance=lambda value: isinstance(value, Path),
        str_from_instance=lambda value: [str(value)],
    )


@REGISTRY.primitive_rule
def _optional_rule(info: PrimitiveTypeInfo) -> PrimitiveConstructorSpec | None:
    """Reads `X | None` as X: who wants None leaves the option out, and `None` is a file's name."""
    if get_origin(info.type) not in (Union, types.UnionType):
        return None
    inner = [option for option in get_args(info.type) if option is not type(None)]
    if len(inner) != 1 or not (inner[0] is Path or get_origin(inner[0]) is Literal):
        return None
    spec: Any = ConstructorRegistry.get_primitive_spec(
        PrimitiveTypeInfo.make(inner[0], info.markers)
    )
    return PrimitiveConstructorSpec(
        nargs=1,
        metavar=spec.metavar,
        instance_from_str=spec.instance_from_str,
        is_instance=lambda value: value is None or spec.is_instance(value) is True,
        str_from_instance=lambda value: spec.str_from_instance(value) if value else ["none"],
        choices=spec.choices,
    )
