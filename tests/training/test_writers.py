import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from gan_jax import presets
from gan_jax.config import members
from gan_jax.runs.claim import claim
from gan_jax.runs.directory import RunDirectory
from gan_jax.step_metrics import METRICS
from gan_jax.training.metrics import metrics_lines
from gan_jax.training.tensorboard import scalars
from gan_jax.training.writers import Writer, Writers, open_writers
from tests.configs import DATASET, resolved

SESSION = {"steps": 20, "seconds": 1.0}


def write_a_training(config, claimed, *, alive):
    """Has all writers hear of an interval, its samples and the end, as from a training."""
    num = len(members(config))
    interval = {"step": 20, "epoch": 0.1, "steps": 20}
    means = {name: np.arange(num) + 0.5 for name in METRICS}
    samples = np.full((num, 4, 784), -1.0)
    samples[0] = 1
    with open_writers(config, presets.build(config), claimed, 0, 0) as writers:
        writers.say("hello")
        writers.start_clock(0)
        writers.advance(20)
        writers.metrics(20, metrics_lines(config, interval, means, alive))
        writers.samples(20, samples)
        writers.finish(20, [f"sha256:{i}" for i in range(num)], {}, SESSION)


def events(run):
    return [value for path in run.tensorboard.iterdir() for value in scalars(path)]


@pytest.fixture
def claimed_run():
    """Claims a run of a configuration; prepares it as a training does."""
    claims = []

    def claim_run(config):
        claims.append(claim(RunDirectory(Path("run")), config, DATASET))
        claims[0].cut_back(0, 0, keep_picture=True)
        return claims[0]

    yield claim_run
    claims[0].release()


def test_one_training_is_written_everywhere(claimed_run, capsys):
    config = resolved(steps=20)
    claimed = claimed_run(config)
    write_a_training(config, claimed, alive=[0])
    run = claimed.run
    (line,) = run.metrics()
    assert sorted(events(run)) == sorted((f"{name}/mean", 20, 0.5) for name in METRICS)
    said = capsys.readouterr().out.splitlines()
    assert said[0] == "hello"
    assert said[1].startswith("step 20/20  loss D 0.500")
    with Image.open(run.picture(20)) as picture:
        assert picture.getpixel((picture.width // 4, 60)) == 255
    assert run.animation.exists()
    assert run.curves.exists()
    summary = json.loads(run.summary_file.read_text())
    assert summary == {
        "step": 20,
        "metrics": line,
        "state_sha256": "sha256:0",
        "notices": [],
        "numerics_changed": [],
        "session": SESSION,
    }


def test_a_population_is_written_by_setting_and_by_member(claimed_run, capsys):
    config = resolved(steps=20, population=2, learning_rate=(1e-4, 2e-4))
    claimed = claimed_run(config)
    write_a_training(config, claimed, alive=[0, 1, 3])
    run = claimed.run
    values = {tag: value for tag, _, value in events(run) if tag.startswith("d_loss")}
    assert values == {
        "d_loss/learning rate 0.0001": 1.0,
        "d_loss/learning rate 0.0002": 3.5,
        "d_loss/seed 0, learning rate 0.0001": 0.5,
        "d_loss/seed 1, learning rate 0.0001": 1.5,
        "d_loss/seed 1, learning rate 0.0002": 3.5,
    }
    said = [line for line in capsys.readouterr().out.splitlines() if line.startswith("step")]
    assert [line.split(":")[0] for line in said] == [
        "step 20/20  learning rate 0.0001",
        "step 20/20  learning rate 0.0002",
    ]
    summary = json.loads(run.summary_file.read_text())
    assert [m["state_sha256"] for m in summary["members"]] == [f"sha256:{i}" for i in range(4)]
    assert summary["metrics"] == run.metrics()


def test_what_a_training_is_told_is_said_once_and_again_at_the_end(claimed_run, capsys):
    config = resolved(steps=40, loss="minimax")
    claimed = claimed_run(config)
    lost = {name: np.full(1, 1e-4) for name in METRICS}

    def train(first_step, *steps):
        """Has a session's writers hear of a training whose D has won; returns what they say."""
        with open_writers(
            config, presets.build(config), claimed, first_step, first_step
        ) as writers:
            for step in steps:
                interval = {"step": step, "epoch": 0.1, "steps": 10}
                writers.metrics(step, metrics_lines(config, interval, lost, [0]))
            if steps[-1] == config.steps:
                writers.samples(40, np.zeros((1, 4, 784)))
                writers.finish(40, ["sha256:0"], {}, SESSION)
        said = capsys.readouterr().out.splitlines()
        return [line for line in said if not line.startswith("step ")]

    (message,) = train(0, 10, 20)
    assert message.startswith("WARNING: D has won: over steps 1 to 10 its loss was 0.0001 and")
    assert train(20, 30) == []
    assert train(30, 40) == ["Warned of in this run: D won (step 10); see summary.json"]
    (notice,) = json.loads(claimed.run.summary_file.read_text())["notices"]
    assert notice == {"kind": "d_won", "step": 10, "members": [0], "message": message}


def test_no_process_but_the_first_writes(tmp_path):
    config = resolved(steps=20)
    write_a_training(config, None, alive=[0])
    assert list(tmp_path.iterdir()) == []


def test_every_writer_hears_everything_in_order():
    heard = []

    class Recorder(Writer):
        def __init__(self, name):
            for method in ("say", "start_clock", "advance", "metrics", "samples", "finish"):
                news = (name, method)
                setattr(self, method, lambda *arguments, n=news: heard.append((*n, arguments)))

        def close(self):
            heard.append("closed")

    with Writers(Recorder("a"), Recorder("b")) as writers:
        writers.say("x")
        writers.start_clock(1)
        writers.advance(2)
        writers.metrics(3, [])
        writers.samples(4, np.zeros(1))
        writers.finish(5, [], {}, {})
    methods = ["say", "start_clock", "advance", "metrics", "samples", "finish"]
    expected = [(name, method) for method in methods for name in "ab"]
    assert [news[:2] for news in heard[:-2]] == expected
    assert heard[0] == ("a", "say", ("x",))
    assert heard[-2:] == ["closed", "closed"]
