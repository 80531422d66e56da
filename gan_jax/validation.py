"""What is wrong with a training's settings, as far as it shows before anything is read."""

import math

from gan_jax.config import MAX_MEMBERS, TrainConfig
from gan_jax.data.source import is_path
from gan_jax.field_types import kept
from gan_jax.terminal.errors import UsageError
from gan_jax.terminal.flags import flag, given


def validate(config: TrainConfig) -> None:
    """Checks every field that can be checked without reading the disk or the data.

    Raises:
      UsageError: If a value is wrong; names the flag, its value and what it may be.
    """
    at_least = {"seed": 0, "population": 1, "batch_size": 1, "log_every": 1, "keep": 1}
    at_least |= {"steps": 0, "epochs": 0, "checkpoint_every": 0, "sample_every": 0}
    at_least |= {"lr_half_life": 0}
    for field, bound in at_least.items():
        value = getattr(config, field)
        if value is not None and value < bound:
            raise UsageError(f"{flag(field)} {value}: must be at least {bound}")
    if config.steps is not None and config.epochs is not None:
        raise UsageError("--steps and --epochs both say how long to train: give one of them")
    last_seed = config.seed + config.population - 1
    if last_seed >= 2**32:
        raise UsageError(f"--seed {last_seed}: must be below 2**32 = {2**32}")
    k, learning_rates, d_learning_rates, beta1s = kept(config)
    num_settings = len(learning_rates or (0.0,)) * len(d_learning_rates or (0.0,)) * len(beta1s)
    if config.population * num_settings > MAX_MEMBERS:
        raise UsageError(f"--population {config.population}: at most {MAX_MEMBERS:,} members")
    for field in ("learning_rate", "d_learning_rate", "beta1"):
        values = getattr(config, field)
        if values is not None and (not values or len(set(values)) < len(values)):
            raise UsageError(f"{given(field, values)}: give one or more different values")
    for field, values in (("learning_rate", learning_rates), ("d_learning_rate", d_learning_rates)):
        for value in values or ():
            if not (math.isfinite(value) and value > 0):
                raise UsageError(f"{flag(field)} {value}: must be finite and positive")
    for beta1 in beta1s:
        if not 0 <= beta1 < 1:
            raise UsageError(f"--beta1 {beta1}: must be at least 0 and below 1")
    if config.ema is not None and not 0 <= config.ema < 1:
        raise UsageError(f"--ema {config.ema}: must be at least 0 and below 1")
    if config.preset == "recipe" and str(k) != "1":
        raise UsageError(f"--k {k}: with --preset recipe, k is 1; give --preset paper")
    if config.mnist_files is not None and config.dataset == "digits":
        raise UsageError("--mnist-files: digits come with scikit-learn; leave it out")
    if config.mnist_files is not None and is_path(config.dataset):
        raise UsageError("--mnist-files: is for a named dataset; --dataset is a path, leave it out")
    for field in ("transpose", "invert", "grayscale"):
        if getattr(config, field) and not is_path(config.dataset):
            raise UsageError(f"--{field}: is for your own images, give --dataset PATH")
