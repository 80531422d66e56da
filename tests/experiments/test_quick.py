"""The quick form of every experiment, which trains and measures as the full one does."""

import csv
import importlib
import json
import shutil
import sys

import pytest
from PIL import Image

from experiments import commands, results, toy
from experiments.duality_gap import measuring
from experiments.released_recipe.candidates import CANDIDATES, Candidate
from experiments.ring_of_gaussians import report, training
from gan_jax.evaluation import run as evaluation_run
from gan_jax.terminal.errors import UsageError
from tests.commands import here


@pytest.fixture
def quick(quick_evaluation, tmp_path, monkeypatch):
    """Returns the function that runs an experiment's quick form, with few samples.

    The figures of its evaluations' reports, which have tests of their own, are left out, but for
    those that parzen_table copies.
    """
    monkeypatch.setattr(commands, "command", command_here)
    monkeypatch.setattr(commands, "prepare_jax", lambda: None)  # the tests' own JAX is ready

    def run(name, *flags, runs="runs"):
        out = tmp_path / "out"
        if name != "parzen_table":
            monkeypatch.setattr(evaluation_run, "FIGURES", ())
        module = importlib.import_module(f"experiments.{name}.run")
        monkeypatch.setattr(sys, "argv", ["run", "--quick", "--out", str(out), *flags])
        if runs is not None:
            sys.argv += ["--runs", str(tmp_path / runs)]
        assert module.main() == 0
        return out

    return run


def command_here(module, *arguments):
    """Runs one of the project's commands in this process, as it sees the tests' settings."""
    result = here(module.removeprefix("gan_jax."), *arguments)
    assert result.returncode == 0, result.stderr


def rows(path):
    with path.open() as file:
        return list(csv.DictReader(file))


def contents(out):
    return {path.name: path.read_bytes() for path in out.iterdir() if path.suffix != ".png"}


@pytest.mark.slow
def test_k_sweep_compares_at_three_budgets_and_goes_on_where_it_was(quick, monkeypatch):
    out = quick("k_sweep")
    table = rows(out / "table.csv")
    assert [(r["at equal"], r["k"], r["updates of G"], r["updates of D"]) for r in table[::2]] == [
        ("generator updates", "1", "30", "30"),
        ("generator updates", "1", "30", "30"),
        ("discriminator updates", "1", "90", "90"),
        ("discriminator updates", "1", "90", "90"),
        ("arithmetic", "1", "54", "54"),
        ("arithmetic", "1", "54", "54"),
    ]
    assert {r["updates of D"] for r in table if r["at equal"] == "discriminator updates"} == {"90"}
    cost = [float(r["TFLOP"]) for r in table if r["at equal"] == "arithmetic"]
    assert max(cost) < 1.1 * min(cost) + 0.1
    seeds = rows(out / "seeds.csv")
    assert len(seeds) == 2 * 2 * (8 + 4)
    over_training = rows(out / "over_training.csv")
    assert [r["updates of G"] for r in over_training[:5]] == ["9", "18", "27", "30", "9"]
    assert len(over_training) == 2 * 4 + 2 * 5
    assert all(float(r["g_grad_norm"]) > 0 and 0 <= float(r["d_accuracy"]) <= 1 for r in seeds)
    for name in ("figure.png", "over_training.png", "samples.png"):
        with Image.open(out / name) as picture:
            assert picture.width > 500
    first = contents(out)
    monkeypatch.setattr(commands, "command", no_training)
    assert contents(quick("k_sweep")) == first


def no_training(module, *arguments):
    assert module == "gan_jax.evaluate", "a finished run was trained again"
    command_here(module, *arguments)


@pytest.mark.slow
def test_k_and_learning_rate_keeps_each_unit_and_trains_none_twice(quick, monkeypatch, tmp_path):
    out = quick("k_and_learning_rate")
    seeds = rows(out / "seeds.csv")
    assert len(seeds) == 4 * 4 * 4  # settings, checkpoints, seeds
    units = [(r["k"], r["d_learning_rate"]) for r in seeds if r["step"] == "20"]
    assert units == 2 * [
        *2 * [("1.0", "0.0002")],
        *2 * [("5.0", "0.0002")],
        *2 * [("5.0", "4e-05")],
        *2 * [("0.5", "0.0002")],
    ]
    assert [r["seed"] for r in seeds if r["step"] == "20"] == [*"01" * 4, *"23" * 4]
    assert {r["answer"] for r in rows(out / "claims.csv") if r["question"]} == {"not measured yet"}
    assert (out / "figure.png").stat().st_size > 10_000
    run = tmp_path / "runs" / "k5-rate0.0002-d4e-05-seed2to3"
    for model in commands.evaluated(run, "last")["models"]:
        at = {"d_learning_rate": "4e-05", "step": "20", "seed": str(model["seed"])}
        measured = next(r for r in seeds if all(r[name] == value for name, value in at.items()))
        for name in ("frechet", "classes", "recall", "coverage", "d_accuracy", "d_real", "d_fake"):
            assert float(measured[name]) == pytest.approx(model[name])
    first = contents(out)
    shutil.rmtree(tmp_path / "runs")
    kept = (out / "seeds.csv").read_text().splitlines(keepends=True)[: -2 * 4]
    (out / "seeds.csv").write_text("".join(kept))
    trained = []

    def noted(module, *arguments):
        trained.append(arguments[arguments.index("--out") + 1].name)
        command_here(module, *arguments)

    monkeypatch.setattr(commands, "command", noted)
    assert contents(quick("k_and_learning_rate")) == first
    assert trained == ["k1-2-rate0.0002-d0.0002-seed2to3"]


