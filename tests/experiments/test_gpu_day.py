"""The one call for a GPU: what it refuses, and its rehearsal, interrupted and continued."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from experiments import commands
from experiments.benchmark import gpu_day, gpu_parts, gpu_report, run
from gan_jax.terminal.errors import UsageError

ROOT = Path(__file__).parents[2]
MACHINE = {
    "python": "3.12.1",
    "packages": {"jax": "0.12.0", "jaxlib": "0.12.0", "flax": "0.12.12", "optax": "0.2.8"},
    "device": {"kind": "NVIDIA H100", "count": 1, "cores": 16, "processor": "Xeon"},
    "numerics": {"jax": "0.12.0", "device": "NVIDIA H100", "XLA_FLAGS": "", "runtime": "cuda 12"},
    "git": None,
    "cuda": True,
    "chosen": [],
    "driver": "570.1",
    "torch": None,
    "torch_device": None,
}
CPU = MACHINE | {"cuda": False, "device": MACHINE["device"] | {"kind": "cpu"}}


@pytest.fixture
def call(tmp_path, monkeypatch):
    """Calls the command in this process, on a made-up machine, whose parts take no time."""
    measured = []

    def child(module, arguments, environment, log, **_):
        log.write_text("the log\nout of memory\n", encoding="utf-8")
        if failing == (name := names[module, tuple(arguments[:-2]), str(environment)]):
            return 1
        measured.append(name)
        figures = trained() if module.endswith("bits") else benchmarked(arguments)
        Path(arguments[-1]).write_text(json.dumps(figures), encoding="utf-8")
        return 0

    failing, names = None, {}

    def run_here(*flags, machine=MACHINE, fails=None):
        nonlocal failing
        failing = fails
        size = gpu_parts.TINY if "--rehearse" in flags else gpu_parts.Size()
        for torch in (False, True):
            names.update(
                {
                    (part.module, part.arguments, str(part.environment)): part.name
                    for part in gpu_parts.plan(size, torch=torch)
                }
            )
        monkeypatch.setattr(gpu_day, "describe_machine", lambda: machine)
        monkeypatch.setattr(commands, "watched", child)
        monkeypatch.setattr(gpu_report, "draw", lambda records, path: None)
        flags = ["run", "--gpu", "--out", str(tmp_path / "out"), *flags]
        monkeypatch.setattr(sys, "argv", flags)
        measured.clear()
        return run.main(), list(measured)

    return run_here


def benchmarked(arguments):
    ks = [int(k) for k in arguments[1 : arguments.index("--population")]]
    numbers = arguments[arguments.index("--population") + 1 : arguments.index("--repeats")]
    times = {"steps_per_second": [90.0, 100.0], "compile_seconds": 9.0, "first_step_seconds": 9.5}
    more = {"devices": 1, "peak_memory_mib": 900.0, "compiler_options": {"while": 1}}
    precise = "highest" if "highest" in arguments else "default"
    torch = [{"name": "PyTorch, eager", "steps_per_second": [50.0]}] if "torch" in arguments else []
    return {
        "options": {"matmul_precision": precise, "batch_size": 100},
        "best_matmul_gflops": 4e5,
        "step_gflop": {k: 3.2 * k for k in ks},
        "ours": [{"k": k, "population": int(n)} | times | more for k in ks for n in numbers],
        "theirs": [peer | {"k": k} for k in ks for peer in torch],
    }


def trained():
    times = {"first_line": 9.0, "seconds": 12.0, "steps_per_second": 5e3, "peak_memory_mib": 500.0}
    names = ({"name": "first"}, {"name": "again"}, {"name": "interrupted", "from_step": 4000})
    command = "python -m gan_jax.train"
    return {
        "command": command,
        "trainings": [times | {"state_sha256": "sha256:ab", "same": True} | n for n in names],
    }


def test_without_a_gpu_one_line_says_so(call):
    with pytest.raises(UsageError, match=r"no NVIDIA GPU here \(its device is cpu\).*--rehearse"):
        call(machine=CPU)


@pytest.mark.parametrize(
    ("flags", "message"),
    [
        (["--rehearse"], "--rehearse: .*give both"),
        (["--gpu", "--quick"], "--quick: .*--rehearse"),
        (["--gpu", "--minutes", "0"], "--minutes 0.0: must be positive"),
    ],
)
def test_options_that_do_not_go_together_are_refused(flags, message, monkeypatch):
    monkeypatch.setattr(sys, "argv", ["run", *flags])
    with pytest.raises(UsageError, match=message):
        run.main()


def test_flags_that_the_call_compares_are_refused(call):
    with pytest.raises(UsageError, match="XLA_FLAGS: xla_gpu_graph_min_graph_size is what --gpu"):
        call(machine=MACHINE | {"chosen": ["xla_gpu_graph_min_graph_size"]})


def test_every_figure_has_its_part_and_every_part_its_command(call, tmp_path):
    torch = MACHINE | {"torch": "2.9.0", "torch_device": "NVIDIA H100"}
    code, measured = call(machine=torch)
    assert code == 0
    assert measured[:4] == ["k1", "bits", "k5", "highest"]
    assert call(machine=torch) == (0, [])
    page = (tmp_path / "out" / "README.md").read_text(encoding="utf-8")
    assert page.startswith("# The benchmark on 1 x NVIDIA H100\n")
    assert "Not measured yet" not in page
    for name in measured:
        assert f"| {name} | `" in page
    for seeds in (1, 16, 64, 256):
        assert f"| 5 | default | {seeds} | XLA's own capture | yes |" in page
    assert "`XLA_FLAGS=--xla_gpu_graph_min_graph_size=5 python -m gan_jax.benchmark --k 1" in page
    assert "| 1 | highest | PyTorch, eager | 50.0 (50.0 to 50.0) | 1.90 |" in page
    assert "| --deterministic | interrupted at step 4000 | yes |" in page
    before = contents(tmp_path / "out")
    assert call("--from-files", machine=None) == (0, [])
    assert contents(tmp_path / "out") == before


def contents(out):
    return {p.name: p.read_bytes() for p in out.iterdir() if p.suffix in (".md", ".csv", ".json")}


def test_without_pytorch_it_is_skipped_by_name(call, capsys):
    code, measured = call("--rehearse", machine=CPU)
    assert code == 0
    said = capsys.readouterr().out
    assert "Skipped: all of PyTorch, it is not installed" in said
    assert "Skipped: k1-xlas-capture (XLA's own capture), for CUDA only" in said
    assert measured == ["k1", "bits", "highest", "k1-deterministic", "bits-deterministic"]


def test_a_part_that_fails_is_one_line_and_the_others_go_on(call, capsys, tmp_path):
    code, measured = call(fails="bits")
    assert code == 1
    assert len(measured) == 8
    said = capsys.readouterr()
    assert said.err.count("\n") == 1
    assert said.err.startswith("bits: failed with exit code 1: out of memory; ")
    assert "Missing: bits. The same command continues" in said.out
    page = (tmp_path / "out" / "README.md").read_text(encoding="utf-8")
    assert "Not measured yet: bits." in page
    assert call() == (0, ["bits"])


def test_no_part_begins_when_the_time_is_up(call, capsys):
    assert call("--minutes", "1e-9") == (1, [])
    assert "Missing: k1, bits, k5, " in capsys.readouterr().out


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"numerics": MACHINE["numerics"] | {"device": "NVIDIA H200"}}, "device NVIDIA H100 there"),
        ({"numerics": MACHINE["numerics"] | {"jax": "0.12.1"}}, "jax 0.12.0 there, 0.12.1 here"),
        ({"torch": "2.9.0", "torch_device": "NVIDIA H100"}, "torch None there, 2.9.0 here"),
    ],
)
def test_files_of_another_machine_are_refused(call, change, message, tmp_path):
    call(fails="k5")
    with pytest.raises(UsageError, match=rf"k1\.json was measured elsewhere: .*{message}"):
        call(machine=MACHINE | change)
    call("--minutes", "1e-9")
    record = json.loads((tmp_path / "out" / "k1.json").read_text(encoding="utf-8"))
    record["machine"] = MACHINE | change
    (tmp_path / "out" / "k5.json").write_text(json.dumps(record), encoding="utf-8")
    with pytest.raises(UsageError, match=r"k5\.json was measured elsewhere"):
        call("--from-files")


def test_files_of_another_command_or_none_at_all_are_refused(call, tmp_path):
    call("--rehearse")
    with pytest.raises(UsageError, match=r"k1\.json was measured by another command: python -m"):
        call()
    (tmp_path / "out" / "bits.json").write_text("{", encoding="utf-8")
    with pytest.raises(UsageError, match=r"bits\.json holds no measurement.*: delete it, or"):
        call("--rehearse")


@pytest.mark.parametrize("change", [{"figures": {}}, {"command": None}, {"machine": []}])
def test_a_file_that_lacks_something_is_refused(call, change, tmp_path):
    call()
    path = tmp_path / "out" / "k1.json"
    record = json.loads(path.read_text(encoding="utf-8")) | change
    record = {name: value for name, value in record.items() if value is not None}
    path.write_text(json.dumps(record), encoding="utf-8")
    for flags in ([], ["--from-files"]):
        with pytest.raises(UsageError, match=r"k1\.json holds no measurement.*: delete it, or"):
            call(*flags)


def test_a_rehearsal_is_not_written_as_a_measurement(call, tmp_path):
    call("--rehearse")
    with pytest.raises(UsageError, match=r"k1\.json was measured by another command.*--rehearse"):
        call("--from-files")
    assert call("--rehearse", "--from-files") == (0, [])


def test_nothing_that_is_there_is_overwritten(call, tmp_path):
    out = tmp_path / "out"
    out.write_bytes(b"")
    with pytest.raises(UsageError, match=r"--out .*out is a file: name a directory"):
        call()
    out.unlink()
    out.mkdir()
    (out / "README.md").write_text("# Mine\n", encoding="utf-8")
    with pytest.raises(UsageError, match=r"README\.md would be overwritten: name another"):
        call()
    assert (out / "README.md").read_text(encoding="utf-8") == "# Mine\n"


@pytest.mark.slow
@pytest.mark.process
def test_a_command_that_takes_too_long_is_ended(tmp_path):
    log = tmp_path / "log"
    assert commands.watched("timeit", ["-n1", "while True: pass"], {}, log, limit=0.1) is None
    with pytest.raises(ZeroDivisionError):
        commands.watched(
            "timeit", ["-n1", "while True: pass"], {}, log, watch=lambda process: 1 / 0
        )


@pytest.mark.slow
@pytest.mark.process
def test_the_rehearsal_goes_on_where_it_was_interrupted(tmp_path):
    out = tmp_path / "out"
    command = [sys.executable, "-m", "experiments.benchmark.run", "--gpu", "--rehearse"]
    command += ["--minutes", "60", "--out", str(out)]
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    environment.pop("GAN_JAX_MNIST_FILES", None)
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as first:
        for line in first.stdout:
            if line.startswith("bits: done"):
                first.send_signal(signal.SIGTERM)
    assert first.returncode == 128 + signal.SIGTERM
    made = {path.name: path.stat().st_mtime_ns for path in out.glob("*.json")}
    assert set(made) == {"k1.json", "bits.json"}

    second = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=600)
    assert second.returncode == 0, second.stderr
    assert second.stdout.count("is there already") == 2
    assert {name: (out / name).stat().st_mtime_ns for name in made} == made
    names = ["k1", "bits", "highest", "k1-deterministic", "bits-deterministic"]
    assert {path.stem for path in out.glob("*.json")} == set(names)
    page = (out / "README.md").read_text(encoding="utf-8")
    assert page.startswith("# Rehearsal of the benchmark on ")
    assert "| default | interrupted at step " in page
    for seeds in (1, 2):
        assert f"| 1 | default | {seeds} | --deterministic | no |" in page
    bits = json.loads((out / "bits.json").read_text(encoding="utf-8"))["figures"]
    assert [t["name"] for t in bits["trainings"] if t["same"]] == [
        "first",
        "again",
        "compiled anew",
        "interrupted",
    ]
    assert 0 < bits["trainings"][-1]["from_step"] < bits["options"]["steps"]
    assert (out / "figure.png").stat().st_size > 10_000
