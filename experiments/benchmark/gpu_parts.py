"""What is measured on a GPU: the parts, the most important first, each a command of its own."""

import dataclasses
import os
import shlex
from collections.abc import Sequence
from typing import Any

# How the training program is compiled.
DEFAULT, XLAS_CAPTURE, DETERMINISTIC = "default", "XLA's own capture", "--deterministic"

# XLA's own default, named: gan_jax then leaves to XLA what is captured.
XLAS_OWN = "--xla_gpu_graph_min_graph_size=5"


@dataclasses.dataclass(frozen=True)
class Part:
    """A measurement.

    Attributes:
      name: Its file is NAME.json.
      mode: How the program is compiled, in words.
      module: What measures it.
      arguments: The command line's.
      environment: Variables that differ from this process's.
      cuda_only: Whether it means nothing on another device.
    """

    name: str
    mode: str
    module: str
    arguments: tuple[str, ...]
    environment: dict[str, str]
    cuda_only: bool = False

    @property
    def command(self) -> str:
        """The command as it is given to a shell, without --json."""
        variables = [f"{name}={shlex.quote(value)}" for name, value in self.environment.items()]
        return " ".join([*variables, shlex.join(["python", "-m", self.module, *self.arguments])])


@dataclasses.dataclass(frozen=True)
class Size:
    """How much is measured."""

    ks: tuple[int, ...] = (1, 5)
    populations: tuple[int, ...] = (1, 16, 64, 256)
    speed: tuple[Any, ...] = ("--repeats", 5, "--seconds", 0.3)
    bits: tuple[Any, ...] = ()


TINY = Size(
    ks=(1,),
    populations=(1, 2),
    speed=("--repeats", 1, "--seconds", 0.01, "--batch-size", 10),
    bits=("--steps", 80, "--log-every", 10, "--batch-size", 10),
)


def plan(size: Size, *, torch: bool) -> list[Part]:
    """Returns the parts in the order they are measured.

    Args:
      size: How much to measure.
      torch: Whether PyTorch takes part.
    """
    peers = ("--against", "torch") if torch else ()
    # By itself, JAX takes three quarters of the device's memory at once.
    beside = {"XLA_PYTHON_CLIENT_MEM_FRACTION": "0.6"} if torch else {}
    own = {"XLA_FLAGS": " ".join([*os.environ.get("XLA_FLAGS", "").split(), XLAS_OWN])}

    def speed(name: str, mode: str, *flags: Any, env: dict[str, str], **sizes: Any) -> Part:
        ks, populations = sizes["ks"], sizes.get("populations", size.populations)
        arguments = ("--k", *ks, "--population", *populations, *size.speed, *flags)
        cuda_only = mode == XLAS_CAPTURE
        return Part(name, mode, "gan_jax.benchmark", words(arguments), env, cuda_only)

    def bits(name: str, mode: str, *flags: Any) -> Part:
        return Part(name, mode, "experiments.benchmark.bits", words((*size.bits, *flags)), {})

    def default(k: int) -> Part:
        return speed(f"k{k}", DEFAULT, *peers, env=beside, ks=(k,))

    first, *others = size.ks
    precise = ("--matmul-precision", "highest", *peers)
    parts = [
        default(first),
        bits("bits", DEFAULT),
        *(default(k) for k in others),
        speed("highest", DEFAULT, *precise, env=beside, ks=size.ks, populations=(1,)),
    ]
    for k in size.ks:
        parts += [
            speed(f"k{k}-xlas-capture", XLAS_CAPTURE, env=own, ks=(k,)),
            speed(f"k{k}-deterministic", DETERMINISTIC, "--deterministic", env={}, ks=(k,)),
        ]
        if k == first:
            parts.append(bits("bits-deterministic", DETERMINISTIC, "--deterministic"))
    return parts


def words(arguments: Sequence[Any]) -> tuple[str, ...]:
    """Returns a command line's arguments as text."""
    return tuple(map(str, arguments))
