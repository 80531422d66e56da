import dataclasses
import os

import jax
import numpy as np
import pytest

from gan_jax.jax_setup import KNOWN_ANSWERS, check_backend, configure
from gan_jax.terminal.errors import RunError


def test_deterministic_kernels_are_asked_for_beside_the_user_s_own_flags(monkeypatch):
    monkeypatch.setenv("XLA_FLAGS", "--xla_dump_to=here")
    before = jax.config.jax_default_matmul_precision
    try:
        configure("float32", deterministic=True)
        assert jax.config.jax_default_matmul_precision == "float32"
    finally:
        jax.config.update("jax_default_matmul_precision", before)
    first, *others = os.environ["XLA_FLAGS"].split()
    assert first == "--xla_dump_to=here"
    assert "--xla_gpu_exclude_nondeterministic_ops=true" in others


def test_this_device_knows_the_answers():
    check_backend()


@pytest.mark.parametrize("known", KNOWN_ANSWERS, ids=lambda known: known.name)
def test_a_wrong_answer_stops_and_names_a_release(known):
    wrong = dataclasses.replace(known, answer=known.answer + known.answer.dtype.type(1))
    with pytest.raises(RunError, match=rf"'{known.name}' was wrong in 30 of 30.*pip install 'jax"):
        check_backend([wrong])


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
