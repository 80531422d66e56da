import errno
import json
import os
import shutil
from pathlib import Path

import pytest

from gan_jax.runs import manifest
from gan_jax.runs.claim import claim
from gan_jax.runs.directory import RunDirectory, check_out
from gan_jax.runs.records import config_from_json, config_to_json
from gan_jax.terminal.errors import RunError, UsageError
from tests.configs import DATASET, metrics_line, resolved


@pytest.fixture
def run():
    run = RunDirectory(Path("run"))
    claim(run, resolved(), DATASET).release()
    return run


@pytest.mark.parametrize(
    "settings",
    [
        {"k": 3, "learning_rate": (1.5e-4, 3e-4), "overwrite": True, "data_dir": Path("/d")},
        {"k": "1/2:10,1", "preset": "paper", "out": Path("/runs/x"), "mnist_files": Path("/m")},
    ],
)
def test_config_survives_as_json(settings):
    config = resolved(**{"out": Path("/run")} | settings)
    fields = json.loads(json.dumps(config_to_json(config)))
    assert fields.pop("version") == 2
    assert config_from_json(fields) == config


def test_run_of_another_version_is_refused_in_one_line(run):
    """The first format had no version, and checkpoints without a count of minibatches."""
    fields = json.loads(run.config_file.read_text())
    del fields["version"]
    run.config_file.write_text(json.dumps(fields))
    with pytest.raises(UsageError, match=r"another version of gan_jax \(format 1, this one"):
        run.config()


def test_directory_without_a_run_is_refused(run):
    with pytest.raises(UsageError, match="no run directory"):
        RunDirectory(Path("nowhere")).config()
    fields = json.loads(run.config_file.read_text())
    for content, message in (
        (json.dumps(fields | {"learning_rate": 2e-4}), "learning_rate is 0.0002, not a list"),
        (json.dumps(fields | {"k": "5:"}), "--k 5:: must be an integer"),
        ('{"k": 1', ""),
        ("[1]", "it is not a JSON object"),
        ('{"k": 1, "version": 2}', "batch_size is missing"),
        (json.dumps(fields | {"unheard_of": 1}), "unheard_of"),
    ):
        run.config_file.write_text(content)
        with pytest.raises(RunError, match=rf"config\.json cannot be read: .*{message}"):
            run.config()


def test_corrupt_line_of_metrics_is_named(run):
    first, third = (json.dumps(metrics_line(step)) for step in (10, 30))
    for second, message in (
        ('{"step": 2', "it is not JSON"),
        ("5", "it is 5, not an object"),
        ("null", "it is null, not an object"),
        ("{}", "step is missing"),
        (json.dumps(metrics_line(20) | {"step": "20"}), 'step is "20", not an integer'),
        (json.dumps(metrics_line(20) | {"steps": 0}), "steps is 0, not an integer >= 1"),
        (json.dumps(metrics_line(20) | {"d_loss": None}), "d_loss is null, not a number"),
        (json.dumps(metrics_line(20) | {"d_loss": float("nan")}), "NaN is no number"),
        (first, "step is 10, after step 10"),
        (json.dumps(metrics_line(20) | {"seeds": [0]}), "learning_rate is missing"),
    ):
        run.metrics_file.write_text(f"{first}\n{second}\n{third}\n")
        with pytest.raises(RunError, match=rf"line 2, cannot be read: .*{message}.*--overwrite"):
            run.metrics()


def test_valid_steps_are_the_newest_or_all_and_corrupt_ones_are_named(run, capsys):
    with pytest.raises(UsageError, match="run has no checkpoint yet: continue its training"):
        run.valid_steps()
    run.checkpoints.mkdir()
    for step in (5, 10, 90, 100):
        path = manifest.begin(run.checkpoints, step)
        (path / "data").write_text(f"{step}")
        manifest.commit(path)
    assert run.valid_steps() == [100]
    for step in (10, 100):
        (run.checkpoints / str(step) / "data").write_text("else")
    assert run.valid_steps() == [90]
    assert run.valid_steps(every=True) == [5, 90]
    *_, newest, older = capsys.readouterr().err.splitlines()
    assert newest == (
        "WARNING: the checkpoint of step 100 is corrupt: data is corrupt. It is left out"
    )
    assert "step 10 is corrupt" in older


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
    Path("full/checkpoints").mkdir(parents=True)
    Path("full/checkpoints/best.pt").write_text("")
    for out, message in (
        ("file", "is a file"),
        ("file/run", "cannot be written"),
        ("full", "holds no run of gan_jax, but checkpoints/best.pt"),
        ("/proc/run", "cannot be written"),
        ("x" * 256, "cannot be written: File name too long"),
        ("x/" * 1990 + "/run", "cannot be written: File name too long"),
    ):
        with pytest.raises(UsageError, match=message):
            check_out(Path(out))


