"""A training's settings: one frozen dataclass, whose field docstrings are the flags' help.

JAX is not imported here, so that `--help` and the error about a wrong value come at once.
"""

import dataclasses
import itertools
import math
from pathlib import Path
from typing import Annotated, Literal, cast

import tyro

from gan_jax.data.source import DataSource, Reading, dataset_name
from gan_jax.field_types import Floats, K, MatmulPrecision, PathLike, kept, kinds, taken
from gan_jax.schedule import KSchedule
from gan_jax.terminal.errors import UsageError

DEFAULT_K = KSchedule.parse(1)
DEFAULT_STEPS = 12_000
MAX_MEMBERS = 100_000  # more than any cluster has memory for; listing them takes no time

# A run may be continued with other values of these fields. They say how long to train, what to
# write down and where files lie; the state after a step does not depend on them. (Of the dataset,
# the fingerprint is compared instead of the path.)
CHANGEABLE_FIELDS = (
    "steps",
    "epochs",
    "log_every",
    "sample_every",
    "checkpoint_every",
    "keep",
    "data_dir",
    "mnist_files",
    "out",
    "distributed",
    "overwrite",
    "profile",
)


@dataclasses.dataclass(frozen=True)
class PresetDefaults:
    """A preset's values for the flags that are not given."""

    learning_rate: tuple[float, ...]
    lr_half_life: int = 0
    ema: float = 0.0
    split: str = "train"


PRESETS = {
    "tutorial": PresetDefaults((2e-4,)),
    # Chosen in experiments/quality.
    "tutorial-tuned": PresetDefaults((6e-4,), ema=0.9998),
    # The recipe divides the rate by 1.000004 at each update, which halves it in 173,287 updates.
    "paper": PresetDefaults((0.1,), lr_half_life=173_287, split="train[:50000]"),
    "recipe": PresetDefaults((0.1,), lr_half_life=173_287, split="train[:50000]"),
}


