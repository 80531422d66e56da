"""What a run's JSON files hold: one dataclass each, which is what is written and what is read.

What is read is checked like what a user types. A field that is missing, or of another type, is
named. Fields that a later version may have added are no error, except in `config.json`: a setting
that is not known here would change what the run is.
"""

import dataclasses
import json
import math
import re
from pathlib import Path
from typing import Annotated, Any, TypeVar

import msgspec

from gan_jax.config import ResolvedConfig, resolve
from gan_jax.data import source
from gan_jax.schedule import KSchedule
from gan_jax.terminal.errors import RunError, reason
from gan_jax.validation import validate

# The run directory's format. Version 1 had no number, and its checkpoints do not say how many
# minibatches had been used.
VERSION = 2
_OF_A_SESSION = {"profile"}  # settings that say nothing of the run

# Settings that gan_jax 0.1 did not have: its runs were trained so.
_LATER = dict.fromkeys(("transpose", "invert", "grayscale"), False)
_LATER |= {"image_shape": [28, 28], "d_learning_rate": None}

T = TypeVar("T")
Count = Annotated[int, msgspec.Meta(ge=0)]
Positive = Annotated[int, msgspec.Meta(ge=1)]
Text = Annotated[str, msgspec.Meta(min_length=1)]
Digest = Annotated[str, msgspec.Meta(pattern="^sha256:[0-9a-f]{64}$")]


@dataclasses.dataclass(frozen=True, kw_only=True)
class DatasetRecord:
    """The images that a run began with: the first part of `provenance.json`."""

    fingerprint: Text
    name: str | None = None
    split: str | None = None
    images: Count | None = None
    source: str | None = None


@dataclasses.dataclass(frozen=True, kw_only=True)
class SessionRecord:
    """One session of training, in `provenance.json`; see `provenance.environment`.

    `compiler_options` are those of its training programs; see `cuda_graph`. `git` is what
    `commit.describe` returns; of version 0.1, None where the commit was not known.
    """

    from_step: Count
    started: str
    command: str
    to_step: Count | None = None
    ended: str | None = None
    host: str | None = None
    python: str | None = None
    packages: dict[str, str] = dataclasses.field(default_factory=dict)
    device: dict[str, Any] = dataclasses.field(default_factory=dict)
    git: dict[str, Any] | None = None
    numerics: dict[str, str] | None = None
    compiler_options: dict[str, str | int] = dataclasses.field(default_factory=dict)
    variables: dict[str, str] = dataclasses.field(default_factory=dict)
    overridden: dict[str, str] = dataclasses.field(default_factory=dict)


@dataclasses.dataclass(frozen=True, kw_only=True)
class Provenance:
    """`provenance.json`."""

    dataset: DatasetRecord
    sessions: list[SessionRecord]


@dataclasses.dataclass(frozen=True, kw_only=True)
class MetricsLine:
    """A line of `metrics.jsonl`, of a run of one member: means over `steps` steps up to `step`."""

    step: Count
    epoch: float
    steps: Positive
    d_loss: float
    g_loss: float
    d_real: float
    d_fake: float
    d_grad_norm: float
    g_grad_norm: float


@dataclasses.dataclass(frozen=True, kw_only=True)
class Means:
    """The metrics of several seeds; None where none is known."""

    d_loss: float | None
    g_loss: float | None
    d_real: float | None
    d_fake: float | None
    d_grad_norm: float | None
    g_grad_norm: float | None


@dataclasses.dataclass(frozen=True, kw_only=True)
class PerSeed:
    """Each seed's metrics; None for a seed that has diverged."""

    d_loss: list[float | None]
    g_loss: list[float | None]
    d_real: list[float | None]
    d_fake: list[float | None]
    d_grad_norm: list[float | None]
    g_grad_norm: list[float | None]


