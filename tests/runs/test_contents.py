"""What is a run's own in a directory, and what is left alone."""

import json
import os
import shutil
from pathlib import Path

import pytest

from gan_jax.evaluation.report.figures import FIGURES
from gan_jax.runs import contents, manifest
from gan_jax.runs.claim import claim
from gan_jax.runs.directory import RunDirectory, check_out
from gan_jax.terminal.errors import RunError, UsageError
from gan_jax.training.tensorboard import TensorBoard
from tests.configs import DATASET, metrics_line, resolved


def files(directory):
    """The content of every file below a directory, and where every link leads."""
    paths = (path for path in Path(directory).rglob("*") if path.is_symlink() or path.is_file())
    return {
        path: os.readlink(path) if path.is_symlink() else path.read_bytes()
        for path in paths
        if path.name != contents.LOCK
    }


def write_run(path):
    """Writes a run with one of everything."""
    with claim(RunDirectory(path), resolved(), DATASET) as claimed:
        run = claimed.run
        claimed.append_metrics(metrics_line(10))
        claimed.finish(
            {"step": 10, "state_sha256": f"sha256:{0:064}", "metrics": None, "session": {}}
        )
        for directory in (run.samples, run.checkpoints, run.evaluation):
            directory.mkdir()
        for step in (5, 10):
            checkpoint = manifest.begin(run.checkpoints, step)
            (checkpoint / "state").mkdir()
            (checkpoint / "state/d").write_text("arrays")
            manifest.commit(checkpoint)
        (run.checkpoints / "20.saving").mkdir()
        (run.checkpoints / "4.corrupt").mkdir()
        run.picture(10).write_bytes(b"")
        run.animation.write_bytes(b"")
        run.curves.write_bytes(b"")
        (run.evaluation / "measured.jsonl").write_text("")
        board = TensorBoard(run.tensorboard, 0)
        board.add_scalars({"d_loss/mean": 1.0, "g_grad_norm/mean": 1.0}, 10)
        board.close()
    return run


@pytest.fixture
def run():
    return write_run(Path("run"))


def overwrite(run):
    claim(run, resolved(k=2, overwrite=True), DATASET).release()


FOREIGN = (
    *("README.md", "train.log", ".DS_Store", "wandb/run.json", "config.yaml"),
    *("checkpoints/best.pt", "checkpoints/notes.saving/a", "checkpoints/last/model.pt"),
    *("samples/cat.png", "samples/step-by-step.png", "samples/step-1.png"),
    *("tensorboard/events.out.tfevents.1.host", "tensorboard/events.out.tfevents.1.host.2.0"),
    "evaluation/notes.txt",
)


def test_overwrite_deletes_what_a_run_wrote_and_names_the_rest(run, capsys):
    run.path.joinpath("old").write_bytes(b"")
    for name in FOREIGN:
        (run.path / name).parent.mkdir(exist_ok=True)
        (run.path / name).write_text(f"mine: {name}")
    before = files("run")
    overwrite(run)
    after = files("run")
    kept = {Path("run", name) for name in (*FOREIGN, "old")}
    assert after.keys() == kept | {run.config_file, run.provenance_file}
    assert all(after[path] == before[path] for path in kept)
    assert "No run wrote these, so they stay in run: .DS_Store" in capsys.readouterr().err
    assert str(run.config().k) == "2"


def test_directories_of_a_run_go_when_they_are_empty(run, capsys):
    overwrite(run)
    assert sorted(os.listdir("run")) == [".lock", "config.json", "provenance.json"]
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize(
    "name",
    [
        *("checkpoints", "samples", "tensorboard", "metrics.jsonl", "config.json"),
        *("checkpoints/10", "samples/step-00000010.png", "samples/training.gif"),
    ],
)
def test_a_link_is_refused_before_anything_is_deleted(run, name):
    write_run(Path("another"))
    path = run.path / name
    shutil.rmtree(path) if path.is_dir() else path.unlink()
    path.symlink_to(Path("another", name).absolute())
    before = files(".")
    for config in (resolved(overwrite=True), resolved()):
        with pytest.raises(UsageError, match=f"^run/{name} is a link, which"):
            claim(run, config, DATASET)
    assert files(".") == before


def test_a_link_that_no_training_writes_through_stays(run):
    write_run(Path("another"))
    shutil.rmtree(run.evaluation)
    run.evaluation.symlink_to(Path("another/evaluation").absolute())
    before = files("another")
    overwrite(run)
    assert files("another") == before
    assert run.evaluation.is_symlink()


@pytest.mark.parametrize("name", ["checkpoints/7/model.pt", "config.json/x", "samples", ".lock"])
def test_what_stands_where_a_run_writes_is_refused_and_nothing_deleted(run, name):
    path = run.path / name
    if name == "samples":
        shutil.rmtree(path)
    if name == "config.json/x":
        path.parent.unlink()
    path.parent.mkdir(exist_ok=True)
    path.write_text("mine")
    before = files("run")
    with pytest.raises(UsageError, match="move it, or name another --out"):
        check_out(run.path)
    assert files("run") == before


def test_another_project_s_directory_is_refused():
    for name, content in (
        ("config.json", '{"lr": 1}'),
        ("config.json", "no JSON"),
        ("metrics.jsonl", '{"loss": 1}\n'),
        ("summary.json", "{}"),
        ("checkpoints/best.pt", ""),
        ("checkpoints/100/model.pt", ""),
        ("samples/1.png", ""),
        ("tensorboard/events.out.tfevents.1.host", ""),
    ):
        path = Path("theirs", name)
        path.parent.mkdir(parents=True)
        path.write_text(content)
        for check in (check_out, lambda out: overwrite(RunDirectory(out))):
            with pytest.raises(UsageError, match=r"holds no run of gan_jax, but|no run wrote"):
                check(Path("theirs"))
        assert path.read_text() == content
        shutil.rmtree("theirs")


