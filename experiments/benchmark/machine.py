"""What this machine computes with, written to a file as JSON.

It is a command, so that the process that asks keeps no memory of the GPU.
"""

import dataclasses
import importlib.util
import json
import re
from pathlib import Path
from typing import Any

from gan_jax import jax_environment
from gan_jax.terminal import cli


@dataclasses.dataclass(frozen=True)
class Options:
    """Describe this machine."""

    json: Path
    """The file to write."""


def describe() -> dict[str, Any]:
    """Returns what decides how fast and how exactly this machine computes, of JSON types.

    "python", "packages", "device", "numerics" and "git" are as a session records them. "cuda"
    says whether JAX computes by CUDA, and "chosen" lists what `XLA_FLAGS` says of capturing.
    "torch" and "driver" are versions, "torch_device" is where PyTorch computes; None where there
    is no such thing.
    """
    jax_environment.load()
    import jax

    from gan_jax import cuda_graph, jax_setup
    from gan_jax.runs import provenance

    jax_setup.configure("default")
    torch: dict[str, Any] = {"torch": None, "torch_device": None}
    if importlib.util.find_spec("torch") is not None:
        from gan_jax.benchmarking import torch_baseline

        torch = torch_baseline.versions()
    cuda = cuda_graph.is_cuda(jax.local_devices()[0])
    more = {"cuda": cuda, "chosen": cuda_graph.chosen_by_user(), "driver": _driver()}
    found = provenance.environment()
    names = ("python", "packages", "device", "numerics", "git")
    return {name: found[name] for name in names} | torch | more


def _driver() -> str | None:
    """Returns the version of NVIDIA's driver, as Linux says."""
    try:
        text = Path("/proc/driver/nvidia/version").read_text(encoding="utf-8")
    except OSError:
        return None
    found = re.search(r"\s(\d+(\.\d+)+)\s", text)
    return found.group(1) if found else None


def main() -> None:
    options = cli.parse(Options, "python -m experiments.benchmark.machine")
    options.json.write_text(json.dumps(describe()) + "\n", encoding="utf-8")


if __name__ == "__main__":
    cli.run(main)
