"""Configurations for tests, complete as a run's is."""

from gan_jax.config import ResolvedConfig, TrainConfig, resolve
from gan_jax.schedule import KSchedule


def resolved(*, k: int | str = 1, dataset: str = "digits", **fields) -> ResolvedConfig:
    """Returns the configuration that flags with these values make, for 1,500 images."""
    return resolve(TrainConfig(k=KSchedule.parse(k), **fields), dataset, 1500)
