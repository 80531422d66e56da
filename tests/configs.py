"""Configurations and records for tests, complete as a run's are."""

from typing import Any

from gan_jax.config import ResolvedConfig, TrainConfig, resolve
from gan_jax.runs.records import DatasetRecord
from gan_jax.schedule import KSchedule
from gan_jax.training.metrics import METRICS

DATASET = DatasetRecord(name="digits", fingerprint="sha256:1", source="a test")


def resolved(*, k: int | str = 1, dataset: str = "digits", **fields) -> ResolvedConfig:
    """Returns the configuration that flags with these values make, for 1,500 images."""
    return resolve(TrainConfig(k=KSchedule.parse(k), **fields), dataset, 1500)


def metrics_line(step: int, steps: int = 10) -> dict[str, Any]:
    """Returns a line of `metrics.jsonl`, of a run of one member."""
    return {"step": step, "epoch": step / 15, "steps": steps} | dict.fromkeys(METRICS, 0.5)
