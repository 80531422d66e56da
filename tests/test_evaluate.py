"""The whole evaluation, on the digits and with few samples; each metric has tests of its own."""

import dataclasses
import html
import json
import os
import shutil
from pathlib import Path

import numpy as np
import pytest

from gan_jax.data import datasets
from gan_jax.evaluation import baselines, classifier, generators, measuring, suite
from gan_jax.runs.directory import RunDirectory
from gan_jax.runs.restore import restore

NUM = 250  # samples of a quick evaluation
FIGURES = ("neighbours", "interpolation", "measures", "over_training", "classes")
FIGURES += ("discriminator", "distances", "sigma")

pytestmark = pytest.mark.usefixtures("quick_evaluation")


@pytest.fixture(scope="module")
def finished(module_path, command):
    """A run of two seeds and three learning rates, the last of which diverges at once."""
    out = module_path / "run"
    arguments = "--dataset digits --batch-size 20 --log-every 20 --sample-every 0 --steps 40"
    arguments += " --checkpoint-every 20 --population 2 --ema 0.9 --learning-rate 1e-4 4e-4 1e30"
    result = command("train", *arguments.split(), "--out", out)
    assert result.returncode == 0, result.stderr
    return out


@pytest.fixture
def evaluated(finished, module_path, command, tmp_path):
    """A copy of the run after an evaluation of every checkpoint, made once for this module."""
    kept = module_path / "evaluated"
    if not kept.exists():
        shutil.copytree(finished, kept)
        result = command("evaluate", kept, "--every")
        assert result.returncode == 0, result.stderr
        (kept / "said.txt").write_text(result.stdout)
    return shutil.copytree(kept, tmp_path / "run")


def read(directory):
    return json.loads((Path(directory) / "metrics.json").read_text())


def test_population_is_measured_at_every_checkpoint_and_reported(evaluated):
    said = (evaluated / "said.txt").read_text()
    found = read(evaluated / "evaluation")
    models = found["models"]
    identities = [(m["step"], m["learning_rate"], m["seed"]) for m in models]
    assert identities == [(s, r, i) for s in (20, 40) for r in (1e-4, 4e-4) for i in (0, 1)]
    assert {m["weights"] for m in models} == {"ema"}
    assert list(found["baselines"]) == list(baselines.BASELINES)
    last = found["summary"][-1]
    assert (last["step"], last["seeds"], last["setting"]) == (40, [0, 1], "learning rate 0.0004")
    pair = [m["parzen"] for m in models[-2:]]
    assert last["mean"]["parzen"] == pytest.approx(np.mean(pair))
    assert last["ci95"]["parzen"] == pytest.approx(12.706 * np.std(pair, ddof=1) / 2**0.5, rel=1e-4)
    assert set(last["mean"]) == {m.name for m in measuring.METRICS}

    assert "COLLAPSED: learning rate 0.0001, 2 of 2: fewer" in said
    assert said.count("2 of 6 members diverged (step 1), left out") == 3  # title, caption, warning
    who = "seed 0, learning rate 1e+30; seed 1, learning rate 1e+30"
    assert f"DIVERGED: 2 of 6 members diverged (step 1), left out: {who}" in said
    assert found["facts"]["left out"] == f"2 of 6 members diverged (step 1), left out: {who}"
    lost = [(m["step"], m["learning_rate"], m["seed"], m["diverged_at"]) for m in found["diverged"]]
    assert lost == [(step, 1e30, seed, 1) for step in (20, 40) for seed in (0, 1)]
    assert f"Classifier: digits CNN {classifier.load('digits').digest[:8]}" in said
    for metric in measuring.METRICS:
        assert metric.title in said
    report = html.unescape((evaluated / "evaluation/report.html").read_text())
    for metric in measuring.METRICS:
        assert metric.title in report
    assert "src=" in report
    assert report.count("data:image/png;base64,") == report.count("src=") == len(FIGURES) + 1
    assert "://" not in report  # self-contained
    assert report.count("2 of 6 members diverged (step 1), left out") >= 4  # title, ..., facts
    assert {p.stem for p in (evaluated / "evaluation").glob("*.png")} == set(FIGURES)


