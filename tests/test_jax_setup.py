import dataclasses
import os

import jax
import numpy as np
import pytest

from gan_jax.jax_setup import KNOWN_ANSWERS, check_backend, configure
from gan_jax.terminal.errors import RunError, UsageError


def test_deterministic_kernels_are_asked_for_beside_the_user_s_own_flags(monkeypatch):
    monkeypatch.setenv("XLA_FLAGS", "--xla_dump_hlo_as_text=false")
    before = jax.config.jax_default_matmul_precision
    try:
        configure("float32", deterministic=True)
        assert jax.config.jax_default_matmul_precision == "float32"
    finally:
        jax.config.update("jax_default_matmul_precision", before)
    first, *others = os.environ["XLA_FLAGS"].split()
    assert first == "--xla_dump_hlo_as_text=false"
    assert "--xla_gpu_exclude_nondeterministic_ops=true" in others


def test_this_device_knows_the_answers():
    check_backend()


@pytest.mark.parametrize("known", KNOWN_ANSWERS, ids=lambda known: known.name)
def test_a_wrong_answer_stops_and_names_a_release(known):
    wrong = dataclasses.replace(known, answer=known.answer + known.answer.dtype.type(1))
    with pytest.raises(RunError, match=rf"'{known.name}' was wrong in 30 of 30.*pip install 'jax"):
        check_backend([wrong])


def test_flags_are_named_as_the_cause_where_there_are_some(monkeypatch):
    known = KNOWN_ANSWERS[0]
    wrong = dataclasses.replace(known, answer=known.answer + 1)
    monkeypatch.setenv("XLA_FLAGS", "--xla_cpu_enable_fast_math=true --xla_dump_hlo_as_text=false")
    match = "under XLA_FLAGS=--xla_cpu_enable_fast_math=true: "
    with pytest.raises(RunError, match=match) as error:
        check_backend([wrong])
    assert "pip install" not in str(error.value)


@pytest.mark.parametrize(
    ("variable", "error", "cause"),
    [
        (
            "JAX_PLATFORMS",
            RuntimeError("no junk (set JAX_PLATFORMS='' to ...)"),
            "no junk",
        ),
        ("JAX_PLATFORM_NAME", AssertionError(), "no plugin of JAX for such a device is installed"),
    ],
)
def test_a_device_that_is_not_here_is_one_line_that_names_the_variable(
    variable, error, cause, monkeypatch
):
    def devices():
        raise error

    monkeypatch.setenv(variable, "junk")
    monkeypatch.setattr(jax, "devices", devices)
    match = rf"^{variable}=junk: JAX finds no such device here: {cause}\. Unset it"
    with pytest.raises(UsageError, match=match):
        configure("default")
    monkeypatch.delenv(variable)
    with pytest.raises(RunError, match=f"^JAX finds no device here: {cause}$"):
        configure("default")


@pytest.mark.parametrize("cache", ["file/cache", "undecodable-\udcff"])
def test_a_compilation_cache_that_cannot_be_used_is_done_without(tmp_path, capsys, cache):
    names = ("jax_compilation_cache_dir", "jax_enable_compilation_cache")
    before = {name: jax.config.values[name] for name in names}
    (tmp_path / "file").touch()
    try:
        jax.config.update("jax_compilation_cache_dir", str(tmp_path / cache))
        configure("default")
        assert not jax.config.values["jax_enable_compilation_cache"]
    finally:
        for name, value in before.items():
            jax.config.update(name, value)
    shown = cache.replace("\udcff", "\\xff")
    line = f"Compiled programs are not kept: {tmp_path}/{shown} cannot be used. Set JAX_"
    assert capsys.readouterr().err.startswith(line)


def test_an_answer_that_is_wrong_once_is_noticed():
    calls = []

    first = KNOWN_ANSWERS[0]

    def compute(x):
        def sometimes(total):
            calls.append(None)
            return np.float32(total + (len(calls) == 7))

        return jax.pure_callback(sometimes, jax.ShapeDtypeStruct((), np.float32), first.compute(x))

    with pytest.raises(RunError, match="wrong in 1 of 30"):
        check_backend([dataclasses.replace(first, compute=compute)])
