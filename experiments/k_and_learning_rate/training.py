"""The trainings and what is measured of them, written to seeds.csv as soon as it is known."""

import dataclasses
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from experiments import checkpoints, commands, results
from experiments.k_and_learning_rate import design
from experiments.k_and_learning_rate.design import Cell, Schedule
from experiments.results import Record
from gan_jax.benchmarking.timing import step_flops
from gan_jax.evaluation import suite as suite_lib
from gan_jax.evaluation.generators import TrainedGenerator
from gan_jax.evaluation.measuring import METRICS, Measured
from gan_jax.evaluation.suite import Suite
from gan_jax.runs.directory import RunDirectory

_SUPPORT = ("recall", "coverage")


@dataclasses.dataclass(frozen=True)
class Unit:
    """What is trained in one program, and measured together: one cell and a few seeds.

    Attributes:
      cell: The setting.
      seeds: Consecutive ones.
      schedule: At which steps it is saved and measured.
      quick: Whether to train on the digits, to see that it works.
    """

    cell: Cell
    seeds: Sequence[int]
    schedule: Schedule
    quick: bool

    @property
    def name(self) -> str:
        """Its run directory's name."""
        cell = self.cell
        k = str(cell.k).replace("/", "-")
        rates = f"{cell.learning_rate:g}-d{cell.d_learning_rate:g}"
        return f"k{k}-rate{rates}-seed{self.seeds[0]}to{self.seeds[-1]}"

    def arguments(self) -> list[Any]:
        """Returns the arguments for `train`."""
        cell, schedule = self.cell, self.schedule
        flags = [*(commands.QUICK if self.quick else commands.MNIST), "--k", cell.k]
        flags += ["--learning-rate", cell.learning_rate]
        if cell.d_learning_rate != cell.learning_rate:
            flags += ["--d-learning-rate", cell.d_learning_rate]
        flags += ["--seed", self.seeds[0], "--population", len(self.seeds)]
        flags += ["--steps", schedule.last, "--log-every", schedule.log_every]
        flags += ["--checkpoint-every", schedule.checkpoint_every, "--keep", 1000]
        return [*flags, "--sample-every", 0]

    def is_complete(self, records: Sequence[Record]) -> bool:
        """Says whether rows of seeds.csv hold all of its measurements."""
        there = {(row["seed"], row["step"]) for row in design.of_cell(records, self.cell)}
        return all((s, step) in there for s in self.seeds for step in self.schedule.measured)


def train(
    cells: Sequence[Cell],
    updates: int,
    blocks: Sequence[Sequence[int]],
    runs: Path,
    out: Path,
    *,
    quick: bool,
) -> None:
    """Trains and measures what seeds.csv lacks, and adds it there unit by unit.

    What is there is not trained again, whether or not its run is still there. All cells of one
    block of seeds come before the next block: where a later session goes on on another machine,
    that is a difference between seeds, and not between cells.

    Args:
      cells: What to train.
      updates: Generator updates after which all are compared.
      blocks: The seeds that are trained together.
      runs: Where the runs are, or are to be.
      out: Where seeds.csv is, or is to be.
      quick: Whether to train on the digits, to see that it works.
    """
    path = out / "seeds.csv"
    records = results.read(path) if path.exists() else []
    design.check(records, updates)
    units = [Unit(cell, s, Schedule(cell.k, updates), quick) for s in blocks for cell in cells]
    suite = None
    for i, unit in enumerate(units):
        what = f"{i + 1} of {len(units)}: {unit.cell}, seeds {unit.seeds[0]} to {unit.seeds[-1]}"
        if unit.is_complete(records):
            print(f"{what}: is there already", flush=True)
            continue
        print(what, flush=True)
        run = RunDirectory(runs / unit.name)
        commands.command("gan_jax.train", *unit.arguments(), "--out", run.path)
        if suite is None:
            config = run.config()
            suite = suite_lib.load(config.dataset, config.source)
        records += measured(unit, run, suite)
        results.write(path, records)


def measured(unit: Unit, run: RunDirectory, suite: Suite) -> Iterator[Record]:
    """Yields the rows of seeds.csv of one run.

    Raises:
      RunError: If a seed has diverged: what is compared are all the seeds.
    """
    cell, config = unit.cell, run.config()
    norms = {
        (line["step"], seed): norm
        for line in run.metrics()
        for seed, norm in zip(line["seeds"], line["per_seed"]["g_grad_norm"], strict=True)
    }
    d_updates, g_updates = cell.k.numerator, cell.k.denominator  # of a step
    flops = step_flops(d_updates, config.batch_size, g_updates)
    processor = run.provenance().sessions[-1].device.get("processor", "")
    for step in unit.schedule.measured:
        cost = {"g_updates": step * g_updates, "d_updates": step * d_updates}
        cost["gflop"] = round(step * flops / 1e9)
        for one in checkpoints.seeds(run, step):
            seed = one.member.seed
            yield (
                cell.key
                | {"step": step, **cost, "seed": seed}
                | measure(one, suite, support=step in unit.schedule.supported)
                | {"g_grad_norm": norms[step, seed], "processor": processor}
            )


def measure(one: TrainedGenerator, suite: Suite, *, support: bool) -> Record:
    """Measures as `gan_jax.evaluate` does, but only what is cheap; recall and coverage on request.

    Those two take three times as long as all the rest; None where they were not asked for.
    """
    samples = one.samples(suite.num_samples)
    scores = Measured(suite, samples)
    wanted = ("frechet", "classes", *(_SUPPORT if support else ()))
    values = {m.name: m.compute(scores) for m in METRICS if m.compute and m.name in wanted}
    answers = one.ask_discriminator(suite, samples)
    row = {name: values.get(name) for name in ("frechet", "classes", *_SUPPORT)}
    return row | {name: answers[name] for name in ("d_accuracy", "d_real", "d_fake")}
