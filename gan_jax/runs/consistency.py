"""Whether a run's records agree with each other, each of which was read without an error.

Every function returns what is wrong, in words, or None.
"""

from typing import Any

from gan_jax import config as config_lib
from gan_jax.config import ResolvedConfig
from gan_jax.runs.records import PopulationSummary, Provenance, Summary


def provenance_error(provenance: Provenance, newest: int | None) -> str | None:
    """Compares the provenance with the newest checkpoint's step, None if there is none."""
    if not provenance.sessions and newest is not None:
        return "sessions is empty, and there are checkpoints"
    for i, session in enumerate(provenance.sessions):
        if session.to_step is not None and session.to_step < session.from_step:
            return f"sessions[{i}] goes from step {session.from_step} to {session.to_step}"
    return None


def metrics_error(lines: list[dict[str, Any]], config: ResolvedConfig, logged: int) -> str | None:
    """Compares the lines of metrics with the configuration, and looks for missing ones.

    Args:
      lines: What `RunDirectory.metrics` returned.
      config: The run's configuration.
      logged: The step up to which lines must be there.
    """
    members = config_lib.members(config)
    settings = [member.setting for member in members[:: config.population]]
    seeds = list(range(config.seed, config.seed + config.population))
    last = 0
    for i, line in enumerate(lines):
        step, count = line["step"], line["steps"]
        if ("seeds" in line) != (len(members) > 1):
            return f"the line of step {step} is not of {len(members)} members, as config.json says"
        if i % len(settings) == 0 and step - count != last:
            return f"lines of steps {last + 1} to {step - count} are missing"
        if i % len(settings) != 0 and step != last:
            return f"a line of step {last} is missing"
        setting = settings[i % len(settings)]
        if "seeds" in line and not (line["seeds"] == seeds and _is_of(line, setting)):
            return f"a line of step {step} has other seeds or settings than config.json"
        last = step
    if len(lines) % len(settings) != 0:
        return f"a line of step {last} is missing"
    if last < logged:
        return f"lines of steps {last + 1} to {logged} are missing"
    return None


def summary_error(
    summary: Summary | PopulationSummary, config: ResolvedConfig, newest: int | None
) -> str | None:
    """Compares the summary with the configuration and the newest valid checkpoint's step."""
    if summary.step > config.steps:
        return f"step is {summary.step}, and config.json has {config.steps} steps"
    if newest is None or newest < summary.step:
        return f"no valid checkpoint of the last step, {summary.step}"
    if newest > summary.step:
        return f"step is {summary.step}, and there is a checkpoint of step {newest}"
    members = config_lib.members(config)
    if isinstance(summary, Summary):
        return None if len(members) == 1 else f"it has no members, and the run has {len(members)}"
    if len(summary.members) != len(members):
        return f"it has {len(summary.members)} members, and the run has {len(members)}"
    for i, (told, member) in enumerate(zip(summary.members, members, strict=True)):
        if told.seed != member.seed or not _is_of(vars(told), member.setting):
            return f"members[{i}] has another seed or setting than config.json"
        if told.diverged_at is not None and told.diverged_at > summary.step:
            return f"members[{i}].diverged_at is step {told.diverged_at} of {summary.step}"
    return None


def _is_of(record: dict[str, Any], setting: dict[str, float | None]) -> bool:
    """Says whether a record is of that setting; without a rate of D's own it names none."""
    expected = {"d_learning_rate": None} | setting
    return all(record.get(name) == value for name, value in expected.items())
