"""JAX's settings, a self-test of what it computes, and the memory it used.

Some releases of jaxlib silently return wrong sums on CPU (jax-ml/jax issues 39103, 39257 and
40412). A training on one of them would be worthless, so it is not started.
"""

import dataclasses
import hashlib
import os
import platform
import re
import resource
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import jax
import jax.numpy as jnp
import numpy as np
from jaxlib.version import __version__ as jaxlib_version

from gan_jax import jax_environment, library
from gan_jax.storage.cache import cache_dir, can_write, make_directory
from gan_jax.terminal.errors import RunError, UsageError, reason
from gan_jax.terminal.output import say
from gan_jax.terminal.progress import announce

# The bad releases return a wrong sum in most calls, but not in all.
_REPEATS = 30

# Variables that say which devices there are.
_DEVICES = re.compile(
    r"JAX_(PLATFORM|NUM_CPU|CPU_COLL|CUDA_VIS|ROCM_VIS|MOCK|PJRT|XLA_BACKEND)|CUDA_"
)

# What a processor computes with; the rest of its flags come and go with the kernel.
_VECTOR = re.compile(r"s?sse|avx|amx|fma|f16c|asimd|sve|sme|fphp|bf16|i8mm")

_DETERMINISTIC = ("--xla_gpu_exclude_nondeterministic_ops=true", "--xla_gpu_autotune_level=0")


@dataclasses.dataclass(frozen=True)
class KnownAnswer:
    """A computation and its exact result: small integers, whose float32 sums do not round."""

    name: str
    compute: Callable[[jax.Array], jax.Array]
    argument: np.ndarray
    answer: np.ndarray


def _sum_broadcast(column: jax.Array) -> jax.Array:
    return jnp.sum(jnp.broadcast_to(column, (2, 1024, 1024)))


def _sum_columns(rows: jax.Array) -> jax.Array:
    return jnp.sum(jnp.broadcast_to(rows, (1000, 784)), axis=0)


def _mean_square_gradient(column: jax.Array) -> jax.Array:
    return jax.grad(lambda c: jnp.sum(jnp.broadcast_to(c, (512, 1024)) ** 2))(column)


def _matrix_product(rows: jax.Array) -> jax.Array:
    return rows @ jnp.full((784, 256), 2.0)


def _random_bits(data: jax.Array) -> jax.Array:
    return jax.random.bits(jax.random.wrap_key_data(data, impl="threefry2x32"), (4,))


KNOWN_ANSWERS = (
    KnownAnswer(
        "sum of a broadcast array",
        _sum_broadcast,
        np.ones((1024, 1), np.float32),
        np.array(2 * 1024 * 1024, np.float32),
    ),
    KnownAnswer(
        "sums of columns",
        _sum_columns,
        np.arange(1000, dtype=np.float32)[:, None],
        np.full(784, 499_500, np.float32),
    ),
    KnownAnswer(
        "gradient of a broadcast array",
        _mean_square_gradient,
        np.full((512, 1), 3, np.float32),
        np.full((512, 1), 6 * 1024, np.float32),
    ),
    KnownAnswer(
        "matrix product",
        _matrix_product,
        np.ones((100, 784), np.float32),
        np.full((100, 256), 2 * 784, np.float32),
    ),
    # With another generator of random bits, the same seed would be another run.
    KnownAnswer(
        "random bits",
        _random_bits,
        np.array([0, 2014], np.uint32),
        np.array([1295122970, 1596984477, 3898447141, 820718185], np.uint32),
    ),
)


def configure(matmul_precision: str, *, deterministic: bool = False) -> None:
    """Sets JAX up for this process, before it compiles anything.

    A seed means the same bits for everybody: the settings that change values or types are pinned,
    and a line on stderr names what that overrides; see `jax_environment`.

    Compiled programs are kept in the user's cache directory, unless JAX's own settings
    (`JAX_COMPILATION_CACHE_DIR`, `JAX_ENABLE_COMPILATION_CACHE=0`) say otherwise. A
    program compiled for one processor may not run on another, so each has a cache of its own.

    Args:
      matmul_precision: Precision of float32 matrix products, as JAX names it.
      deterministic: Whether XLA uses only GPU kernels that always add in the same order, and
        chooses them by rule, instead of measuring which are fastest.

    In a library call, all this is so until the call ends; see `library.call`.

    Raises:
      UsageError: If JAX finds no device of the kind that the environment names; in a library call,
        if it cannot be set up anymore as it is asked for.
      RunError: If it finds none at all, or another thread's call has set it up otherwise.
    """
    library.agree({"matmul_precision": matmul_precision, "deterministic": deterministic})
    flags = os.environ.get("XLA_FLAGS", "").split()
    missing = [flag for flag in _DETERMINISTIC if deterministic and flag not in flags]
    if missing:
        os.environ["XLA_FLAGS"] = " ".join((*flags, *missing))
    before = dict(jax_environment.overridden)
    jax_environment.pin({"jax_default_matmul_precision": matmul_precision})
    _find_devices()
    if missing and library.is_late() and jax.default_backend() != "cpu":
        os.environ["XLA_FLAGS"] = " ".join(flags)
        raise UsageError(
            "--deterministic: JAX was imported before this call, and XLA may have read its flags: "
            f"set XLA_FLAGS='{' '.join(missing)}' in the environment, or train in a new process"
        )
    said = jax_environment.overridden.items() - before.items()
    if said and jax.process_index() == 0:
        names = ", ".join(f"{name}={value}" for name, value in sorted(said))
        say(f"Overridden, so that a seed means the same bits: {names}", stderr=True)
    _set_compilation_cache()


