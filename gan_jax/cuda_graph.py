"""Whole-loop capture: on CUDA, the training loop runs as one graph, without the host between steps.

It is asked for by options of XLA's compiler, for the training programs alone. It changes which
kernels are launched by whom, not what they compute. A small loop is tried before it is relied on.
"""

import functools
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from gan_jax import jax_environment
from gan_jax.terminal.errors import reason
from gan_jax.terminal.progress import announce

# What XLA may put into a graph: its own list, and loops and branches. A loop is captured only if
# all of its body is, and XLA leaves out a region smaller than the second option says.
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

    `COMPILER_OPTIONS` on CUDA, and none on any other default device, where `XLA_FLAGS` names one
    of them (the user's choice stands), and where a captured loop fails, which a line on stderr
    says.
    """
    if not is_cuda(jax.local_devices()[0]) or chosen_by_user():
        return {}
    if why := failure():
        announce(
            "The training loop is not captured in a CUDA graph, which costs speed and nothing "
            f"else: {why}"
        )
        return {}
    return dict(COMPILER_OPTIONS)


def chosen_by_user() -> list[str]:
    """Returns those of the options that `XLA_FLAGS` names."""
    given = {flag.partition("=")[0] for flag in jax_environment.xla_flags().split()}
    return [name for name in COMPILER_OPTIONS if f"--{name}" in given]


@functools.cache
def failure() -> str | None:
    """Compiles and runs a small loop as the training programs are; returns what goes wrong.

    The loop is called three times: XLA runs the first call without a graph, builds it in the
    second and updates it in the third (openxla/xla issue 35760: the second crashed or was wrong).
    What is noticed is an answer that is not exact, and an error that XLA reports. What is not: a
    crash of the process, a loop that never ends, an error that only larger programs have, and
    whether XLA has captured the loop at all. It is tried on this process's first device.

    Returns:
      The cause, in words; None if all is well.
    """
    rng = np.random.default_rng(0)
    data = rng.integers(0, 4, (2 * _SIZE, _SIZE)).astype(np.float32)
    x, step = rng.integers(0, 8, (_SIZE, _SIZE)).astype(np.float32), 0
    try:
        run = jax.jit(captured_loop, donate_argnums=0, compiler_options=COMPILER_OPTIONS)
        state, rows = (jnp.asarray(x), jnp.asarray(step)), jnp.asarray(data)
        for call, turns in enumerate(_TURNS, 1):
            state, sums = run(state, rows, np.int32(turns))
            x, step, expected = _answer(x, step, data, turns)
            results = (*state, sums)
            if not all(map(np.array_equal, results, (x, step, expected))):
                return f"a small captured loop was wrong in call {call}"
    except (RuntimeError, ValueError, TypeError) as error:  # the first is what XLA raises
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
