import os
import subprocess
import sys

import jax
import pytest

from gan_jax import jax_environment, jax_setup
from tests.commands import SHORT, read

LOAD = "from gan_jax import jax_environment; from gan_jax.terminal import cli; "
# What others set; each of them changes the bits, the types, or ends a training.
OTHER_SETTINGS = {
    "jax_enable_x64": True,
    "jax_default_prng_impl": "rbg",
    "jax_threefry_partitionable": False,
    "jax_numpy_dtype_promotion": "strict",
    "jax_random_seed_offset": 1,
    "jax_disable_jit": True,
    "jax_disable_most_optimizations": True,
    "jax_transfer_guard": "disallow",
}


@pytest.fixture
def fresh(monkeypatch):
    """Has `configure` find what a new process finds; JAX's settings are put back."""
    monkeypatch.setattr(jax_environment, "overridden", {})
    names = [*jax_environment.PINNED, "jax_default_matmul_precision"]
    before = {name: jax.config.values[name] for name in names if name in jax.config.values}
    yield
    for name, value in before.items():
        if jax.config.values[name] != value:
            jax.config.update(name, value)


def test_nothing_is_overridden_where_nothing_is_set(fresh, capsys):
    jax_setup.configure("default")
    assert jax_environment.overridden == {}
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize("name", OTHER_SETTINGS)
def test_what_changes_a_seed_s_meaning_is_overridden_and_said_once(
    name, fresh, monkeypatch, capsys
):
    before = jax.config.values[name]
    monkeypatch.setenv(name.upper(), "as others like it")
    jax.config.update(name, OTHER_SETTINGS[name])
    jax_setup.configure("default")
    assert jax.config.values[name] == before
    assert capsys.readouterr().err == (
        f"Overridden, so that a seed means the same bits: {name.upper()}=as others like it\n"
    )
    assert jax_environment.overridden == {name.upper(): "as others like it"}
    jax_setup.configure("default")
    assert capsys.readouterr().err == ""


def test_precision_of_the_environment_gives_way_to_the_run_s(fresh, monkeypatch, capsys):
    monkeypatch.setenv("JAX_DEFAULT_MATMUL_PRECISION", "bfloat16")
    jax.config.update("jax_default_matmul_precision", "bfloat16")
    jax_setup.configure("float32")
    assert jax.config.jax_default_matmul_precision == "float32"
    assert "JAX_DEFAULT_MATMUL_PRECISION=bfloat16" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("name", "value", "cause"),
    [
        ("XLA_FLAGS", "--xla_junk", "Unknown flag: --xla_junk"),
        ("XLA_FLAGS", "--xla_cpu_enable_fast_math=2", "Couldn't interpret value 2"),
        ("XLA_FLAGS", "no_file", 'Could not open file "no_file"'),
        ("JAX_TRANSFER_GUARD", "junk", 'Invalid value "junk"'),
        ("EAGER_CONSTANT_FOLDING", "junk", "invalid truth value"),
    ],
)
@pytest.mark.process
def test_what_jax_or_xla_refuses_is_one_line_that_names_it(name, value, cause):
    code = f"{LOAD}cli.run(jax_environment.load)"
    environment = os.environ | {name: value}
    result = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True
    )
    assert result.returncode == 2
    assert result.stderr.startswith(f"error: {name}={value}: ")
    assert cause in result.stderr
    assert result.stderr.count("\n") == 1


def test_flags_that_may_change_the_bits(monkeypatch, tmp_path):
    harmless = "--xla_dump_to=/tmp --xla_force_host_platform_device_count=4"
    flags = f"--xla_b=1 {harmless} --xla_a --xla_b=2"
    monkeypatch.delenv("XLA_FLAGS", raising=False)
    assert jax_environment.xla_flags() == ""
    monkeypatch.setenv("XLA_FLAGS", flags)
    assert jax_environment.xla_flags() == "--xla_a --xla_b=2"
    file = tmp_path / "flags"
    file.write_text(flags)
    monkeypatch.setenv("XLA_FLAGS", str(file))
    assert jax_environment.xla_flags() == "--xla_a --xla_b=2"


@pytest.mark.slow
@pytest.mark.process
def test_a_seed_means_the_same_bits_whatever_the_environment_says(process, tmp_path):
    others = {
        "JAX_ENABLE_X64": "1",
        "JAX_DEFAULT_PRNG_IMPL": "rbg",
        "JAX_THREEFRY_PARTITIONABLE": "0",
        "JAX_NUMPY_DTYPE_PROMOTION": "strict",
        "JAX_LEGACY_PRNG_KEY": "error",
        "JAX_DISABLE_MOST_OPTIMIZATIONS": "1",
        "JAX_TRANSFER_GUARD": "disallow",
        "FLAX_FIX_RNG_SEPARATOR": "1",
    }
    plain = process("train", *SHORT, "--out", "plain")
    other = process("train", *SHORT, "--out", "other", env=os.environ | others)
    assert plain.returncode == other.returncode == 0, other.stderr
    assert (
        read("plain", "summary.json")["state_sha256"]
        == (read("other", "summary.json")["state_sha256"])
    )
    assert other.stderr.count("\n") == 1
    assert read("other", "provenance.json")["sessions"][0]["overridden"] == others


@pytest.mark.slow
@pytest.mark.process
def test_an_unknown_backend_of_matplotlib_does_not_matter(process):
    result = process("train", *SHORT, "--out", "run", env=os.environ | {"MPLBACKEND": "junk"})
    assert result.returncode == 0, result.stderr
    assert result.stderr == ""
