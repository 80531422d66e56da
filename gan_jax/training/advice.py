"""What a training is told of itself: that D has won, or that the losses stand still.

Each is said once of a member. Both are read from the lines of `metrics.jsonl`, so that a continued
run says what the uninterrupted one says; the training is not touched.

The bounds come from what `experiments/` measured and committed:

* k_sweep/seeds.csv has G's gradient norm over 100 steps at 208 checkpoints of 40 trainings on
  MNIST. With minimax, no training came back from a norm below 0.01. All whose D won went below it:
  with k = 2, 3, 5, 10 within 900 to 2,700 steps, and one seed of k = 1. The others stayed above
  0.04. With the non-saturating loss, all went on, with norms of 2.1 and more.
* quality/rate-0.0016.jsonl is of a learning rate at which D wins with that loss, too: over each
  50 steps from 1,151 on, D's loss was 0.004 and less, and the norm 1.01 and less.
* seeds.csv also has D's mean answers to held-out images; a loss computed from them is at most 0.002
  at the checkpoints with such a norm, and 0.01 at the least where a training still learned.
* A small loss of D is not enough. With the non-saturating loss and k = 10, digits, it was 1e-4 over
  steps 51 to 60, with a norm of 8.6, and G came back by step 70.
* Over any four intervals in a row of first_run/metrics.jsonl, one of the losses changes by 1.8 % or
  more, and one of the gradients' norms by 9.8 %. Where nothing is learned (digits, intervals of
  10 steps), minibatches of 100 images change losses by 0.1 % and norms by 1.3 % (recipe: 4 %),
  minibatches of 20 by 0.8 % and 4.4 %. In a slow start (digits, paper, 100 steps), losses change by
  0.02 %, and G's norm doubles.
* Longer intervals average that noise away, but a training that learns may be as slow as it is long:
  over four intervals of 500 steps of released_recipe/metrics-seed0.jsonl, whose samples get better
  to the end, the losses change by 0.2 % and the norms by 0.5 %. So the bounds shrink as the noise
  does, with the square root of an interval's images.
"""

import dataclasses
from collections.abc import Sequence
from typing import Any

import numpy as np

from gan_jax import captions
from gan_jax import config as config_lib
from gan_jax.config import PRESETS, ResolvedConfig
from gan_jax.runs.records import Notice
from gan_jax.step_metrics import METRICS

WON_D_LOSS = 0.01  # nats
WON_G_GRAD_NORM = {"minimax": 0.01, "non_saturating": 1.0}
STILL_BLOCKS = 4
STILL_LOSS = 0.01  # of the loss itself, over these blocks
STILL_GRAD_NORM = 0.05
STILL_IMAGES = 200  # of a block; of more, both bounds shrink with their square root
MIN_STEPS = 10  # of a block: shorter intervals are joined
KINDS = {"d_won": "D won", "standing_still": "losses stood still"}  # of notices, in words
# experiments/quality: of the tutorial's networks, 6e-4 drew best, and at 1.6e-3 D won.
_BEST_RATE, _WON_RATE = 6e-4, 1.6e-3

Values = dict[str, np.ndarray]


@dataclasses.dataclass(frozen=True)
class _Block:
    """The means over at least `MIN_STEPS` steps, each `(members,)`; NaN of diverged members."""

    first: int
    end: int
    values: Values

    def joined(self, other: "_Block") -> "_Block":
        """Returns the block of this one's steps and those of the one that follows it."""
        mine, others = self.end - self.first, other.end - other.first
        values = {
            name: (mine * self.values[name] + others * other.values[name]) / (mine + others)
            for name in METRICS
        }
        return _Block(self.first, other.end, values)


