import json
import tempfile
from pathlib import Path

import pytest

from gan_jax.evaluation import results as results_lib
from gan_jax.evaluation.measuring import METRICS
from gan_jax.evaluation.results import Group, Results, group
from gan_jax.statistics import confidence_interval
from gan_jax.terminal.errors import UsageError


def record(seed, parzen, **more):
    return {"key": f"{seed}{parzen}", "step": 5, "seed": seed, "parzen": parzen} | more


def kept(seed, parzen, **more):
    """Such a record with all that is measured, as it is kept."""
    scores = dict.fromkeys([m.name for m in METRICS if m.compute is not None], 0.5)
    scores |= {"parzen_error": 0.1, "kernel_error": None, "sigma": 0.2, "validation": [1.0, 2.0]}
    scores |= {"shares": [0.1] * 10, "distances": [1.0] * 101, "collapsed": False}
    return scores | record(seed, parzen, **more)


def test_seeds_of_a_setting_and_step_are_a_group():
    records = [
        record(0, 1.0, setting="a"),
        record(1, 2.0, setting="a"),
        record(0, 3.0, setting="b"),
        record(0, 4.0, setting="b") | {"step": 6},
    ]
    groups = group(records)
    assert [(g.name, g.step, len(g.records)) for g in groups] == [
        ("a", 5, 2),
        ("b", 5, 1),
        ("b", 6, 1),
    ]


def test_mean_and_interval_are_over_the_seeds():
    g = Group("", 5, [record(s, p, collapsed=s == 2) for s, p in enumerate((1.0, 2.0, 6.0))])
    summary = g.to_json()
    assert summary["mean"] == {"parzen": 3}
    assert summary["ci95"] == {"parzen": confidence_interval([1, 2, 6])}
    assert (summary["seeds"], summary["collapsed"]) == ([0, 1, 2], 1)
    assert g.mean("d_real") is None
    assert Group("", 5, g.records[:1]).interval("parzen") is None


def test_a_group_says_how_many_of_its_seeds_diverged():
    records = [
        record(0, 1.0, setting="a"),
        record(0, 2.0, setting="b"),
        record(1, 2.0, setting="b"),
    ]
    diverged = [{"step": 5, "setting": "a", "seed": 1}, {"step": 5, "setting": "c", "seed": 0}]
    a, b = group(records, diverged)
    assert (a.title, a.share, a.diverged) == ("a, 1 of 2 seeds", "1 of 2 seeds", [1])
    assert (b.title, b.share, b.diverged) == ("b", "", ())
    assert a.of_seed(0, "parzen") == 1.0
    assert a.of_seed(1, "parzen") is None


def test_what_was_measured_is_known_to_the_next_evaluation_and_a_cut_line_is_not():
    first = Results(Path("out"))
    first.add(kept(0, 1.0))
    first.add(kept(1, 2.0))
    path = Path("out/measured.jsonl")
    path.write_text(path.read_text()[:-5])
    again = Results(Path("out"))
    assert again.known("01.0") == kept(0, 1.0)
    assert again.known("12.0") is None
    again.add(kept(1, 2.0))
    assert Results(Path("out")).known("12.0") == kept(1, 2.0)


@pytest.mark.parametrize(
    "line",
    [
        "5",
        "{}",
        "null",
        "[]",
        "not JSON",
        json.dumps(kept(1, float("nan"))),
        json.dumps(kept(1, "high")),
        json.dumps(kept(1, 2.0, shares=[1])),
        json.dumps(kept(1, 2.0, d_real="x")),
        json.dumps(kept(1, 2.0, key=None)),
    ],
)
def test_record_that_is_none_is_said_and_measured_again(line, capsys):
    Path("measured.jsonl").write_text(json.dumps(kept(0, 1.0)) + f"\n{line}\n")
    found = Results(Path("."))
    assert found.known("01.0") == kept(0, 1.0)
    assert found.known("12.0") is None
    (said,) = capsys.readouterr().err.splitlines()
    assert said.startswith("line 2 of measured.jsonl is corrupt: ")


@pytest.mark.parametrize("name", ["measured.jsonl", "metrics.json", "report.html"])
def test_directory_in_the_place_of_a_result_is_refused_before_measuring(name):
    Results(Path("out"))
    Path("out", name).unlink(missing_ok=True)
    Path("out", name).mkdir()
    with pytest.raises(UsageError, match=f"--out out: {name} there is no file"):
        results_lib.check_directory(Path("out"))


def test_directory_that_cannot_be_written_is_refused_before_measuring(monkeypatch):
    def refuse(**_):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(tempfile, "TemporaryDirectory", refuse)
    with pytest.raises(UsageError, match=r"run/evaluation cannot be written: .*--out DIR"):
        results_lib.check_directory(Path("run/evaluation"))


def test_a_directory_that_holds_something_else_is_left_alone():
    Path("full").mkdir()
    Path("full/notes.txt").write_text("")
    results_lib.check_directory(Path("full"))
    Path("full/metrics.json").write_text("")
    with pytest.raises(UsageError, match=r"holds no evaluation, but metrics\.json"):
        results_lib.check_directory(Path("full"))
    with pytest.raises(UsageError, match="is a file"):
        results_lib.check_directory(Path("full/notes.txt"))
    results_lib.check_directory(Path("new"))
    Results(Path("new"))
    results_lib.check_directory(Path("new"))
    Results(Path("new")).finish({"a": 1})
    assert json.loads(Path("new/metrics.json").read_text()) == {"a": 1}
