"""Whole-loop capture: on CUDA, the training loop runs as one graph, without the host between steps.

It is asked for by options of XLA's compiler, for the training programs alone. They change how
kernels are launched, not what they compute. XLA captures no loops by default, and has had bugs
there (openxla/xla pull requests 35760 and 36135), so a small one is tried before any training
relies on it. Who sets one of the options in `XLA_FLAGS` decides alone:
`XLA_FLAGS=--xla_gpu_graph_min_graph_size=5`, XLA's default, trains without whole-loop capture.
"""

import functools
from typing import Any, Literal

import jax
import jax.numpy as jnp
import numpy as np

from gan_jax import jax_environment
from gan_jax.terminal.errors import reason
from gan_jax.terminal.progress import announce

# What XLA may put into a graph: kernels and calls of libraries, as by default, and loops and
# branches. A loop is captured only if all that is in it can be. It then counts as one command, and
# XLA captures no region of fewer commands than the second option says. With a driver or a CUDA
# older than 12.3, XLA leaves the loops out and captures the pieces between them.
COMPILER_OPTIONS: dict[str, str | int] = {
    "xla_gpu_enable_command_buffer": (
        "FUSION,CUBLAS,CUBLASLT,CUSTOM_CALL,CUDNN,DYNAMIC_SLICE_FUSION,WHILE,CONDITIONAL"
    ),
    "xla_gpu_graph_min_graph_size": 1,
}

# The tried loop's size, the turns of its inner loop, and the outer loop's in each call.
_SIZE, _INNER, _TURNS = 128, 3, (5, 2, 9)


def is_cuda(device: Any) -> bool:
    """Says whether JAX reaches a device by CUDA."""
    return device.platform == "gpu" and "cuda" in device.client.platform_version


@functools.cache
def compiler_options() -> dict[str, str | int]:
    """Returns the options that this process's training programs are compiled with.

    They are `COMPILER_OPTIONS` on CUDA, and none where another device is the default, where
    `XLA_FLAGS` names one of them, and where a small captured loop fails, which a line on stderr
    says. The loop is tried at the first call.
    """
    if not _on_cuda() or chosen_by_user():
        return {}
    if why := failure():
        announce(
            f"The training loop is not captured in a CUDA graph: {why}. It may be slower; what it "
            "computes is the same"
        )
        return {}
    return dict(COMPILER_OPTIONS)


def diagnosis() -> tuple[Literal["ok", "warning"], str] | None:
    """Returns whether training is captured, as a status and a line; None if not on CUDA."""
    if not _on_cuda():
        return None
    if names := chosen_by_user():
        return "ok", f"what is captured is left to XLA_FLAGS, which names {' and '.join(names)}"
    if why := failure():
        return "warning", f"the training loop is not captured: {why}"
    return "ok", "a small loop is right; a driver and a CUDA of 12.3 or later capture it whole"


def _on_cuda() -> bool:
    return is_cuda(jax.local_devices()[0])


def chosen_by_user() -> list[str]:
    """Returns those of the options that `XLA_FLAGS` names."""
    given = {flag.partition("=")[0] for flag in jax_environment.xla_flags().split()}
    return [name for name in COMPILER_OPTIONS if f"--{name}" in given]


@functools.cache
def failure() -> str | None:
    """Compiles a small loop as the training programs are, and runs it three times.

    XLA runs the first call without a graph, builds it in the second and may update it in the
    third. Only the process's first device is tried.

    What is noticed: a result that is not exact, and any error that compiling or running raises.
    What is not: a crash or a hang of the process, an error that only a larger program has, and
    whether XLA has captured the loop at all.

    Returns:
      What went wrong, in words; None if nothing did.
    """
    rng = np.random.default_rng(0)
    data = rng.integers(0, 4, (2 * _SIZE, _SIZE)).astype(np.float32)
    x, step = rng.integers(0, 8, (_SIZE, _SIZE)).astype(np.float32), 0
    try:
        run = jax.jit(captured_loop, donate_argnums=0, compiler_options=COMPILER_OPTIONS)
        state, rows = (jnp.array(x), jnp.array(step)), jnp.array(data)
        for call, turns in enumerate(_TURNS, 1):
            state, sums = run(state, rows, np.int32(turns))
            x, step, expected = _answer(x, step, data, turns)
            if not all(map(np.array_equal, (*state, sums), (x, step, expected))):
                return f"a small captured loop was wrong in call {call} of {len(_TURNS)}"
    except (RuntimeError, ValueError, TypeError) as error:  # XLA's are of the first kind
        return reason(error)
    return None


def captured_loop(
    state: tuple[jax.Array, jax.Array], data: jax.Array, turns: jax.Array
) -> tuple[tuple[jax.Array, jax.Array], jax.Array]:
    """A loop with what a training has, in small integers, whose float32 sums do not round.

    Args:
      state: The matrix that the loop changes, `(n, n)` float32, and the turns taken so far.
      data: Rows, of which each turn of the inner loop takes n, `(m, n)` float32.
      turns: How many turns to take, at most 9.

    Returns:
      The state after them, and the matrix's sum after each, `(9,)`, 0 beyond the last.
    """

    def body(i, carry):
        (x, step), sums = carry

        def inner(j, x):
            y = x @ data[(step + j + jnp.arange(len(x))) % len(data)] + 1
            return y - 8 * jnp.floor(y / 8)

        x = jax.lax.fori_loop(0, _INNER, inner, x)
        return (x, step + 1), sums.at[i].set(jnp.sum(x))

    return jax.lax.fori_loop(0, turns, body, (state, jnp.zeros(max(_TURNS))))


def _answer(
    x: np.ndarray, step: int, data: np.ndarray, turns: int
) -> tuple[np.ndarray, int, np.ndarray]:
    """Returns what `captured_loop` must, computed by NumPy."""
    sums = np.zeros(max(_TURNS), np.float32)
    for i in range(turns):
        for j in range(_INNER):
            x = (x @ data[(step + j + np.arange(len(x))) % len(data)] + 1) % 8
        step += 1
        sums[i] = x.sum()
    return x, step, sums
