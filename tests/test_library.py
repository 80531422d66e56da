"""The functions that a program calls: they print nothing, and leave their process as it was."""

import contextlib
import json
import logging
import os
import signal
import subprocess
import sys
import threading
import types
from pathlib import Path

import flax.linen as nn
import jax
import numpy as np
import optax
import pytest

from gan_jax import gan, jax_setup, library
from gan_jax.config import Member, TrainConfig
from gan_jax.evaluate import evaluate
from gan_jax.parallel import population
from gan_jax.randomness import minibatch_rows
from gan_jax.runs.directory import RunDirectory
from gan_jax.sample import sample
from gan_jax.schedule import KSchedule
from gan_jax.terminal import caller, output, progress
from gan_jax.terminal.errors import RunError, UsageError
from gan_jax.train import train
from gan_jax.training.signals import deferred_signals

# What `commands.SHORT` says to the command.
SETTINGS = {"dataset": "digits", "batch_size": 20, "log_every": 10, "sample_every": 20}
SETTINGS |= {"steps": 40, "checkpoint_every": 20}


def test_settings_are_taken_as_python_writes_them():
    config = TrainConfig(
        k="5:10,1", seed=np.int64(3), learning_rate=2e-4, beta1=[0.5, 0.6], ema=0, out="here"
    )
    assert config.k == KSchedule.parse("5:10,1")
    assert (config.learning_rate, config.beta1) == ((2e-4,), (0.5, 0.6))
    assert (type(config.seed), type(config.ema), config.out) == (int, float, Path("here"))
    assert TrainConfig(k=5).k == KSchedule.parse(5)
    assert TrainConfig(dataset=Path("images")).dataset == "images"


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"k": 0}, "--k 0: must be an integer of at least 1, 1/N with N of at least 2"),
        ({"k": 2.5}, "--k 2.5: must be an integer, '1/2', or a schedule like '5:1000,1'"),
        ({"steps": 1e4}, "--steps 10000.0: must be an integer"),
        ({"seed": True}, "--seed True: must be an integer"),
        ({"learning_rate": "2e-4"}, "--learning-rate '2e-4': must be a number, or several"),
        ({"ema": "0.9"}, "--ema '0.9': must be a number"),
        ({"deterministic": 1}, "--deterministic 1: must be True or False"),
        ({"preset": "papre"}, "--preset 'papre': must be one of tutorial, tutorial-tuned, paper"),
        ({"out": 3}, "--out 3: must be a path"),
        ({"out": "s3://x/y"}, "--out: s3://x/y is a URL"),
    ],
)
def test_what_is_no_setting_is_a_value_error_that_names_it(settings, message):
    with pytest.raises(ValueError, match=r"must|URL") as error:
        TrainConfig(**settings)
    assert isinstance(error.value, UsageError)
    assert str(error.value).startswith(message)


def test_failures_are_runtime_errors():
    assert issubclass(RunError, RuntimeError)


def test_mistakes_are_errors_before_anything_is_done(tmp_path):
    for call in (
        lambda: train(TrainConfig(distributed=True)),
        lambda: train(TrainConfig(steps=-1)),
        lambda: sample(tmp_path, 0),
        lambda: sample(tmp_path),
        lambda: sample("pretrained:nobody"),
        lambda: evaluate(tmp_path, seed=-1),
    ):
        with pytest.raises(UsageError):
            call()
    assert not list(tmp_path.rglob("*.json"))


def test_what_a_command_prints_is_logged(capsys, caplog):
    caplog.set_level(logging.INFO, "gan_jax")
    output.say("said")
    output.say("WARNING: warned")
    progress.announce("announced")
    with progress.counting("Counting", 3):
        pass
    assert [(r.levelname, r.getMessage()) for r in caplog.records] == [
        ("INFO", "said"),
        ("WARNING", "warned"),
        ("WARNING", "announced"),
        ("INFO", "Counting: 3 ..."),
    ]
    assert capsys.readouterr() == ("", "")


def test_progress_in_a_notebook_is_text_that_changes(monkeypatch, capsys):
    shown = []

    def display(content, **_):
        shown.append(content["text/plain"])
        return types.SimpleNamespace(update=display)

    monkeypatch.setitem(sys.modules, "IPython.display", types.SimpleNamespace(display=display))
    monkeypatch.setattr("rich.console._is_jupyter", lambda: True)
    with progress.counting("Counting", 4) as count:
        count()
        count()
    assert "Counting" in shown[0]
    assert "0/4" in shown[0]
    assert "2/4" in shown[-1]
    assert shown[-1].startswith("━" * 15 + "─" * 15)
    with caller.library_call("f()", progress=False), progress.counting("Hidden", 4) as count:
        count()
    assert not any("Hidden" in text for text in shown)
    assert capsys.readouterr().out == ""


