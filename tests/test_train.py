"""Trainings by the real command, at a tiny size: what they leave, and what continues them."""

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

from tests.commands import DIGITS, POPULATION, SHORT, read


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


@pytest.mark.process
def test_plain_output_has_one_line_an_interval(process, tmp_path):
    result = process("train", *DIGITS, "--steps", 20, "--k", 2, "--loss", "minimax", "--seed", 3)
    assert result.returncode == 0, result.stderr
    assert (tmp_path / "runs/digits-tutorial-k2-seed3/summary.json").exists()
    steps = [line for line in result.stdout.splitlines() if line.startswith("step ")]
    assert [line.split()[1] for line in steps] == ["10/20", "20/20"]
    assert all("steps/s" in line and "D(G(z))" in line and "left" in line for line in steps)
    assert "\x1b" not in result.stdout + result.stderr


@pytest.mark.process
def test_same_command_twice_gives_the_same_bits_and_a_finished_run_says_so(
    command, process, run, tmp_path
):
    again = process("train", *SHORT, "--out", tmp_path / "again")
    assert again.returncode == 0
    digests = [read(d, "summary.json")["state_sha256"] for d in (run, tmp_path / "again")]
    assert digests[0] == digests[1]
    before = (run / "metrics.jsonl").stat().st_mtime_ns
    third = command("train", *SHORT, "--out", run)
    assert third.returncode == 0
    assert "is finished" in third.stdout
    assert (run / "metrics.jsonl").stat().st_mtime_ns == before


def test_killed_run_continues_from_its_last_checkpoint(command, run, finished, tmp_path):
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


@pytest.mark.process
def test_told_to_stop_it_saves_and_the_same_command_continues(command, tmp_path):
    """Wherever it stopped: the state is that of a run that was never told."""
    arguments = (*DIGITS, "--checkpoint-every", "1000", "--out")
    train = [sys.executable, "-m", "gan_jax.train", *arguments, "run", "--steps", "100000"]
    with subprocess.Popen(train, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as told:
        while "step 20/" not in told.stdout.readline():
            assert told.poll() is None, told.stderr.read()
        told.terminate()
        stdout, stderr = told.communicate(timeout=60)
    assert told.returncode == 128 + signal.SIGTERM
    assert "Traceback" not in stderr
    assert "Stopped by SIGTERM and saved. The same command continues this run: python" in stdout
    (stopped,) = (int(name) for name in os.listdir("run/checkpoints"))
    assert read("run", "provenance.json")["sessions"][0]["to_step"] == stopped >= 20
    for run in ("run", "straight"):
        result = command("train", *arguments, run, "--steps", stopped + 20)
        assert result.returncode == 0, result.stderr
        assert (f"Continuing from step {stopped}" in result.stdout) == (run == "run")
    digests = [read(run, "summary.json")["state_sha256"] for run in ("run", "straight")]
    assert digests[0] == digests[1]
    assert Path("run/metrics.jsonl").read_bytes() == Path("straight/metrics.jsonl").read_bytes()


def test_finished_run_goes_on_for_more_steps_as_if_it_had_been_longer_from_the_start(command, run):
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


def test_corrupt_checkpoint_is_quarantined_and_the_run_goes_on_from_an_older_one(
    command, run, finished
):
    (run / "summary.json").unlink()
    path = next((run / "checkpoints/40").rglob("ocdbt.process_0/d/*"))
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)
    sampled = command("sample", run)
    assert sampled.returncode == 0, sampled.stderr
    assert "WARNING: the checkpoint of step 40 is corrupt: " in sampled.stderr
    assert "step 20" in sampled.stdout
    result = command("train", *SHORT, "--out", run, "--keep", 1)
    assert result.returncode == 0, result.stderr
    (warning,) = [line for line in result.stdout.splitlines() if line.startswith("WARNING")]
    assert f"step 40 is corrupt: {path.relative_to(run / 'checkpoints/40')} is corrupt" in warning
    assert "Continuing from step 20" in result.stdout
    digests = [read(d, "summary.json")["state_sha256"] for d in (run, finished)]
    assert digests[0] == digests[1]
    assert sorted(os.listdir(run / "checkpoints")) == ["40", "40.corrupt"]


