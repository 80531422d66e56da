import importlib.util
import json
import os
import shutil
import signal
import struct
import subprocess
import sys
import time

import pytest

from gan_jax.step_metrics import METRICS
from tests import commands

needs_trackio = pytest.mark.skipif(
    importlib.util.find_spec("trackio") is None, reason="trackio is not installed"
)
needs_wandb = pytest.mark.skipif(
    importlib.util.find_spec("wandb") is None, reason="wandb is not installed"
)


def track(*arguments):
    """A process of its own: trackio reads its directory when it is imported."""
    return commands.process("runs.track", *arguments)


def start(*arguments):
    words = [sys.executable, "-m", "gan_jax.runs.track", *map(str, arguments)]
    pipe = subprocess.PIPE
    return subprocess.Popen(words, stdout=pipe, stderr=subprocess.STDOUT, text=True)


def wait_for(condition, seconds=60):
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.1)


def listing(directory):
    return {p: p.stat().st_mtime_ns for p in directory.rglob("*")} | {
        directory: directory.stat().st_mtime_ns
    }


def cut(run, lines, pictures):
    """Makes of a finished run one that stands there; returns what puts the rest back."""
    summary, all_lines = (run / "summary.json").read_text(), (run / "metrics.jsonl").read_text()
    kept = {path.name: path.read_bytes() for path in (run / "samples").glob("*.png")}
    (run / "summary.json").unlink()
    (run / "metrics.jsonl").write_text("".join(all_lines.splitlines(keepends=True)[:lines]))
    for name in sorted(kept)[pictures:]:
        (run / "samples" / name).unlink()

    def restore(*, finished=True):
        (run / "metrics.jsonl").write_text(all_lines)
        for name, content in kept.items():
            (run / "samples" / name).write_bytes(content)
        if finished:
            (run / "summary.json").write_text(summary)

    return restore


@pytest.fixture
def database(tmp_path, monkeypatch):
    """Returns a function that reads all rows of a project's runs from Trackio's database."""
    directory = tmp_path / "trackio"
    monkeypatch.setenv("TRACKIO_DIR", str(directory))

    def read(project="gan_jax"):
        code = (
            "import json\nfrom trackio.sqlite_storage import SQLiteStorage as s\n"
            f"project = {project!r}\n"
            "names = [run['name'] for run in s.get_run_records(project)]\n"
            "print(json.dumps({n: [s.get_run_config(project, n), s.get_logs(project, n)]"
            " for n in names}))"
        )
        out = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
        return json.loads(out.stdout)

    return read


def lines_of(run):
    return [json.loads(line) for line in (run / "metrics.jsonl").read_text().splitlines()]


def assert_holds_the_run(rows, run):
    """Every line of metrics once, every picture once, byte for byte."""
    lines = {line["step"]: line for line in lines_of(run)}
    assert [row["step"] for row in rows] == [0, *lines]
    for row in rows[1:]:
        line = lines[row["step"]]
        assert {m: row[f"{m}/mean"] for m in METRICS} == {m: line[m] for m in METRICS}
    pictures = {row["step"]: row["samples"]["file_path"] for row in rows if "samples" in row}
    media = {step: os.environ["TRACKIO_DIR"] + "/media/" + path for step, path in pictures.items()}
    assert set(media) == {0, 20, 40}
    for step, path in media.items():
        with open(path, "rb") as file:
            assert file.read() == (run / "samples" / f"step-{step:08d}.png").read_bytes()
    assert ["curves" in row for row in rows] == [False] * 4 + [True]


@needs_trackio
@pytest.mark.slow
@pytest.mark.process
def test_trackio_gets_everything_once_and_the_run_directory_is_only_read(run, database):
    before = listing(run)
    result = track(run, "--to", "trackio", "--project", "a b", "--name", "first")
    assert result.returncode == 0, result.stderr
    assert "project a b, run first" in result.stdout
    again = track(run, "--to", "trackio", "--project", "a b", "--name", "first")
    assert again.returncode == 0, again.stderr
    assert listing(run) == before
    ((name, (config, rows)),) = database("a b").items()
    assert name == "first"
    assert config["batch_size"] == 20
    assert config["command"] == commands.read(run, "provenance.json")["sessions"][0]["command"]
    assert_holds_the_run(rows, run)


@needs_trackio
@pytest.mark.slow
@pytest.mark.process
def test_each_seed_and_setting_of_a_population_is_a_series(finished_population, database):
    result = track(finished_population, "--to", "trackio")
    assert result.returncode == 0, result.stderr
    ((_, (_, rows)),) = database().items()
    first, second = lines_of(finished_population)[-2:]
    assert rows[-1]["d_loss/learning rate 0.0001"] == first["d_loss"]
    assert rows[-1]["d_loss/seed 4, learning rate 0.0002"] == second["per_seed"]["d_loss"][1]
    assert len([name for name in rows[-1] if name.startswith("d_loss/")]) == 6


@needs_trackio
@pytest.mark.slow
@pytest.mark.process
def test_following_survives_a_kill_and_a_run_that_is_cut_back(run, database):
    restore = cut(run, 3, 2)
    follower = start(run, "--to", "trackio", "--follow")
    wait_for(lambda: database() and len(next(iter(database().values()))[1]) == 4)
    follower.kill()
    follower.communicate()
    restore(finished=False)
    summary = run / "summary.json"
    summary.write_text("{}")
    go_on = cut(run, 2, 2)  # as a training does that goes on from its checkpoint
    follower = start(run, "--to", "trackio", "--follow")
    time.sleep(5)
    assert follower.poll() is None
    go_on(finished=False)
    summary.write_text(json.dumps({"step": 40, "state_sha256": "sha256:" + "0" * 64}))
    out, _ = follower.communicate(timeout=60)
    assert follower.returncode == 0, out
    assert "step 40: metrics, curves, samples" in out
    ((_, (_, rows)),) = database().items()
    assert_holds_the_run(rows, run)


