"""What JAX and XLA read of the environment: what they refuse of it, and what must not count.

Nothing here imports JAX before `load` does: JAX reads the environment when it is imported.
"""

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path
from typing import Any

from gan_jax.terminal.errors import UsageError, reason

# jax-ml/jax issues 39103, 39257, 40412 (wrong sums on CPU) and 40633 (NaNs on GPU).
BAD_JAXLIB = ("0.10.2", "0.11.0", "0.11.1", "0.11.2")

# The settings that change values or types, or keep a training from running, each with the value
# it has for everybody: a seed means the same bits, whatever the environment says. A release of
# JAX that does not know one of them is left alone.
PINNED: dict[str, Any] = {
    # Types, and how they combine.
    "jax_enable_x64": False,
    "jax_explicit_x64_dtypes": 1,  # warn
    "jax_numpy_dtype_promotion": "standard",
    "jax_allow_f16_reductions": True,
    # Random bits.
    "jax_default_prng_impl": "threefry2x32",
    "jax_threefry_partitionable": True,
    "jax_threefry_gpu_kernel_lowering": False,
    "jax_enable_custom_prng": False,
    "jax_legacy_prng_key": "allow",
    "jax_random_seed_offset": 0,
    # How JAX writes a function and its gradient down for XLA.
    "eager_constant_folding": False,
    "jax_accurate_erf_inv": False,
    "jax_custom_jvp3": False,
    "jax_custom_vjp3": False,
    "jax_disable_jit": False,
    "jax_error_checking_behavior_divide": "ignore",
    "jax_error_checking_behavior_nan": "ignore",
    "jax_error_checking_behavior_oob": "ignore",
    "jax_high_dynamic_range_gumbel": False,
    "jax_no_execution": False,
    "jax_no_tracing": False,
    "jax_remat3": False,
    "jax_scan3": False,
    "jax_softmax_custom_jvp": False,
    "jax_use_direct_linearize": True,
    "jax_use_hlo_logistic_lowering": None,
    "jax_use_simplified_jaxpr_constants": False,
    # How XLA compiles it, and for what.
    "jax_backend_target": "",
    "jax_compiler_enable_remat_pass": True,
    "jax_default_device": None,
    "jax_disable_most_optimizations": False,
    "jax_enable_pgle": False,
    "jax_exec_time_optimization_effort": 0.0,
    "jax_memory_fitting_effort": 0.0,
    "jax_memory_fitting_level": "O2",
    "jax_optimization_level": "UNKNOWN",
    "jax_use_shardy_partitioner": True,
    "jax_xla_profile_version": 0,
    # Checks that forbid what is done here on purpose, or that end the process.
    "jax_array_garbage_collection_guard": None,
    "jax_check_tracer_leaks": False,
    "jax_debug_key_reuse": False,
    "jax_raise_persistent_cache_errors": False,
    "jax_thread_guard": False,
    "jax_transfer_guard": None,
    "jax_transfer_guard_device_to_device": None,
    "jax_transfer_guard_device_to_host": None,
    "jax_transfer_guard_host_to_device": None,
}
# The same of Flax, which initialises and applies the networks.
PINNED_FLAX: dict[str, Any] = {
    "flax_fix_rng_separator": False,
    "flax_preserve_adopted_names": False,
    "flax_return_frozendict": False,
}

# What `pin` has overridden in this process: variables or settings, each with its value.
overridden: dict[str, str] = {}

DEVICE_COUNT = "--xla_force_host_platform_device_count"
# XLA flags that change no bits: what is written down, and how many devices a processor counts as.
# (Where the threads that the devices bring change bits, `provenance.numerics` has the threads.)
_HARMLESS = ("--xla_dump_", DEVICE_COUNT, "--xla_hlo_profile")
_RECORDED = re.compile(
    r"(JAX|JAX2TF|XLA|FLAX|NNX)_\w+|EAGER_CONSTANT_FOLDING|CHECK_VMA"
    r"|CUDA_VISIBLE_DEVICES|LIBTPU_INIT_ARGS|NVIDIA_TF32_OVERRIDE"
)
# XLA reads its flags here, long before it looks for a device.
_READ_FLAGS = "from jaxlib import xla_client; xla_client.CompileOptions()"


