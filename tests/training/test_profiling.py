"""Which steps are traced, and that a trace harms neither the training nor other files."""

import dataclasses
import json
import os
import signal
from pathlib import Path

import jax
import pytest

from gan_jax.runs.records import config_from_json, config_to_json
from gan_jax.terminal.errors import UsageError
from gan_jax.training import profiling
from gan_jax.training.writers import Writer
from tests.commands import SHORT, read
from tests.configs import resolved


class Lines(Writer):
    """Keeps what is said."""

    def __init__(self):
        self.lines = []

    def say(self, message):
        self.lines.append(message)


@pytest.fixture
def profiler(monkeypatch):
    """JAX's profiler, but one that only writes a file; the list holds its traces, by name."""
    traces, state = [], {}

    def start_trace(directory, profiler_options):
        state["folder"] = Path(directory, "plugins/profile", profiler_options.session_id)

    def stop_trace():
        folder = state.pop("folder")
        (folder / "host.xplane.pb").write_bytes(b"trace")
        traces.append(folder.name)

    monkeypatch.setattr(jax.profiler, "start_trace", start_trace)
    monkeypatch.setattr(jax.profiler, "stop_trace", stop_trace)
    return traces


@pytest.mark.parametrize(
    ("fields", "first_step", "steps"),
    [
        ({"steps": 100}, 0, range(30, 60)),
        ({"steps": 100}, 45, range(70, 100)),
        ({"steps": 44}, 0, range(30, 44)),
        ({"steps": 30}, 0, None),
        ({"steps": 100}, 100, None),
        ({"steps": 70, "k": "2:25,1"}, 0, range(50, 70)),
        ({"steps": 90, "k": "2:45,1"}, 0, range(30, 45)),
        ({"steps": 60, "k": "2:30,1"}, 0, None),
    ],
)
def test_traced_are_the_runs_of_a_program_after_its_third(fields, first_step, steps):
    config = resolved(log_every=10, sample_every=10, checkpoint_every=10, **fields)
    assert profiling.traced_steps(config, first_step) == steps


def test_traces_stand_beside_what_was_there(profiler, tmp_path):
    for _ in range(2):
        with profiling.tracing(tmp_path, "a") as trace:
            pass
    assert profiler == ["a", "a-2"]
    assert (trace.size, trace.problem) == (5, "")
    assert profiling.line(Path("my dir"), [trace], "x").endswith("xprof --logdir 'my dir'")


def test_trace_that_cannot_be_written_is_one_line_and_leaves_nothing(monkeypatch, profiler):
    def full():
        raise jax.errors.JaxRuntimeError("RESOURCE_EXHAUSTED: No space left on device")

    monkeypatch.setattr(jax.profiler, "stop_trace", full)
    lines = Lines()
    with profiling.Profiler(Path("new"), range(2, 4), lines) as profiler:
        for step in range(5):
            profiler.reach(step, ())
    (line,) = lines.lines
    assert line.startswith("WARNING: --profile new: the trace cannot be written: RESOURCE_EXH")
    assert not Path("new").exists()


@pytest.mark.parametrize("error", [KeyboardInterrupt, jax.errors.JaxRuntimeError])
def test_error_in_the_middle_ends_the_trace_and_goes_on(profiler, error):
    lines = Lines()

    def train():
        with profiling.Profiler(Path("new"), range(20, 50), lines) as traced:
            for step in (10, 20, 30):
                traced.reach(step, ())
            raise error

    with pytest.raises(error):
        train()
    assert profiler == ["steps-20-to-50"]
    assert lines.lines[0].startswith("Traced steps 20 to 30: new/plugins/profile/steps-20-to-50, ")


def test_each_process_has_a_trace_of_its_own(monkeypatch, profiler):
    monkeypatch.setattr(jax, "process_count", lambda: 2)
    for index in (0, 1):
        monkeypatch.setattr(jax, "process_index", lambda index=index: index)
        with profiling.Profiler(Path("new"), range(1, 2), Writer()) as traced:
            traced.reach(1, ())
    assert profiler == ["steps-1-to-2-process-0", "steps-1-to-2-process-1"]


def test_directory_that_cannot_be_used_is_refused_at_once(tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(UsageError, match=r"^--profile .*file is a file: name a directory"):
        profiling.check_directory(tmp_path / "file")
    with pytest.raises(UsageError, match="UTF-8"):
        profiling.check_directory(Path("x\udcff"))


def test_configuration_of_a_run_says_nothing_of_its_traces():
    config = resolved()
    fields = config_to_json(dataclasses.replace(config, profile=Path("x")))
    assert "profile" not in fields
    del fields["version"]
    assert config_from_json(fields).profile is None


@pytest.mark.slow
def test_traced_run_has_the_bits_of_any_other(command, finished):
    result = command("train", *SHORT, "--out", "run", "--profile", "run/tensorboard")
    assert result.returncode == 0, result.stderr
    (line,) = [line for line in result.stdout.splitlines() if line.startswith("Traced")]
    assert line.startswith("Traced steps 30 to 40: run/tensorboard/plugins/profile/steps-30-to-40,")
    digests = [read(run, "summary.json")["state_sha256"] for run in (Path("run"), finished)]
    assert digests[0] == digests[1]
    result = command("train", *SHORT, "--steps", 60, "--out", "run", "--profile", "p")
    assert "--profile p: nothing to trace: no program of this session runs" in result.stdout
    assert not os.path.exists("p")


@pytest.mark.slow
def test_real_trace_holds_the_traced_steps_and_ends_with_a_signal(command, monkeypatch):
    reach = profiling.Profiler.reach

    def stopped(self, step, state):
        reach(self, step, state)
        if step == 30:
            os.kill(os.getpid(), signal.SIGTERM)

    monkeypatch.setattr(profiling.Profiler, "reach", stopped)
    result = command("train", *SHORT, "--steps", 100, "--out", "run", "--profile", "p")
    assert result.returncode == 128 + signal.SIGTERM, result.stderr
    assert "Traced steps 30 to 40: p/plugins/profile/steps-30-to-60, " in result.stdout
    (path,) = Path("p/plugins/profile/steps-30-to-60").glob("*.xplane.pb")
    planes = jax.profiler.ProfileData.from_file(str(path)).planes
    names = {event.name for plane in planes for row in plane.lines for event in row.events}
    assert any("train_steps" in name for name in names), json.dumps(sorted(names))[:2000]
