"""What people and scripts get to see of a training: metrics, progress, pictures, the summary.

One member's values are reported as they are; several members' as the mean over the seeds of
each setting with its 95 % confidence interval, and one by one.
"""

from typing import Any

import numpy as np

from gan_jax import config as config_lib
from gan_jax.config import TrainConfig
from gan_jax.gan import GAN, to_unit
from gan_jax.runs.directory import Run
from gan_jax.storage.files import writing
from gan_jax.terminal import images
from gan_jax.terminal.progress import TrainingDisplay
from gan_jax.training import curves
from gan_jax.training.metrics import METRICS, metrics_lines
from gan_jax.training.tensorboard import TensorBoard

_SAMPLES_ALONE = 64
_SAMPLES_OF_EACH = 12


class Report:
    """The one process's that writes: everything a training says, and where it says it.

    Use as a context manager, for the progress display and TensorBoard.

    Args:
      config: The run's configuration.
      gan: What it trains.
      run: The run directory.
      first_step: The step the training goes on from.
      logged_step: The step of the last line of metrics before it.
    """

    def __init__(self, config: TrainConfig, gan: GAN, run: Run, first_step: int, logged_step: int):
        self._config, self._gan, self._run = config, gan, run
        self._members = config_lib.members(config)
        self._display = TrainingDisplay(first_step, config.steps, len(self._members))
        with writing(run.tensorboard):
            self._tensorboard = TensorBoard(run.tensorboard, logged_step)

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
        self, interval: dict[str, Any], means: dict[str, np.ndarray], alive: list[int]
    ) -> None:
        """Writes an interval's metrics everywhere; the arguments are those of `metrics_lines`."""
        step, scalars = interval["step"], {}
        for line in metrics_lines(self._config, interval, means, alive):
            self._run.append_metrics(line)
            setting = self._setting(line)
            tag = setting or "mean"
            scalars |= {f"{name}/{tag}": line[name] for name in METRICS if line[name] is not None}
            self._display.metrics(step, line, setting)
        if len(self._members) > 1:
            for i in alive:
                tag = config_lib.label(self._members[i], self._config)
                scalars |= {f"{name}/{tag}": float(means[name][i]) for name in METRICS}
        with writing(self._run.tensorboard):
            self._tensorboard.add_scalars(scalars, step)

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
        """Writes a picture of samples as G draws them, `(members, n, 784)`: a row a member."""
        caption = f"{self._caption()}, step {step}"
        drawn = np.nan_to_num(to_unit(self._gan, samples))  # black where a member has diverged
        if len(self._members) == 1:
            grid = images.image_grid(drawn[0], caption)
        else:
            labels = [config_lib.label(member, self._config) for member in self._members]
            grid = images.image_rows(drawn, labels, caption)
        path = self._run.picture(step)
        with writing(path):
            grid.save(path)

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
        with writing(run.animation):
            images.animate(run.pictures(), run.animation)
        if lines:
            with writing(run.curves):
                curves.training_curves(lines, self._caption(), run.curves, self._setting)
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
