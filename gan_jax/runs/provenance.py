"""What a training ran on: command, versions, device and the code's commit."""

import importlib.metadata
import os
import platform
import subprocess
from pathlib import Path
from typing import Any

from gan_jax.terminal import cli

PACKAGES = ("jax", "jaxlib", "flax", "optax", "orbax-checkpoint", "tensorflow-datasets", "numpy")


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


def environment() -> dict[str, Any]:
    """Returns the command, the versions, the device and the code's commit."""
    return {
        "command": cli.command_line(),
        "host": platform.node(),
        "python": platform.python_version(),
        "packages": {name: importlib.metadata.version(name) for name in PACKAGES},
        "device": device(),
        "git": _git(),
    }


def _git() -> dict[str, Any] | None:
    """Returns this code's commit and whether the tree is dirty; None outside git."""

    def git(*arguments: str) -> str:
        command = ["git", "-C", str(Path(__file__).parent), *arguments]
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()

    try:
        git("ls-files", "--error-unmatch", Path(__file__).name)
        return {"commit": git("rev-parse", "HEAD"), "dirty": git("status", "--porcelain") != ""}
    except (OSError, subprocess.CalledProcessError):
        return None
