"""Memory: what a command needs, estimated before anything large is allocated, and what it may have.

The estimates were fitted to peaks that were measured on CPUs. They leave little room: what is
hopeless is refused at once, and what may just fit is tried. JAX is not imported here.
"""

import dataclasses
import importlib.util
import resource
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psutil

from gan_jax.config import ResolvedConfig, num_members
from gan_jax.terminal.errors import UsageError

_BASE = 800 * 2**20  # Python, JAX and its compiler
_ADDRESSES = 5 * 2**28  # bytes that JAX reserves and does not use
_FLOAT = 4  # bytes
_COPIES_OF_IMAGES = 3  # decoded, checked, on the device

# Of each preset's networks: the parameters of G and D besides those that belong to a pixel, how
# many belong to each pixel, and how many floats the optimiser keeps for a parameter.
_FIXED_PARAMETERS = {"tutorial": (682_752, 657_409), "paper": (1_562_400, 290_641)}
_PARAMETERS_PER_PIXEL = {"tutorial": (1025, 1024), "paper": (1201, 1200)}
_MOMENTS = {"tutorial": 2, "paper": 1}
# Of a row of a minibatch: the activations and their gradients, and the data: as uint8 and as
# floats, and its noise.
_FIXED_ACTIVATIONS, _ACTIVATIONS_PER_PIXEL = 8_864, 4
_FIXED_BYTES, _BYTES_PER_PIXEL = 1_296, 6
_NOISE_BYTES = 2_700  # of one more generator update, with what draws it
_NETWORKS = {"tutorial-tuned": "tutorial", "recipe": "paper"}


@dataclasses.dataclass(frozen=True)
class Available:
    """Memory that may still be taken.

    Attributes:
      size: In bytes.
      where: What bounds it, in words.
    """

    size: int
    where: str


@dataclasses.dataclass(frozen=True)
class Need:
    """Memory that a command takes, in bytes.

    Attributes:
      fixed: Whatever is trained, beyond what the process has already.
      member: For each member of a population.
      row: For each row of a minibatch.
    """

    fixed: int
    member: int
    row: int = 0


def state_size(config: ResolvedConfig) -> int:
    """Returns the bytes of one member's state: parameters, moments and moving average."""
    generator, discriminator = _num_parameters(config)
    floats = (generator + discriminator) * (1 + _MOMENTS[_networks(config)])
    return _FLOAT * (floats + (generator if config.ema else 0))


def _networks(config: ResolvedConfig) -> str:
    return _NETWORKS.get(config.preset, config.preset)


def _num_parameters(config: ResolvedConfig) -> tuple[int, int]:
    """Returns how many parameters G and D have."""
    fixed, per_pixel = (
        _FIXED_PARAMETERS[_networks(config)],
        _PARAMETERS_PER_PIXEL[_networks(config)],
    )
    return fixed[0] + per_pixel[0] * config.dim, fixed[1] + per_pixel[1] * config.dim


def _row_size(config: ResolvedConfig) -> int:
    """Returns about what a row of a minibatch takes while a step is computed, in bytes."""
    # All minibatches of a step are there at once, and all its noise.
    of_update = _FIXED_BYTES + _BYTES_PER_PIXEL * config.dim
    of_phases = [
        phase.k * of_update + (phase.g_updates - 1) * _NOISE_BYTES for phase in config.k.phases
    ]
    return max(of_phases) + _activations(config)


def _activations(config: ResolvedConfig) -> int:
    """Returns what a row's activations and their gradients take, in bytes."""
    return _FLOAT * (_FIXED_ACTIVATIONS + _ACTIVATIONS_PER_PIXEL * config.dim)


def accelerator_possible() -> bool:
    """Says whether JAX may find a device with memory of its own."""
    names = ("jax_cuda12_plugin", "jax_cuda13_plugin", "jax_rocm7_plugin", "libtpu")
    return any(importlib.util.find_spec(name) is not None for name in names)


def check_training(
    config: ResolvedConfig,
    num_examples: int,
    *,
    device: Any = None,
    num_devices: int = 1,
    num_processes: int = 1,
    saved: bool = True,
) -> None:
    """Checks that a training fits, before it allocates anything large.

    Args:
      config: Its configuration.
      num_examples: Training images.
      device: The JAX device that trains; None is a CPU.
      num_devices: How many such devices share the members.
      num_processes: How many processes they belong to.
      saved: Whether the training saves checkpoints, each from a copy while it goes on.

    Raises:
      UsageError: If it does not fit; names the flag, both sizes, and what would fit.
    """
    images, state = num_examples * config.dim, state_size(config)
    fixed = _base() + _COPIES_OF_IMAGES * images
    if device is None or device.platform == "cpu":
        # Members train in turn: one at a time has gradients, and what Adam makes of them.
        fixed += 2 * _FLOAT * sum(_num_parameters(config))
        need = Need(fixed, (2 if saved else 1) * state, _row_size(config))
        _check(config, need, available(), num_processes)
        return
    if (free := _device_memory(device)) is not None:
        beside = _row_size(config) * config.batch_size  # members train side by side
        _check(config, Need(images, state + beside), free, num_devices)
    if saved:
        _check(config, Need(fixed, state), available(), num_processes)


