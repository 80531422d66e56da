import json
from pathlib import Path

import pytest

from gan_jax import benchmark
from gan_jax.benchmarking import timing


def test_benchmark_measures_and_keeps_its_figures(command, monkeypatch):
    """Small, and without the matrix products, whose sizes are a machine's and not a test's."""
    monkeypatch.setattr(timing, "best_matmul_rate", lambda seconds: 1e11)
    arguments = "--k 2 --population 2 --repeats 1 --seconds 0.01 --batch-size 5 --json out.json"
    result = command("benchmark", *arguments.split())
    assert result.returncode == 0, result.stderr
    assert "of best" in result.stdout
    figures = json.loads(Path("out.json").read_text())
    assert figures["best_matmul_gflops"] == 100
    (row,) = figures["ours"]
    assert (row["k"], row["population"]) == (2, 2)
    assert row["steps_per_second"][0] > 0


@pytest.mark.slow
@pytest.mark.process
def test_benchmark_measures_each_k_and_population(process, tmp_path):
    arguments = "--k 2 --population 1 2 --repeats 2 --seconds 0.2 --batch-size 10 --json out.json"
    arguments += " --profile traces"
    result = process("benchmark", *arguments.split())
    assert result.returncode == 0, result.stderr
    assert "of best" in result.stdout
    figures = json.loads((tmp_path / "out.json").read_text())
    assert figures["best_matmul_gflops"] > 1
    rows = figures["ours"]
    assert sorted((row["k"], row["population"]) for row in rows) == [(2, 1), (2, 2)]
    for row in rows:
        assert len(row["steps_per_second"]) == 2
        assert min(row["steps_per_second"]) > 0
        assert row["compile_seconds"] > 0
        assert row["first_step_seconds"] > row["compile_seconds"]
        assert row["peak_memory_mib"] > 100
    assert figures["theirs"] == []
    assert "Traced 3 programs of each training: traces, " in result.stdout
    traces = sorted(path.name for path in Path("traces/plugins/profile").iterdir())
    assert traces == ["k2-seeds1", "k2-seeds2"]
    assert "profile" not in figures["options"]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ("--k 0", "--k 0: give numbers of at least 1"),
        ("--population 4 0", "--population 4 0: give numbers of at least 1"),
        ("--repeats 0", "--repeats 0: must be at least 1"),
        ("--batch-size 60001", "must be at most 60000"),
        ("--seconds 0", "--seconds 0.0: must be positive"),
        ("--against torch", "PyTorch is not installed here: pip install torch"),
        ("--against mxnet", "invalid choice 'mxnet'"),
        ("--json nowhere/out.json", "name a file in a directory that exists"),
        ("--profile /dev/null", "--profile /dev/null is a file: name a directory"),
        ("--profile x\udcff", "XLA takes only a name that is UTF-8"),
    ],
)
def test_bad_input_is_one_clear_line_and_exit_code_2(monkeypatch, command, arguments, message):
    monkeypatch.setattr(benchmark.importlib.util, "find_spec", lambda name: None)
    result = command("benchmark", *arguments.split())
    assert result.returncode == 2
    assert message in result.stderr
    assert result.stderr.count("\n") == 1
