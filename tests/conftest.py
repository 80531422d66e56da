"""What every test relies on: no silent rank promotion, no network, no one's home directory.

The tests have two tiers. `pytest` runs the short one; the long one, marked `slow`, takes --all.
"""

import contextlib
import gc
import os
import shutil
import signal
from pathlib import Path

# Read when JAX is loaded: programs kept by another process make XLA say much that means nothing.
os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"

import jax
import pytest

from gan_jax.evaluation import classifier, network, suite
from gan_jax.terminal import caller
from tests import commands

jax.config.update("jax_numpy_rank_promotion", "raise")

# Nothing listens on the discard port: a download fails at once, on any machine.
NO_NETWORK = dict.fromkeys(("http_proxy", "https_proxy"), "http://127.0.0.1:9")


def pytest_addoption(parser):
    parser.addoption("--all", action="store_true", help="both tiers: also the tests marked slow")
    parser.addoption(
        "--long",
        action="store_true",
        help="tests/faults at full size, half an hour, with the table of its README at the end",
    )


@pytest.hookimpl(tryfirst=True)
def pytest_cmdline_main(config):
    """Has the faults at full size run alone: they watch the clock and use every core."""
    if config.getoption("long"):
        config.option.numprocesses = 0


def pytest_collection_modifyitems(config, items):
    """Leaves out what is marked slow, unless it was asked for."""
    if config.getoption("all") or config.getoption("long"):
        return
    slow = [item for item in items if item.get_closest_marker("slow")]
    config.hook.pytest_deselected(items=slow)
    items[:] = [item for item in items if item not in slow]


@pytest.fixture(scope="session")
def shared_path(tmp_path_factory) -> Path:
    """A directory for what all tests share, those of other pytest-xdist workers too."""
    base = tmp_path_factory.getbasetemp()
    return base.parent if "PYTEST_XDIST_WORKER" in os.environ else base


@pytest.fixture(autouse=True, scope="session")
def environment(shared_path, tmp_path_factory):
    """Has all commands, whoever calls them, find no network and no one's own directories.

    Compiled programs are shared by all tests and commands, to save time.
    """
    compiled = shared_path / "compiled"
    jax.config.update("jax_compilation_cache_dir", str(compiled))
    jax.config.update("jax_persistent_cache_min_compile_time_secs", 0)
    own = tmp_path_factory.mktemp("environment")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("JAX_COMPILATION_CACHE_DIR", str(compiled))
        patch.setenv("JAX_PERSISTENT_CACHE_MIN_COMPILE_TIME_SECS", "0")
        patch.delenv("TF_CPP_MIN_LOG_LEVEL")  # set for this process
        patch.setenv("GAN_JAX_CACHE", str(own / "cache"))
        patch.setenv("TFDS_DATA_DIR", str(own / "tfds"))
        for name, value in NO_NETWORK.items():
            patch.setenv(name, value)
            patch.setenv(name.upper(), value)
        yield


@pytest.fixture(autouse=True)
def isolated(environment, tmp_path, monkeypatch):
    """Runs each test in an empty directory, with caches and data directories of its own.

    Signals that the tests' own process was started to ignore, as under nohup or in the
    background, are not ignored by the commands it starts.
    """
    signal.signal(signal.SIGINT, signal.default_int_handler)
    signal.signal(signal.SIGHUP, signal.SIG_DFL)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GAN_JAX_CACHE", str(tmp_path / "cache"))
    monkeypatch.setenv("TFDS_DATA_DIR", str(tmp_path / "tfds"))


@pytest.fixture(autouse=True)
def in_a_command(request):
    """Has what a test calls print as in a command; `tests/test_library.py` calls it otherwise."""
    with contextlib.ExitStack() as stack:
        if request.module.__name__ != "tests.test_library":
            stack.enter_context(caller.command())
        yield


@pytest.fixture(autouse=True, scope="module")
def programs_forgotten():
    """Frees each module's compiled programs when it is done.

    XLA maps each of a program's functions into memory of its own on a CPU, and Linux gives a
    process 65,530 mappings: one that keeps the programs of all tests dies compiling.
    """
    yield
    jax.clear_caches()
    gc.collect()


@pytest.fixture(scope="session")
def command(environment):
    """Calls a command in this process: `command("train", *arguments)`; see `commands.here`."""
    return commands.here


@pytest.fixture(scope="session")
def process(environment):
    """Calls a command in a process of its own, where that is the point of a test.

    Such a test is marked `process`.
    """
    return commands.process


@pytest.fixture(scope="module")
def module_path(tmp_path_factory):
    """A directory for what a module's tests share, deleted after the last of them."""
    path = tmp_path_factory.mktemp("module")
    yield path
    shutil.rmtree(path)


@pytest.fixture(scope="module")
def finished(module_path, command):
    """The run directory of a short, finished training."""
    out = module_path / "finished"
    result = command("train", *commands.SHORT, "--out", out)
    assert result.returncode == 0, result.stderr
    return out


@pytest.fixture
def run(finished, tmp_path):
    """A copy of it."""
    return shutil.copytree(finished, tmp_path / "run")


@pytest.fixture(scope="module")
def finished_population(module_path, command):
    """The run directory of four members: two seeds with each of two learning rates."""
    out = module_path / "population"
    result = command("train", *commands.SHORT, *commands.POPULATION, "--out", out)
    assert result.returncode == 0, result.stderr
    steps = [line for line in result.stdout.splitlines() if line.startswith("step 40/")]
    assert [line.split()[2:5] for line in steps] == [
        ["learning", "rate", "0.0001:"],
        ["learning", "rate", "0.0002:"],
    ]
    assert all(" ± " in line and "4 x " in line for line in steps)
    return out


@pytest.fixture
def quick_evaluation(module_path, monkeypatch):
    """Evaluates in this process with 250 samples and a small classifier, trained once a module.

    The digits' baselines have as many.
    """
    monkeypatch.setenv("GAN_JAX_CACHE", str(module_path / "cache"))
    monkeypatch.setattr(suite, "NUM_SAMPLES", 250)
    monkeypatch.setattr(suite, "MIN_SAMPLES", 100)
    recipe = network.Recipe(channels=(8, 16), features=32, min_steps=200)
    monkeypatch.setattr(classifier, "RECIPE", recipe)


@pytest.fixture(scope="session")
def mnist_files() -> Path:
    """The directory with the four original MNIST files, from `$GAN_JAX_MNIST_FILES`."""
    directory = os.environ.get("GAN_JAX_MNIST_FILES")
    if not directory:
        pytest.skip("GAN_JAX_MNIST_FILES does not name a directory with the MNIST files")
    return Path(directory).absolute()


@pytest.fixture
def mnist_prepared(mnist_files, shared_path, monkeypatch) -> Path:
    """Lets all tests of the real MNIST share what the first of them prepares."""
    shared = shared_path / "mnist"
    monkeypatch.setenv("GAN_JAX_CACHE", str(shared / "cache"))
    monkeypatch.setenv("TFDS_DATA_DIR", str(shared / "tfds"))
    return mnist_files
