"""Every field of the configuration changed on continuing a run."""

import dataclasses
from pathlib import Path

from gan_jax.config import CHANGEABLE_FIELDS, TrainConfig, resolve
from gan_jax.runs.claim import claim
from gan_jax.runs.directory import RunDirectory
from gan_jax.schedule import KSchedule
from gan_jax.terminal.errors import UsageError
from gan_jax.terminal.flags import show
from tests.configs import DATASET, metrics_line

CHANGES = {
    "k": KSchedule.parse(5),
    "seed": 1,
    "population": 2,
    "batch_size": 50,
    "learning_rate": (1e-3,),
    "d_learning_rate": (1e-4,),
    "beta1": (0.9,),
    "lr_half_life": 1000,
    "ema": 0.9,
    "loss": "minimax",
    "preset": "paper",
    "split": "test",
    "matmul_precision": "highest",
    "deterministic": True,
    "steps": 24_000,
    "epochs": 1,
    "log_every": 7,
    "sample_every": 7,
    "checkpoint_every": 7,
    "keep": 1,
    "data_dir": Path("/elsewhere"),
    "mnist_files": Path("/elsewhere"),
    "out": Path("/elsewhere"),
    "distributed": True,
}


# Of these the images' fingerprint decides: tests/data/test_own_images.py.
OF_THE_IMAGES = {"dataset", "transpose", "invert", "grayscale"}


def test_every_field_changed_on_continuing_is_refused_or_taken_over(record):
    """Allowed are those that the state after no step depends on; README and help say which."""
    config = resolve(TrainConfig(out=Path("run")), "digits", 1500)
    run = RunDirectory(config.out)
    with claim(run, config, DATASET) as claimed:
        claimed.append_metrics(metrics_line(10))
    before = run.config()
    refused, taken_over = {}, []
    fields = {field.name for field in dataclasses.fields(TrainConfig)} - {"overwrite", "profile"}
    fields -= OF_THE_IMAGES
    assert fields == CHANGES.keys()
    for field, new in CHANGES.items():
        old = getattr(config, field)
        assert old != new
        try:
            claim(run, dataclasses.replace(config, **{field: new}), DATASET).release()
        except UsageError as error:
            refused[field] = str(error)
            assert run.config() == before
        else:
            taken_over.append(field)
            assert getattr(run.config(), field) == new
            claim(run, config, DATASET).release()
    record(
        f"each of {len(fields)} settings changed on continuing",
        f"{len(refused)} refused with both values, {len(taken_over)} taken over, as documented",
    )
    assert set(taken_over) == set(CHANGEABLE_FIELDS) - {"overwrite", "profile"}
    assert refused.keys() == fields - set(taken_over)
    for field, message in refused.items():
        old, new = getattr(config, field), CHANGES[field]
        assert f"{field} {show(old)} there, {show(new)} here" in message
