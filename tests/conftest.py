"""What every test relies on: no silent rank promotion, no network, no one's home directory."""

import gc
import os
import shutil
import signal
from pathlib import Path

import jax
import pytest

from gan_jax.evaluation import classifier, network, suite

jax.config.update("jax_numpy_rank_promotion", "raise")
# It would be kept with the first test's own files, and those are deleted after it.
jax.config.update("jax_enable_compilation_cache", False)

# Nothing listens on the discard port: a download fails at once, on any machine.
NO_NETWORK = dict.fromkeys(("http_proxy", "https_proxy"), "http://127.0.0.1:9")


def pytest_addoption(parser):
    parser.addoption(
        "--long",
        action="store_true",
        help="tests/faults at full size, half an hour, with the README's table at the end",
    )


@pytest.fixture(autouse=True)
def isolated(tmp_path, tmp_path_factory, monkeypatch):
    """Runs each test in an empty directory, with caches and data directories of its own.

    Compiled programs alone are shared by the commands of all tests, to save time. Signals that
    the tests' own process was started to ignore, as under nohup or in the background, are not
    ignored by the commands it starts.
    """
    signal.signal(signal.SIGINT, signal.default_int_handler)
    signal.signal(signal.SIGHUP, signal.SIG_DFL)
    monkeypatch.chdir(tmp_path)
    compiled = tmp_path_factory.getbasetemp() / "compiled"
    monkeypatch.setenv("JAX_COMPILATION_CACHE_DIR", str(compiled))
    monkeypatch.setenv("JAX_PERSISTENT_CACHE_MIN_COMPILE_TIME_SECS", "0")
    monkeypatch.delenv("TF_CPP_MIN_LOG_LEVEL", raising=False)  # set by JAX for this process
    monkeypatch.setenv("GAN_JAX_CACHE", str(tmp_path / "cache"))
    monkeypatch.setenv("TFDS_DATA_DIR", str(tmp_path / "tfds"))
    for name, value in NO_NETWORK.items():
        monkeypatch.setenv(name, value)
        monkeypatch.setenv(name.upper(), value)


@pytest.fixture(autouse=True, scope="module")
def programs_forgotten():
    """Frees each module's compiled programs when it is done.

    XLA maps each of a program's functions into memory of its own on a CPU, and Linux gives a
    process 65,530 mappings: one that keeps the programs of all tests dies compiling.
    """
    yield
    jax.clear_caches()
    gc.collect()


@pytest.fixture(scope="module")
def module_path(tmp_path_factory):
    """A directory for what a module's tests share, deleted after the last of them."""
    path = tmp_path_factory.mktemp("module")
    yield path
    shutil.rmtree(path)


@pytest.fixture
def quick_evaluation(module_path, monkeypatch):
    """Evaluates in this process with 250 samples and a small classifier, trained once a module.

    The digits' references have as many.
    """
    monkeypatch.setenv("GAN_JAX_CACHE", str(module_path / "cache"))
    monkeypatch.setattr(suite, "NUM_SAMPLES", 250)
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
def mnist_prepared(mnist_files, tmp_path_factory, monkeypatch) -> Path:
    """Lets all tests of the real MNIST share what the first of them prepares."""
    shared = tmp_path_factory.getbasetemp() / "mnist"
    monkeypatch.setenv("GAN_JAX_CACHE", str(shared / "cache"))
    monkeypatch.setenv("TFDS_DATA_DIR", str(shared / "tfds"))
    return mnist_files
