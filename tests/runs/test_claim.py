import dataclasses
import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from gan_jax.runs.claim import Claim, claim
from gan_jax.runs.directory import RunDirectory, in_use
from gan_jax.storage.files import writing
from gan_jax.terminal.errors import RunError, UsageError
from tests.configs import DATASET, metrics_line, resolved


@pytest.fixture
def config():
    return resolved()


@pytest.fixture
def claimed(config):
    claimed = claim(RunDirectory(Path("run")), config, DATASET)
    yield claimed
    claimed.release()


def again(claimed: Claim, config, dataset=DATASET) -> Claim:
    """Claims a run once more, as the next process would."""
    claimed.release()
    return claim(claimed.run, config, dataset)


def test_same_config_is_accepted_wherever_its_data_lies(claimed, config):
    again(claimed, dataclasses.replace(config, data_dir=Path("x"), out=Path("y")))


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"k": 5}, "k 1 there, 5 here"),
        ({"k": "5:10,1"}, "k 1 there, 5:10,1 here"),
        ({"k": "1/2"}, "k 1 there, 1/2 here"),
        (
            {"learning_rate": (1e-3, 1e-4), "seed": 2},
            "seed 0 there, 2 here; learning_rate 0.0002 there",
        ),
        ({"loss": "minimax"}, "loss non_saturating there, minimax here"),
        ({"split": "train[:500]"}, "split train there"),
    ],
)
def test_another_config_is_refused_naming_what_differs(claimed, config, change, message):
    claimed.append_metrics(metrics_line(10))
    with pytest.raises(UsageError, match=message.replace("[", r"\[")):
        again(claimed, resolved(**change))
    assert claimed.run.config() == dataclasses.replace(config, out=config.out.absolute())
    again(claimed, config)  # the refused claim was given back


def test_other_images_are_refused(claimed, config):
    claimed.append_metrics(metrics_line(10))
    with pytest.raises(UsageError, match="dataset fingerprint sha256:1 there, sha256:2 here"):
        again(claimed, config, dataclasses.replace(DATASET, fingerprint="sha256:2"))


def test_run_killed_before_its_provenance_was_written_goes_on(claimed, config):
    claimed.run.provenance_file.unlink()
    again(claimed, config).begin_session(0)
    assert claimed.run.provenance().dataset == DATASET


def test_run_of_an_earlier_version_is_refused_and_nothing_is_written(claimed, config):
    fields = json.loads(claimed.run.config_file.read_text())
    del fields["version"]
    claimed.run.config_file.write_text(json.dumps(fields))
    claimed.run.provenance_file.unlink()
    with pytest.raises(UsageError, match=r"begun by another version .* or train anew with --overw"):
        again(claimed, config)
    assert not claimed.run.provenance_file.exists()
    assert json.loads(claimed.run.config_file.read_text()) == fields


def test_overwrite_deletes_the_run_and_nothing_else(claimed):
    claimed.append_metrics(metrics_line(1))
    notes = claimed.run.path / "notes.txt"
    notes.write_text("mine")
    again(claimed, resolved(k=2, overwrite=True))
    assert str(claimed.run.config().k) == "2"
    assert claimed.run.metrics() == []
    assert notes.read_text() == "mine"


def test_what_lies_after_a_checkpoint_is_cut_back_and_a_line_cut_short_is_dropped(claimed):
    run = claimed.run
    run.samples.mkdir()
    for step in (10, 20, 30):
        claimed.append_metrics(metrics_line(step))
        run.picture(step).write_bytes(b"")
    with open(run.metrics_file, "a") as file:
        file.write('{"step": 4')
    claimed.finish({"step": 30, "state_sha256": f"sha256:{0:064}"})
    assert [line["step"] for line in run.metrics()] == [10, 20, 30]
    claimed.cut_back(25, 20, keep_picture=False)
    assert run.pictures() == [run.picture(10), run.picture(20)]
    assert not run.finished(30)
    claimed.append_metrics(metrics_line(25))
    assert [line["step"] for line in run.metrics()] == [10, 20, 25]
    claimed.cut_back(20, 10, keep_picture=True)
    assert run.pictures() == [run.picture(10), run.picture(20)]
    claimed.cut_back(20, 10, keep_picture=False)
    assert run.pictures() == [run.picture(10)]
    assert [line["step"] for line in run.metrics()] == [10]


