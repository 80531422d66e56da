import dataclasses
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from gan_jax.config import TrainConfig, resolve
from gan_jax.runs.directory import Run, check_out, in_use
from gan_jax.storage.files import writing
from gan_jax.terminal.errors import RunError, UsageError

DATASET = {"name": "digits", "fingerprint": "sha256:1", "source": "a test"}


@pytest.fixture
def config():
    return resolve(TrainConfig(), "digits", 1500)


@pytest.fixture
def run(config):
    run = Run(Path("run"))
    run.open(config, DATASET)
    return run


def test_config_survives_the_run_directory(run, config):
    paths = {"out": Path("run").absolute(), "data_dir": Path("d").absolute()}
    config = dataclasses.replace(config, k=3, learning_rate=(1.5e-4, 3e-4), overwrite=True, **paths)
    run.open(config, DATASET)
    assert run.config() == config


def test_same_config_is_accepted_wherever_its_data_lies(run, config):
    run.open(dataclasses.replace(config, data_dir=Path("x"), out=Path("y")), DATASET)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"k": 5}, "k 1 there, 5 here"),
        (
            {"learning_rate": (1e-3, 1e-4), "seed": 2},
            "seed 0 there, 2 here; learning_rate 0.0002 there",
        ),
        ({"loss": "minimax"}, "loss non_saturating there, minimax here"),
        ({"split": "train[:500]"}, "split train there"),
    ],
)
def test_another_config_is_refused_naming_what_differs(run, config, change, message):
    with pytest.raises(UsageError, match=message.replace("[", r"\[")):
        run.open(dataclasses.replace(config, **change), DATASET)
    assert run.config().k == 1


def test_other_images_are_refused(run, config):
    with pytest.raises(UsageError, match="dataset fingerprint sha256:1 there, sha256:2 here"):
        run.open(config, DATASET | {"fingerprint": "sha256:2"})


def test_run_killed_before_its_provenance_was_written_goes_on(run, config):
    (run.directory / "provenance.json").unlink()
    run.open(config, DATASET)
    run.begin_session(0)
    assert json.loads((run.directory / "provenance.json").read_text())["dataset"] == DATASET


def test_overwrite_deletes_the_run_and_nothing_else(run, config):
    run.append_metrics({"step": 1})
    notes = run.directory / "notes.txt"
    notes.write_text("mine")
    run.open(dataclasses.replace(config, k=2, overwrite=True), DATASET)
    assert run.config().k == 2
    assert run.metrics() == []
    assert notes.read_text() == "mine"


def test_what_lies_after_a_checkpoint_is_cut_back_and_a_line_cut_short_is_dropped(run):
    run.samples.mkdir()
    for step in (10, 20, 30):
        run.append_metrics({"step": step})
        run.picture(step).write_bytes(b"")
    with open(run.directory / "metrics.jsonl", "a") as file:
        file.write('{"step": 4')
    run.finish({"step": 30})
    assert [line["step"] for line in run.metrics()] == [10, 20, 30]
    run.cut_back(25, 20, keep_picture=False)
    assert run.pictures() == [run.picture(10), run.picture(20)]
    assert not run.finished(30)
    run.append_metrics({"step": 25})
    assert [line["step"] for line in run.metrics()] == [10, 20, 25]
    run.cut_back(20, 10, keep_picture=True)
    assert run.pictures() == [run.picture(10), run.picture(20)]
    run.cut_back(20, 10, keep_picture=False)
    assert run.pictures() == [run.picture(10)]
    assert [line["step"] for line in run.metrics()] == [10]


def test_damaged_line_of_metrics_is_named(run):
    run.append_metrics({"step": 10})
    with open(run.directory / "metrics.jsonl", "a") as file:
        file.write('{"step": 2\n')
    run.append_metrics({"step": 30})
    with pytest.raises(RunError, match=r"metrics\.jsonl, line 2, cannot be read: .*--overwrite"):
        run.metrics()