def test_what_was_measured_is_not_measured_again(evaluated, command, monkeypatch):
    before = read(evaluated / "evaluation")

    def measure(*_):
        raise AssertionError("measured again")

    monkeypatch.setattr(measuring, "measure", measure)
    report = evaluated / "evaluation/report.html"
    assert "gan.html" not in report.read_text()
    (evaluated / "gan.html").write_text("what export --to page writes")
    assert command("evaluate", evaluated).returncode == 0
    after = read(evaluated / "evaluation")
    assert after["models"] == before["models"][4:]
    assert '<a href="../gan.html">' in report.read_text()


def test_samples_are_those_of_the_sample_command_and_of_the_weights_asked_for(finished, command):
    restored = restore(RunDirectory(finished), 40)
    drawn = {}
    for weights in ("ema", "last"):
        members = list(generators.load(restored, weights, noise_seed=3))
        assert [m.member.seed for m in members] == [0, 1, 0, 1]
        drawn[weights] = members[1].samples(5)
        result = command(
            "sample", finished, "--member", 1, "--n", 5, "--seed", 3,
            "--weights", weights, "--out", f"{weights}.npy",
        )  # fmt: skip
        assert result.returncode == 0, result.stderr
        np.testing.assert_allclose(
            np.load(f"{weights}.npy").reshape(5, 784), drawn[weights], atol=1e-6
        )
    assert (drawn["ema"] != drawn["last"]).any()


@pytest.mark.slow
def test_a_member_that_diverges_after_a_checkpoint_is_left_out_from_then_on(
    evaluated, command, monkeypatch
):
    def later(run, step, config):
        restored = restore(run, step, config)
        more = {0: 31, 1: 32, 2: 33} if step == 40 else {}
        return dataclasses.replace(restored, diverged=restored.diverged | more)

    monkeypatch.setattr("gan_jax.runs.restore.restore", later)
    result = command("evaluate", evaluated, "--every")
    assert result.returncode == 0, result.stderr
    assert "DIVERGED: 5 of 6 members diverged (steps 1 to 33), left out: seed 0, " in result.stdout
    assert "learning rate 0.0004, 1 of 2 seeds" in result.stdout  # the column's header
    found = read(evaluated / "evaluation")
    assert [len(group["seeds"]) for group in found["summary"]] == [2, 2, 1]
    assert [group["diverged"] for group in found["summary"]] == [[], [], [0]]
    assert [m["step"] for m in found["diverged"]] == [20, 20, 40, 40, 40, 40, 40]


def test_a_diverged_member_draws_nothing(finished, command):
    result = command("sample", finished, "--member", 5, "--out", "x.npy")
    assert result.returncode == 2
    assert result.stderr == (
        f"error: {finished}: member 5 (seed 1, learning rate 1e+30) diverged at step 1 and draws "
        "nothing. Give --member with one that has not: 0 to 3\n"
    )
    assert not Path("x.npy").exists()


def test_a_file_of_real_images_scores_as_the_baseline_of_real_images(command):
    images = datasets.load("digits", "train").images[:NUM]
    np.save("real.npy", images.reshape(-1, 28, 28))
    result = command("evaluate", "--samples", "real.npy", "--dataset", "digits")
    assert result.returncode == 0, result.stderr
    found = read("real-evaluation")
    (record,) = found["models"]
    for name, value in found["baselines"]["training images"].items():
        assert record[name] == value
    assert "d_real" not in record


def test_real_images_beat_noise_in_every_metric_that_can_tell():
    scores = baselines.load(suite.load("digits"))
    real, noise = scores["training images"], scores["uniform noise"]
    told = [m for m in measuring.METRICS if m.better and m.name in real]
    for metric in told:
        if metric.name == "duplicates":
            assert real["duplicates"] == noise["duplicates"] == 0
            continue
        sign = 1 if metric.better == "higher" else -1
        assert sign * real[metric.name] > sign * noise[metric.name], metric.name
    assert len(told) == 11
    assert real["too_close"] == 1  # they are the training images
    assert noise["collapsed"]
    assert not real["collapsed"]


