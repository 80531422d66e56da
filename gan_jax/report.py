"""What people and scripts get to see of a training: metrics, progress, pictures, the summary.

One member's values are reported as they are; several members' as the mean over the seeds of
each setting with its 95 % confidence interval, and one by one.
"""

import math
from collections.abc import Sequence
from typing import Any

import numpy as np
from scipy import stats
from tensorboardX import SummaryWriter

from gan_jax import config as config_lib
from gan_jax import plots
from gan_jax.config import TrainConfig
from gan_jax.gan import to_unit
from gan_jax.progress import TrainingDisplay
from gan_jax.runs import Run

METRICS = ("d_loss", "g_loss", "d_real", "d_fake", "d_grad_norm", "g_grad_norm")

_SAMPLES_ALONE = 64
_SAMPLES_OF_EACH = 12


def confidence_interval(values: Sequence[float]) -> float | None:
    """Returns half the width of the mean's 95 % interval by Student's t; None of one value."""
    n = len(values)
    if n < 2:
        return None
    return float(stats.t.ppf(0.975, n - 1) * np.std(values, ddof=1) / math.sqrt(n))


def metrics_lines(
    config: TrainConfig, step: int, epoch: float, means: dict[str, np.ndarray], alive: list[int]
) -> list[dict[str, Any]]:
    """Returns the lines of `metrics.jsonl` at the end of an interval.

    Args:
      config: The run's configuration.
      step: The step the interval ended at.
      epoch: The epoch it ended at.
      means: Each metric's mean over the interval, of each member.
      alive: The members that have not diverged; the others count as missing.

    Returns:
      One line where there is one member; else one for each learning rate and beta1 with, over
      its seeds, each metric's mean, under `ci95` half its confidence interval, and under
      `per_seed` the values behind it, null where a seed has diverged.
    """
    members = config_lib.members(config)
    line = {"step": step, "epoch": epoch}
    if len(members) == 1:
        return [line | {name: float(means[name][0]) for name in METRICS}]
    lines = []
    for setting in dict.fromkeys(member.setting for member in members):
        rows = [i for i, member in enumerate(members) if member.setting == setting]
        values = {n: [float(means[n][i]) if i in alive else None for i in rows] for n in METRICS}
        known = {n: [v for v in values[n] if v is not None] for n in METRICS}
        lines.append(
            line
            | {"learning_rate": setting[0], "beta1": setting[1]}
            | {n: float(np.mean(known[n])) if known[n] else None for n in METRICS}
            | {"ci95": {n: confidence_interval(known[n]) for n in METRICS}}
            | {"seeds": [members[i].seed for i in rows], "per_seed": values}
        )
    return lines


class Report:
    """The one process's that writes: everything a training says, and where it says it.

    Use as a context manager, for the progress display and TensorBoard.

    Args:
      config: The run's configuration.
      run: The run directory.
      first_step: The step the training goes on from.
    """

    def __init__(self, config: TrainConfig, run: Run, first_step: int):
        self._config, self._run, self._members = config, run, config_lib.members(config)
        self._display = TrainingDisplay(first_step, config.steps, len(self._members))
        self._tensorboard = SummaryWriter(str(run.tensorboard), purge_step=first_step + 1)

    def __enter__(self) -> "Report":
        self._display.__enter__()
        return self

    def __exit__(self, *exception: Any) -> None:
        self._tensorboard.close()
        self._display.__exit__(*exception)

    @staticmethod
    def samples_of_each(num_members: int) -> int:
        """Returns how many samples of each member a picture shows."""
        return _SAMPLES_ALONE if num_members == 1 else _SAMPLES_OF_EACH

    def say(self, message: str) -> None:
        """Prints a line."""
        self._display.say(message)

    def start_clock(self, step: int) -> None:
        """Says that training goes on now, at `step`, after something slow that was none of it."""
        self._display.start_clock(step)

    def advance(self, step: int) -> None:
        """Says that `step` steps are done."""
        self._display.advance(step)

    def metrics(
        self, step: int, epoch: float, means: dict[str, np.ndarray], alive: list[int]
    ) -> None:
        """Writes an interval's metrics everywhere; the arguments are those of `metrics_lines`."""
        for line in metrics_lines(self._config, step, epoch, means, alive):
            self._run.append_metrics(line)
            setting = self._setting(line)
            for name in METRICS:
                if line[name] is not None:
                    self._tensorboard.add_scalar(f"{name}/{setting or 'mean'}", line[name], step)
            self._display.metrics(step, line, setting)
        if len(self._members) > 1:
            for i in alive:
                tag = config_lib.label(self._members[i], self._config)
                for name in METRICS:
                    self._tensorboard.add_scalar(f"{name}/{tag}", float(means[name][i]), step)

    def _setting(self, line: dict[str, Any]) -> str:
        """Returns what tells a line's setting from the others; nothing where there is but one."""
        if "seeds" not in line:
            return ""
        member = config_lib.Member(line["seeds"][0], line["learning_rate"], line["beta1"])
        return config_lib.label(member, self._config, with_seed=False)

    def _caption(self) -> str:
        config = self._config
        seeds = f"seed {config.seed}"
        if config.population > 1:
            seeds = f"seeds {config.seed} to {config.seed + config.population - 1}"
        return (
            f"{config.dataset} {config.split}, {config.preset}, {config.loss}, k = {config.k}, "
            f"{seeds}"
        )

    def picture(self, step: int, samples: np.ndarray) -> None:
        """Writes a picture of samples, `(members, n, 784)` in [-1, 1]: a row a member."""
        caption = f"{self._caption()}, step {step}"
        images = np.nan_to_num(to_unit(samples))  # black where a member has diverged
        if len(self._members) == 1:
            grid = plots.image_grid(images[0], caption)
        else:
            labels = [config_lib.label(member, self._config) for member in self._members]
            grid = plots.image_rows(images, labels, caption)
        grid.save(self._run.picture(step))

    def finish(
        self, step: int, digests: list[str], diverged: dict[int, int], session: dict[str, Any]
    ) -> None:
        """Writes what a finished run has: the animation, the curves and the summary.

        Args:
          step: The last step.
          digests: Of each member's final state.
          diverged: The members that diverged, and at which step.
          session: How this session went.
        """
        run, lines = self._run, self._run.metrics()
        plots.animate(sorted(run.samples.glob("step-*.png")), run.samples / "training.gif")
        if lines:
            plots.training_curves(lines, self._caption(), run.curves, self._setting)
        last = [line for line in lines if line["step"] == step]
        if len(self._members) == 1:
            final = {"metrics": last[0] if last else None, "state_sha256": digests[0]}
        else:
            final = {
                "metrics": last,
                "members": [
                    vars(member) | {"diverged_at": diverged.get(i), "state_sha256": digests[i]}
                    for i, member in enumerate(self._members)
                ],
            }
        run.finish({"step": step} | final | {"session": session})
