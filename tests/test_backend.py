import dataclasses

import jax
import numpy as np
import pytest

from gan_jax.backend import KNOWN_ANSWERS, check_backend
from gan_jax.errors import RunError


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