@dataclasses.dataclass(frozen=True, kw_only=True)
class SettingLine(Means):
    """A line of `metrics.jsonl`, of a population: means over the seeds of one setting."""

    step: Count
    epoch: float
    steps: Positive
    learning_rate: float
    d_learning_rate: float | None = None  # None: the same
    beta1: float
    ci95: Means
    seeds: Annotated[list[Count], msgspec.Meta(min_length=1)]
    per_seed: PerSeed

    def __post_init__(self):
        if any(len(values) != len(self.seeds) for values in vars(self.per_seed).values()):
            raise ValueError(f"a list of per_seed has not {len(self.seeds)} values, as seeds has")


@dataclasses.dataclass(frozen=True, kw_only=True)
class Notice:
    """What was noticed at the end of an interval, of which members: see `training.advice`."""

    kind: str
    step: Count
    members: list[Count]
    message: str


@dataclasses.dataclass(frozen=True, kw_only=True)
class Summary:
    """`summary.json` of a run of one member."""

    step: Count
    state_sha256: Digest
    metrics: MetricsLine | None = None
    notices: list[Notice] = dataclasses.field(default_factory=list)
    numerics_changed: list[str] = dataclasses.field(default_factory=list)
    session: dict[str, Any] = dataclasses.field(default_factory=dict)


@dataclasses.dataclass(frozen=True, kw_only=True)
class MemberSummary:
    """How one member of a population ended."""

    seed: Count
    learning_rate: float
    d_learning_rate: float | None = None  # None: the same
    beta1: float
    diverged_at: Count | None
    state_sha256: Digest


@dataclasses.dataclass(frozen=True, kw_only=True)
class PopulationSummary:
    """`summary.json` of a population."""

    step: Count
    members: Annotated[list[MemberSummary], msgspec.Meta(min_length=1)]
    metrics: list[SettingLine] = dataclasses.field(default_factory=list)
    notices: list[Notice] = dataclasses.field(default_factory=list)
    numerics_changed: list[str] = dataclasses.field(default_factory=list)
    session: dict[str, Any] = dataclasses.field(default_factory=dict)


@dataclasses.dataclass(frozen=True, kw_only=True)
class Sums:
    """Each member's sums of the metrics; see `Interval`."""

    d_loss: list[float]
    g_loss: list[float]
    d_real: list[float]
    d_fake: list[float]
    d_grad_norm: list[float]
    g_grad_norm: list[float]


@dataclasses.dataclass(frozen=True, kw_only=True)
class IntervalRecord:
    """The metrics since the last line of `metrics.jsonl`: part of a checkpoint's metadata."""

    sums: Sums
    count: Count


@dataclasses.dataclass(frozen=True, kw_only=True)
class CheckpointRecord:
    """What a checkpoint keeps besides the state.

    Attributes:
      interval: The metrics since the last line of `metrics.jsonl`.
      diverged: The members that have diverged, each with the step at which it did.
      padded_size: The state's members, those included that only fill up the devices.
    """

    interval: IntervalRecord
    diverged: dict[Count, Count]
    padded_size: Positive


def parse(content: bytes, kind: type[T]) -> T:
    """Returns the record that a JSON text holds.

    Raises:
      ValueError: If it is not JSON, or not of that kind; names the field.
    """
    return convert(parse_json(content), kind)


def parse_json(content: bytes) -> Any:
    """Returns what a JSON text holds, which has no NaN.

    Raises:
      ValueError: If it is not JSON.
    """

    def finite(text: str) -> float:
        if not math.isfinite(number := float(text)):
            raise ValueError(f"{text} is no number")
        return number

    try:  # not msgspec's parser, which refuses what `json` writes for names that are no UTF-8
        return json.loads(content, parse_float=finite, parse_constant=finite)
    except (ValueError, RecursionError) as error:
        raise ValueError(f"it is not JSON: {reason(error)}") from None


def convert(value: Any, kind: type[T]) -> T:
    """Returns a record from the dicts, lists, strings and numbers that JSON holds.

    Nothing is cast: a bool or a float is no int. `kind` is a dataclass, or any other type that
    `msgspec.convert` knows.

    Raises:
      ValueError: If it is not of that kind; names the field.
    """
    try:
        return msgspec.convert(value, kind, str_keys=True, dec_hook=_path)
    except msgspec.ValidationError as error:
        raise ValueError(_explain(str(error), value)) from None


