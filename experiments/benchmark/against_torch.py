"""Steps per second of gan_jax and of the tutorial's loop in PyTorch, side by side on a CPU.

    pip install torch
    python experiments/benchmark/against_torch.py --json results.json

All take turns in one process, so that whatever else the machine does strikes all of them, and
the ratios are to be trusted more than the rates. Images are random: their values cost no time.
"""

import dataclasses
import itertools
import json
import os
import statistics
import time
from collections.abc import Callable
from pathlib import Path

import jax
import jax.numpy as jnp
import numpy as np
import torch
import tyro
from rich.console import Console
from rich.table import Table
from torch import nn

from gan_jax import gan as gan_lib
from gan_jax import presets
from gan_jax.config import TrainConfig

NUM_IMAGES = 60_000


@dataclasses.dataclass(frozen=True)
class Options:
    """Compare gan_jax with the tutorial's PyTorch loop in one run."""

    k: int = 1
    """Discriminator updates per generator update."""

    batch_size: int = 100
    """Images in a minibatch."""

    steps: int = 200
    """Steps in one repeat."""

    repeats: int = 7
    """Repeats of each, taking turns, after one that does not count."""

    json: Path | None = None
    """Also write the figures to this file."""


def jax_runner(options: Options, images: np.ndarray) -> Callable[[], None]:
    """Returns a function that trains some steps with the program that trainings run."""
    gan = presets.build(TrainConfig(k=options.k, batch_size=options.batch_size))
    data = jnp.asarray(images)
    state = gan_lib.init(gan, jax.random.key(0), images.shape[1])

    def run():
        nonlocal state
        state, metrics = gan_lib.train_steps(gan, state, data, options.steps)
        jax.block_until_ready((state, metrics))

    return run


def torch_runner(options: Options, images: np.ndarray, *, fused: bool) -> Callable[[], None]:
    """Returns a function that trains some steps of the tutorial's loop, its data preloaded."""

    def mlp(*sizes, last):
        layers = []
        for m, n in itertools.pairwise(sizes):
            layers += [nn.Linear(m, n), nn.LeakyReLU(0.2, inplace=True)]
        return nn.Sequential(*layers[:-1], last)

    g = mlp(100, 256, 512, 1024, 784, last=nn.Tanh())
    d = mlp(784, 1024, 512, 256, 1, last=nn.Sigmoid())
    g_optimizer = torch.optim.Adam(g.parameters(), lr=2e-4, betas=(0.5, 0.999), fused=fused)
    d_optimizer = torch.optim.Adam(d.parameters(), lr=2e-4, betas=(0.5, 0.999), fused=fused)
    bce = nn.BCELoss()
    data = torch.tensor(images).float() / 127.5 - 1
    size = options.batch_size
    ones, zeros = torch.ones(size, 1), torch.zeros(size, 1)

    def minibatches():
        while True:
            yield from data[torch.randperm(len(data))[: len(data) // size * size]].split(size)

    batches = minibatches()

    def run():
        for _ in range(options.steps):
            for _ in range(options.k):
                d_optimizer.zero_grad()
                fake = g(torch.randn(size, 100)).detach()
                (bce(d(next(batches)), ones) + bce(d(fake), zeros)).backward()
                d_optimizer.step()
            g_optimizer.zero_grad()
            bce(d(g(torch.randn(size, 100))), ones).backward()
            g_optimizer.step()

    return run


def main() -> None:
    options = tyro.cli(Options)
    images = np.random.default_rng(0).integers(0, 256, (NUM_IMAGES, 784), np.uint8)
    runners = {
        "gan_jax": jax_runner(options, images),
        "PyTorch, eager": torch_runner(options, images, fused=False),
        "PyTorch, fused Adam": torch_runner(options, images, fused=True),
    }
    rates = {name: [] for name in runners}
    for repeat in range(options.repeats + 1):
        for name, run in runners.items():
            start = time.perf_counter()
            run()
            if repeat > 0:
                rates[name].append(options.steps / (time.perf_counter() - start))

    table = Table("", "steps/s, median", "lowest", "highest", "gan_jax is faster by")
    ours = statistics.median(rates["gan_jax"])
    for name, values in rates.items():
        median = statistics.median(values)
        ratio = f"{ours / median:.2f}"
        table.add_row(name, f"{median:.1f}", f"{min(values):.1f}", f"{max(values):.1f}", ratio)
    versions = {"jax": jax.__version__, "torch": torch.__version__}
    Console().print(
        f"k = {options.k}, batch {options.batch_size}, {os.cpu_count()} cores, {versions}"
    )
    Console().print(table)
    if options.json is not None:
        settings = {key: value for key, value in vars(options).items() if key != "json"}
        result = {"options": settings, "versions": versions, "steps_per_second": rates}
        options.json.write_text(json.dumps(result, indent=1) + "\n")


if __name__ == "__main__":
    main()