@dataclasses.dataclass(frozen=True)
class TrainConfig:
    """Train Goodfellow's GAN (2014): k discriminator updates per generator update.

    The run directory holds everything: configuration, metrics, samples, checkpoints. The same
    command given again continues an unfinished run from its last checkpoint; with more --steps,
    a finished one.
    """

    k: K = DEFAULT_K
    """Discriminator updates per generator update. 5:1000,1 means 5 for 1000 steps, then 1. In a
    step with k 1/2, one discriminator update is followed by two generator updates."""

    seed: int = 0
    """The integer all randomness of the run derives from."""

    population: int = 1
    """Seeds to train together in one program: seed, seed + 1, and so on."""

    steps: Annotated[
        int | None,
        tyro.conf.arg(metavar="INT", help_behavior_hint=f"(default: {DEFAULT_STEPS})"),
    ] = None
    """Steps to train. A step is k updates of the discriminator, then one of the generator; where k
    is 1/N, it is one, then N."""

    epochs: Annotated[int | None, tyro.conf.arg(metavar="INT", help_behavior_hint="")] = None
    """Instead of --steps: passes of the discriminator over the training images."""

    batch_size: int = 100
    """Images, and noise vectors, in a minibatch."""

    learning_rate: Annotated[
        Floats | None,
        tyro.conf.arg(
            metavar="FLOAT ...",
            help_behavior_hint="(default: 2e-4; tutorial-tuned 6e-4; paper, recipe 0.1)",
        ),
    ] = None
    """Learning rate of both players. Of several, each is trained with every seed."""

    d_learning_rate: Annotated[
        Floats | None,
        tyro.conf.arg(metavar="FLOAT ...", help_behavior_hint="(default: --learning-rate)"),
    ] = None
    """The discriminator's own learning rate; --learning-rate is then the generator's. Of several,
    each is trained with every seed and --learning-rate."""

    lr_half_life: Annotated[
        int | None,
        tyro.conf.arg(metavar="INT", help_behavior_hint="(default: 0; paper, recipe 173287)"),
    ] = None
    """Half-life of a player's learning rate, in its updates; 0: the rate is constant."""

    beta1: Annotated[Floats, tyro.conf.arg(metavar="FLOAT ...")] = (0.5,)
    """Decay of Adam's first moment, for both players; with paper and recipe, SGD's initial
    momentum. Of several, each is trained with every seed and learning rate."""

    ema: Annotated[
        float | None,
        tyro.conf.arg(metavar="FLOAT", help_behavior_hint="(default: 0; tutorial-tuned 0.9998)"),
    ] = None
    """Decay per step of a moving average of the generator's parameters. Samples are then drawn
    with the average. 0: no average."""

    loss: Literal["non_saturating", "minimax"] = "non_saturating"
    """The generator's loss: -log D(G(z)), as in the tutorial, or log(1 - D(G(z)))."""

    preset: Literal["tutorial", "tutorial-tuned", "paper", "recipe"] = "tutorial"
    """tutorial: MLPs, 100-256-512-1024-784 against 784-1024-512-256-1, Adam. tutorial-tuned: the
    same networks with settings that draw better. recipe: what the 2014 paper's authors released,
    100-1200-1200-784 against maxout with dropout, SGD with momentum, both players updated at
    once. paper: the same, trained by the paper's Algorithm 1."""

    dataset: Annotated[str, tyro.conf.arg(metavar="NAME|PATH")] = "auto"
    """Training images: mnist, fashion_mnist, kmnist, emnist/letters (or byclass, bymerge, balanced,
    digits, mnist), digits, or your own: a directory of IDX or picture files, a .npy or .npz file.
    auto: MNIST if it can be had, else the digits that scikit-learn carries."""

    transpose: bool = False
    """Of your own images: exchange rows and columns."""

    invert: bool = False
    """Of your own images: exchange black and white."""

    grayscale: bool = False
    """Of your own images: take colour pictures, as shades of gray."""

    split: Annotated[
        str | None,
        tyro.conf.arg(
            metavar="STR", help_behavior_hint="(default: train; paper, recipe train[:50000])"
        ),
    ] = None
    """Which images of the dataset: train, test, or a slice such as train[:50000]."""

    data_dir: Annotated[PathLike | None, tyro.conf.arg(metavar="DIR", help_behavior_hint="")] = None
    """TFDS's data directory. Default: $TFDS_DATA_DIR, else ~/tensorflow_datasets."""

    mnist_files: Annotated[PathLike | None, tyro.conf.arg(metavar="DIR", help_behavior_hint="")] = (
        None
    )
    """Directory with the dataset's four original files (train-images-idx3-ubyte.gz, ...); of EMNIST
    the archive, gzip.zip."""

    out: Annotated[
        PathLike | None,
        tyro.conf.arg(metavar="DIR", help_behavior_hint="(default: runs/DATASET-PRESET-kK-seedS)"),
    ] = None
    """The run directory."""

    log_every: int = 600
    """Steps between two lines of metrics; a line holds the means over these steps."""

    checkpoint_every: int = 1200
    """Steps between two checkpoints; 0: save only at the end, or when the run is stopped."""

    keep: int = 3
    """How many checkpoints to keep. An older one is used if all newer ones are corrupt."""

    sample_every: int = 600
    """Steps between two pictures of samples; 0: draw only one, at the end."""

    matmul_precision: MatmulPrecision = "default"
    """Precision of float32 matrix products, as JAX names it; default is the device's fastest."""

    deterministic: bool = False
    """Compute the same bits in every process on a GPU, at some cost in speed; CPUs always do."""

    distributed: bool = False
    """Share the population with other processes. JAX finds them under Slurm and Open MPI.
    Elsewhere, set JAX_COORDINATOR_ADDRESS (host:port), JAX_NUM_PROCESSES and JAX_PROCESS_ID.
    GAN_JAX_WAIT=SECONDS says how long to wait for them (default: 120)."""

    overwrite: bool = False
    """Delete the run in the run directory, and start from step 0."""

    profile: Annotated[PathLike | None, tyro.conf.arg(metavar="DIR", help_behavior_hint="")] = None
    """Also trace a few programs for XProf: what takes how long. CUDA graphs are off meanwhile."""

    def __post_init__(self) -> None:
        for name, kind in kinds(type(self)).items():
            object.__setattr__(self, name, taken(name, kind, getattr(self, name)))

    @property
    def source(self) -> DataSource:
        """Where to look for the dataset."""
        reading = Reading(self.transpose, self.invert, self.grayscale)
        data_dir, mnist_files = (cast(Path | None, x) for x in (self.data_dir, self.mnist_files))
        return DataSource(data_dir, mnist_files, reading)