@pytest.mark.parametrize(
    ("field", "value", "message"),
    [
        ("seed", "x", 'seed is "x", not an integer'),
        ("seed", 0.5, "seed is 0.5, not an integer"),
        ("seed", None, "seed is null, not an integer"),
        ("seed", [1], r"seed is \[1\], not an integer"),
        ("seed", True, "seed is true, not an integer"),
        ("seed", -1, "--seed -1: must be at least 0"),
        ("population", 0, "--population 0: must be at least 1"),
        ("population", 10**9, "--population 1000000000: at most 100,000 members"),
        ("learning_rate", ["x"], r'learning_rate\[0\] is "x", not a number'),
        ("learning_rate", [-1], "--learning-rate -1.0: must be finite and positive"),
        ("preset", "vae", 'preset is "vae", not one of its values'),
        ("dataset", "auto", 'dataset is "auto", not the name of one'),
        ("split", "all", "--split all: must be train, test, or a slice"),
        ("batch_size", 10**6, "--batch-size 1000000: digits train has only 1500 images"),
        ("k", 1.5, "k is 1.5, not an integer or a schedule"),
        ("data_dir", "a\0b", "data_dir is .*, not a path"),
        ("overwrite", 1, "overwrite is 1, not true or false"),
        ("version", "2", 'version is "2", not an integer'),
        ("unheard_of", 1, "unheard_of is no setting"),
    ],
)
def test_setting_that_nobody_could_have_typed_is_named(run, field, value, message):
    fields = json.loads(run.config_file.read_text())
    run.config_file.write_text(json.dumps(fields | {field: value}))
    with pytest.raises(RunError, match=rf"^run/config\.json cannot be read: {message}.*overwrite$"):
        run.config()


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("5", "it is 5, not an object"),
        ("[" * 100_000, "it is not JSON"),
        ('{"sessions": []}', "dataset is missing"),
        ('{"dataset": [], "sessions": []}', r"dataset is \[\], not an object"),
        ('{"dataset": {"fingerprint": "a"}, "sessions": 5}', "sessions is 5, not a list"),
        ('{"dataset": {"fingerprint": "a"}, "sessions": [{}]}', r"sessions\[0\].from_step is miss"),
        ('{"dataset": {"fingerprint": 5}, "sessions": []}', "dataset.fingerprint is 5, not a text"),
    ],
)
def test_provenance_that_nobody_wrote_is_named(run, content, message):
    run.provenance_file.write_text(content)
    for read in (run.provenance, run.fingerprint, run.command):
        with pytest.raises(RunError, match=rf"provenance\.json cannot be read: {message}"):
            read()


MEMBER = {"seed": 0, "learning_rate": 1e-4, "beta1": 0.5, "diverged_at": None}


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("[]", r"it is \[\], not an object"),
        ({"step": "20"}, 'step is "20", not an integer'),
        ({"step": -1}, "step is -1, not an integer >= 0"),
        ({"state_sha256": "abc"}, 'state_sha256 is "abc", not a text matching'),
        ({"metrics": {"step": 20}}, "metrics.epoch is missing"),
        ({"members": []}, "members is"),
        ({"members": [MEMBER]}, r"members\[0\].state_sha256 is missing"),
        ({"members": [MEMBER | {"seed": None}]}, r"members\[0\].seed is null, not an integer"),
    ],
)
def test_summary_that_nobody_wrote_is_named(run, content, message):
    if isinstance(content, dict):
        content = json.dumps({"step": 20, "state_sha256": f"sha256:{0:064}"} | content)
    run.summary_file.write_text(content)
    with pytest.raises(RunError, match=rf"summary\.json cannot be read: {message}"):
        run.finished(20)


def test_what_is_no_regular_file_is_not_waited_for(run):
    (run.checkpoints / "5").mkdir(parents=True)  # so that it is a run's without its records
    files = (run.config_file, run.provenance_file, run.metrics_file, run.summary_file)
    for path, read in zip(
        files, (run.config, run.provenance, run.metrics, run.summary), strict=True
    ):
        path.unlink(missing_ok=True)
        os.mkfifo(path)
        with pytest.raises(RunError, match="it is a pipe, not a regular file"):
            read()


def test_what_may_not_be_read_is_asked_for_not_started_anew(run, monkeypatch):
    claim(run, resolved(), DATASET).release()
    for path in (run.summary_file, run.metrics_file):
        path.touch()

    def forbidden(path):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))

    monkeypatch.setattr("gan_jax.runs.directory.read_regular", forbidden)
    for read in (run.config, run.provenance, run.summary, run.metrics):
        with pytest.raises(RunError, match=r"Permission denied\. Ask its owner") as error:
            read()
        assert "--overwrite" not in str(error.value)


def test_a_file_is_no_run_directory():
    Path("file").write_text("")
    with pytest.raises(UsageError, match=r"^file is a file, not a run directory$"):
        RunDirectory(Path("file")).config()


def test_a_path_of_any_depth_is_created():
    with claim(RunDirectory(Path(*["d"] * 600)), resolved(), DATASET) as claimed:
        assert claimed.run.config_file.exists()
    while Path("d/d").exists():  # shorten it: pytest's own clean-up does not reach so deep
        os.rename("d/d", "deeper")
        shutil.rmtree("d")
        os.rename("deeper", "d")