@pytest.mark.slow
def test_released_recipe_opens_the_test_images_where_validation_is_best(
    quick, tmp_path, monkeypatch
):
    monkeypatch.setitem(CANDIDATES, "as released", Candidate())
    out = quick("released_recipe", "--candidates")
    curves, seeds = rows(out / "curves.csv"), rows(out / "seeds.csv")
    assert len(curves) == 2 * 6 * 2  # seeds, checkpoints, last and average
    assert [r["step"] for r in curves[:4]] == ["10", "10", "20", "20"]
    assert len(seeds) == 2 * 2 * 2
    for row in seeds:
        own = [r for r in curves if all(r[name] == row[name] for name in ("seed", "weights"))]
        best = max(own, key=lambda r: float(r["validation"]))
        assert row["epoch"] == (best if row["at"] == "best" else own[-1])["epoch"]
    assert {r["225 in it"] for r in rows(out / "table.csv")} == {"not measured yet"}
    assert (out / "figure.png").stat().st_size > 10_000
    record = commands.evaluated(tmp_path / "runs/seed0", "last")["models"][0]
    last = next(r for r in seeds if (r["seed"], r["weights"], r["at"]) == ("0", "last", "end"))
    assert float(last["test"]) == pytest.approx(record["parzen"], abs=1e-3)
    measured = rows(out / "candidates.csv")
    points = {name: [r for r in measured if r["candidate"] == name] for name in CANDIDATES}
    assert {len(each) for each in points.values()} == {2 * 6 * 2}
    values = {name: [r["validation"] for r in each] for name, each in points.items()}
    assert values["as released"] == [r["validation"] for r in curves]
    assert len(set(map(tuple, values.values()))) == len(CANDIDATES) == 5
    assert [r["step"] for r in points["annealed"][:4]] == ["70", "70", "80", "80"]
    first = contents(out)
    shutil.rmtree(tmp_path / "runs")
    assert contents(quick("released_recipe", "--candidates")) == first


@pytest.mark.slow
def test_vanishing_gradient_freezes_g_and_trains_d_on(quick):
    out = quick("vanishing_gradient")
    seeds = rows(out / "seeds.csv")
    assert {r["frozen_after"] for r in seeds} == {"0", "9", "30", "90"}
    assert {r["updates"] for r in seeds} == {"0", "10", "20", "50"}
    for step in ("9", "90"):
        accuracy = [float(r["d_accuracy"]) for r in seeds if r["frozen_after"] == step]
        assert accuracy[3] >= accuracy[0]  # of seed 0, after 50 updates and before
    assert (out / "figure.png").stat().st_size > 10_000


@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "num_rows", "num_seeds", "others"),
    [("parzen_table", 5 + 4 + 7, 5 * 2, {"baselines.csv"}), ("quality", 11, 30, set())],
)
def test_presets_and_settings_have_a_row_each_and_every_seed(
    quick, name, num_rows, num_seeds, others
):
    out = quick(name)
    assert {"table.md", "table.csv", "seeds.csv"} | others == contents(out).keys()
    table = rows(out / "table.csv")
    assert len(table) == num_rows
    assert len(rows(out / "seeds.csv")) == num_seeds
    assert all(all(list(row.values())[1:]) for row in table if "et al." not in row.get("", ""))
    assert (out / "figure.png").stat().st_size > 10_000


@pytest.mark.slow
def test_benchmark_measures_once(quick, monkeypatch):
    out = quick("benchmark", runs=None)
    first = contents(out)
    assert [(row["k"], row["seeds"]) for row in rows(out / "table.csv")] == [("1", "1")]
    monkeypatch.setattr(commands, "command", lambda *_: pytest.fail("measured again"))
    assert contents(quick("benchmark", runs=None)) == first


@pytest.mark.slow
@pytest.mark.parametrize("name", ["ring_of_gaussians", "figure1"])
def test_toys_give_the_same_tables_when_results_are_deleted(quick, name, tmp_path):
    first = contents(quick(name))
    kept = sorted((tmp_path / "runs").rglob("*.json"))
    for path in kept[::4]:
        path.unlink()
    assert contents(quick(name)) == first
    assert sorted((tmp_path / "runs").rglob("*.json")) == kept
    assert {"table.md", "table.csv", "claims.md", "claims.csv", "seeds.csv"} <= first.keys()
    others = {
        "ring_of_gaussians": {"samples.csv"},
        "figure1": {"moments.csv", "lag.csv", "lag_table.md"},
    }
    assert others[name] <= first.keys()