@pytest.mark.parametrize("name", ["provenance.json", "summary.json"])
def test_damaged_record_is_named(run, config, name):
    (run.directory / name).write_text("{")

    def look():
        run.open(config, DATASET)
        run.finished(12_000)

    with pytest.raises(RunError, match=rf"{name} cannot be read: .*--overwrite"):
        look()
    (run.directory / "provenance.json").write_text('{"sessions": []}')
    with pytest.raises(RunError, match=r"provenance\.json cannot be read: it names no dataset"):
        run.open(config, DATASET)


def test_one_process_writes_until_it_ends(run, config):
    assert in_use(run.directory)
    with pytest.raises(RunError, match="Another process is training in run: wait"):
        Run(run.directory).open(config, DATASET)
    run.open(config, DATASET)  # it may itself
    code = (
        "import pathlib, sys; from gan_jax.runs.directory import *; from gan_jax.config import *; "
        "run = Run(pathlib.Path('other')); run.open(resolve(TrainConfig(), 'digits', 1500), "
        "{'fingerprint': ''}); print('opened', flush=True); sys.stdin.read()"
    )
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    with subprocess.Popen([sys.executable, "-c", code], **pipes) as process:
        assert process.stdout.readline() == b"opened\n"
        assert in_use(Path("other"))
        process.kill()
        process.wait()
        assert not in_use(Path("other"))
    assert not in_use(Path("nowhere"))
    assert not Path("nowhere").exists()


def test_run_goes_on_for_more_steps_but_not_for_fewer_than_it_has(run, config):
    (run.checkpoints / "500").mkdir(parents=True)
    for steps in (24_000, 500):
        run.open(dataclasses.replace(config, steps=steps), DATASET)
        assert run.config().steps == steps
    with pytest.raises(UsageError, match="--steps 499: run is at step 500 already"):
        run.open(dataclasses.replace(config, steps=499), DATASET)
    assert run.config().steps == 500


def test_what_cannot_be_written_is_named(run):
    message = r"^x/y cannot be written: No such file or directory\."
    with pytest.raises(RunError, match=message), writing(Path("x/y")):
        Path("x/y").write_text("")
    shutil.rmtree(run.directory)
    with pytest.raises(RunError, match=r"run/metrics\.jsonl cannot be written"):
        run.append_metrics({"step": 1})


def test_provenance_says_what_ran_where(run):
    run.begin_session(0)
    run.end_session(40)
    run.begin_session(40)
    provenance = json.loads((run.directory / "provenance.json").read_text())
    first, second = provenance["sessions"]
    assert provenance["dataset"] == DATASET
    assert (first["from_step"], first["to_step"], second["from_step"]) == (0, 40, 40)
    assert first["packages"].keys() >= {"jax", "jaxlib", "flax", "optax"}
    assert first["device"]["platform"]
    assert first["started"] <= first["ended"]
    assert "pytest" in first["command"]


def test_directory_without_a_run_is_refused(run):
    with pytest.raises(UsageError, match="no run directory"):
        Run(Path("nowhere")).config()
    path = run.directory / "config.json"
    older = json.loads(path.read_text()) | {"learning_rate": 2e-4}
    path.write_text(json.dumps(older))
    with pytest.raises(RunError, match=r"config\.json cannot be read: .* another version wrote it"):
        run.config()
    path.write_text('{"k": 1')
    with pytest.raises(RunError, match=r"config\.json cannot be read"):
        run.config()
    (run.directory / "config.json").write_text('{"unheard_of": 1}')
    with pytest.raises(RunError, match="unheard_of"):
        run.config()


def test_out_may_be_new_empty_or_a_run(run):
    Path("empty").mkdir()
    Path("killed").mkdir()
    Path("killed/.lock").write_text("")
    Path("killed/config.json.tmp").write_text("{")
    for out in ("new/deeper", "empty", "run", "killed"):
        check_out(Path(out))
    assert not Path("new").exists()
    assert os.listdir("empty") == []


def test_out_that_is_a_file_or_no_run_or_not_writable_is_refused():
    Path("file").write_text("")
    Path("full").mkdir()
    Path("full/thesis.tex").write_text("")
    for out, message in (
        ("file", "is a file"),
        ("file/run", "cannot be written"),
        ("full", "holds files but no run"),
        ("/proc/run", "cannot be written"),
    ):
        with pytest.raises(UsageError, match=message):
            check_out(Path(out))