def test_baselines_are_what_they_are_called():
    held = suite.load("digits")
    real, shuffled = baselines.real(held), baselines.shuffled(held)
    np.testing.assert_array_equal(real, datasets.load("digits").images[:NUM] / np.float32(255))
    labels = held.train_labels[:NUM]
    for label in range(10):
        rows = labels == label
        np.testing.assert_array_equal(np.sort(shuffled[rows], axis=0), np.sort(real[rows], axis=0))
        assert (shuffled[rows] != real[rows]).any()
    centres = baselines.centres(held)
    assert centres.shape == (NUM, 784)
    distances = np.linalg.norm(held.train[: held.num_fit, None] - centres[None, :3], axis=2)
    assert distances.min(axis=0).max() < 6  # among the digits, which are about 9 apart


def test_of_mnist_the_validation_images_are_the_paper_s():
    images = np.arange(60_000, dtype=np.float32)[:, None]
    held = suite.Suite("mnist", images, None, None, None, None, None, "")
    assert held.num_fit == 50_000
    assert held.validation[[0, -1], 0].tolist() == [50_000, 50_999]
    assert len(baselines.real(held)) == 250
    assert held.num_baseline == min(suite.NUM_SAMPLES, 10_000)


def test_corrupt_checkpoint_is_named_and_left_out(evaluated, command):
    victim = next(path for path in (evaluated / "checkpoints/20").rglob("d/*") if path.is_file())
    content = bytearray(victim.read_bytes())
    content[len(content) // 2] ^= 1
    victim.write_bytes(content)
    result = command("evaluate", evaluated, "--every")
    assert result.returncode == 0
    assert "WARNING: the checkpoint of step 20 is corrupt" in result.stderr
    assert {m["step"] for m in read(evaluated / "evaluation")["models"]} == {40}


def test_fine_sigmas_are_reported_as_such(evaluated, command):
    coarse = read(evaluated / "evaluation")
    assert command("evaluate", evaluated, "--fine-sigma").returncode == 0
    fine = read(evaluated / "evaluation")
    assert "finer than the 2014 paper's grid" in fine["facts"]["Parzen's sigma"]
    assert "finer" not in coarse["facts"]["Parzen's sigma"]
    assert fine["protocol"] != coarse["protocol"]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ("", "give either a run directory or --samples"),
        ("run --samples x.npy", "give either a run directory or --samples"),
        ("--samples x.npy --every", "--every and --weights are for runs"),
        ("--samples x.npy", "--samples x.npy: there is no such file"),
        ("--samples empty", "--samples empty is an empty directory"),
        ("--samples full", "--samples full holds no image"),
        ("nowhere", "nowhere is no run directory"),
        ("empty", "empty is no run directory"),
        ("run --seed -1", "--seed -1: must be from 0"),
        ("run --weights best", "invalid choice 'best' for argument '--weights'"),
        ("run --out full", "--out full holds no evaluation, but metrics.json"),
        ("run --out full/notes.txt", "is a file: name a directory"),
    ],
)
def test_bad_input_is_one_clear_line_and_exit_code_2(finished, command, arguments, message):
    os.symlink(finished, "run")
    Path("empty").mkdir()
    Path("full").mkdir()
    for name in ("notes.txt", "metrics.json"):
        Path("full", name).write_text("")
    result = command("evaluate", *arguments.split())
    assert result.returncode == 2
    assert message in result.stderr
    assert result.stderr.startswith("error: ")
    assert result.stderr.count("\n") == 1
    assert not (finished / "evaluation").exists()


@pytest.fixture
def run(finished, tmp_path):
    return shutil.copytree(finished, tmp_path / "run")


def test_average_that_a_run_does_not_keep_cannot_be_asked_for(run, command):
    config = json.loads((run / "config.json").read_text())
    (run / "config.json").write_text(json.dumps(config | {"ema": 0.0}))
    result = command("evaluate", run, "--weights", "ema")
    assert result.returncode == 2
    assert "keeps no moving average. Give --weights last" in result.stderr


def test_run_without_a_checkpoint_is_one_clear_line(run, command):
    shutil.rmtree(run / "checkpoints")
    result = command("evaluate", run)
    assert result.returncode == 2
    assert "has no checkpoint yet" in result.stderr


def test_a_directory_without_a_name_is_refused_like_any_other(tmp_path, monkeypatch, command):
    (tmp_path / "notes.txt").write_text("")
    monkeypatch.chdir(tmp_path)
    result = command("evaluate", "--samples", ".")
    assert result.returncode == 2
    assert result.stderr.startswith("error: --samples . holds no image")
    assert result.stderr.count("\n") == 1
