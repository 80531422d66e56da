"""What a training ran on: command, versions, device, the code's commit, and its numerics.

The numerics are what decides, beside the configuration, how a computation rounds: a run that goes
on under others ends in another state than the uninterrupted one. What does not change the bits,
such as the number of threads of a processor with AVX-512, is not among them.
"""

import importlib.metadata
import itertools
import os
import platform
from collections.abc import Mapping, Sequence
from typing import Any

from gan_jax import __version__, jax_environment
from gan_jax.runs import commit
from gan_jax.runs.records import SessionRecord
from gan_jax.terminal import caller
from gan_jax.terminal.output import say

_PACKAGES = ("jax", "jaxlib", "flax", "optax", "orbax-checkpoint", "tensorflow-datasets", "numpy")

# Those of them that compute.
_COMPUTING = ("jax", "jaxlib", "flax", "optax")


def device() -> dict[str, Any]:
    """Returns a description of this process's devices, of JSON types."""
    import jax

    from gan_jax.jax_setup import processor_info

    first = jax.devices()[0]
    return {
        "platform": first.platform,
        "kind": first.device_kind,
        "count": jax.device_count(),
        "processes": jax.process_count(),
        "processor": processor_info("model name") or platform.processor(),
        "cores": os.cpu_count(),
    }


def packages() -> dict[str, str]:
    """Returns this package's version, and those of the others that a training depends on."""
    versions = {name: importlib.metadata.version(name) for name in _PACKAGES}
    return {"gan_jax": __version__} | versions


def environment() -> dict[str, Any]:
    """Returns what a session records of itself, of JSON types."""
    return {
        "command": caller.description(),
        "host": platform.node(),
        "python": platform.python_version(),
        "packages": packages(),
        "device": device(),
        "numerics": numerics(),
        "variables": jax_environment.recorded(),
        "overridden": dict(jax_environment.overridden),
        "git": commit.describe(),
    }


def numerics() -> dict[str, str]:
    """Returns what decides how this process rounds, each part by its name."""
    import jax

    from gan_jax import jax_setup

    first = jax.devices()[0]
    found = {name: importlib.metadata.version(name) for name in _COMPUTING}
    found |= {"device": first.device_kind, "XLA_FLAGS": jax_environment.xla_flags()}
    if first.platform == "cpu":
        found |= {"processor": jax_setup.processor()}
        # XLA cuts a matrix product by its threads: the same bits were seen of 1 to 8 threads with
        # AVX-512, other bits with AVX2.
        return found if jax_setup.has_avx512() else found | {"threads": str(jax_setup.threads())}
    # Such as the version of CUDA, and whether cuBLAS may round to TF32 on its own.
    found |= {"runtime": " ".join(first.client.platform_version.split())}
    return found | {"NVIDIA_TF32_OVERRIDE": os.environ.get("NVIDIA_TF32_OVERRIDE", "")}


def differences(
    there: Mapping[str, str] | None,
    here: Mapping[str, str] | None,
    names: tuple[str, str] = ("there", "here"),
) -> list[str]:
    """Returns in words how two numerics differ; what one of them does not say is left out.

    Args:
      there: Some numerics, of `numerics` or `recorded`; None if nothing is known.
      here: Others.
      names: What to call the two.
    """
    there, here, (first, second) = there or {}, here or {}, names
    differing = [name for name in here if name in there and there[name] != here[name]]
    return [
        f"{name} {there[name] or 'none'} {first}, {here[name] or 'none'} {second}"
        for name in differing
        if name != "jaxlib" or "jax" not in differing  # the two come together
    ]


def recorded(sessions: Sequence[SessionRecord], step: int) -> dict[str, str] | None:
    """Returns the numerics of the session that trained a run to a step; None if none did."""
    trained = _trained(sessions, step)
    return _numerics(trained[-1]) if trained else None


def warn_of_other_numerics(sessions: Sequence[SessionRecord], step: int) -> None:
    """Says on stderr if this process draws under other numerics than a run was trained with.

    Args:
      sessions: The run's.
      step: The step of the checkpoint that draws.
    """
    there = dict(recorded(sessions, step) or {})
    there.pop("optax", None)  # it draws nothing
    if differing := differences(there, numerics()):
        text = "; ".join(differing)
        say(f"Drawn under other numerics than the run was trained with: {text}", stderr=True)


def changes(sessions: Sequence[SessionRecord], step: int) -> list[str]:
    """Returns in words where a run went on under other numerics than before, up to a step."""
    found = []
    for before, after in itertools.pairwise(_trained(sessions, step)):
        if changed := differences(_numerics(before), _numerics(after), ("before", "after")):
            found.append(f"at step {after.from_step}: {'; '.join(changed)}")
    return found


def _trained(sessions: Sequence[SessionRecord], step: int) -> list[SessionRecord]:
    """Returns the sessions whose steps are in the state at a step, in order.

    The steps of a session that was killed are taken again from its last checkpoint on.
    """
    trained: list[SessionRecord] = []
    for session in sessions:
        while trained and trained[-1].from_step >= session.from_step:
            trained.pop()
        trained.append(session)
    return [session for session in trained if session.from_step < step]


def _numerics(session: SessionRecord) -> dict[str, str]:
    if session.numerics is not None:
        return session.numerics
    # Written before there was such a record: only what versions say.
    return {name: text for name, text in session.packages.items() if name in _COMPUTING}