def test_first_interrupt_waits_and_a_second_one_does_not():
    before = signal.getsignal(signal.SIGINT)
    with deferred_signals() as stopped:
        assert stopped() is None
        signal.raise_signal(signal.SIGINT)
        assert stopped() == signal.SIGINT
        with pytest.raises(KeyboardInterrupt):
            signal.raise_signal(signal.SIGINT)
    assert signal.getsignal(signal.SIGINT) is before


def test_handlers_of_others_stay():
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # which the next test finds undone
    with deferred_signals() as stopped:
        assert signal.getsignal(signal.SIGINT) == signal.SIG_IGN
        assert signal.getsignal(signal.SIGTERM) == signal.SIG_DFL
        assert stopped() is None


@contextlib.contextmanager
def setting(name, value):
    before = jax.config.values[name]
    jax.config.update(name, value)
    try:
        yield
    finally:
        jax.config.update(name, before)


def test_jax_is_afterwards_what_it_was(monkeypatch, caplog):
    monkeypatch.delenv("XLA_FLAGS", raising=False)
    level = logging.getLogger("absl").level
    with setting("jax_enable_x64", True), setting("jax_default_matmul_precision", "high"):
        with library.call("f()", progress=False):
            jax_setup.configure("highest", deterministic=True)
            assert jax.numpy.zeros(1).dtype == np.float32
            assert jax.config.jax_default_matmul_precision == "highest"
            assert "xla_gpu_exclude_nondeterministic_ops" in os.environ["XLA_FLAGS"]
        assert jax.numpy.zeros(1).dtype == np.float64
        assert jax.config.jax_default_matmul_precision == "high"
    assert "XLA_FLAGS" not in os.environ
    assert logging.getLogger("absl").level == level
    assert "jax_enable_x64=True" in caplog.text


def test_a_block_that_sets_jax_otherwise_is_named():
    with (
        jax.enable_x64(True),
        library.call("f()", progress=False),
        pytest.raises(UsageError, match=r"jax_enable_x64 must be False here.*leave that block"),
    ):
        jax_setup.configure("default")


def test_calls_that_need_jax_otherwise_do_not_mix():
    """What the same settings allow, and others do not, while a thread's call is under way."""
    ready, done = threading.Event(), threading.Event()

    def other():
        with library.call("f()", progress=False):
            jax_setup.configure("default")
            ready.set()
            done.wait(10)

    thread = threading.Thread(target=other)
    thread.start()
    try:
        assert ready.wait(10)
        with library.call("g()", progress=False):
            jax_setup.configure("default")
        with (
            library.call("g()", progress=False),
            pytest.raises(RunError, match=r"'matmul_precision': 'default'.*use two processes"),
        ):
            jax_setup.configure("highest")
    finally:
        done.set()
        thread.join()


def dense(width):
    return nn.Sequential((nn.Dense(width),))


def test_networks_that_would_trap_are_named():
    with pytest.raises(TypeError, match="generator must be hashable"):
        gan.GAN(
            generator=nn.Sequential([nn.Dense(2)]),
            discriminator=dense(1),
            optimizer=optax.sgd(0.1),
        )
    game = gan.GAN(generator=dense(2), discriminator=dense(1), optimizer=optax.sgd(0.1))
    with pytest.raises(
        ValueError, match=r"discriminator must return \(1,\).*end it with x\[:, 0\]"
    ):
        gan.init(game, jax.random.key(0), dim=2)
    with pytest.raises(ValueError, match=r"generator must return \(1, 3\).* and returns \(1, 2\)"):
        gan.init(game, jax.random.key(0), dim=3)
    with pytest.raises(ValueError, match="a minibatch has 100 rows, and the data only 50"):
        minibatch_rows(jax.random.key(0), 0, (1, 1, 100), 50)