@dataclasses.dataclass(frozen=True)
class ResolvedConfig(TrainConfig):
    """A configuration with every default filled in; see `resolve`."""

    k: KSchedule = DEFAULT_K
    steps: int = DEFAULT_STEPS
    out: Path = Path()
    learning_rate: tuple[float, ...] = ()
    d_learning_rate: tuple[float, ...] | None = None
    beta1: tuple[float, ...] = (0.5,)
    lr_half_life: int = 0
    ema: float = 0.0
    split: str = "train"
    data_dir: Path | None = None
    mnist_files: Path | None = None
    profile: Path | None = None
    image_shape: tuple[int, int] = (28, 28)

    @property
    def dim(self) -> int:
        """Pixels of an image."""
        return math.prod(self.image_shape)


@dataclasses.dataclass(frozen=True)
class Member:
    """One training of a population: the settings that members may differ in.

    Attributes:
      seed: The integer all randomness of the member derives from.
      learning_rate: Of both players; None: the GAN's.
      beta1: Of both players; None: the GAN's.
      d_learning_rate: The discriminator's; None: the same as the generator's.
    """

    seed: int
    learning_rate: float | None = None
    beta1: float | None = None
    d_learning_rate: float | None = None

    @property
    def setting(self) -> dict[str, float | None]:
        """All but the seed, by the names that records use; D's learning rate if it has its own."""
        own = {} if self.d_learning_rate is None else {"d_learning_rate": self.d_learning_rate}
        return {"learning_rate": self.learning_rate, **own, "beta1": self.beta1}


def num_members(config: ResolvedConfig) -> int:
    """Returns how many members the population has."""
    rates = len(config.learning_rate) * len(config.d_learning_rate or (None,))
    return config.population * rates * len(config.beta1)


def members(config: ResolvedConfig) -> tuple[Member, ...]:
    """Returns the population: for each setting of the rates and beta1, every seed in order."""
    seeds = range(config.seed, config.seed + config.population)
    d_rates = config.d_learning_rate or (None,)
    product = itertools.product(config.learning_rate, d_rates, config.beta1, seeds)
    return tuple(Member(seed, rate, beta1, d_rate) for rate, d_rate, beta1, seed in product)


def split(config: TrainConfig) -> str:
    """Returns the images to train on: `--split`, or else the preset's."""
    return config.split if config.split is not None else PRESETS[config.preset].split


def resolve(
    config: TrainConfig,
    dataset: str,
    num_examples: int,
    image_shape: tuple[int, int] = (28, 28),
) -> ResolvedConfig:
    """Returns the config with every default filled in, the preset's and the dataset's.

    Args:
      config: As the user gave it, validated.
      dataset: Name or absolute path of the dataset that is used, never `auto`.
      num_examples: Images in its split.
      image_shape: Height and width of an image, in pixels.

    Raises:
      UsageError: If a minibatch is larger than the dataset, or the epochs are too few for a step.
    """
    name = dataset_name(dataset)
    if config.batch_size > num_examples:
        raise UsageError(
            f"--batch-size {config.batch_size}: {name} {split(config)} has only "
            f"{num_examples} images; give at most that"
        )
    steps = DEFAULT_STEPS if config.steps is None else config.steps
    if config.epochs is not None:
        k = kept(config)[0]
        steps = k.steps(config.epochs * (num_examples // config.batch_size))
        if config.epochs > 0 and steps == 0:
            raise UsageError(
                f"--epochs {config.epochs}: too few for one step, which takes "
                f"{k.phases[0].k} minibatches of {config.batch_size} of the {num_examples} "
                "images; give more, or --steps"
            )
    # 5x1000-1 for 5:1000,1: some file systems refuse a colon in a name. 1over2 for 1/2.
    in_name = str(config.k).replace(":", "x").replace(",", "-").replace("/", "over")
    run_name = f"{name.replace('/', '-')}-{config.preset}-k{in_name}-seed{config.seed}"
    if config.population > 1:
        run_name += f"to{config.seed + config.population - 1}"
    fields = vars(config).copy()
    for field, value in vars(PRESETS[config.preset]).items():
        if fields[field] is None:
            fields[field] = value
    out = config.out if config.out is not None else Path("runs") / run_name
    fields |= {"dataset": dataset, "image_shape": image_shape}
    return ResolvedConfig(**fields | {"steps": steps, "epochs": None, "out": out})
