"""What makes a step faster, and what does not: ways to compute the same, side by side.

    python -m experiments.benchmark.variants --json experiments/benchmark/variants.json

All take turns in one process. Two of them leave work out, to show what it costs. XLA's own
options are tried from outside: XLA_FLAGS=... python -m experiments.benchmark.variants
"""

import dataclasses
import json
import os
import statistics
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import optax

from gan_jax import gan as gan_lib
from gan_jax import presets
from gan_jax.config import Member, TrainConfig, resolve
from gan_jax.parallel import population
from gan_jax.runs import provenance
from gan_jax.schedule import KSchedule
from gan_jax.terminal import cli, tables


@dataclasses.dataclass(frozen=True)
class Options:
    """Compare ways to compute a step."""

    k: int = 1
    """Discriminator updates per generator update."""

    steps: int = 100
    """Steps in one turn."""

    repeats: int = 7
    """Turns of each, after one that does not count."""

    json: Path | None = None
    """Also write the figures to this file."""


def norm_of_each_row(grads):
    return jnp.sqrt(
        sum(jnp.sum(jnp.einsum("...i,...i->...", g, g)) for g in jax.tree.leaves(grads))
    )


def norm_by_dot(grads):
    return jnp.sqrt(sum(jnp.vdot(g, g) for g in jax.tree.leaves(grads)))


def main() -> None:
    options = cli.parse(Options, "python -m experiments.benchmark.variants")
    images = np.random.default_rng(0).integers(0, 256, (60_000, 784), np.uint8)
    config = resolve(TrainConfig(k=KSchedule.parse(options.k)), "mnist", len(images))
    gan = presets.build(config)
    flat = dataclasses.replace(gan, optimizer=optax.flatten(optax.adam(2e-4, b1=0.5)))
    constant = dataclasses.replace(gan, optimizer=optax.adam(2e-4, b1=0.5))
    sgd = dataclasses.replace(gan, optimizer=optax.sgd(2e-4))

    def norm(gradient_norm: Callable[[Any], jax.Array]) -> gan_lib.GAN:
        return dataclasses.replace(gan, gradient_norm=gradient_norm)

    def alone(gan: gan_lib.GAN) -> Callable[[], None]:
        state, data = gan_lib.init(gan, jax.random.key(0), 784), jnp.asarray(images)

        def run():
            nonlocal state
            state, metrics = gan_lib.train_steps(gan, state, data, options.steps)
            jax.block_until_ready((state, metrics))

        return run

    def together(num_seeds: int, side_by_side: bool) -> Callable[[], None]:
        members = tuple(Member(seed, 2e-4, 0.5) for seed in range(num_seeds))
        on_devices = population.place(gan, members, jax.devices()[:1], side_by_side=side_by_side)
        state, data = on_devices.init(784), on_devices.load_data(images)

        def run():
            nonlocal state
            state, metrics = on_devices.train_steps(state, data, options.steps // num_seeds)
            jax.block_until_ready((state, metrics))

        return run

    variants = {
        "as it is": alone(gan),
        "gradient norms in one sum": alone(norm(optax.tree.norm)),
        "gradient norms by rows": alone(norm(norm_of_each_row)),
        "gradient norms by dot products": alone(norm(norm_by_dot)),
        "no gradient norms": alone(norm(lambda grads: jnp.zeros(()))),
        "Adam with constant hyperparameters": alone(constant),
        "Adam over flattened parameters": alone(flat),
        "gradient descent in Adam's place": alone(sgd),
        "4 seeds one after the other": together(4, side_by_side=False),
        "4 seeds side by side (vmap)": together(4, side_by_side=True),
    }
    rates = {name: [] for name in variants}
    for repeat in range(options.repeats + 1):
        for name, run in variants.items():
            start = time.perf_counter()
            run()
            if repeat > 0:
                rates[name].append(options.steps / (time.perf_counter() - start))

    rows = []
    base = statistics.median(rates["as it is"])
    for name, values in rates.items():
        median = statistics.median(values)
        row = (f"{x:.1f}" for x in (median, min(values), max(values)))
        rows.append([name, *row, f"{median / base:.2f}"])
    flags = os.environ.get("XLA_FLAGS", "")
    print(f"k = {options.k}, jax {jax.__version__}, {provenance.device()}, {flags}")
    tables.show(["", "steps/s x seeds", "lowest", "highest", "of 'as it is'"], rows)
    if options.json is not None:
        settings = {key: value for key, value in vars(options).items() if key != "json"}
        result = {"options": settings, "jax": jax.__version__, "device": provenance.device()}
        result |= {"xla_flags": flags, "steps_per_second": rates}
        options.json.write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    cli.run(main)