def _find_devices() -> None:
    try:
        jax.devices()
    except (RuntimeError, AssertionError, ValueError) as error:
        variables = jax_environment.recorded()
        guilty = [name for name in variables if _DEVICES.match(name)]
        if not guilty and jax_environment.DEVICE_COUNT in variables.get("XLA_FLAGS", ""):
            guilty = ["XLA_FLAGS"]
        named = [f"{name}={variables[name]}" for name in guilty]
        cause = reason(error).split(" (set JAX_PLATFORMS")[0].split(" (you may need")[0].rstrip(".")
        if isinstance(error, AssertionError):  # of a kind that needs a plugin
            cause = "no plugin of JAX for such a device is installed"
        if named:
            way_out = f"Unset {'it' if len(named) == 1 else 'them'}"
            if variables.get("JAX_PLATFORMS") and len(named) == 1:
                way_out += ", or set JAX_PLATFORMS=cpu"
            raise UsageError(
                f"{' '.join(named)}: JAX finds no such device here: {cause}. {way_out}"
            ) from error
        raise RunError(f"JAX finds no device here: {cause}") from error


def _set_compilation_cache() -> None:
    """Has compiled programs kept; says so once if they cannot be."""
    if library.is_late() and os.environ.get("TF_CPP_MIN_LOG_LEVEL") != "3":
        return  # XLA, which has read that, would print a page at each program: see `cli.parse`
    given, variable = jax.config.values["jax_compilation_cache_dir"], "JAX_COMPILATION_CACHE_DIR"
    directory = given
    if given is None:
        digest = hashlib.sha256(_processor_and_flags().encode()).hexdigest()
        directory, variable = cache_dir() / "compiled" / digest[:12], "GAN_JAX_CACHE"
    enabled = jax.config.values["jax_enable_compilation_cache"]
    remote = "://" in str(directory)
    if enabled and not remote and not (_is_utf_8(directory) and can_write(Path(directory))):
        jax.config.update("jax_enable_compilation_cache", False)
        announce(
            f"Compiled programs are not kept: {directory} cannot be used. Set {variable} to a "
            "directory of your own"
        )
    elif given is None and enabled and make_directory(directory):
        # Not if others can write there: a compiled program is code that runs here.
        jax.config.update("jax_compilation_cache_dir", str(directory))


def _is_utf_8(path: str | Path) -> bool:
    """Says whether XLA can be told of a path: it takes no bytes that cannot be decoded."""
    try:
        str(path).encode()
    except UnicodeEncodeError:
        return False
    return True


def processor() -> str:
    """Returns the processor's model, and a digest of the instructions that change the bits."""
    model = processor_info("model name") or platform.processor() or platform.machine()
    flags = processor_info("flags", "Features").split()
    vector = " ".join(sorted(flag for flag in flags if _VECTOR.match(flag)))
    return f"{model} ({hashlib.sha256(vector.encode()).hexdigest()[:8]})"


def has_avx512() -> bool:
    """Says whether the processor has the instructions of AVX-512."""
    return "avx512f" in processor_info("flags").split()


def threads() -> int:
    """Returns how many threads XLA computes with on a CPU."""
    affinity = getattr(os, "sched_getaffinity", None)  # not on every system
    cores = len(affinity(0)) if affinity else os.cpu_count() or 1
    given = os.environ.get("NPROC", "")  # XLA reads it
    return max(int(given) if given.isdigit() else cores, jax.local_device_count())


def _processor_and_flags() -> str:
    return processor_info("model name", "flags", "Features") or platform.processor()


def processor_info(*fields: str) -> str:
    """Returns what Linux says of the first core, such as its `model name`; else an empty string."""
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").split("\n\n")[0].splitlines()
    except OSError:
        return ""
    return " ".join(line.split(":", 1)[1].strip() for line in lines if line.startswith(fields))


def check_backend(known_answers: Sequence[KnownAnswer] = KNOWN_ANSWERS) -> None:
    """Compiles and runs each computation on the default device, several times.

    Raises:
      RunError: If a result was wrong; says which releases to install.
    """
    for known in known_answers:
        compute = jax.jit(known.compute)
        argument = jnp.asarray(known.argument)
        results = [np.asarray(compute(argument)) for _ in range(_REPEATS)]
        wrong = sum(not np.array_equal(result, known.answer) for result in results)
        if wrong:
            raise RunError(_blame(f"'{known.name}' was wrong in {wrong} of {_REPEATS} calls"))


def _blame(what: str) -> str:
    """Returns the message of a wrong result: names the flags, unless the release is known bad."""
    flags = " ".join(f for f in jax_environment.xla_flags().split() if f not in _DETERMINISTIC)
    kind = jax.devices()[0].device_kind
    if flags and jaxlib_version not in jax_environment.BAD_JAXLIB:
        return (
            f"jaxlib {jaxlib_version} miscomputes on {kind} under XLA_FLAGS={flags}: {what}. "
            "Try without these flags: unset XLA_FLAGS"
        )
    return (
        f"jaxlib {jaxlib_version} miscomputes on {kind}: {what}. Install another release: "
        "pip install 'jax!=0.10.2,!=0.11.*'"
    )


def peak_memory_mib() -> float:
    """Returns the peak memory so far, in MiB: the first device's or, on a CPU, the process's."""
    stats = jax.local_devices()[0].memory_stats()
    if stats and "peak_bytes_in_use" in stats:
        return stats["peak_bytes_in_use"] / 2**20
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (2**20 if sys.platform == "darwin" else 2**10)
