"""The schema of what is kept of a set of samples, and its reading: in the cache and beside a run.

What was measured is not measured again, so a record that is read is checked first: each number
that tables and figures show is there, and finite.
"""

from typing import Annotated, Any

import msgspec
from msgspec import UNSET, Meta, UnsetType

from gan_jax.evaluation.measuring import METRICS
from gan_jax.evaluation.metrics import discriminator
from gan_jax.runs.records import convert

_Shares = Annotated[list[float], Meta(min_length=discriminator.BINS, max_length=discriminator.BINS)]
_ClassShares = Annotated[list[float], Meta(min_length=2)]

# What `measuring.measure` returns. Where metrics are left out, `left_out` names them.
_SCORES = [
    *((f"{metric.name}_error", float | None) for metric in METRICS if metric.error is not None),
    ("sigma", float),
    ("validation", Annotated[list[float], Meta(min_length=1)]),
    ("distances", Annotated[list[float], Meta(min_length=101, max_length=101)]),
    *((m.name, float | UnsetType, UNSET) for m in METRICS if m.compute is not None),
    ("shares", _ClassShares | UnsetType, UNSET),
    ("collapsed", bool | UnsetType, UNSET),
    ("left_out", list[str] | UnsetType, UNSET),
]
_Scores = msgspec.defstruct("_Scores", _SCORES)

# Those of a model have its key, and D's answers if there is a D.
_Measured = msgspec.defstruct(
    "_Measured",
    [
        ("key", Annotated[str, Meta(min_length=1)]),
        *_SCORES,
        *((m.name, float | UnsetType, UNSET) for m in METRICS if m.compute is None),
        ("d_real_shares", _Shares | UnsetType, UNSET),
        ("d_fake_shares", _Shares | UnsetType, UNSET),
    ],
)


def check_scores(record: Any) -> None:
    """Checks that a record holds what `measuring.measure` returns.

    Raises:
      ValueError: If it does not; names the field.
    """
    convert(record, _Scores)
    _check_complete(record)


def check_measured(record: Any) -> None:
    """Checks that a record holds what an evaluation keeps of one model.

    Raises:
      ValueError: If it does not; names the field.
    """
    convert(record, _Measured)
    _check_complete(record)


def _check_complete(record: dict[str, Any]) -> None:
    """Checks that every metric is there, unless the record says that it is left out."""
    missing = record.get("left_out", ())
    expected = [m.name for m in METRICS if m.compute is not None and m.name not in missing]
    if not any(metric.of_classes and metric.name in missing for metric in METRICS):
        expected += ["shares", "collapsed"]
    for name in expected:
        if name not in record:
            raise ValueError(f"{name} is missing")