@pytest.mark.slow
def test_members_of_an_optimizer_without_hyperparameters_differ_in_the_seed():
    discriminator = nn.Sequential((nn.Dense(1), lambda x: x[:, 0]))
    game = gan.GAN(generator=dense(2), discriminator=discriminator, optimizer=optax.adam(0.1))
    seeds = population.place(game, [Member(seed) for seed in range(2)])
    states = seeds.init(2)
    for seed in range(2):
        alone = gan.init(game, jax.random.key(seed), dim=2)
        same = jax.tree.map(np.array_equal, seeds.member(states, seed).generator, alone.generator)
        assert jax.tree.all(same)
    with pytest.raises(ValueError, match=r"give Member\(seed\) alone"):
        population.place(game, [Member(0, 0.1, 0.5)]).init(2)


@pytest.mark.slow
def test_interrupted_training_saves_and_the_same_call_continues(finished, capsys):
    config = TrainConfig(**SETTINGS, out="run")

    class Interrupt(logging.Handler):
        def emit(self, record):
            if record.getMessage().startswith("step 20/"):
                signal.raise_signal(signal.SIGINT)

    interrupt, level = Interrupt(), caller.LOGGER.level
    caller.LOGGER.addHandler(interrupt)
    caller.LOGGER.setLevel(logging.INFO)
    try:
        with pytest.raises(KeyboardInterrupt, match="is saved, and the same call continues it"):
            train(config)
    finally:
        caller.LOGGER.removeHandler(interrupt)
        caller.LOGGER.setLevel(level)
    saved = RunDirectory(Path("run"))
    assert not saved.finished(40)
    assert saved.valid_steps()[0] in (20, 30)
    run = train(config)
    assert run.summary().state_sha256 == RunDirectory(finished).summary().state_sha256
    assert run.command() == (
        "gan_jax.train.train(TrainConfig(steps=40, batch_size=20, dataset='digits', out='run', "
        "log_every=10, checkpoint_every=20, sample_every=20))"
    )
    assert capsys.readouterr().out == ""


@pytest.mark.slow
def test_samples_and_metrics_are_the_commands(finished, command, quick_evaluation, capsys):
    assert command("sample", finished, "--n", "5", "--seed", "2", "--out", "s.npy").returncode == 0
    images = sample(RunDirectory(finished), 5, seed=2)
    assert (images.shape, images.dtype) == ((5, 28, 28), np.float32)
    np.testing.assert_array_equal(images, np.load("s.npy"))
    evaluation = evaluate(finished, out="evaluation")
    assert command("evaluate", finished).returncode == 0
    kept = json.loads((finished / "evaluation" / "metrics.json").read_text())
    (model,) = evaluation.models
    assert model.metrics["frechet"] == kept["models"][0]["frechet"]
    assert model.metrics.keys() <= kept["models"][0].keys()
    assert Path("evaluation/report.html").exists()
    assert capsys.readouterr().out == ""


SCRIPT = """
import sys, threading
import jax
jax.config.update("jax_enable_x64", True)
jax.numpy.zeros(3).sum()  # JAX is in use before the first call
from gan_jax.config import TrainConfig
from gan_jax.sample import sample
from gan_jax.train import train
settings = dict(dataset="digits", batch_size=20, log_every=10, sample_every=20, steps=40)
first = train(TrainConfig(**settings, checkpoint_every=20, out="first"))
other = TrainConfig(**settings, k=2, population=2, matmul_precision="highest", deterministic=True)
thread = threading.Thread(target=train, args=(other,))
thread.start()
thread.join()
images = sample("runs/digits-tutorial-k2-seed0to1", 3, member=1)
assert images.shape == (3, 28, 28)
assert sample("pretrained:tutorial", 2).shape == (2, 28, 28)
assert jax.numpy.zeros(3).dtype == "float64"
print(first.summary().state_sha256, file=sys.stderr)
"""


@pytest.mark.slow
@pytest.mark.process
def test_a_script_trains_twice_and_nothing_is_on_its_standard_output(finished):
    result = subprocess.run(
        [sys.executable, "-c", SCRIPT], capture_output=True, text=True, timeout=300
    )
    assert result.returncode == 0, result.stderr
    assert result.stdout == ""
    digest = RunDirectory(finished).summary().state_sha256
    assert result.stderr.splitlines()[-1] == digest, result.stderr
    assert "Traceback" not in result.stderr


@pytest.mark.slow
@pytest.mark.process
def test_the_readme_s_python_runs():
    readme = (Path(__file__).parent.parent / "README.md").read_text(encoding="utf-8")
    (code,) = [
        block.split("```")[0] for block in readme.split("```python\n")[1:] if "gan.init" in block
    ]
    result = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=300
    )
    assert result.returncode == 0, result.stderr
    assert result.stdout.count("PRDC(") == 4
    assert result.stdout.count("\n") == 1
