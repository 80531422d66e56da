"""Populations over several devices and processes: the same bits, wherever the members lie."""

import json
import os
import shutil
import socket
import subprocess
import sys
from pathlib import Path

import jax
import pytest

from gan_jax.parallel import distributed
from gan_jax.terminal.errors import UsageError

pytestmark = pytest.mark.process

RUN = ("--dataset", "digits", "--batch-size", "20", "--steps", "12", "--log-every", "4")
RUN += ("--sample-every", "6", "--checkpoint-every", "4")
SEEDS = ("--seed", "3", "--population", "5")

# Without AVX-512 the number of XLA's threads changes the bits, and there is one for each device.
MAX_DEVICES = 4


def start(*arguments, devices=1, **environment):
    """Starts a training that sees so many CPU devices."""
    flags = f"--xla_force_host_platform_device_count={devices}"
    # Processes would look for one another through the tests' proxy, which is none.
    inherited = {k: v for k, v in os.environ.items() if not k.lower().endswith("_proxy")}
    return subprocess.Popen(
        [sys.executable, "-m", "gan_jax.train", *RUN, *map(str, arguments)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=inherited | {"XLA_FLAGS": flags, "NPROC": str(MAX_DEVICES)} | environment,
    )


def said(process):
    """What a process printed at its end: its output and its errors."""
    stdout, stderr = process.communicate(timeout=300)
    lines = stdout.splitlines(keepends=True)
    # Gloo, which connects processes on CPUs, greets on the standard output.
    return "".join(line for line in lines if not line.startswith("[Gloo]")), stderr


def finish(process):
    stdout, stderr = said(process)
    assert process.returncode == 0, stderr
    return stdout


def train(*arguments, **options):
    return finish(start(*arguments, **options))


def outcome(run):
    """What must not depend on the devices: every member's final bits, and the metrics."""
    summary = json.loads((Path(run) / "summary.json").read_text())
    return summary["members"], (Path(run) / "metrics.jsonl").read_text()


@pytest.fixture(scope="module")
def reference(module_path):
    """A run of five members on one device."""
    out = module_path / "run"
    train(*SEEDS, "--out", out)
    return out


@pytest.mark.slow
@pytest.mark.parametrize("devices", [2, MAX_DEVICES])
def test_population_over_several_devices_has_the_bits_of_one(reference, devices):
    """Five members are three and two; over four devices two, two and one, the fourth idle."""
    stdout = train(*SEEDS, "--out", "run", devices=devices)
    assert f"shared among {min(devices, 3)} devices" in stdout
    assert outcome("run") == outcome(reference)


@pytest.mark.slow
def test_population_continued_on_other_devices_ends_with_the_same_bits(reference):
    """The state has five rows on one device and six on three; both are restored by the other."""
    shutil.copytree(reference, "run")
    for devices, last in ((3, 4), (1, 8)):
        rewind("run", last)
        stdout = train(*SEEDS, "--out", "run", devices=devices)
        assert f"Continuing from step {last}" in stdout
        assert outcome("run") == outcome(reference)


def rewind(run, step):
    """Makes a finished run one that was killed after the checkpoint of a step."""
    (Path(run) / "summary.json").unlink()
    for path in (Path(run) / "checkpoints").iterdir():
        if path.name.isdigit() and int(path.name) > step:
            shutil.rmtree(path)


@pytest.mark.slow
def test_one_run_takes_one_of_several_devices_and_says_so():
    assert "One run uses one of the 4 devices" in train("--out", "run", devices=4)


def two_processes(*arguments):
    """Starts two processes that train one population."""
    with socket.socket() as probe:
        probe.bind(("localhost", 0))
        port = probe.getsockname()[1]
    return [
        start(
            *arguments,
            "--distributed",
            JAX_COORDINATOR_ADDRESS=f"localhost:{port}",
            JAX_NUM_PROCESSES="2",
            JAX_PROCESS_ID=str(i),
        )
        for i in range(2)
    ]


@pytest.mark.slow
def test_two_processes_train_and_save_a_population_that_one_process_restores(reference):
    first, second = [finish(process) for process in two_processes(*SEEDS, "--out", "run")]
    assert "step 12/12" in first
    assert second == ""
    assert outcome("run") == outcome(reference)
    rewind("run", 8)
    assert "Continuing from step 8" in train(*SEEDS, "--out", "run")
    assert outcome("run") == outcome(reference)
    rewind("run", 8)
    first, _ = [finish(process) for process in two_processes(*SEEDS, "--out", "run")]
    assert "Continuing from step 8" in first
    assert outcome("run") == outcome(reference)


@pytest.mark.slow
def test_refusal_by_the_first_process_ends_all_of_them_and_changes_nothing(reference):
    before = {path: path.stat().st_mtime_ns for path in reference.rglob("*")}
    processes = two_processes(*SEEDS, "--out", reference, "--learning-rate", "1e-4")
    outputs = [said(process) for process in processes]
    assert [process.returncode for process in processes] == [2, 2]
    assert "learning_rate 0.0002 there, 0.0001 here" in outputs[0][1]
    assert outputs[1] == ("", "")
    assert {path: path.stat().st_mtime_ns for path in reference.rglob("*")} == before


@pytest.mark.slow
def test_fewer_members_than_processes_is_one_clear_line():
    processes = two_processes("--out", "run")
    errors = [said(process)[1] for process in processes]
    assert [process.returncode for process in processes] == [2, 2]
    assert "give --population 2 or more" in errors[0]
    assert not Path("run").exists()


def test_distributed_without_a_coordinator_is_one_clear_line():
    process = start("--distributed", "--out", "run")
    _, stderr = said(process)
    assert process.returncode == 2
    assert stderr.startswith("error: --distributed: no coordinator")
    assert stderr.count("\n") == 1
    assert not Path("run").exists()


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        (("localhost:1", "2", "5"), "JAX_PROCESS_ID=5: must be from 0 to 1"),
        (("localhost:1", "2", "-1"), "JAX_PROCESS_ID=-1: must be a number of at least 0"),
        (("localhost:1", "two", "1"), "JAX_NUM_PROCESSES=two: must be a number of at least 1"),
        (("localhost", "2", "1"), "JAX_COORDINATOR_ADDRESS=localhost: must be HOST:PORT"),
        (("localhost:99999", "2", "1"), "JAX_COORDINATOR_ADDRESS=localhost:99999: must be"),
        (("no host:1", "2", "1"), "JAX_COORDINATOR_ADDRESS=no host:1: no host cannot be found"),
    ],
)
def test_wrong_names_of_processes_are_one_clear_line(monkeypatch, settings, message):
    names = ("JAX_COORDINATOR_ADDRESS", "JAX_NUM_PROCESSES", "JAX_PROCESS_ID")
    for name, value in zip(names, settings, strict=True):
        monkeypatch.setenv(name, value)
    with pytest.raises(UsageError) as caught:
        distributed.initialize()
    assert str(caught.value).startswith(message)