def config_to_json(config: ResolvedConfig) -> dict[str, Any]:
    """Returns what config.json holds: the settings as JSON types, paths made absolute."""
    fields = {name: value for name, value in vars(config).items() if name not in _OF_A_SESSION}
    k = str(config.k)
    fields |= {"k": int(k) if k.isdigit() else k, "version": VERSION}
    return {k: str(v.absolute()) if isinstance(v, Path) else v for k, v in fields.items()}


def config_from_json(fields: dict[str, Any]) -> ResolvedConfig:
    """Returns the configuration of the fields that `config_to_json` returned, without version.

    Raises:
      ValueError, UsageError: If a field is unknown or missing, or its value is none that the
        command line would take.
    """
    known = {field.name for field in dataclasses.fields(ResolvedConfig)} - _OF_A_SESSION
    fields = _LATER | fields
    if missing := known - fields.keys():
        raise ValueError(f"{min(missing)} is missing")
    if unknown := fields.keys() - known:
        raise ValueError(f"{min(unknown)} is no setting")
    if type(fields["k"]) not in (int, str):
        raise ValueError(f"k is {json.dumps(fields['k'])}, not an integer or a schedule")
    k = dataclasses.asdict(KSchedule.parse(fields["k"]))
    config = convert(fields | {"k": k}, ResolvedConfig)
    if config.dataset not in source.NUM_EXAMPLES and not config.dataset.startswith("/"):
        raise ValueError(f"dataset is {json.dumps(config.dataset)}, not the name of one")
    # `resolve` has turned epochs into steps; of where the files lay, nothing depends.
    as_typed = dataclasses.replace(config, epochs=None, mnist_files=None)
    validate(as_typed)
    if not source.is_path(config.dataset):
        resolve(as_typed, config.dataset, source.num_examples(config.dataset, config.split))
    return config


def unreadable(what: str, error: Exception) -> RunError:
    """Returns the error to raise where a file of a run cannot be read."""
    way_out = "Restore it from a backup, or start anew with --overwrite"
    if isinstance(error, PermissionError):  # it may well be sound
        way_out = "Ask its owner for the right to read it"
    return RunError(f"{what} cannot be read: {reason(error)}. {way_out}")


def _path(kind: type, value: Any) -> Path:
    """Returns a path, the one type of a field that JSON does not know."""
    if not (kind is Path and isinstance(value, str) and value and "\0" not in value):
        raise ValueError("Expected `path`")
    return Path(value)


_KINDS = {
    "int": "an integer",
    "float": "a number",
    "str": "a text",
    "bool": "true or false",
    "array": "a list",
    "object": "an object",
    "path": "a path",
}


def _explain(message: str, value: Any) -> str:
    """Returns what msgspec says of a wrong value, in words that name the field and the value."""
    what, _, where = message.partition(" - at ")
    key, steps = where.startswith("`key` in"), re.findall(r"\.([^.\[`]+)|\[([^\]]*)\]", where)
    field, known = "", True
    for name, index in steps:
        field += (f".{name}" if field else name) if name else "" if index == "..." else f"[{index}]"
        if index == "...":
            known = False
        elif known:
            value = value[name or int(index)]
    if missing := re.fullmatch("Object missing required field `(.+)`", what):
        return f"{field}.{missing[1]} is missing" if field else f"{missing[1]} is missing"
    expected = re.fullmatch(r"Expected `([^`]+)`(.*?)(?:, got `.*`)?", what)
    if expected is None and not what.startswith("Invalid enum value"):
        return f"{field}: {what}" if field else what
    right = "one of its values"
    if expected is not None:
        kinds = [_KINDS[kind] for kind in expected[1].split(" | ") if kind in _KINDS]
        right = " or ".join(kinds) + expected[2]
    if key or not known:
        return f"a {'key' if key else 'value'} of {field} is not {right}"
    shown = json.dumps(value)
    shown = shown if len(shown) <= 40 else f"{shown[:40]}..."
    return f"{field or 'it'} is {shown}, not {right}"
