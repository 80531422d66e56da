from pathlib import Path

import jax
import numpy as np
import pytest

from gan_jax import cuda_graph, doctor, jax_setup, presets
from gan_jax.config import members
from gan_jax.parallel import population
from gan_jax.runs import records
from tests.commands import SHORT, read
from tests.configs import resolved

LINE = "The training loop is not captured in a CUDA graph: "


@pytest.fixture
def fresh(monkeypatch):
    """Has the small loop tried anew, and nothing chosen in the environment."""
    monkeypatch.delenv("XLA_FLAGS", raising=False)
    cached = (cuda_graph.compiler_options, cuda_graph.failure)
    for function in cached:
        function.cache_clear()
    yield
    for function in cached:
        function.cache_clear()


@pytest.fixture
def cuda(fresh, monkeypatch):
    """Has this machine's CPU taken for a CUDA device: its compiler takes the same options."""
    monkeypatch.setattr(cuda_graph, "is_cuda", lambda device: True)


@pytest.fixture
def wrong_once(cuda, monkeypatch):
    """Has the captured loop answer wrongly in its second call, as XLA's once did."""
    healthy, calls = cuda_graph.captured_loop, []

    def sometimes(sums):
        calls.append(None)
        return sums + np.float32(len(calls) == 2)

    def captured_loop(*arguments):
        state, sums = healthy(*arguments)
        shape = jax.ShapeDtypeStruct(sums.shape, sums.dtype)
        return state, jax.pure_callback(sometimes, shape, sums)

    monkeypatch.setattr(cuda_graph, "captured_loop", captured_loop)


def test_a_loop_that_is_right_is_captured(cuda, capsys):
    assert cuda_graph.compiler_options() == cuda_graph.COMPILER_OPTIONS
    assert cuda_graph.diagnosis()[0] == "ok"
    assert capsys.readouterr() == ("", "")


def test_a_loop_that_is_wrong_in_its_second_call_is_not_captured(wrong_once, capsys):
    assert cuda_graph.compiler_options() == {}
    assert cuda_graph.compiler_options() == {}
    why = "a small captured loop was wrong in call 2 of 3"
    assert capsys.readouterr().err.startswith(f"{LINE}{why}. ")
    assert cuda_graph.diagnosis() == ("warning", f"the training loop is not captured: {why}")


def test_options_that_xla_refuses_are_done_without(cuda, monkeypatch, capsys):
    monkeypatch.setattr(cuda_graph, "COMPILER_OPTIONS", {"xla_gpu_no_such_option": 1})
    assert cuda_graph.compiler_options() == {}
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith(LINE)
    assert "xla_gpu_no_such_option" in line


@pytest.mark.parametrize(
    "flag", ["--xla_gpu_graph_min_graph_size=5", "--xla_gpu_enable_command_buffer="]
)
def test_what_the_user_chose_stands(cuda, flag, monkeypatch, capsys):
    monkeypatch.setattr(cuda_graph, "failure", None)  # not called
    monkeypatch.setenv("XLA_FLAGS", f"--xla_dump_hlo_as_text=false {flag}")
    assert cuda_graph.compiler_options() == {}
    status, line = cuda_graph.diagnosis()
    assert (status, flag[2:].partition("=")[0] in line) == ("ok", True)
    assert capsys.readouterr() == ("", "")


def test_on_a_cpu_nothing_is_tried_or_said(fresh, monkeypatch, capsys):
    monkeypatch.setattr(cuda_graph, "failure", None)  # not called
    monkeypatch.setattr(cuda_graph, "is_cuda", lambda device: False)
    assert cuda_graph.compiler_options() == {}
    assert cuda_graph.diagnosis() is None
    assert capsys.readouterr() == ("", "")


def test_the_doctor_says_whether_training_is_captured(cuda, monkeypatch):
    monkeypatch.setattr(jax_setup, "check_backend", lambda: None)
    monkeypatch.setattr(cuda_graph, "failure", lambda: "it is wrong")
    checks = doctor.check_machine(resolved(), Path(), None)
    found = next(check for check in checks if check.name == "cuda graph")
    assert found.status == "warning"
    assert "it is wrong" in found.detail


def test_a_session_of_before_has_no_options():
    old = {"from_step": 0, "started": "then", "command": "train"}
    assert records.convert(old, records.SessionRecord).compiler_options == {}


def options_and_digest(run):
    session = read(run, "provenance.json")["sessions"][0]
    return session["compiler_options"], read(run, "summary.json")["state_sha256"]


def test_members_are_placed_to_train_uncaptured_where_the_loop_is_wrong(wrong_once, capsys):
    config = resolved()
    on_devices = population.place(presets.build(config), members(config))
    assert on_devices.compiler_options == ()
    assert capsys.readouterr().err.count(LINE) == 1


@pytest.mark.slow
def test_training_goes_on_uncaptured_where_the_loop_is_wrong(wrong_once, command, tmp_path):
    result = command("train", *SHORT, "--out", tmp_path / "run")
    assert (result.returncode, result.stderr.count(LINE)) == (0, 1)
    assert options_and_digest(tmp_path / "run")[0] == {}


@pytest.mark.slow
def test_a_captured_run_has_the_bits_of_any_other(cuda, finished, command, tmp_path):
    result = command("train", *SHORT, "--out", tmp_path / "run")
    assert (result.returncode, result.stderr.count(LINE)) == (0, 0)
    options, digest = options_and_digest(tmp_path / "run")
    assert options == cuda_graph.COMPILER_OPTIONS
    assert options_and_digest(finished) == ({}, digest)


@pytest.mark.gpu
def test_a_gpu_s_captured_loop_is_right(fresh):
    if not cuda_graph.is_cuda(jax.local_devices()[0]):
        pytest.skip("there is no CUDA device here")
    assert cuda_graph.failure() is None
