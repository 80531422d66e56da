"""What the cache keeps of the baselines is checked before it is believed."""

import json
from types import SimpleNamespace

import pytest

from gan_jax.evaluation import baselines, measuring
from gan_jax.storage import cache

SCORES = dict.fromkeys([m.name for m in measuring.METRICS if m.compute is not None], 0.5)
SCORES |= {"parzen_error": 0.1, "kernel_error": None, "sigma": 0.2, "validation": [1.0]}
SCORES |= {"shares": [0.1] * 10, "distances": [1.0] * 101, "collapsed": False}
RIGHT = dict.fromkeys(baselines.BASELINES, SCORES)


@pytest.fixture
def load(monkeypatch):
    """Loads them after something else has been kept; measuring takes no time here."""
    monkeypatch.setattr(measuring, "measure", lambda *_: SCORES)
    monkeypatch.setattr(baselines, "BASELINES", dict.fromkeys(RIGHT, lambda suite: None))

    def load(text):
        path = cache.cache_dir() / f"baselines/digits-{'0' * 12}.json"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
        return baselines.load(SimpleNamespace(dataset="digits", named=True, fingerprint="0" * 64))

    return load


def test_what_was_measured_is_believed(load, monkeypatch, capsys):
    monkeypatch.setattr(measuring, "measure", None)
    assert load(json.dumps(RIGHT)) == RIGHT
    assert not capsys.readouterr().err


@pytest.mark.parametrize(
    "kept",
    [
        [],
        5,
        None,
        dict.fromkeys(RIGHT, 5),
        {name: {} for name in RIGHT},
        RIGHT | {"uniform noise": SCORES | {"frechet": float("nan")}},
        RIGHT | {"uniform noise": SCORES | {"frechet": "low"}},
        RIGHT | {"uniform noise": SCORES | {"parzen": None}},
        RIGHT | {"uniform noise": SCORES | {"shares": [1.0]}},
        RIGHT | {"uniform noise": SCORES | {"collapsed": 0}},
    ],
)
def test_well_formed_record_that_is_wrong_is_said_and_measured_again(load, kept, capsys):
    assert load(json.dumps(kept)) == RIGHT
    first = capsys.readouterr().err.splitlines()[0]
    assert "is corrupt (" in first
    assert first.endswith("making the baselines of digits again.")
