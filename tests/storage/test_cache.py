"""Computed once, kept whole: whatever several processes and kills do to it."""

import os
import pwd
import signal
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

import pytest
from filelock import FileLock

from gan_jax.storage import cache
from gan_jax.terminal.errors import RunError


@pytest.fixture
def path(tmp_path):
    return tmp_path / "cache/room/thing.txt"


def read(path):
    """What is kept is a number on a line of its own; anything else is corrupt."""
    text = path.read_text()
    if not text.endswith("\n"):
        raise cache.Corrupt("it is cut short")
    return int(text)


class Computation:
    """Writes how often it was called."""

    def __init__(self, seconds=0.0):
        self.calls = 0
        self.seconds = seconds

    def __call__(self, path):
        self.calls += 1
        time.sleep(self.seconds)
        path.write_text(f"{self.calls}\n")


def get(path, compute, **options):
    return cache.get_or_compute(path, "the thing", read, compute, **options)


def files(path):
    return sorted(other.name for other in path.parent.iterdir())


def test_what_is_kept_is_not_computed_again(path, capsys):
    compute = Computation()
    assert [get(path, compute) for _ in range(3)] == [1, 1, 1]
    assert compute.calls == 1
    assert files(path) == ["thing.lock", "thing.txt"]
    assert capsys.readouterr().err == ""


def test_what_is_kept_can_be_refreshed(path):
    compute = Computation()
    assert [get(path, compute, refresh=refresh) for refresh in (False, True, False)] == [1, 2, 2]