def test_files_that_are_none_of_a_run_may_be_there():
    names = [name for name in FOREIGN if name.split("/")[0] not in ("checkpoints", "samples")]
    names = [name for name in names if not name.startswith(("tensorboard", "evaluation"))]
    for name in names:
        Path("new", name).parent.mkdir(parents=True, exist_ok=True)
        Path("new", name).write_text("mine")
    check_out(Path("new"))
    claim(RunDirectory(Path("new")), resolved(), DATASET).release()
    assert all(Path("new", name).read_text() == "mine" for name in names)


@pytest.mark.parametrize("names", [["config.json"], ["config.json", "provenance.json"]])
def test_a_damaged_run_is_still_a_run_that_can_be_overwritten(run, names):
    for name in names:
        (run.path / name).write_text("{")
    with pytest.raises(RunError, match="or start anew with --overwrite"):
        run.config()
    overwrite(run)
    assert str(run.config().k) == "2"


def test_an_interrupted_overwrite_can_be_given_again(run, monkeypatch):
    """Each deletion in turn is the one that fails."""
    before = os.unlink
    for survived in range(100):
        shutil.rmtree("run")
        run = write_run(Path("run"))
        calls = 0

        def unlink(*args, survived=survived, **kwargs):
            nonlocal calls
            calls += 1
            if calls > survived:
                raise OSError("the disk")
            return before(*args, **kwargs)

        with monkeypatch.context() as patch:
            patch.setattr(os, "unlink", unlink)
            try:
                overwrite(run)
            except RunError:
                pass
            else:
                assert survived > 5
                return
        check_out(run.path)
        overwrite(run)
        assert str(run.config().k) == "2"


def test_keep_and_sweep_delete_checkpoints_alone(run):
    theirs = ("best.saving", "notes", "5.saving")
    for name in theirs:
        (run.checkpoints / name).mkdir()
    (run.checkpoints / "3").symlink_to(Path("run/samples").absolute())
    manifest.sweep(run.checkpoints)
    manifest.retire(run.checkpoints, 1)
    assert sorted(os.listdir(run.checkpoints)) == ["10", "3", "4.corrupt", "best.saving", "notes"]
    assert run.picture(10).exists()


def test_cutting_back_deletes_a_run_s_own_pictures_and_events_alone(run):
    others = [run.samples / "step-by-step.png", run.tensorboard / "events.out.tfevents.1.host"]
    for path in others:
        path.write_text("mine")
    with claim(run, resolved(), DATASET) as claimed:
        claimed.cut_back(5, 5, keep_picture=False)
        TensorBoard(run.tensorboard, 5).close()
    assert run.pictures() == []
    assert [path.read_text() for path in others] == ["mine", "mine"]


def test_event_files_of_earlier_versions_are_known_by_their_metrics(run):
    (ours,) = run.tensorboard.iterdir()
    old = ours.rename(ours.with_suffix(""))
    assert contents.is_events(old)
    theirs = ours.with_name("events.out.tfevents.1.host.2.0")
    theirs.write_bytes(b"loss")
    assert not contents.is_events(theirs)


def test_a_start_that_fails_leaves_nothing_but_what_was_there():
    Path("there").mkdir()
    Path("there/train.log").write_text("mine")
    for out in ("new/deeper", "there"):

        def fail(out=out):
            with claim(RunDirectory(Path(out)), resolved(), DATASET) as claimed:
                claimed.begin_session(0)
                claimed.run.samples.mkdir()
                claimed.run.picture(0).write_bytes(b"")
                raise RunError("no such device")

        with pytest.raises(RunError, match="no such device"):
            fail()
    assert not Path("new").exists()
    assert os.listdir("there") == ["train.log"]


def test_a_start_that_was_killed_does_not_refuse_another_run():
    run = RunDirectory(Path("run"))
    claim(run, resolved(), DATASET).release()  # as a kill before the first line of metrics
    claim(run, resolved(k=2, seed=5), DATASET).release()
    assert run.config().seed == 5


def test_a_run_that_logged_something_outlives_an_error(run):
    before = files("run")

    def fail():
        with claim(run, resolved(), DATASET):
            raise RunError("the disk")

    with pytest.raises(RunError, match="the disk"):
        fail()
    assert files("run") == before


def test_the_evaluation_s_files_are_all_known():
    assert {figure.file for figure in FIGURES} <= contents.EVALUATION


def test_records_of_a_run_are_evidence_and_links_to_them_are_none(run):
    assert contents.evidence(run.path) == Path("config.json")
    Path("linked").mkdir()
    for name in ("config.json", "provenance.json", "summary.json", "metrics.jsonl"):
        Path("linked", name).symlink_to((run.path / name).absolute())
        Path("copied").mkdir()
        shutil.copy(run.path / name, "copied")
        assert contents.holds_run(Path("copied")), name
        shutil.rmtree("copied")
    assert not contents.holds_run(Path("linked"))
    assert json.loads(run.config_file.read_text())["version"] == 2


def test_what_somebody_put_into_a_checkpoint_is_not_deleted(run):
    thesis = run.checkpoints / "5" / "thesis.tex"
    thesis.write_text("mine")
    before = files("run")
    with pytest.raises(UsageError, match=r"thesis.tex is none of the checkpoint's files"):
        claim(run, resolved(overwrite=True), DATASET)
    manifest.retire(run.checkpoints, 1)
    assert files("run") == before