def load() -> None:
    """Imports JAX; call it before anything else does.

    Raises:
      UsageError: If JAX or XLA refuses a variable of the environment; names it.
    """
    # XLA would abort this process, so another one tries its flags.
    if "XLA_FLAGS" in os.environ and "jax" not in sys.modules:
        _check_xla_flags(os.environ["XLA_FLAGS"])
    try:
        import jax  # noqa: F401

        if any(name.startswith("FLAX_") for name in os.environ):
            import flax  # noqa: F401
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        words = re.findall(r"\w+_\w+", str(error).upper())
        guilty = [name for name in recorded() if name in words] or list(recorded())
        if not guilty:
            raise  # not the environment's fault
        given = " ".join(f"{name}={os.environ[name]}" for name in guilty)
        it = "it" if len(guilty) == 1 else "one of them"
        raise UsageError(
            f"{given}: JAX refuses {it}: {reason(error)}. Unset it, or give a value that JAX knows"
        ) from error


def _check_xla_flags(flags: str) -> None:
    command = [sys.executable, "-c", _READ_FLAGS]
    talkative = os.environ | {"TF_CPP_MIN_LOG_LEVEL": "0"}
    result = subprocess.run(
        command, env=talkative, capture_output=True, text=True, errors="replace"
    )
    # Such as "F1125 15:23:21.953288   13047 parse_flags_from_env.cc:234] Unknown flag ..."
    causes = re.findall(r"^[EF]\d{4} [^]]+\] (.*)$", result.stderr, re.MULTILINE)
    if result.returncode and causes:
        cause = causes[0].rstrip(".").replace(" in XLA_FLAGS", "")
        raise UsageError(f"XLA_FLAGS={flags}: XLA refuses it: {cause}. Mend it, or unset XLA_FLAGS")


def pin(settings: dict[str, Any]) -> None:
    """Gives JAX's settings, and Flax's, the values they have for everybody.

    What that overrides is added to `overridden`.

    Args:
      settings: More settings of JAX, such as a precision, beside those in `PINNED`.

    Raises:
      UsageError: If a context of JAX's, such as `jax.enable_x64`, says otherwise; names it.
    """
    import jax

    known = jax.config.values
    for name, value in (PINNED | settings).items():
        if name in known and _plain(known[name]) != value:
            if name in PINNED or name.upper() in os.environ:
                _note(name, known[name])
            jax.config.update(name, value)
        if name in known and _plain(getattr(jax.config, name, value)) != value:
            raise UsageError(
                f"{name} must be {value} here, and a `with` block sets it otherwise: leave that "
                "block before this call"
            )
    if "flax" in sys.modules or any(name.startswith("FLAX_") for name in os.environ):
        import flax

        for name, value in PINNED_FLAX.items():
            if getattr(flax.config, name, value) != value:
                _note(name, getattr(flax.config, name))
                flax.config.update(name, value)


def _plain(value: Any) -> Any:
    return getattr(value, "value", value)  # of an enum


def _note(name: str, value: Any) -> None:
    if name.upper() in os.environ:
        overridden.setdefault(name.upper(), os.environ[name.upper()])
    elif not any(name.startswith(other.lower()) for other in overridden):  # it came with that one
        overridden.setdefault(name, str(_plain(value)))


def recorded() -> dict[str, str]:
    """Returns the environment's variables that JAX, Flax or XLA may read, with their values."""
    return {name: os.environ[name] for name in sorted(os.environ) if _RECORDED.fullmatch(name)}


def xla_flags() -> str:
    """Returns the flags of `XLA_FLAGS` that may change what is computed, sorted.

    Of a flag that is given twice, the last one counts. XLA also takes the name of a file of flags.
    """
    text = os.environ.get("XLA_FLAGS", "").strip()
    if text and not text.startswith("--"):
        try:
            text = Path(text).read_text(encoding="utf-8")
        except (OSError, ValueError):
            return text
    try:
        flags = shlex.split(text)
    except ValueError:  # an odd number of quotes
        flags = text.split()
    last = {flag.partition("=")[0]: flag for flag in flags}
    return " ".join(last[name] for name in sorted(last) if not name.startswith(_HARMLESS))