@pytest.mark.parametrize("name", ["provenance.json", "summary.json"])
def test_unreadable_record_is_named(claimed, config, name):
    (claimed.run.path / name).write_text("{")

    def look():
        again(claimed, config)
        claimed.run.finished(12_000)

    with pytest.raises(RunError, match=rf"{name} cannot be read: .*--overwrite"):
        look()


def test_provenance_without_a_dataset_is_named(claimed, config):
    claimed.run.provenance_file.write_text('{"sessions": []}')
    with pytest.raises(RunError, match=r"provenance\.json cannot be read: dataset is missing"):
        again(claimed, config)


HOLDING = """
import pathlib, sys
from gan_jax.runs.claim import claim
from gan_jax.runs.directory import RunDirectory
from gan_jax.config import TrainConfig, resolve
from gan_jax.runs.records import DatasetRecord
config = resolve(TrainConfig(), "digits", 1500)
claimed = claim(RunDirectory(pathlib.Path("other")), config, DatasetRecord(fingerprint="sha256:1"))
print("claimed", flush=True)
sys.stdin.read()
"""


@pytest.mark.process
def test_one_process_writes_until_it_ends_or_gives_its_claim_up(claimed, config):
    assert in_use(claimed.run.path)
    with pytest.raises(RunError, match="Another process is training in run: wait"):
        claim(claimed.run, config, DATASET)
    again(claimed, config).release()
    assert not in_use(claimed.run.path)
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    with subprocess.Popen([sys.executable, "-c", HOLDING], **pipes) as process:
        assert process.stdout.readline() == b"claimed\n"
        assert in_use(Path("other"))
        process.kill()
        process.wait()
        assert not in_use(Path("other"))
    assert not in_use(Path("nowhere"))
    assert not Path("nowhere").exists()


def test_run_goes_on_for_more_steps_but_not_for_fewer_than_it_has(claimed, config):
    (claimed.run.checkpoints / "500").mkdir(parents=True)
    for steps in (24_000, 500):
        claimed = again(claimed, dataclasses.replace(config, steps=steps))
        assert claimed.run.config().steps == steps
    with pytest.raises(UsageError, match="--steps 499: run is at step 500 already"):
        again(claimed, dataclasses.replace(config, steps=499))
    assert claimed.run.config().steps == 500


def test_what_cannot_be_written_is_named(claimed):
    message = r"^x/y cannot be written: No such file or directory\."
    with pytest.raises(RunError, match=message), writing(Path("x/y")):
        Path("x/y").write_text("")
    shutil.rmtree(claimed.run.path)
    with pytest.raises(RunError, match=r"run/metrics\.jsonl cannot be written"):
        claimed.append_metrics(metrics_line(1))


def test_provenance_says_what_ran_where(claimed, monkeypatch):
    monkeypatch.setattr(sys, "orig_argv", ["python", "-m", "gan_jax.train", "--out", "my run"])
    claimed.begin_session(0)
    claimed.end_session(40)
    claimed.begin_session(40)
    provenance = json.loads(claimed.run.provenance_file.read_text())
    first, second = provenance["sessions"]
    assert provenance["dataset"] == vars(DATASET)
    assert (first["from_step"], first["to_step"], second["from_step"]) == (0, 40, 40)
    assert first["packages"].keys() >= {"jax", "jaxlib", "flax", "optax"}
    assert first["device"]["platform"]
    assert first["started"] <= first["ended"]
    assert first["command"].endswith("-m gan_jax.train --out 'my run'")