def check_restoring(config: ResolvedConfig) -> None:
    """Checks that a run's population fits, before it is restored.

    Raises:
      UsageError: If it does not.
    """
    _check(config, Need(_base(), state_size(config) * 5 // 4), available())


def _check(config: ResolvedConfig, need: Need, free: Available, shares: int = 1) -> None:
    members = num_members(config)
    share = -(-members // shares)
    rows = need.row * config.batch_size
    total = need.fixed + rows + share * need.member
    if total <= free.size:
        return
    cause, way_out = "This", "free some, or use a larger machine"
    if config.dim > 28 * 28:
        height, width = config.image_shape
        cause, way_out = (
            f"Training on images of {height} x {width}",
            f"{way_out}, or smaller images",
        )
    if (most := (free.size - need.fixed - rows) // need.member) > 0:
        cause = f"--population {config.population}"
        if members > config.population:
            cause = f"{members:,} members (--population, learning rates, --beta1)"
        way_out = f"at most {most * shares:,} members fit"
    elif need.row and (left := free.size - need.fixed - need.member) > _activations(config):
        cause = f"--batch-size {config.batch_size} with --k {config.k}"
        most = left // need.row
        way_out = f"at most --batch-size {most} fits, or " if most else ""
        way_out += "give a --k of fewer updates"
    raise UsageError(
        f"{cause} takes about {_gib(total)} more memory, and {_gib(max(free.size, 0))} are "
        f"available {free.where}: {way_out}"
    )


def _gib(size: int) -> str:
    return f"{size / 2**30:,.1f} GiB"


def _base() -> int:
    """Returns what the process itself will still take, in bytes."""
    return max(0, _BASE - psutil.Process().memory_info().rss)


def _device_memory(device: Any) -> Available | None:
    """Returns the free memory of a JAX device; None if it does not tell."""
    stats = device.memory_stats() or {}
    if "bytes_limit" not in stats:
        return None
    free = stats["bytes_limit"] - stats.get("bytes_in_use", 0)
    return Available(free, f"on the {device.device_kind}")


def available() -> Available:
    """Returns what this process may still take: of the machine, its cgroup and its ulimits."""
    bounds = [Available(psutil.virtual_memory().available, "on this machine")]
    bounds += cgroup_bounds()
    used = psutil.Process().memory_info()
    limit = resource.getrlimit(resource.RLIMIT_AS)[0]
    if limit != resource.RLIM_INFINITY:
        reserved = max(0, _ADDRESSES - (used.vms - used.rss))  # beyond what is reserved already
        bounds.append(Available(limit - used.vms - reserved, "under ulimit -v"))
    limit = resource.getrlimit(resource.RLIMIT_DATA)[0]
    if limit != resource.RLIM_INFINITY:
        bounds.append(Available(limit - getattr(used, "data", 0), "under ulimit -d"))
    return min(bounds, key=lambda bound: bound.size)


def cgroup_bounds(
    membership: Path = Path("/proc/self/cgroup"), mount: Path = Path("/sys/fs/cgroup")
) -> Iterator[Available]:
    """Yields what each cgroup of this process leaves, of both versions, from the inside out.

    Args:
      membership: The file that says which cgroups the process is in.
      mount: Where they are mounted.
    """
    try:
        lines = membership.read_text(encoding="utf-8").splitlines()
    except OSError:
        return
    for line in lines:
        _, controllers, path = line.split(":", 2)
        if controllers == "":
            root, names = mount, ("memory.max", "memory.current", "inactive_file")
        elif "memory" in controllers.split(","):
            root = mount / "memory"
            names = ("memory.limit_in_bytes", "memory.usage_in_bytes", "total_inactive_file")
        else:
            continue
        # In a container, the path may be that on the host: then only the root is here.
        inside = root / path.lstrip("/")
        for directory in (inside, *inside.parents):
            if directory.is_relative_to(root) and (free := _left(directory, *names)) is not None:
                yield Available(free, "in this process's cgroup")


def _left(directory: Path, limit: str, usage: str, reclaimable: str) -> int | None:
    """Returns the bytes that a cgroup leaves; None if it has no limit."""
    try:
        bound, used, stat = (
            (directory / name).read_text(encoding="utf-8") for name in (limit, usage, "memory.stat")
        )
        if bound.strip() == "max":
            return None
        kept = dict(line.split() for line in stat.splitlines())
        # The cache of files is given back when memory is asked for.
        return int(bound) - int(used) + int(kept.get(reclaimable, 0))
    except (OSError, ValueError):
        return None