def test_one_computes_while_the_others_wait(path, capfd):
    compute = Computation(seconds=0.3)
    found = []
    threads = [threading.Thread(target=lambda: found.append(get(path, compute))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=30)
    assert found == [1] * 4
    assert compute.calls == 1
    said = capfd.readouterr().err.splitlines()
    assert said == ["Another process is preparing the thing; waiting for it."] * 3


def test_what_a_faster_process_wrote_is_read_even_where_it_was_corrupt_before(path, capsys):
    path.parent.mkdir(parents=True)
    path.write_text("cut sho")
    compute, found = Computation(), []
    with FileLock(path.with_suffix(".lock")):
        thread = threading.Thread(target=lambda: found.append(get(path, compute)))
        thread.start()
        time.sleep(0.3)
        new = path.with_name("another process's")
        new.write_text("7\n")
        new.replace(path)
    thread.join(timeout=30)
    assert (found, compute.calls) == ([7], 0)
    assert capsys.readouterr().err.count("is corrupt") == 1


def test_corrupt_is_said_once_and_computed_again(path, capsys):
    compute = Computation()
    get(path, compute)
    path.write_text("cut sho")
    assert get(path, compute) == 2
    said = capsys.readouterr().err
    assert said == f"What is kept in {path} is corrupt (it is cut short); making the thing again.\n"
    assert get(path, compute) == 2


def test_a_directory_is_kept_and_replaced_as_a_whole(path):
    def compute(new):
        new.mkdir()
        (new / str(len(list(path.glob("*"))))).touch()

    def read(path):
        return {other.name for other in path.iterdir()} if path.exists() else None

    found = [
        cache.get_or_compute(path, "the thing", read, compute, refresh=refresh)
        for refresh in (False, True)
    ]
    assert found == [{"0"}, {"1"}]


def test_failed_computation_leaves_what_was_kept(path):
    get(path, Computation())

    def fail(new):
        new.write_text("2")
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        get(path, fail, refresh=True)
    assert files(path) == ["thing.lock", "thing.txt"]
    assert get(path, fail) == 1


KILLED = """
import pathlib, sys, time
from gan_jax.storage import cache

def compute(path):
    path.mkdir()
    (path / "half").touch()
    print("computing", flush=True)
    time.sleep(60)

cache.get_or_compute(pathlib.Path(sys.argv[1]), "the thing", lambda _: None, compute)
"""


@pytest.mark.process
def test_killed_computation_leaves_nothing_that_counts(path):
    process = subprocess.Popen([sys.executable, "-c", KILLED, path], stdout=subprocess.PIPE)
    with process:
        assert process.stdout.readline() == b"computing\n"
        process.send_signal(signal.SIGKILL)
    assert not path.exists()
    assert get(path, Computation()) == 1
    assert files(path) == ["thing.lock", "thing.txt"]


@pytest.mark.parametrize("where", ["file/cache", os.devnull + "/cache"])
def test_unwritable_cache_is_one_line_with_the_way_out(tmp_path, where):
    (tmp_path / "file").touch()
    with pytest.raises(RunError, match="Set GAN_JAX_CACHE to a writable directory") as error:
        get(tmp_path / where / "thing.txt", Computation())
    assert where in str(error.value)
    assert "\n" not in str(error.value)


def test_full_disk_is_one_line_and_leaves_nothing(path):
    def fail(new):
        new.write_text("half")
        raise OSError(28, "No space left on device")

    with pytest.raises(RunError, match=r"thing\.txt cannot be written: No space left on device\."):
        get(path, fail)
    assert files(path) == ["thing.lock"]


def test_cache_lies_where_the_environment_says(monkeypatch):
    monkeypatch.setenv("GAN_JAX_CACHE", "~/here")
    assert cache.cache_dir() == Path.home() / "here"
    monkeypatch.delenv("GAN_JAX_CACHE")
    monkeypatch.setenv("XDG_CACHE_HOME", "/there")
    assert cache.cache_dir() == Path("/there/gan_jax")
    monkeypatch.delenv("XDG_CACHE_HOME")
    assert cache.cache_dir() == Path.home() / ".cache/gan_jax"


@pytest.fixture
def homeless(tmp_path, monkeypatch):
    """A process of a user id without a home, with temporary files of its own."""
    for name in ("GAN_JAX_CACHE", "XDG_CACHE_HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path / "nowhere"))
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    cache.temporary.cache_clear()
    yield tmp_path / f"gan_jax-{os.getuid()}"
    cache.temporary.cache_clear()


@pytest.mark.parametrize("home", [None, "", "nowhere", "relative"])
def test_user_without_a_home_has_a_private_cache_and_is_told_once(
    homeless, monkeypatch, capsys, home
):
    def unknown(_):
        raise KeyError("no such user id")

    monkeypatch.setattr(pwd, "getpwuid", unknown)
    if home is None:
        monkeypatch.delenv("HOME")
    elif home != "nowhere":
        monkeypatch.setenv("HOME", home)
    assert cache.home() is None
    assert cache.cache_dir() == cache.cache_dir() == homeless
    assert homeless.stat().st_mode & 0o777 == 0o700
    stderr = capsys.readouterr().err
    assert stderr.count("\n") == 1
    assert "Set GAN_JAX_CACHE" in stderr


@pytest.mark.parametrize("prepared", ["link", "open to others", "file"])
def test_temporary_cache_that_somebody_else_could_have_made_is_refused(homeless, prepared):
    if prepared == "link":
        homeless.symlink_to(homeless.parent)
    elif prepared == "file":
        homeless.write_text("")
    else:
        homeless.mkdir()
        homeless.chmod(0o777)
    with pytest.raises(RunError, match="Set GAN_JAX_CACHE"):
        cache.cache_dir()


def test_home_that_holds_a_cache_is_used(monkeypatch, tmp_path):
    monkeypatch.delenv("GAN_JAX_CACHE")
    monkeypatch.setenv("XDG_CACHE_HOME", "relative paths do not count")
    monkeypatch.setenv("HOME", str(tmp_path))
    assert cache.cache_dir() == tmp_path / ".cache" / "gan_jax"


def put_fifo(path):
    os.mkfifo(path)


def put_loop(path):
    path.symlink_to(path)


def put_directory(path):
    path.mkdir()
    (path / "something").write_text("")


def put_link_to_directory(path):
    other = path.parent.parent / "other"
    put_directory(other)
    path.symlink_to(other)


@pytest.mark.parametrize("put", [put_fifo, put_loop, put_directory, put_link_to_directory])
def test_anything_unexpected_in_its_place_is_said_and_made_again(path, put, capsys):
    path.parent.mkdir(parents=True)
    put(path)
    compute = Computation()
    assert get(path, compute) == get(path, compute) == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith(f"What is kept in {path} is corrupt (")
    assert line.endswith("making the thing again.")
    if put is put_link_to_directory:
        assert (path.parent.parent / "other/something").exists()


def test_file_in_the_place_of_a_directory_of_the_cache_is_said_and_replaced(path, capsys):
    path.parent.parent.mkdir()
    path.parent.write_text("")
    assert get(path, Computation()) == 1
    assert f"{path.parent} is no directory" in capsys.readouterr().err


def mode(path):
    return path.stat().st_mode & 0o777


def test_cache_is_made_for_its_owner_alone(path, capsys):
    old = os.umask(0)
    try:
        get(path, Computation())
    finally:
        os.umask(old)
    assert mode(cache.cache_dir()) == mode(path.parent) == 0o700
    assert cache.make_directory(path.parent)
    assert "WARNING" not in capsys.readouterr().err.replace(str(path), "")


def test_cache_that_others_can_write_to_is_named_once(path, capsys):
    path.parent.mkdir(parents=True)
    path.parent.chmod(0o775)
    assert get(path, Computation()) == get(path, Computation()) == 1
    assert not cache.make_directory(path.parent)
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith(f"WARNING: others can write to the cache, {path.parent} (mode 0775)")


def test_empty_setting_counts_as_unset_and_a_relative_one_is_made_absolute(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "xdg"))
    monkeypatch.setenv("GAN_JAX_CACHE", "")
    assert cache.cache_dir() == tmp_path / "xdg/gan_jax"
    monkeypatch.setenv("GAN_JAX_CACHE", "here")
    assert cache.cache_dir() == Path.cwd() / "here"


def test_error_about_another_place_does_not_blame_the_cache(path):
    def fail(new):
        raise PermissionError(13, "Permission denied", "/data/tfds/mnist")

    with pytest.raises(RunError, match="/data/tfds/mnist cannot be written") as error:
        get(path, fail)
    assert "GAN_JAX_CACHE" not in str(error.value)
