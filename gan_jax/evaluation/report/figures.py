"""The figures of an evaluation; each can be understood without its caption.

A figure is a function, here where it shows images and in `plots.py` where it shows numbers, and a
row of `FIGURES`, at the end of this module.
"""

import dataclasses
import math
from collections.abc import Callable
from pathlib import Path

import numpy as np

from gan_jax.evaluation.metrics import nearest
from gan_jax.evaluation.report import plots
from gan_jax.evaluation.results import Evaluation, Model
from gan_jax.terminal import images

MAX_MODELS = 8  # that a figure shows
_ALONE = (8, 5)  # rows and columns of one model's samples
_OF_EACH = 6  # samples of each model, where there are several
NUM_SHOWN = math.prod(_ALONE)  # samples of a model that figures need at most


@dataclasses.dataclass(frozen=True)
class FigureSpec:
    """A figure of the report.

    Attributes:
      file: Its name.
      title: Its title in the report.
      meaning: What it says, in a sentence or two.
      draw: Writes it to a path.
      is_due: Says whether an evaluation has it.
    """

    file: str
    title: str
    meaning: str
    draw: Callable[[Evaluation, Path], None]
    is_due: Callable[[Evaluation], bool] = lambda _: True


def _shown(evaluation: Evaluation) -> list[tuple[Model, np.ndarray]]:
    """Returns the models that have samples to show, each with these."""
    return [(model, model.samples) for model in evaluation.models if model.samples is not None]


def neighbours(evaluation: Evaluation, path: Path) -> None:
    """Draws samples, each beside its nearest training image, black on white."""
    shown = _shown(evaluation)
    samples = np.stack([samples for _, samples in shown])
    if len(shown) == 1:
        labels = [""] * _ALONE[0]
        samples = samples.reshape(*_ALONE, -1)
    else:
        labels = [model.name for model, _ in shown]
        samples = samples[:, :_OF_EACH]
    rows, columns, dim = samples.shape
    train = evaluation.suite.train
    indices, _ = nearest.nearest(samples.reshape(-1, dim), train)
    inverted = 1 - train[indices].reshape(samples.shape)
    pairs = np.stack([samples, inverted], axis=2).reshape(rows, 2 * columns, dim)
    caption = f"{evaluation.last_title}: samples, and the nearest training image (inverted) to each"
    shape = evaluation.suite.shape
    images.image_rows(pairs, labels, caption, shape=shape).save(path)


def interpolation(evaluation: Evaluation, path: Path) -> None:
    """Draws samples along paths between two noise vectors, of the first model."""
    model, _ = _shown(evaluation)[0]
    assert model.paths is not None
    half = len(model.paths) // 2
    labels = ["straight"] * half + ["great circle"] * half
    caption = f"{model.caption}: paths between two noise vectors"
    shape = evaluation.suite.shape
    images.image_rows(model.paths, labels, caption, shape=shape).save(path)


FIGURES = (
    FigureSpec(
        "neighbours.png",
        "Samples, and the nearest training image to each",
        "Each pair is a sample and, with black and white exchanged, the training image nearest to "
        "it. Copies would look alike.",
        neighbours,
    ),
    FigureSpec(
        "interpolation.png",
        "Between two noise vectors",
        "Samples along straight paths in the noise, and along great circles between the same "
        "ends. Abrupt changes would suggest memorised images.",
        interpolation,
        lambda evaluation: _shown(evaluation)[0][0].paths is not None,
    ),
    FigureSpec(
        "measures.png",
        "Every metric",
        "Dots are seeds, the bar is their mean with its 95 % interval, diamonds are the baselines.",
        plots.metrics,
    ),
    FigureSpec(
        "over_training.png",
        "Over training",
        "Mean over the seeds with its 95 % interval (of fewer than eight: each seed) at every "
        "checkpoint kept; dotted: what real images score.",
        plots.over_training,
        lambda evaluation: len({group.step for group in evaluation.groups}) > 1,
    ),
    FigureSpec(
        "classes.png",
        "Classes",
        "How often each class is drawn, as the classifier sees it.",
        plots.classes,
        lambda evaluation: evaluation.suite.classifier is not None,
    ),
    FigureSpec(
        "discriminator.png",
        "What the discriminator answers",
        "In theory, D ends at 1/2 everywhere. Two separate peaks: D still tells them apart.",
        plots.answers,
        lambda evaluation: bool(evaluation.last[0].values("d_real")),
    ),
    FigureSpec(
        "distances.png",
        "Distance to the training images",
        "A curve to the left of the test images' lies closer to the training images than new "
        "images do: copies, or merely smooth images. See the neighbours above.",
        plots.distances,
    ),
    FigureSpec(
        "sigma.png",
        "The choice of Parzen's sigma",
        "The validation images' log-likelihood for each width. The test images are measured once, "
        "at the best.",
        plots.sigmas,
    ),
)
