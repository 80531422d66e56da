import json
import shutil
from pathlib import Path
from unittest import mock

import jax
import pytest

from gan_jax import doctor
from gan_jax.config import TrainConfig, resolve
from tests.commands import POPULATION, SHORT


@pytest.fixture(scope="module")
def finished(module_path, command):
    """The run directory of a population's finished training."""
    out = module_path / "run"
    result = command("train", *SHORT, *POPULATION, "--steps", 45, "--out", out)
    assert result.returncode == 0, result.stderr
    return out


@pytest.fixture
def run(finished, tmp_path):
    return shutil.copytree(finished, tmp_path / "run")


@pytest.fixture
def examine(command):
    """Returns the exit code and, of each finding by name, status and detail."""

    def examine(*arguments):
        result = command("doctor", *arguments, "--json")
        found = json.loads(result.stdout)
        assert found["ok"] == (result.returncode == 0)
        checks = {check["name"]: (check["status"], check["detail"]) for check in found["checks"]}
        return result.returncode, checks

    return examine


@pytest.mark.process
def test_all_is_well_with_a_finished_run(process, run):
    result = process("doctor", run)
    assert result.returncode == 0, result.stdout + result.stderr
    lines = result.stdout.splitlines()
    assert lines[-1] == "All is well."
    assert all(line.startswith("ok ") for line in lines[:-1])
    for expected in ("known answers", "checkpoint 45", "checkpoint 40", "digests are the check"):
        assert expected in result.stdout


def test_machine_alone(examine):
    code, found = examine()
    assert code == 0
    assert found.keys() == {"versions", "devices", "known answers", "disk", "dataset"}
    assert "jaxlib" in found["versions"][1]
    assert "a checkpoint takes 34 MiB" in found["disk"][1]


def test_corrupt_checkpoint_is_named(examine, run):
    path = next((run / "checkpoints/40").rglob("_METADATA"))
    path.write_bytes(path.read_bytes()[:-1])
    code, found = examine(run)
    assert code == 1
    assert found["checkpoint 45"][0] == "ok"
    name = path.relative_to(run / "checkpoints/40")
    assert found["checkpoint 40"] == (
        "failed",
        f"{name} is corrupt; a training would quarantine it",
    )
    (run / "checkpoints/45/SHA256SUMS").unlink()
    shutil.rmtree(run / "checkpoints/20")
    code, found = examine(run)
    assert found["checkpoints"] == ("failed", "none is valid: the run cannot be continued")
    assert found["summary"][0] == "failed"


@pytest.mark.parametrize(
    ("without", "message"),
    [
        ([0, 1], "lines of steps 1 to 10 are missing"),
        ([2, 3], "lines of steps 11 to 20 are missing"),
        ([3], "a line of step 20 is missing"),
        ([9], "a line of step 45 is missing"),
        ([6, 7, 8, 9], "lines of steps 31 to 40 are missing"),
    ],
)
def test_missing_metrics_are_named(examine, run, without, message):
    path = run / "metrics.jsonl"
    lines = path.read_text().splitlines(keepends=True)
    assert len(lines) == 10
    path.write_text("".join(line for i, line in enumerate(lines) if i not in without))
    code, found = examine(run)
    assert code == 1
    assert found["metrics"] == ("failed", message)


def test_state_that_is_not_the_summary_s_is_noticed(examine, run):
    path = run / "summary.json"
    summary = json.loads(path.read_text())
    summary["members"][1]["state_sha256"] = summary["members"][0]["state_sha256"]
    path.write_text(json.dumps(summary))
    code, found = examine(run)
    assert code == 1
    assert found["summary"][0] == "failed"


def test_other_images_and_unreadable_records_are_noticed(examine, run):
    path = run / "provenance.json"
    provenance = json.loads(path.read_text())
    path.write_text(json.dumps(provenance | {"dataset": {"fingerprint": "sha256:1"}}))
    code, found = examine(run)
    assert code == 1
    assert "sha256:1 when the run began" in found["dataset"][1]
    for name in ("provenance.json", "config.json"):
        (run / name).write_text("{")
        code, found = examine(run)
        assert code == 1
        assert f"{name} cannot be read" in found[name.removesuffix(".json")][1]
        assert found.keys() >= {"checkpoint 45", "metrics", "summary"}


def test_leftovers_and_an_unfinished_run_are_no_illness(examine, run):
    (run / "summary.json").unlink()
    (run / "checkpoints/60.saving").mkdir()
    code, found = examine(run)
    assert code == 0
    assert "60.saving" in found["leftovers"][1]
    assert "continues it from step 45 of 45" in found["summary"][1]


def test_releases_that_miscompute_full_disks_and_missing_images_are_noticed(monkeypatch):
    monkeypatch.setattr("importlib.metadata.version", lambda name: "0.10.2")
    assert doctor._versions().status == "warning"
    assert "pip install" in doctor._versions().detail
    monkeypatch.setattr("shutil.disk_usage", lambda _: type("usage", (), {"free": 60 * 2**20}))
    one, two = (resolve(TrainConfig(population=n), "mnist", 60_000) for n in (1, 2))
    assert doctor._disk(one, Path()).status == "failed"
    assert doctor._disk(two, Path()).detail.endswith("too little for two more")
    finding = doctor.check_dataset(one, None)
    assert finding.status == "failed"
    assert "--mnist-files DIR" in finding.detail


def test_no_run_is_one_clear_line(command):
    result = command("doctor", "nowhere")
    assert result.returncode == 2
    assert result.stderr == "error: nowhere is no run directory: no config.json\n"


def test_without_a_device_the_doctor_goes_on_with_what_needs_none(run, examine, monkeypatch):
    monkeypatch.setenv("JAX_PLATFORMS", "junk")
    monkeypatch.setattr(jax, "devices", mock.Mock(side_effect=RuntimeError("no junk")))
    code, found = examine(run)
    assert code == 1
    status, detail = found["devices"]
    assert status == "failed"
    assert detail.startswith("JAX_PLATFORMS=junk: JAX finds no such device here: no junk. Unset it")
    assert {found[name][0] for name in ("checkpoint 45", "dataset", "config")} == {"ok"}
