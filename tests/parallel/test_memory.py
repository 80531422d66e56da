import jax
import pytest

from gan_jax import config as config_lib
from gan_jax import gan as gan_lib
from gan_jax import presets
from gan_jax.config import TrainConfig, resolve
from gan_jax.parallel import memory
from gan_jax.parallel.memory import Available
from gan_jax.terminal.errors import UsageError
from tests.configs import resolved


@pytest.mark.parametrize("preset", config_lib.PRESETS)
def test_state_has_the_size_that_is_estimated(preset):
    config = resolved(preset=preset, ema=0.9)
    gan = presets.build(config)
    state = jax.eval_shape(lambda: gan_lib.init(gan, jax.random.key(0), 784))
    size = sum(x.size * x.dtype.itemsize for x in jax.tree.leaves(state.replace(key=None)))
    assert memory.state_size(config) == pytest.approx(size, rel=1e-4)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ("--population 2000", "--population 2000 takes about 13"),
        (
            "--population 2 --learning-rate " + " ".join(f"{i}e-4" for i in range(1, 1001)),
            "members (--population, learning rates, --beta1) takes about",
        ),
        ("--k 100000000", "--batch-size 100 with --k 100000000 takes about"),
        ("--k 1/1000000", "at most --batch-size 7 fits, or give a --k of fewer updates"),
        ("--k 1000000 --batch-size 1500", "--batch-size 1500 with --k 1000000 takes about"),
    ],
)
def test_training_that_cannot_fit_is_refused_at_once(command, monkeypatch, arguments, message):
    monkeypatch.setattr(memory, "available", lambda: Available(20 * 2**30, "on this machine"))
    result = command("train", "--dataset", "digits", *arguments.split(), "--out", "run")
    assert result.returncode == 2
    assert message in result.stderr
    assert "20.0 GiB are available on this machine: " in result.stderr
    assert result.stderr.count("\n") == 1


def test_images_too_large_for_the_machine_are_refused_by_their_size(monkeypatch):
    config = resolve(TrainConfig(), "/big.npy", 120, (600, 600))
    monkeypatch.setattr(memory, "available", lambda: Available(24 * 2**30, "on this machine"))
    memory.check_training(config, 120)
    monkeypatch.setattr(memory, "available", lambda: Available(22 * 2**30, "on this machine"))
    with pytest.raises(UsageError, match=r"Training on images of 600 x 600 takes about 2[23]\."):
        memory.check_training(config, 120)


class Gpu:
    platform, device_kind = "gpu", "H100"

    def memory_stats(self):
        return {"bytes_limit": 60 * 2**30, "bytes_in_use": 10 * 2**30}


def test_members_are_bounded_by_the_memory_of_all_gpus(monkeypatch):
    monkeypatch.setattr(memory, "available", lambda: Available(2**40, "on this machine"))
    config = resolved(population=2000)
    memory.check_training(config, 60_000, device=Gpu(), num_devices=8)
    with pytest.raises(UsageError, match=r"50\.0 GiB are available on the H100: at most 1,\d\d\d"):
        memory.check_training(config, 60_000, device=Gpu())


def write(directory, **files):
    directory.mkdir(parents=True)
    for name, text in files.items():
        (directory / name.replace("memory_", "memory.")).write_text(text)


def test_cgroups_of_version_2_bound_from_the_inside_out(tmp_path):
    stat = "anon 5\ninactive_file 30\n"
    write(tmp_path / "a/b", memory_max="100\n", memory_current="50\n", memory_stat=stat)
    (tmp_path / "a/memory.max").write_text("max\n")
    (tmp_path / "membership").write_text("0::/a/b\n")
    bounds = list(memory.cgroup_bounds(tmp_path / "membership", tmp_path))
    assert [bound.size for bound in bounds] == [80]


def test_cgroup_of_version_1_is_found_where_a_container_sees_only_its_root(tmp_path):
    stat = "total_inactive_file 0\n"
    files = {"memory_limit_in_bytes": "100\n", "memory_usage_in_bytes": "60\n"}
    write(tmp_path / "memory", **files, memory_stat=stat)
    (tmp_path / "membership").write_text("3:cpu:/\n4:memory:/docker/0123\n0::/\n")
    bounds = list(memory.cgroup_bounds(tmp_path / "membership", tmp_path))
    assert [bound.size for bound in bounds] == [40]


def test_without_cgroups_nothing_bounds(tmp_path):
    assert list(memory.cgroup_bounds(tmp_path / "missing", tmp_path)) == []
