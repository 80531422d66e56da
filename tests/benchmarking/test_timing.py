import sys
import types

import numpy as np
import pytest

from gan_jax.benchmarking import timing


@pytest.mark.parametrize(("k", "gflop"), [(1, 1.726 + 1.469), (5, 5 * 1.726 + 1.469)])
def test_operations_of_a_step_are_those_counted_by_hand(k, gflop):
    assert timing.step_flops(k, 100) / 1e9 == pytest.approx(gflop, rel=1e-3)
    assert timing.step_flops(k, 50) == timing.step_flops(k, 100) / 2
    more = timing.step_flops(k, 100, g_updates=3)
    assert (more - timing.step_flops(k, 100)) / 1e9 == pytest.approx(2 * 1.469, rel=1e-3)


class Counted(timing.TimedTraining):
    """Counts its steps, each of which takes a hundredth of a second of a made-up clock."""

    def __init__(self, monkeypatch):
        super().__init__({"name": "counted"}, unit=7)
        self.now, self.calls = 0.0, []
        monkeypatch.setattr(timing.time, "perf_counter", lambda: self.now)

    def prepare(self):
        self.now += 100  # must not be timed

    def train(self, num_steps):
        self.calls.append(num_steps)
        self.now += num_steps / 100

    def warm_up(self, seconds):
        self._set_turn(seconds)


def test_a_turn_takes_about_the_given_seconds_in_whole_units(monkeypatch):
    training = Counted(monkeypatch)
    training.warm_up(1.0)
    training.turn()
    training.turn()
    assert training.calls == [7, 98, 98]
    assert training.figures == {"name": "counted", "steps_per_second": [pytest.approx(100)] * 2}


def test_a_turn_has_at_least_one_unit(monkeypatch):
    training = Counted(monkeypatch)
    training.warm_up(0.01)
    training.turn()
    assert training.calls == [7, 7]


class Captured:
    """A population on CUDA, by a made-up clock: the first call compiles and drives the loop."""

    mesh = types.SimpleNamespace(devices=np.array([None]))
    compiler_options = (("while", 1),)

    def __init__(self, monkeypatch):
        self.now, self.calls = 0.0, 0
        monkeypatch.setattr(timing.time, "perf_counter", lambda: self.now)
        monkeypatch.setattr(timing.cuda_graph, "is_cuda", lambda device: True)
        monkeypatch.setattr(timing, "peak_memory_mib", lambda: 0.0)

    def init(self, dim):
        self.now += 2
        return "state"

    def train_steps(self, state, images, num_steps):
        self.calls += 1
        self.now += {1: 10.5, 2: 5}.get(self.calls, 0.25)
        return state, "metrics"


def test_on_cuda_three_calls_come_before_what_is_timed(monkeypatch):
    population = Captured(monkeypatch)
    training = object.__new__(timing.PopulationTraining)
    timing.TimedTraining.__init__(training, {}, unit=10)
    training._population, training._images, training._length = population, None, 10
    training.warm_up(1.0)
    assert population.calls == 4
    training.turn()
    assert training.figures["steps_per_second"] == [40]
    assert population.calls == 4 + 4
    assert training.figures["compile_seconds"] == 10.25  # without the steps of that call
    assert training.figures["first_step_seconds"] == 2 + 10.25 + 1 / 40
    assert training.figures["compiler_options"] == {"while": 1}


@pytest.mark.slow
def test_loops_of_pytorch_are_measured_with_ours(monkeypatch):
    taken = []

    def loops(images, batch_size, k, *, tf32):
        assert images.shape == (60_000, 784)
        assert images.dtype == np.uint8
        assert tf32
        return {"eager": lambda num_steps: taken.append((k, num_steps))}

    baseline = types.ModuleType("torch_baseline")
    baseline.loops, baseline.versions = loops, lambda: {"torch": "2"}
    monkeypatch.setitem(sys.modules, "gan_jax.benchmarking.torch_baseline", baseline)
    monkeypatch.setattr("gan_jax.benchmarking.torch_baseline", baseline, raising=False)
    monkeypatch.setattr(timing, "best_matmul_rate", lambda seconds: 1e9)
    figures = timing.measure(
        [2], [1], batch_size=10, repeats=3, seconds=0.01, torch=True, tf32=True
    )
    assert [(row["name"], row["k"]) for row in figures["theirs"]] == [("eager", 2)]
    assert len(figures["theirs"][0]["steps_per_second"]) == 3
    assert len(figures["ours"][0]["steps_per_second"]) == 3
    assert figures["versions"]["torch"] == "2"
    assert {k for k, _ in taken} == {2}
    assert len(taken) == 2 + 3