class Watch:
    """Reads a training's metrics as they are logged, and says what should be known at once."""

    def __init__(self, config: ResolvedConfig):
        self.notices: list[Notice] = []
        self._config = config
        self._told: set[int] = set()  # one notice a member: what is lost stands still as well
        self._blocks: list[_Block] = []  # the last ones, of at least MIN_STEPS steps
        self._begun: _Block | None = None  # one of fewer steps

    def see(self, lines: Sequence[dict[str, Any]]) -> list[Notice]:
        """Reads what was logged at the end of one interval.

        Args:
          lines: The lines of one step, as `metrics_lines` returned them.

        Returns:
          What was noticed now, and of which members not before; it is added to `notices`.
        """
        block = _block(lines)
        if len(block.values["d_loss"]) != config_lib.num_members(self._config):
            return []  # somebody has edited the file; the doctor says so
        block = block if self._begun is None else self._begun.joined(block)
        if block.end - block.first < MIN_STEPS:
            self._begun = block
            return []
        self._begun = None
        self._blocks = [*self._blocks, block][-STILL_BLOCKS:]
        new = []
        if members := self._untold(won(block.values, self._config.loss)):
            new.append(_notice("d_won", block.end, members, self._won(members)))
        if members := self._untold(self._still()):
            message = self._stands_still(members)
            new.append(_notice("standing_still", block.end, members, message))
        self.notices += new
        return new

    def _untold(self, found: np.ndarray) -> tuple[int, ...]:
        """Returns the members found of which nothing was said yet, and remembers them."""
        members = tuple(int(i) for i in np.flatnonzero(found) if i not in self._told)
        self._told |= set(members)
        return members

    def _still(self) -> np.ndarray:
        if len(self._blocks) < STILL_BLOCKS:
            return np.array([], bool)
        steps = min(block.end - block.first for block in self._blocks)
        images = steps * self._config.batch_size
        return still([block.values for block in self._blocks], images)

    def _won(self, members: tuple[int, ...]) -> str:
        block = self._blocks[-1]
        return (
            f"WARNING: D has won{self._of(members)}: over steps {block.first + 1:,} to "
            f"{block.end:,} its loss was {_largest(block.values, 'd_loss', members)} and the norm "
            f"of G's gradient {_largest(block.values, 'g_grad_norm', members)}, so G hardly learns."
            f"{self._help_against_winning(block.end, members)}"
        )

    def _help_against_winning(self, step: int, members: tuple[int, ...]) -> str:
        """Returns what experiments found to help, of what this training does not do yet."""
        config, found = self._config, []
        minimax = config.loss == "minimax"
        larger_k = config.k.at(max(step - 1, 0)).k > 1
        if minimax:
            found.append("--loss non_saturating keeps the gradient")
        if larger_k:
            found.append("--k 1 draws best")
        if minimax or larger_k:
            return f" In experiments/k_sweep, {' and '.join(found)}"
        rate = min(self._rates(members))
        if (
            config.preset.startswith("tutorial")
            and config.d_learning_rate is None  # there, both players had the same
            and rate > _BEST_RATE
        ):
            return (
                f" In experiments/quality, of these networks, D won at --learning-rate "
                f"{_WON_RATE:g}, and {_BEST_RATE:g} drew best"
            )
        return ""

    def _stands_still(self, members: tuple[int, ...]) -> str:
        first, last = self._blocks[0], self._blocks[-1]
        return (
            f"WARNING: the losses stand still{self._of(members)}: from step {first.first + 1:,} to "
            f"{last.end:,} D's stayed at {_largest(last.values, 'd_loss', members)} and G's at "
            f"{_largest(last.values, 'g_loss', members)}, with gradients of norm "
            f"{_largest(last.values, 'd_grad_norm', members)} and "
            f"{_largest(last.values, 'g_grad_norm', members)}.{self._help_to_move(last, members)}"
        )

    def _help_to_move(self, last: _Block, members: tuple[int, ...]) -> str:
        config = self._config
        default = PRESETS[config.preset].learning_rate[0]
        rates = self._rates(members)
        updates = config.k.minibatches(last.end)  # of D
        halvings = updates / config.lr_half_life if config.lr_half_life else 0
        if config.d_learning_rate is None and max(rates) < default:
            return f" The preset's --learning-rate is {default:g}"
        if halvings > 1:
            return f" D's learning rate has been halved {halvings:.0f} times: --lr-half-life 0"
        if config.d_learning_rate is None and min(rates) > default:
            return f" The preset's --learning-rate is {default:g}"
        return ""

    def _rates(self, members: tuple[int, ...]) -> list[float]:
        everybody = config_lib.members(self._config)
        return [rate for i in members if (rate := everybody[i].learning_rate) is not None]

    def _of(self, members: tuple[int, ...]) -> str:
        """Returns which of several members, such as ` in 2 of 4 members (seed 0; seed 3)`."""
        everybody = config_lib.members(self._config)
        if len(everybody) == 1:
            return ""
        names = "; ".join(captions.label(everybody[i], self._config) for i in members)
        return f" in {len(members)} of {len(everybody)} members ({names})"


def won(values: Values, loss: str) -> np.ndarray:
    """Says of which members D has won, `(members,)`: its loss and G's gradient are near 0.

    Args:
      values: Each metric's mean over an interval, `(members,)`; NaN of diverged members.
      loss: G's loss.
    """
    return (values["d_loss"] < WON_D_LOSS) & (values["g_grad_norm"] < WON_G_GRAD_NORM[loss])


def still(blocks: Sequence[Values], images: int) -> np.ndarray:
    """Says of which members losses and gradients stay as they are, `(members,)`.

    Args:
      blocks: Each metric's means over some intervals in a row, each `(members,)`; NaN of diverged
        members.
      images: How many images an interval's minibatches hold together, at k = 1.
    """
    noise = min(1.0, (STILL_IMAGES / images) ** 0.5)
    bounds = dict.fromkeys(("d_loss", "g_loss"), STILL_LOSS)
    bounds |= dict.fromkeys(("d_grad_norm", "g_grad_norm"), STILL_GRAD_NORM)
    result = np.ones(blocks[0]["d_loss"].shape, bool)
    for name, bound in bounds.items():
        values = np.array([block[name] for block in blocks])
        result &= np.ptp(values, axis=0) <= noise * bound * np.abs(values).mean(axis=0)
    return result


def _notice(kind: str, step: int, members: tuple[int, ...], message: str) -> Notice:
    return Notice(kind=kind, step=step, members=list(members), message=message)


def _block(lines: Sequence[dict[str, Any]]) -> _Block:
    """Returns the lines of one step, with all members in order."""
    values = {
        name: np.array(
            [v for line in lines for v in line.get("per_seed", {}).get(name, [line[name]])], float
        )
        for name in METRICS
    }
    step = lines[0]["step"]
    return _Block(step - lines[0]["steps"], step, values)


def _largest(values: Values, name: str, members: tuple[int, ...]) -> str:
    """Returns the largest value among members, in three digits."""
    numbers = values[name][list(members)]
    return f"{numbers[np.argmax(np.abs(numbers))]:.3g}"