@pytest.mark.slow
def test_ring_trains_once_and_claims_from_its_files(quick, monkeypatch):
    monkeypatch.setattr(training, "KS", (1, 5))
    out = quick("ring_of_gaussians")
    first = contents(out)
    table = rows(out / "table.csv")
    assert [row["loss"] for row in table[:3]] == ["real data", "noisy circle", "one mode"]
    budgets = ["20 generator updates", "60 discriminator updates", "60 generator updates"]
    settings = [(loss, k) for loss in ("non_saturating", "minimax") for k in ("1", "5")]
    assert [(row["after"], row["loss"], row["k"]) for row in table[3:]] == [
        (budget, *setting) for budget in budgets for setting in settings
    ]
    assert len(rows(out / "claims.csv")) == 3 * (2 + 2)
    steps = {int(row["step"]) for row in rows(out / "seeds.csv")}
    assert steps == {*range(0, 21, 2), 30, 40, 50, 60}
    assert len(rows(out / "samples.csv")) == 4 * training.NUM_DRAWN
    monkeypatch.setattr(toy, "train", lambda *_: pytest.fail("trained again"))
    assert contents(quick("ring_of_gaussians")) == first


@pytest.mark.slow
def test_ring_reports_what_has_been_trained_so_far(quick, tmp_path, monkeypatch):
    monkeypatch.setattr(training, "KS", (1, 5))
    whole = training.trained

    def interrupted(setting, runs, loss, k):
        if (loss, k) == ("minimax", 5):
            raise KeyboardInterrupt
        return whole(setting, runs, loss, k)

    monkeypatch.setattr(training, "trained", interrupted)
    with pytest.raises(KeyboardInterrupt):
        quick("ring_of_gaussians")
    report.write(tmp_path / "out", 0.02, 20, 60)
    assert len(rows(tmp_path / "out" / "table.csv")) == 3 + 3 * 3
    assert len(rows(tmp_path / "out" / "claims.csv")) == 3 * (1 + 1)
    assert (tmp_path / "out" / "figure.png").stat().st_size > 10_000


@pytest.mark.slow
def test_pretrained_packs_what_it_trained_and_measures_both(quick, monkeypatch):
    out = quick("pretrained")
    first = contents(out)
    files = {"tutorial.safetensors", "tutorial-tuned.safetensors", "SHA256SUMS"}
    tables = {"table.md", "table.csv", "rounding.md", "rounding.csv", "measures.csv", "errors.csv"}
    assert first.keys() == files | tables
    measures = rows(out / "measures.csv")
    assert [row["gan"] for row in measures] == ["tutorial"] * 2 + ["tutorial-tuned"] * 2
    for whole, packed in (measures[:2], measures[2:]):
        assert float(packed["frechet"]) == pytest.approx(float(whole["frechet"]), rel=0.01)
    for row in rows(out / "errors.csv"):
        assert 0 < float(row["pixels, mean difference"]) < 0.001
    with Image.open(out / "tutorial-tuned.png") as picture:
        assert picture.width > 500
    monkeypatch.setattr(commands, "command", no_training_here)
    assert contents(quick("pretrained")) == first


def no_training_here(module, *arguments):
    """The same command given again continues a finished run, that is, trains nothing."""
    run = arguments[arguments.index("--out") + 1]
    assert (run / "summary.json").exists()


@pytest.mark.slow
def test_duality_gap_is_measured_once_even_where_the_runs_are_gone(quick, tmp_path, monkeypatch):
    out = quick("duality_gap")
    first = contents(out)
    seeds = rows(out / "seeds.csv")
    assert [(r["step"], r["seed"]) for r in seeds] == [
        (step, seed) for step in ("3", "9", "18", "30") for seed in "01"
    ]
    for r in seeds:
        r = {name: float(text) for name, text in r.items()}
        assert r["gap"] == pytest.approx(r["d_gain"] + r["g_gain"], abs=1e-6)
        assert r["fresh_value"] == pytest.approx(r["value"] + r["d_gain"])
        assert r["gap_error"] > 0
        assert r["d_updates"] <= r["d_trained"] <= 200
    assert (out / "figure.png").stat().st_size > 10_000
    measured, measure = [], measuring.measure

    def watched(one, *rest):
        measured.append(one.name)
        return measure(one, *rest)

    monkeypatch.setattr(measuring, "measure", watched)
    shutil.rmtree(tmp_path / "runs")
    assert contents(quick("duality_gap")) == first
    assert not (tmp_path / "runs").exists()
    with (out / "seeds.csv").open() as file:
        results.write_rows(out / "seeds.csv", list(csv.reader(file))[:-1])
    assert contents(quick("duality_gap")) == first
    assert measured == ["seed 1, step 30"]
    settings = json.loads((out / "settings.json").read_text())
    (out / "settings.json").write_text(json.dumps(settings | {"patience": 7}))
    with pytest.raises(UsageError, match="was made by other settings"):
        quick("duality_gap")
