"""The schema of what is kept of a set of samples, and its reading: in the cache and beside a run.

What was measured is not measured again, so a record that is read is checked first: each number
that tables and figures show is there, and finite.
"""

from typing import Annotated, Any

import msgspec
from msgspec import Meta

from gan_jax.evaluation.metrics import discriminator
from gan_jax.evaluation.suite import METRICS
from gan_jax.runs.records import convert

_Shares = Annotated[list[float], Meta(min_length=discriminator.BINS, max_length=discriminator.BINS)]

# What `suite.measure` returns.
_SCORES = [
    *((metric.name, float) for metric in METRICS if metric.compute is not None),
    *((f"{metric.name}_error", float | None) for metric in METRICS if metric.error is not None),
    ("sigma", float),
    ("validation", Annotated[list[float], Meta(min_length=1)]),
    ("shares", Annotated[list[float], Meta(min_length=10, max_length=10)]),
    ("distances", Annotated[list[float], Meta(min_length=101, max_length=101)]),
    ("collapsed", bool),
]
_Scores = msgspec.defstruct("_Scores", _SCORES)

# Those of a model have its key, and D's answers if there is a D.
_Measured = msgspec.defstruct(
    "_Measured",
    [
        *_SCORES,
        ("key", Annotated[str, Meta(min_length=1)]),
        *((m.name, float | msgspec.UnsetType, msgspec.UNSET) for m in METRICS if m.compute is None),
        ("d_real_shares", _Shares | msgspec.UnsetType, msgspec.UNSET),
        ("d_fake_shares", _Shares | msgspec.UnsetType, msgspec.UNSET),
    ],
)


def check_scores(record: Any) -> None:
    """Checks that a record holds what `suite.measure` returns.

    Raises:
      ValueError: If it does not; names the field.
    """
    convert(record, _Scores)


def check_measured(record: Any) -> None:
    """Checks that a record holds what an evaluation keeps of one model.

    Raises:
      ValueError: If it does not; names the field.
    """
    convert(record, _Measured)