def test_another_config_in_the_same_directory_is_refused_and_changes_nothing(command, run):
    before = {p: p.stat().st_mtime_ns for p in run.rglob("*")}
    result = command("train", *SHORT, "--out", run, "--k", 5)
    assert result.returncode == 2
    assert "k 1 there, 5 here" in result.stderr
    assert {p: p.stat().st_mtime_ns for p in run.rglob("*")} == before


@pytest.mark.slow
def test_with_k_one_half_a_run_may_stop_anywhere_and_a_member_is_the_run_of_its_seed(
    command, tmp_path
):
    once, twice, both = (tmp_path / name for name in ("once", "twice", "both"))
    schedule = (*SHORT, "--seed", 1, "--k", "1/2:20,2")
    for arguments in (
        (*schedule, "--out", once),
        (*schedule, "--out", twice, "--steps", 15),
        (*schedule, "--out", twice),
        (*SHORT, "--k", "1/2:20,2", "--population", 2, "--out", both),
    ):
        result = command("train", *arguments)
        assert result.returncode == 0, result.stderr
    assert read(once, "config.json")["k"] == "1/2:20,2"
    digests = [read(run, "summary.json")["state_sha256"] for run in (once, twice)]
    assert digests[0] == digests[1]
    assert read(both, "summary.json")["members"][1]["state_sha256"] == digests[0]
    lines = [(run / "metrics.jsonl").read_text().splitlines() for run in (once, twice)]
    assert lines[0] == lines[1]
    assert json.loads(lines[0][-1])["epoch"] == pytest.approx((20 + 20 * 2) / (1500 // 20))


@pytest.mark.slow
def test_k_may_follow_a_schedule_and_a_run_may_stop_anywhere_in_it(command, tmp_path):
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


def test_overwrite_starts_anew(command, run):
    result = command("train", *DIGITS, "--steps", 10, "--out", run, "--overwrite")
    assert result.returncode == 0, result.stderr
    assert read(run, "summary.json")["step"] == 10
    assert len(read(run, "provenance.json")["sessions"]) == 1


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


def test_member_is_bit_for_bit_the_run_of_its_seed_alone(command, finished_population):
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
    command, finished_population, tmp_path
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


@pytest.mark.slow
def test_the_discriminator_may_have_its_own_learning_rate(command):
    """As a member: the bits of the run alone; the same as G's: those of a run without the flag."""
    both = ("--learning-rate", "2e-4", "--d-learning-rate")
    swept = command("train", *SHORT, *both, "1e-4", "2e-4", "--out", "swept")
    assert swept.returncode == 0, swept.stderr
    alone = [(*both, "1e-4"), ("--learning-rate", "2e-4")]
    for i, flags in enumerate(alone):
        result = command("train", *SHORT, *flags, "--out", f"alone{i}")
        assert result.returncode == 0, result.stderr
    members = read("swept", "summary.json")["members"]
    assert [member["d_learning_rate"] for member in members] == [1e-4, 2e-4]
    digests = [read(f"alone{i}", "summary.json")["state_sha256"] for i in range(2)]
    assert [member["state_sha256"] for member in members] == digests
    assert digests[0] != digests[1]
    lines = [json.loads(line) for line in Path("swept/metrics.jsonl").read_text().splitlines()]
    assert [line["d_learning_rate"] for line in lines[:2]] == [1e-4, 2e-4]


def test_other_learning_rates_are_refused(command, finished_population):
    result = command("train", *SHORT, "--out", finished_population, *POPULATION[:-1])
    assert result.returncode == 2
    assert "learning_rate 0.0001 0.0002 there, 0.0001 here" in result.stderr


def test_a_member_that_diverges_is_reported_and_the_others_go_on(command, finished_population):
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
    lost = (
        "2 of 4 members diverged (step 1): seed 3, learning rate 1e+30; seed 4, learning rate 1e+30"
    )
    assert result.stdout.splitlines()[-2] == lost
    found = command("doctor", "run")
    assert found.returncode == 1
    assert f"warning  members         {lost}\n" in found.stdout


def test_divergence_stops_the_run_and_names_step_and_checkpoint(command):
    arguments = (*SHORT, "--out", "run", "--learning-rate", "1e-3", "--d-learning-rate", "1e30")
    result = command("train", *arguments)
    assert result.returncode == 1
    (line,) = [line for line in result.stderr.splitlines() if line.startswith("error:")]
    assert "stopped being finite at step" in line
    assert "No checkpoint had been saved" in line
    assert line.endswith("A smaller --learning-rate or --d-learning-rate may help")
    assert not Path("run/summary.json").exists()


@pytest.mark.slow
def test_a_training_whose_d_wins_says_so_once_also_when_it_is_continued(command):
    settings = ("--loss", "minimax", "--k", "10", "--out", "run", "--sample-every", "0")
    said = [command("train", *SHORT, *settings, "--steps", n).stdout for n in (60, 70)]
    lines = [[x for x in out.splitlines() if x.startswith("WARNING: D has won")] for out in said]
    assert [len(found) for found in lines] == [1, 0]
    assert all("Warned of in this run: D won (step" in out for out in said)
    notices = read("run", "summary.json")["notices"]
    assert [(n["kind"], n["message"]) for n in notices] == [("d_won", lines[0][0])]


def test_zero_steps_draw_the_untrained_generator(command):
    result = command("train", *DIGITS, "--steps", 0, "--out", "run")
    assert result.returncode == 0, result.stderr
    assert Path("run/samples/step-00000000.png").exists()
    assert read("run", "summary.json")["metrics"] is None


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ("--k 0", "--k 0: must be an integer of at least 1, 1/N with N of at least 2, or"),
        ("--k one", "error: --k one: must be an integer of at least 1, 1/N with"),
        ("--k 5:1000", "or a schedule like 5:1000,1 (5 for 1000 steps, then 1)"),
        ("--k 0:1000,1", "error: --k 0:1000,1: must be an integer"),
        ("--k 2/3", "error: --k 2/3: must be an integer of at least 1, 1/N with"),
        ("--k 1:10,1", "error: --k 1:10,1: 1 follows 1"),
        ("--k", "Missing value for argument '--k'"),
        ("--batch-size 0", "--batch-size 0: must be at least 1"),
        ("--dataset digits --batch-size 1501", "digits train has only 1500 images"),
        ("--dataset mnist --batch-size 60001", "mnist train has only 60000 images"),
        ("--dataset mnist --split test[:50]", "mnist test[:50] has only 50 images"),
        ("--steps -1", "--steps -1: must be at least 0"),
        ("--epochs -1", "--epochs -1: must be at least 0"),
        ("--steps 5 --epochs 1", "give one of them"),
        ("--dataset digits --epochs 1 --k 100", "--epochs 1: too few for one step"),
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
        ("--d-learning-rate 0", "--d-learning-rate 0.0: must be finite and positive"),
        ("--d-learning-rate 1e-4 1e-4", "give one or more different values"),
        ("--learning-rate nan", "--learning-rate nan: must be finite and positive"),
        ("--learning-rate inf", "--learning-rate inf: must be finite and positive"),
        ("--learning-rate 0", "--learning-rate 0.0: must be finite and positive"),
        ("--beta1 1", "--beta1 1.0: must be at least 0 and below 1"),
        ("--ema 1", "--ema 1.0: must be at least 0 and below 1"),
        ("--ema nan", "--ema nan: must be at least 0 and below 1"),
        ("--lr-half-life -1", "--lr-half-life -1: must be at least 0"),
        ("--dataset cifar", "cifar: there is no such file or directory, and no dataset"),
        ("--loss wasserstein", "invalid choice 'wasserstein' for argument '--loss'"),
        ("--preset dcgan", "invalid choice 'dcgan' for argument '--preset'"),
        ("--bach-size 5", "perhaps you meant --batch-size"),
        ("--batch-size x", "error: --batch-size: invalid literal for int() with base 10: 'x';"),
        ("--steps 1.5", "error: --steps: invalid literal for int() with base 10: '1.5';"),
        ("--epochs x", "error: --epochs: invalid literal for int() with base 10: 'x';"),
        ("--lr-half-life x", "error: --lr-half-life: invalid literal for int()"),
        ("--ema x", "error: --ema: could not convert string to float: 'x';"),
        ("--learning-rate x", "error: --learning-rate: Could not find valid parse for"),
        ("--split validation", "--split validation: must be train, test"),
        ("--mnist-files nowhere", "train-images-idx3-ubyte.gz: No such file"),
        ("--dataset digits --mnist-files x", "digits come with scikit-learn"),
        ("--dataset mnist --data-dir file", "is a file: name a directory"),
        ("--out file", "--out file is a file"),
        ("--out full", "--out full holds no run of gan_jax, but config.json"),
        ("--out /proc/run", "/proc/run cannot be written"),
    ],
)
def test_bad_training_input_is_one_clear_line_and_exit_code_2(command, arguments, message):
    Path("file").write_text("")
    Path("full").mkdir()
    Path("full/config.json").write_text("")
    start = time.monotonic()
    result = command("train", *arguments.split())
    assert result.returncode == 2
    assert message in result.stderr
    assert result.stderr.startswith("error: ")
    assert result.stderr.count("\n") == 1
    assert not Path("runs").exists()
    assert time.monotonic() - start < 30  # and not a training later
    assert os.listdir("full") == ["config.json"]