@needs_trackio
@pytest.mark.slow
@pytest.mark.process
def test_following_waits_for_the_beginning_and_ctrl_c_keeps_what_is_uploaded(
    finished, tmp_path, database
):
    run = tmp_path / "later"
    follower = start(run, "--to", "trackio", "--follow")
    time.sleep(3)
    shutil.copytree(finished, tmp_path / "copy")
    cut(tmp_path / "copy", 2, 2)
    (tmp_path / "copy").rename(run)
    wait_for(lambda: database() and len(next(iter(database().values()))[1]) == 3)
    follower.send_signal(signal.SIGINT)
    out, _ = follower.communicate(timeout=60)
    assert follower.returncode == 130
    assert "holds no run yet" in out
    assert "Traceback" not in out


@needs_trackio
@pytest.mark.slow
@pytest.mark.process
def test_another_run_in_the_same_directory_is_not_mixed_with_the_first(run, database):
    assert track(run, "--to", "trackio", "--name", "n").returncode == 0
    provenance = commands.read(run, "provenance.json")
    provenance["sessions"][0]["started"] = "2026-01-01T00:00:00+00:00"
    (run / "provenance.json").write_text(json.dumps(provenance))
    result = track(run, "--to", "trackio", "--name", "n")
    assert result.returncode == 2
    assert result.stderr == (
        "error: project gan_jax holds another run named n: give another --name\n"
    )
    assert track(run, "--to", "trackio").returncode == 0
    assert len(database()) == 2


def wandb_rows(directory):
    """Returns step and values of an offline run: LevelDB's log format, protobuf records."""
    from wandb.proto.wandb_internal_pb2 import Record

    (path,) = directory.glob("*.wandb")
    content, start, record, rows = path.read_bytes(), 7, b"", []
    while start + 7 <= len(content):
        if (left := 2**15 - start % 2**15) < 7:  # a block's end
            start += left
            continue
        _, length, kind = struct.unpack_from("<IHB", content, start)
        record += content[start + 7 : start + 7 + length]
        start += 7 + length
        if kind in (1, 4):  # whole, or its last part
            history, record = Record.FromString(record).history, b""
            values = {"/".join(i.nested_key) or i.key: i.value_json for i in history.item}
            rows += [(history.step.num, values)] if values else []
    return rows


@needs_wandb
@pytest.mark.slow
@pytest.mark.process
def test_wandb_offline_gets_everything_once(run, tmp_path, monkeypatch):
    monkeypatch.setenv("WANDB_MODE", "offline")
    restore = cut(run, 2, 2)
    for _ in range(2):
        result = track(run, "--to", "wandb")
        assert result.returncode == 0, result.stderr
        assert "`wandb sync` uploads it" in result.stdout
        time.sleep(1.1)  # the directory's name tells seconds
    restore()
    assert track(run, "--to", "wandb").returncode == 0
    directories = sorted((tmp_path / "wandb").glob("offline-run-*"))
    rows = [wandb_rows(directory) for directory in directories]
    assert [[step for step, _ in part] for part in rows] == [[0, 10, 20], [], [30, 40]]
    for step, values in [*rows[0][1:], *rows[2]]:
        (line,) = (line for line in lines_of(run) if line["step"] == step)
        assert {m: float(values[f"{m}/mean"]) for m in METRICS} == {m: line[m] for m in METRICS}
        assert ("samples/path" in values) == (step % 20 == 0)


@needs_wandb
@pytest.mark.slow
@pytest.mark.process
def test_wandb_without_an_account_is_one_line(run, tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("WANDB_API_KEY", raising=False)
    result = track(run, "--to", "wandb")
    assert result.returncode == 2
    assert result.stderr == (
        "error: wandb has no API key: `wandb login` keeps yours; with WANDB_MODE=offline, the "
        "run stays on this machine\n"
    )


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["nothing"], "nothing is no run directory: no config.json"),
        (["file"], "file is a file, not a run directory"),
        (["file", "--follow"], "file is a file, not a run directory"),
        (["file", "--project", ""], "--project: it is empty"),
    ],
)
def test_what_cannot_be_tracked_is_one_line(command, tmp_path, arguments, expected):
    (tmp_path / "file").touch()
    result = command("runs.track", *arguments, "--to", "trackio")
    assert (result.returncode, result.stdout) == (2, "")
    assert result.stderr == f"error: {expected}\n"


@pytest.mark.slow
def test_a_service_that_is_not_installed_is_one_line(command, run, monkeypatch):
    for service in ("trackio", "wandb"):
        monkeypatch.setitem(sys.modules, service, None)
        result = command("runs.track", run, "--to", service)
        assert result.returncode == 2
        assert result.stderr == (
            f"error: --to {service}: {service} is not installed: pip install {service}\n"
        )


@pytest.mark.slow
def test_wandb_does_not_write_into_the_run_directory(command, run, monkeypatch):
    monkeypatch.chdir(run)
    result = command("runs.track", ".", "--to", "wandb")
    assert result.returncode == 2
    assert result.stderr == (
        "error: wandb would write into the run directory: set WANDB_DIR to another directory\n"
    )
