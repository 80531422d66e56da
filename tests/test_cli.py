"""The real commands at a tiny size, in processes of their own, and their messages."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from gan_jax import sample, train
from gan_jax.terminal import cli
from gan_jax.terminal.errors import RunError

DIGITS = ("--dataset", "digits", "--batch-size", "20", "--log-every", "10", "--sample-every", "20")
SHORT = (*DIGITS, "--steps", "40", "--checkpoint-every", "20")
POPULATION = ("--seed", "3", "--population", "2", "--learning-rate", "1e-4", "2e-4")


def command(module, *arguments, **options):
    return subprocess.run(
        [sys.executable, "-m", f"gan_jax.{module}", *map(str, arguments)],
        capture_output=True,
        text=True,
        timeout=300,
        **options,
    )


def read(run, name):
    return json.loads((Path(run) / name).read_text())


@pytest.fixture(scope="module")
def finished(module_path):
    """The run directory of a short, finished training."""
    out = module_path / "run"
    result = command("train", *SHORT, "--out", out)
    assert result.returncode == 0, result.stderr
    return out


@pytest.fixture
def run(finished, tmp_path):
    """A copy of it."""
    return shutil.copytree(finished, tmp_path / "run")


def test_training_leaves_a_run_directory_that_explains_itself(run):
    config, provenance = read(run, "config.json"), read(run, "provenance.json")
    assert (config["k"], config["steps"], config["dataset"], config["seed"]) == (1, 40, "digits", 0)
    assert provenance["dataset"]["fingerprint"].startswith("sha256:")
    assert "gan_jax.train --dataset digits" in provenance["sessions"][0]["command"]
    lines = [json.loads(line) for line in (run / "metrics.jsonl").read_text().splitlines()]
    assert [line["step"] for line in lines] == [10, 20, 30, 40]
    names = {
        "step",
        "epoch",
        "steps",
        "d_loss",
        "g_loss",
        "d_real",
        "d_fake",
        "d_grad_norm",
        "g_grad_norm",
    }
    assert all(line.keys() == names for line in lines)
    assert all(line["steps"] == 10 for line in lines)
    assert lines[-1]["epoch"] == pytest.approx(40 / 75)
    assert sorted(p.name for p in (run / "samples").iterdir()) == [
        "step-00000000.png",
        "step-00000020.png",
        "step-00000040.png",
        "training.gif",
    ]
    with Image.open(run / "samples/training.gif") as gif:
        assert gif.n_frames == 3
    assert list((run / "tensorboard").iterdir())
    assert (run / "curves.png").stat().st_size > 1000
    summary = read(run, "summary.json")
    assert summary["step"] == 40
    assert summary["metrics"] == lines[-1]
    assert summary["session"]["steps_per_second"] > 0


def test_plain_output_has_one_line_an_interval(tmp_path):
    result = command("train", *DIGITS, "--steps", 20, "--k", 2, "--loss", "minimax", "--seed", 3)
    assert result.returncode == 0, result.stderr
    assert (tmp_path / "runs/digits-tutorial-k2-seed3/summary.json").exists()
    steps = [line for line in result.stdout.splitlines() if line.startswith("step ")]
    assert [line.split()[1] for line in steps] == ["10/20", "20/20"]
    assert all("steps/s" in line and "D(G(z))" in line and "left" in line for line in steps)
    assert "\x1b" not in result.stdout + result.stderr


def test_same_command_twice_gives_the_same_bits_and_a_finished_run_says_so(run, tmp_path):
    again = command("train", *SHORT, "--out", tmp_path / "again")
    assert again.returncode == 0
    digests = [read(d, "summary.json")["state_sha256"] for d in (run, tmp_path / "again")]
    assert digests[0] == digests[1]
    before = (run / "metrics.jsonl").stat().st_mtime_ns
    third = command("train", *SHORT, "--out", run)
    assert third.returncode == 0
    assert "is finished" in third.stdout
    assert (run / "metrics.jsonl").stat().st_mtime_ns == before


def test_killed_run_continues_from_its_last_checkpoint(run, finished, tmp_path):
    """Whatever came after the checkpoint is done again, with the same result."""
    (run / "summary.json").unlink()
    shutil.rmtree(run / "checkpoints/40")
    result = command("train", *SHORT, "--out", run)
    assert result.returncode == 0, result.stderr
    assert "Continuing from step 20" in result.stdout
    assert (
        read(run, "summary.json")["state_sha256"]
        == (read(finished, "summary.json")["state_sha256"])
    )
    assert (run / "metrics.jsonl").read_bytes() == (finished / "metrics.jsonl").read_bytes()


def test_finished_run_goes_on_for_more_steps_as_if_it_had_been_longer_from_the_start(run):
    """Also where it ended between two lines of metrics and two pictures."""
    arguments = (*DIGITS, "--checkpoint-every", "20", "--out")
    short = command("train", *arguments, "short", "--steps", 33)
    assert short.returncode == 0, short.stderr
    last = json.loads(Path("short/metrics.jsonl").read_text().splitlines()[-1])
    assert (last["step"], last["steps"]) == (33, 3)
    assert last == read("short", "summary.json")["metrics"]
    assert Path("short/samples/step-00000033.png").exists()
    longer = command("train", *arguments, "short", "--steps", 40)
    assert longer.returncode == 0, longer.stderr
    assert "Continuing from step 33" in longer.stdout
    digests = [read(d, "summary.json")["state_sha256"] for d in (run, "short")]
    assert digests[0] == digests[1]
    for name in ("metrics.jsonl", "samples/training.gif", "samples/step-00000040.png"):
        assert Path("short", name).read_bytes() == (run / name).read_bytes()
    assert not Path("short/samples/step-00000033.png").exists()
    fewer = command("train", *arguments, "short", "--steps", 39)
    assert fewer.returncode == 2
    assert "--steps 39: short is at step 40 already" in fewer.stderr


def test_damaged_checkpoint_is_named_and_the_run_goes_on_from_an_older_one(run, finished):
    (run / "summary.json").unlink()
    path = next((run / "checkpoints/40").rglob("ocdbt.process_0/d/*"))
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)
    sampled = command("sample", run)
    assert sampled.returncode == 0, sampled.stderr
    assert "WARNING: the checkpoint of step 40 is damaged: " in sampled.stderr
    assert "step 20" in sampled.stdout
    result = command("train", *SHORT, "--out", run, "--keep", 1)
    assert result.returncode == 0, result.stderr
    (warning,) = [line for line in result.stdout.splitlines() if line.startswith("WARNING")]
    assert f"step 40 is damaged: {path.relative_to(run / 'checkpoints/40')} is damaged" in warning
    assert "Continuing from step 20" in result.stdout
    digests = [read(d, "summary.json")["state_sha256"] for d in (run, finished)]
    assert digests[0] == digests[1]
    assert sorted(os.listdir(run / "checkpoints")) == ["40", "40.damaged"]


def test_another_config_in_the_same_directory_is_refused_and_changes_nothing(run):
    before = {p: p.stat().st_mtime_ns for p in run.rglob("*")}
    result = command("train", *SHORT, "--out", run, "--k", 5)
    assert result.returncode == 2
    assert "k 1 there, 5 here" in result.stderr
    assert {p: p.stat().st_mtime_ns for p in run.rglob("*")} == before


def test_k_may_follow_a_schedule_and_a_run_may_stop_anywhere_in_it(tmp_path):
    """To its change it is the run of the first k; stopped and continued, the same bits."""
    schedule = (*SHORT, "--k", "3:25,1")
    once, twice, constant = (tmp_path / name for name in ("once", "twice", "constant"))
    for arguments in (
        (*schedule, "--out", once),
        (*schedule, "--out", twice, "--steps", 25),
        (*schedule, "--out", twice),
        (*SHORT, "--k", 3, "--out", constant),
    ):
        result = command("train", *arguments)
        assert result.returncode == 0, result.stderr
    digests = [read(run, "summary.json")["state_sha256"] for run in (once, twice, constant)]
    assert digests[0] == digests[1] != digests[2]
    lines = [(run / "metrics.jsonl").read_text().splitlines() for run in (once, twice, constant)]
    assert lines[0] == lines[1]
    assert [a == b for a, b in zip(lines[0], lines[2], strict=True)] == [True, True, False, False]
    assert json.loads(lines[0][-1])["epoch"] == pytest.approx((25 * 3 + 15) / (1500 // 20))


def test_overwrite_starts_anew(run):
    result = command("train", *DIGITS, "--steps", 10, "--out", run, "--overwrite")
    assert result.returncode == 0, result.stderr
    assert read(run, "summary.json")["step"] == 10
    assert len(read(run, "provenance.json")["sessions"]) == 1


@pytest.fixture(scope="module")
def finished_population(module_path):
    """The run directory of four members: two seeds with each of two learning rates."""
    out = module_path / "population"
    result = command("train", *SHORT, *POPULATION, "--out", out)
    assert result.returncode == 0, result.stderr
    steps = [line for line in result.stdout.splitlines() if line.startswith("step 40/")]
    assert [line.split()[2:5] for line in steps] == [
        ["learning", "rate", "0.0001:"],
        ["learning", "rate", "0.0002:"],
    ]
    assert all(" ± " in line and "4 x " in line for line in steps)
    return out


def test_population_leaves_metrics_samples_and_digests_of_every_member(finished_population):
    run = finished_population
    lines = [json.loads(line) for line in (run / "metrics.jsonl").read_text().splitlines()]
    assert [(x["step"], x["learning_rate"]) for x in lines[:3]] == [
        (10, 1e-4),
        (10, 2e-4),
        (20, 1e-4),
    ]
    for line in lines:
        assert line["seeds"] == [3, 4]
        values = line["per_seed"]["d_loss"]
        assert values[0] != values[1]
        assert line["d_loss"] == pytest.approx(sum(values) / 2)
        assert line["ci95"]["d_loss"] == pytest.approx(
            12.706 * abs(values[0] - values[1]) / 2, 1e-4
        )
    members = read(run, "summary.json")["members"]
    assert [(m["seed"], m["learning_rate"]) for m in members] == [
        (3, 1e-4),
        (4, 1e-4),
        (3, 2e-4),
        (4, 2e-4),
    ]
    assert len({m["state_sha256"] for m in members}) == 4
    with Image.open(run / "samples/step-00000040.png") as picture:
        assert picture.height == 28 + 4 * 90
    with Image.open(run / "curves.png") as picture:
        assert picture.height > 700


def test_member_is_bit_for_bit_the_run_of_its_seed_alone(finished_population):
    """On a CPU, where members take turns, to the last bit of the last step."""
    alone = command("train", *SHORT, "--seed", 4, "--learning-rate", "2e-4", "--out", "alone")
    assert alone.returncode == 0, alone.stderr
    members = read(finished_population, "summary.json")["members"]
    assert read("alone", "summary.json")["state_sha256"] == members[3]["state_sha256"]
    samples = []
    for run, member in ((finished_population, 3), ("alone", 0), (finished_population, 1)):
        result = command(
            "sample", run, "--member", member, "--n", 4, "--out", f"{len(samples)}.npy"
        )
        assert result.returncode == 0, result.stderr
        samples.append(np.load(f"{len(samples)}.npy"))
    np.testing.assert_array_equal(samples[0], samples[1])
    assert (samples[0] != samples[2]).any()
    result = command("sample", finished_population, "--member", 4)
    assert result.returncode == 2
    assert "--member 4" in result.stderr
    assert "members 0 to 3" in result.stderr


def test_killed_population_continues_and_ends_as_the_uninterrupted_one(
    finished_population, tmp_path
):
    run = shutil.copytree(finished_population, tmp_path / "run")
    (run / "summary.json").unlink()
    shutil.rmtree(run / "checkpoints/40")
    result = command("train", *SHORT, *POPULATION, "--out", run)
    assert result.returncode == 0, result.stderr
    assert "Continuing from step 20" in result.stdout
    for name in ("metrics.jsonl", "samples/step-00000040.png", "samples/training.gif"):
        assert (run / name).read_bytes() == (finished_population / name).read_bytes()
    digests = [read(d, "summary.json")["members"] for d in (run, finished_population)]
    assert digests[0] == digests[1]


def test_other_learning_rates_are_refused(finished_population):
    result = command("train", *SHORT, "--out", finished_population, *POPULATION[:-1])
    assert result.returncode == 2
    assert "learning_rate 0.0001 0.0002 there, 0.0001 here" in result.stderr


def test_a_member_that_diverges_is_reported_and_the_others_go_on(finished_population):
    arguments = (*SHORT, "--seed", "3", "--population", "2", "--out", "run")
    result = command("train", *arguments, "--learning-rate", "2e-4", "1e30")
    assert result.returncode == 0, result.stderr
    warnings = [line for line in result.stdout.splitlines() if line.startswith("WARNING")]
    assert len(warnings) == 2
    assert "seed 3, learning rate 1e+30 diverged" in warnings[0]
    assert "stopped being finite at step" in warnings[0]
    members = read("run", "summary.json")["members"]
    assert [m["diverged_at"] is None for m in members] == [True, True, False, False]
    others = read(finished_population, "summary.json")["members"][2:]
    assert [m["state_sha256"] for m in members[:2]] == [m["state_sha256"] for m in others]
    last = json.loads(Path("run/metrics.jsonl").read_text().splitlines()[-1])
    assert last["per_seed"]["d_loss"] == [None, None]
    assert last["d_loss"] is None


def test_divergence_stops_the_run_and_names_step_and_checkpoint():
    arguments = (*SHORT, "--out", "run", "--learning-rate", "1e30")
    result = command("train", *arguments)
    assert result.returncode == 1
    (line,) = [line for line in result.stderr.splitlines() if line.startswith("error:")]
    assert "stopped being finite at step" in line
    assert "No checkpoint had been saved" in line
    assert not Path("run/summary.json").exists()


def test_zero_steps_draw_the_untrained_generator():
    result = command("train", *DIGITS, "--steps", 0, "--out", "run")
    assert result.returncode == 0, result.stderr
    assert Path("run/samples/step-00000000.png").exists()
    assert read("run", "summary.json")["metrics"] is None


def test_samples_are_a_function_of_run_and_seed(run):
    for seed, out in ((3, "a.npy"), (3, "b.npy"), (4, "c.npy"), (3, "deep/d.png")):
        result = command("sample", run, "--n", 5, "--seed", seed, "--out", out)
        assert result.returncode == 0, result.stderr
        assert out in result.stdout
    a, b, c = (np.load(name) for name in ("a.npy", "b.npy", "c.npy"))
    assert a.shape == (5, 28, 28)
    assert a.dtype == np.float32
    assert 0 <= a.min() < a.max() <= 1
    np.testing.assert_array_equal(a, b)
    assert (a != c).any()
    with Image.open("deep/d.png") as picture:
        assert picture.width >= 3 * 90
    again = command("sample", run, "--out", "a.npy")
    assert again.returncode == 2
    assert "exists" in again.stderr


def test_checkpoint_without_its_data_is_one_clear_line(run):
    for path in (run / "checkpoints").rglob("d/*"):
        path.unlink()
    result = command("sample", run)
    assert result.returncode == 1
    (line,) = [line for line in result.stderr.splitlines() if line.startswith("error:")]
    assert "No checkpoint in" in line
    assert "40: state/state/d/" in line
    assert not Path("samples.png").exists()


@pytest.mark.parametrize("made", [False, True])
def test_samples_of_a_run_without_a_checkpoint_are_one_clear_line(run, made):
    shutil.rmtree(run / "checkpoints")
    if made:  # its training has begun, and saved nothing yet
        (run / "checkpoints").mkdir()
    result = command("sample", run)
    assert result.returncode == 2
    assert "has no checkpoint yet" in result.stderr
    assert "Traceback" not in result.stderr


def test_help_imports_nothing_heavy():
    code = (
        "import sys\nsys.argv = ['train', '--help']\nfrom gan_jax import train\n"
        "try:\n    train.main()\nexcept SystemExit as e:\n    assert e.code == 0\n"
        "print(sorted({'jax', 'numpy', 'flax', 'optax', 'matplotlib'} & sys.modules.keys()))"
    )
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert result.stdout.endswith("[]\n"), result.stderr
    assert "Discriminator updates per generator update." in result.stdout


def bad_input(monkeypatch, capsys, main, arguments):
    """Runs a command in this process; returns its exit code and what it said on stderr."""
    monkeypatch.setattr(sys, "argv", ["command", *arguments])
    with pytest.raises(SystemExit) as exit:
        cli.run(main)
    return exit.value.code, capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ("--k 0", "--k 0: must be at least 1"),
        ("--k one", "error: --k one: must be a number, or such as 5:1000,1"),
        ("--k 5:1000", "error: --k 5:1000: must be a number, or such as 5:1000,1"),
        ("--k 0:1000,1", "error: --k 0:1000,1: must be a number, or such as 5:1000,1"),
        ("--k 1:10,1", "error: --k 1:10,1: 1 follows 1"),
        ("--k", "Missing value for argument '--k'"),
        ("--batch-size 0", "--batch-size 0: must be at least 1"),
        ("--dataset digits --batch-size 1501", "digits train has only 1500 images"),
        ("--dataset mnist --batch-size 60001", "mnist train has only 60000 images"),
        ("--dataset mnist --split test[:50]", "mnist test[:50] has only 50 images"),
        ("--steps -1", "--steps -1: must be at least 0"),
        ("--epochs -1", "--epochs -1: must be at least 0"),
        ("--steps 5 --epochs 1", "give one of them"),
        ("--dataset digits --epochs 1 --k 100", "--epochs 1: not one step"),
        ("--seed -1", "--seed -1: must be at least 0"),
        ("--seed 4294967296", "must be below 2**32"),
        ("--seed 4294967295 --population 2", "--seed 4294967296: must be below 2**32"),
        ("--population 0", "--population 0: must be at least 1"),
        ("--learning-rate 1e-4 -1", "--learning-rate -1.0: must be finite and positive"),
        ("--learning-rate 1e-4 1e-4", "give one or more different values"),
        ("--learning-rate", "--learning-rate: give one or more different values"),
        ("--beta1 0.5 1.5", "--beta1 1.5: must be at least 0 and below 1"),
        ("--matmul-precision double", "invalid choice 'double' for argument '--matmul-precision'"),
        ("--log-every 0", "--log-every 0: must be at least 1"),
        ("--sample-every -1", "--sample-every -1: must be at least 0"),
        ("--learning-rate nan", "--learning-rate nan: must be finite and positive"),
        ("--learning-rate inf", "--learning-rate inf: must be finite and positive"),
        ("--learning-rate 0", "--learning-rate 0.0: must be finite and positive"),
        ("--beta1 1", "--beta1 1.0: must be at least 0 and below 1"),
        ("--ema 1", "--ema 1.0: must be at least 0 and below 1"),
        ("--ema nan", "--ema nan: must be at least 0 and below 1"),
        ("--lr-half-life -1", "--lr-half-life -1: must be at least 0"),
        ("--dataset cifar", "invalid choice 'cifar' for argument '--dataset'"),
        ("--loss wasserstein", "invalid choice 'wasserstein' for argument '--loss'"),
        ("--preset dcgan", "invalid choice 'dcgan' for argument '--preset'"),
        ("--bach-size 5", "perhaps you meant --batch-size"),
        ("--split validation", "--split validation: must be train, test"),
        ("--mnist-files nowhere", "train-images-idx3-ubyte.gz: No such file"),
        ("--dataset digits --mnist-files x", "digits come with scikit-learn"),
        ("--dataset mnist --data-dir file", "is a file: name a directory"),
        ("--out file", "--out file is a file"),
        ("--out full", "--out full holds files but no run"),
        ("--out /proc/run", "--out /proc/run cannot be written"),
    ],
)
def test_bad_training_input_is_one_clear_line_and_exit_code_2(
    monkeypatch, capsys, arguments, message
):
    Path("file").write_text("")
    Path("full").mkdir()
    Path("full/notes.txt").write_text("")
    start = time.monotonic()
    code, stderr = bad_input(monkeypatch, capsys, train.main, arguments.split())
    assert code == 2
    assert message in stderr
    assert stderr.startswith("error: ")
    assert stderr.count("\n") == 1
    assert not Path("runs").exists()
    assert time.monotonic() - start < 30  # and not a training later
    assert os.listdir("full") == ["notes.txt"]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ("", "missing from python -m gan_jax.sample: path"),
        ("nowhere", "nowhere is no run directory"),
        (". --n 0", "--n 0: must be at least 1"),
        (". --seed -1", "--seed -1: must be"),
        (". --out picture.jpg", "must end in .png or .npy"),
        (". --out there.png", "there.png exists"),
    ],
)
def test_bad_sampling_input_is_one_clear_line_and_exit_code_2(
    monkeypatch, capsys, arguments, message
):
    Path("there.png").write_text("")
    code, stderr = bad_input(monkeypatch, capsys, sample.main, arguments.split())
    assert code == 2
    assert message in stderr.lower()
    assert stderr.count("\n") == 1


@pytest.mark.parametrize(
    ("end", "code", "message"),
    [
        (RunError("this failed"), 1, "error: this failed\n"),
        (
            OSError(13, "Permission denied", "run"),
            1,
            "error: [Errno 13] Permission denied: 'run'\n",
        ),
        (KeyboardInterrupt(), 130, ""),
        (None, 0, ""),
    ],
)
def test_every_end_has_its_exit_code_and_at_most_a_line(monkeypatch, capsys, end, code, message):
    def main():
        if end is not None:
            raise end

    before = signal.getsignal(signal.SIGTERM)
    assert bad_input(monkeypatch, capsys, main, []) == (code if end else None, message)
    assert signal.getsignal(signal.SIGTERM) == before


def test_sigterm_before_training_ends_a_command_with_143(monkeypatch, capsys):
    def main():
        signal.raise_signal(signal.SIGTERM)

    assert bad_input(monkeypatch, capsys, main, []) == (143, "")


def test_without_network_or_files_the_default_run_says_it_trains_on_digits():
    result = command("train", "--steps", 20, "--log-every", 10, "--sample-every", 10)
    assert result.returncode == 0, result.stderr
    assert "MNIST IS NOT HERE" in result.stderr
    assert read("runs/digits-tutorial-k1-seed0", "config.json")["dataset"] == "digits"


def test_without_network_or_files_a_named_dataset_is_an_error():
    result = command("train", "--dataset", "mnist", "--steps", 20)
    assert result.returncode == 1
    assert result.stderr.count("\n") == 1
    assert "--mnist-files DIR" in result.stderr
    assert not Path("runs").exists()


def test_training_on_real_mnist(mnist_prepared):
    arguments = ("--steps", 30, "--log-every", 10, "--mnist-files", mnist_prepared)
    result = command("train", *arguments)
    assert result.returncode == 0, result.stderr
    config = read("runs/mnist-tutorial-k1-seed0", "config.json")
    assert config["dataset"] == "mnist"
    assert "mnist train: 60,000 images" in result.stdout