def test_without_network_or_files_the_default_run_says_it_trains_on_digits(command):
    result = command("train", "--steps", 20, "--log-every", 10, "--sample-every", 10)
    assert result.returncode == 0, result.stderr
    assert "MNIST IS NOT HERE" in result.stderr
    assert read("runs/digits-tutorial-k1-seed0", "config.json")["dataset"] == "digits"


def test_without_network_or_files_a_named_dataset_is_an_error(command):
    result = command("train", "--dataset", "mnist", "--steps", 20)
    assert result.returncode == 1
    assert result.stderr.count("\n") == 1
    assert "--mnist-files DIR" in result.stderr
    assert not Path("runs").exists()


@pytest.mark.slow
@pytest.mark.process
def test_training_on_real_mnist(process, mnist_prepared):
    arguments = ("--steps", 30, "--log-every", 10, "--mnist-files", mnist_prepared)
    result = process("train", *arguments)
    assert result.returncode == 0, result.stderr
    config = read("runs/mnist-tutorial-k1-seed0", "config.json")
    assert config["dataset"] == "mnist"
    assert "mnist train: 60,000 images" in result.stdout


def test_what_goes_on_under_other_numerics_says_so_everywhere(run, command, monkeypatch):
    with monkeypatch.context() as patch:  # XLA has read its flags long ago: only the record changes
        patch.setenv("XLA_FLAGS", "--xla_cpu_enable_fast_math=true")
        trained = command("train", *SHORT, "--steps", "60", "--out", run)
    change = "XLA_FLAGS none {}, --xla_cpu_enable_fast_math=true {}"
    line = f"no longer that of the uninterrupted run: {change.format('there', 'here')}\n"
    assert line in trained.stdout
    changed = f"at step 40: {change.format('before', 'after')}"
    assert read(run, "summary.json")["numerics_changed"] == [changed]
    sampled = command("sample", run)
    assert sampled.returncode == 0
    assert sampled.stderr == (
        "Drawn under other numerics than the run was trained with: "
        "XLA_FLAGS --xla_cpu_enable_fast_math=true there, none here\n"
    )
    checked = command("doctor", run)
    assert checked.returncode == 1
    assert f"changed {changed}" in checked.stdout