def test_port_in_use_is_one_clear_line(monkeypatch):
    monkeypatch.setenv("JAX_NUM_PROCESSES", "2")
    monkeypatch.setenv("JAX_PROCESS_ID", "0")
    with socket.socket() as taken:
        taken.bind(("", 0))
        taken.listen()
        address = f"localhost:{taken.getsockname()[1]}"
        monkeypatch.setenv("JAX_COORDINATOR_ADDRESS", address)
        with pytest.raises(UsageError, match="process 0 cannot listen there: Address already in"):
            distributed.initialize()


@pytest.mark.slow
@pytest.mark.parametrize(
    ("index", "missing"), [(0, "process 1 has not come to"), (1, "process 0 does not answer at")]
)
def test_partner_that_never_comes_is_waited_for_and_then_named(index, missing):
    with socket.socket() as probe:
        probe.bind(("localhost", 0))
        address = f"localhost:{probe.getsockname()[1]}"
    settings = {"JAX_COORDINATOR_ADDRESS": address, "GAN_JAX_WAIT": "5", "JAX_NUM_PROCESSES": "2"}
    process = start("--distributed", "--out", "run", **settings, JAX_PROCESS_ID=str(index))
    stdout, stderr = said(process)
    assert process.returncode == 1
    assert stdout == ""
    waiting, error = stderr.splitlines()
    assert f"this is process {index} of 2" in waiting
    assert missing in error
    assert not Path("run").exists()


def test_partner_that_dies_in_training_is_named(monkeypatch, capsys):
    """What a collective raises on a CPU when process 1 of 2 has been killed."""
    monkeypatch.setattr(jax.distributed, "is_initialized", lambda: True)
    monkeypatch.setattr(jax, "process_count", lambda: 2)
    monkeypatch.setattr(os, "_exit", sys.exit)
    lost = "INTERNAL: Gloo AllGather failed: [external/gloo/pair.cc:547] Connection closed by peer"
    with pytest.raises(SystemExit) as exit, distributed.partners_needed():
        raise jax.errors.JaxRuntimeError(f"{lost} [127.0.0.1]:31337")
    assert exit.value.code == 1
    stderr = capsys.readouterr().err
    assert stderr.startswith("error: --distributed: process 1 is gone (connection closed by peer)")
    assert stderr.count("\n") == 1
    with pytest.raises(jax.errors.JaxRuntimeError), distributed.partners_needed():
        raise jax.errors.JaxRuntimeError("RESOURCE_EXHAUSTED: out of memory")
