"""Damage to files, before and while they are written."""

import contextlib
import random
import shutil
import subprocess
import sys

import pytest

from gan_jax.data import datasets
from gan_jax.data.source import DataSource
from gan_jax.runs import manifest
from gan_jax.runs.checkpoints import state_digest
from gan_jax.runs.directory import RunDirectory
from gan_jax.runs.restore import restore
from gan_jax.terminal.errors import RunError, UsageError

from .harness import USUAL, Training, checkpoints_are_valid, differences, in_pairs


@pytest.fixture(scope="module")
def run(module_path):
    """A run with two checkpoints."""
    out = module_path / "run"
    Training("--steps", 20, "--checkpoint-every", 10).finish(out)
    return RunDirectory(out)


def digest(run, step):
    return state_digest(restore(run, step).member(0))


def files(checkpoint):
    return sorted(path for path in checkpoint.rglob("*") if path.is_file())


@contextlib.contextmanager
def damaged(path, content):
    """Has a file hold something else, or be missing where that is None."""
    before = path.read_bytes()
    if content is None:
        path.unlink()
    else:
        path.write_bytes(content)
    yield
    path.write_bytes(before)


def flip(rng, path):
    content = bytearray(path.read_bytes())
    bit = rng.randrange(8 * len(content))
    content[bit // 8] ^= 1 << bit % 8
    return bytes(content)


@pytest.mark.process
def test_corrupt_checkpoint_is_noticed_and_the_one_before_restored(size, record, run):
    """Half the bits anywhere, so in the weights, half in a random file, however small."""
    flips, cuts = {"several": (12, 4), "full": (200, 20)}[size]
    rng = random.Random(0)
    older, newer = (digest(run, step) for step in (10, 20))
    assert older != newer
    checkpoint = run.checkpoints / "20"
    whole = [path for path in files(checkpoint) if path.stat().st_size]
    sizes = [path.stat().st_size for path in whole]

    def trials():
        for i in range(flips):
            path = rng.choices(whole, sizes if i % 2 else None)[0]
            yield "flip", path, flip(rng, path)
        for _ in range(cuts):
            path = rng.choice(whole)
            yield "cut", path, path.read_bytes()[: rng.randrange(path.stat().st_size)]
        for path in files(checkpoint):
            yield "deletion", path, None

    noticed = {"flip": 0, "cut": 0, "deletion": 0}
    restored = 0
    for kind, path, content in trials():
        with damaged(path, content):
            found, wrong = manifest.newest_valid(run.checkpoints)
            # A wrong digest in the manifest looks like a corrupt file.
            named = path.name in wrong.get(20, "") or path.name == "SHA256SUMS"
            noticed[kind] += wrong.keys() == {20} and named
            restored += digest(run, found) == older
    deletions = len(files(checkpoint))
    total = flips + cuts + deletions
    record(
        f"one bit of a checkpoint flipped ({flips} times), a file cut short ({cuts} times), each "
        f"one deleted ({deletions})",
        f"{sum(noticed.values())} of {total} noticed; the checkpoint before it restored, bit for "
        f"bit, in {restored} of {total}",
    )
    assert noticed == {"flip": flips, "cut": cuts, "deletion": deletions}
    assert restored == total
    assert manifest.newest_valid(run.checkpoints) == (20, {})
    assert digest(run, 20) == newer


@pytest.mark.slow
@pytest.mark.process
def test_where_none_is_valid_one_line_says_so_and_nothing_is_touched(run, tmp_path):
    shutil.copytree(run.path, tmp_path / "run")
    for step in ("10", "20"):
        next((tmp_path / "run/checkpoints" / step).rglob("_METADATA")).unlink()
    (tmp_path / "run/summary.json").unlink()
    result = Training("--steps", 20, "--checkpoint-every", 10).run(tmp_path / "run")
    assert result.returncode == 1
    (error,) = result.stderr.strip().splitlines()
    assert "is valid: 20: state/state/_METADATA is missing, 10: state" in error
    assert sorted(p.name for p in (tmp_path / "run/checkpoints").iterdir()) == ["10", "20"]


@contextlib.contextmanager
def small_disk(directory, mebibytes):
    """Yields a function that makes room, or None where mounting is not allowed."""
    directory.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={mebibytes}m", "tmpfs", directory]
    if subprocess.run(mount, capture_output=True).returncode != 0:
        yield None
        return

    def make_room():
        subprocess.run(["mount", "-o", "remount,size=1g", directory], check=True)

    try:
        yield make_room
    finally:
        subprocess.run(["umount", "-l", directory], check=True)


@pytest.mark.slow
@pytest.mark.process
def test_full_disk_ends_the_run_with_the_path_and_leaves_the_last_good_checkpoint(
    long, record, expected, tmp_path
):
    """A disk of so many MiB; a checkpoint takes 34. Else files limited to so many KiB."""
    sizes = (1, 10, 33, 35, 50, 68, 80, 101, 110, 135) if long else (110,)
    training = Training(*USUAL)

    def fill(size):
        directory = tmp_path / f"disk{size}"
        run = directory / "run"
        with small_disk(directory, size) as make_room:
            limit = () if make_room else ("bash", "-c", f'ulimit -f {20 * size}; exec "$@"', "")
            result = training.run(run, wrapper=limit)
            error = result.stderr
            right = result.returncode == 1 and error.count("\n") == 1
            right = right and error.startswith("error: ") and f"{directory}/run" in error
            reasons = ("No space left on device", "File too large")
            right = right and any(reason in error for reason in reasons)
            right = right and checkpoints_are_valid(run)
            saved = max(manifest.steps(run / "checkpoints"), default=0)
            if make_room:
                make_room()
            said = training.finish(run)
            right = right and (f"Continuing from step {saved}\n" in said or saved == 0)
            return right and not differences(run, expected), bool(make_room), result.stderr

    results = in_pairs(fill, sizes)
    right = sum(result[0] for result in results)
    what = "the disk" if results[0][1] else "the largest file"
    record(
        f"{what} is full at {len(sizes)} levels, from nothing saved to all but the last; then room "
        "is made",
        f"{right} of {len(sizes)} exit with 1, name the path, keep the last good checkpoint, and "
        "end with the same bits",
    )
    assert right == len(sizes), [result[2] for result in results if not result[0]]


def test_damaged_dataset_files_are_refused_with_their_names(long, record, mnist_files, tmp_path):
    names = sorted(path.name for path in mnist_files.iterdir())
    assert len(names) == 4
    rng = random.Random(0)
    refused = 0
    for name in names:
        shutil.copytree(mnist_files, tmp_path / "files")
        path = tmp_path / "files" / name
        for content in (flip(rng, path), path.read_bytes()[:-1], None):
            with damaged(path, content):
                try:
                    datasets.load("mnist", source=DataSource(mnist_files=path.parent))
                except UsageError as error:
                    refused += str(path) in str(error)
        shutil.rmtree(tmp_path / "files")
    record(
        "each of the four dataset files damaged, cut short, missing",
        f"{refused} of 12 refused with the file's name",
    )
    assert refused == 12


LOAD = (
    "import pathlib, sys; from gan_jax.data import datasets, source; "
    "files = source.DataSource(mnist_files=pathlib.Path(sys.argv[1])); "
    "print(datasets.load('mnist', source=files).fingerprint)"
)


@pytest.mark.slow
@pytest.mark.process
def test_four_first_builds_of_the_dataset_at_once_succeed(
    record, mnist_prepared, tmp_path, monkeypatch
):
    """What they build then serves the other tests; unless one of those came first."""
    if datasets.is_here("mnist"):
        monkeypatch.setenv("GAN_JAX_CACHE", str(tmp_path / "cache"))
        monkeypatch.setenv("TFDS_DATA_DIR", str(tmp_path / "tfds"))
    command = [sys.executable, "-c", LOAD, mnist_prepared]
    processes = [subprocess.Popen(command, stdout=subprocess.PIPE) for _ in range(4)]
    outputs = [process.communicate()[0] for process in processes]
    good = sum(
        process.returncode == 0 and output.startswith(b"sha256:9e4cd61bfa01dfc7")
        for process, output in zip(processes, outputs, strict=True)
    )
    record("4 first builds of the dataset at once", f"{good} of 4 succeed, with the same bits")
    assert good == 4


@pytest.mark.slow
def test_damaged_prepared_dataset_is_never_trained_on(mnist_prepared, tmp_path, monkeypatch):
    """One bit of TFDS's records; what was decoded from them before is kept elsewhere."""
    good = datasets.load("mnist", source=DataSource(mnist_files=mnist_prepared))
    prepared = good.origin.split(" in ")[1]
    shutil.copytree(f"{prepared}/mnist", tmp_path / "tfds/mnist")
    monkeypatch.setenv("TFDS_DATA_DIR", str(tmp_path / "tfds"))
    monkeypatch.setenv("GAN_JAX_CACHE", str(tmp_path / "cache"))
    path = next((tmp_path / "tfds/mnist").rglob("mnist-train*"))
    with (
        damaged(path, flip(random.Random(0), path)),
        pytest.raises(RunError, match=r"tfds/mnist/3\.0\.1 cannot be read"),
    ):
        datasets.load("mnist")
