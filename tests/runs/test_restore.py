import hashlib
import json
import re
import shutil

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from orbax.checkpoint import v1 as ocp

from gan_jax import gan as gan_lib
from gan_jax.runs.checkpoints import state_digest
from gan_jax.runs.directory import RunDirectory
from gan_jax.runs.restore import check, one_device, restore
from gan_jax.terminal.errors import RunError, UsageError
from tests.commands import SHORT


def test_a_run_is_restored_as_it_was_saved(run):
    directory = RunDirectory(run)
    restored = restore(directory, 40)
    assert restored.config == directory.config()
    assert [member.seed for member in restored.members] == [0]
    assert (restored.step, int(restored.state.step), restored.diverged) == (40, 40, {})
    assert state_digest(restored.member(0)) == directory.digests()[0]
    samples = gan_lib.generate(
        restored.gan, restored.member(0).generator.params, np.ones((2, 100), np.float32)
    )
    assert samples.shape == (2, 784)


def test_an_older_checkpoint_is_restored_to_the_devices_asked_for(run):
    directory = RunDirectory(run)
    population = one_device(directory.config())
    restored = restore(directory, 20, population=population)
    assert restored.population is population
    assert int(restored.state.step) == 20
    assert state_digest(restored.member(0)) != directory.digests()[0]


def test_what_cannot_be_restored_is_one_clear_line(run, tmp_path):
    with pytest.raises(RunError, match="checkpoints/30 cannot be restored"):
        restore(RunDirectory(run), 30)
    with pytest.raises(UsageError, match="is no run directory"):
        restore(RunDirectory(tmp_path / "nowhere"), 30)


def seal(checkpoint):
    """Gives a changed checkpoint a manifest that matches."""
    manifest = checkpoint / "SHA256SUMS"
    files = [path for path in checkpoint.rglob("*") if path.is_file() and path != manifest]
    digests = {
        path.relative_to(checkpoint).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in files
    }
    manifest.write_text("".join(f"{digests[name]}  {name}\n" for name in sorted(digests)))


NAN = float("nan")


WRONG_METADATA = [
    ("interval", None, "interval is null, not an object"),
    ("interval", {}, r"interval\.sums is missing"),
    ("interval.count", 1.5, r"interval\.count is 1\.5, not an integer"),
    ("interval.count", 41, r"interval\.count is 41, more than the 40 steps taken"),
    ("interval.sums.d_loss", "0", r'interval\.sums\.d_loss is "0", not a list'),
    ("interval.sums.d_loss", [1.0, 2.0], r"interval\.sums\.d_loss has 2 values for 1 members"),
    ("interval.sums.g_loss", [NAN], r"interval\.sums\.g_loss is not finite"),
    ("diverged", [0], r"diverged is \[0\], not an object"),
    ("diverged", {"1": 7}, "diverged names member 1 of 1"),
    ("diverged", {"zero": 7}, "a key of diverged is not an integer"),
    ("diverged", {"0": 41}, r"diverged\.0 is step 41, not one of 1 to 40"),
    ("padded_size", True, "padded_size is true, not an integer"),
    ("padded_size", 10**9, "padded_size is 1000000000, and the arrays have 1 rows"),
]


@pytest.mark.slow
def test_metadata_with_a_matching_manifest_is_checked_and_the_field_named(run):
    directory = RunDirectory(run)
    path = run / "checkpoints/40/state/_CHECKPOINT_METADATA"
    right = path.read_text()
    for field, value, message in WRONG_METADATA:
        content = json.loads(right)
        *parents, last = ["custom_metadata", *field.split(".")]
        inner = content
        for parent in parents:
            inner = inner[parent]
        inner[last] = value
        path.write_text(json.dumps(content))
        seal(run / "checkpoints/40")
        with pytest.raises(RunError, match=rf"checkpoints/40 .*_CHECKPOINT_METADATA, {message}"):
            check(directory, 40, directory.config())
    assert directory.valid_steps() == [40]
    with pytest.raises(RunError, match=rf"checkpoints/40 .*_CHECKPOINT_METADATA, {message}"):
        restore(directory, 40)


def test_arrays_of_another_type_with_a_matching_manifest_are_refused_by_every_command(run, command):
    directory = RunDirectory(run)
    restored = restore(directory, 40)
    shutil.rmtree(run / "checkpoints/40/state")
    (run / "summary.json").unlink()
    halves = jax.tree.map(lambda x: x.astype(jnp.float16), restored.state.generator.params)
    state = restored.state.replace(generator=restored.state.generator.replace(params=halves))
    record = {"interval": restored.interval, "diverged": {}, "padded_size": 1}
    ocp.save(str(run / "checkpoints/40/state"), state, custom_metadata=record)
    seal(run / "checkpoints/40")
    cause = (
        r"checkpoints/40 cannot be restored: the array generator\.params\.\S+ is float16 \[.*\], "
        r"and must be float32 \[.*\]\. Move it elsewhere to use the one of step 20"
    )
    for arguments in (("train", *SHORT, "--out", run), ("sample", run), ("evaluate", run)):
        result = command(*arguments)
        assert result.returncode == 1
        (line,) = result.stderr.splitlines()
        assert re.search(cause, line)
    result = command("doctor", run)
    assert result.returncode == 1
    assert re.search(f"failed +checkpoint 40 .*{cause}", result.stdout)
    assert (run / "checkpoints/40").exists()
    (run / "checkpoints/40").rename(run / "aside")
    assert command("sample", run, "--out", run / "samples.npy").returncode == 0


def test_no_way_out_is_named_that_is_none(run):
    """Neither checkpoint can be opened, though both are as they were saved."""
    for step in ("20", "40"):
        (run / f"checkpoints/{step}/state/state/manifest.ocdbt").unlink()
        seal(run / f"checkpoints/{step}")
    with pytest.raises(RunError, match=r"it holds no arrays\. Restore it from a backup, or start"):
        restore(RunDirectory(run), 40)
