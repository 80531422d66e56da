"""The wheel and the source archive: what is in them, and that the wheel needs no checkout."""

import os
import shutil
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

from tests import commands

ROOT = Path(__file__).parent.parent

pytestmark = pytest.mark.slow


def build(kind, source, out):
    """Builds a wheel or an sdist as pip has setuptools do it; needs no network."""
    code = f"from setuptools import build_meta; print(build_meta.build_{kind}({str(out)!r}))"
    result = subprocess.run(
        [sys.executable, "-c", code], cwd=source, capture_output=True, text=True
    )
    assert result.returncode == 0, result.stderr
    return out / result.stdout.splitlines()[-1]


@pytest.fixture(scope="module")
def source(module_path):
    """A copy of the checkout: building leaves files behind. There is a space in its path."""
    copy = module_path / "a checkout"
    ignored = shutil.ignore_patterns("__pycache__")
    for name in ("gan_jax", "tests", "experiments"):
        shutil.copytree(ROOT / name, copy / name, ignore=ignored)
    for path in ROOT.iterdir():
        if path.is_file() and path.name != ".git":
            shutil.copy(path, copy)
    return copy


@pytest.fixture(scope="module")
def unpacked(source, module_path):
    """A directory with what the wheel installs."""
    with zipfile.ZipFile(build("wheel", source, module_path)) as wheel:
        wheel.extractall(module_path / "unpacked")
    return module_path / "unpacked"


def files(directory):
    paths = [p for p in directory.rglob("*") if p.is_file() and "__pycache__" not in p.parts]
    return {str(path.relative_to(directory)) for path in paths}


def test_the_wheel_holds_the_whole_package_and_nothing_else(unpacked):
    # The rooms' pages are read in a checkout.
    rooms = {path.parent for path in (ROOT / "gan_jax").rglob("*.py")}
    pages = {f"{room.relative_to(ROOT)}/README.md" for room in rooms}
    package = {f"gan_jax/{name}" for name in files(ROOT / "gan_jax")} - pages
    found = files(unpacked)
    (metadata,) = unpacked.glob("*.dist-info")
    assert {name for name in found if not name.startswith(metadata.name)} == package
    assert package >= {"gan_jax/py.typed", "gan_jax/evaluation/report/report.html"}
    assert f"{metadata.name}/licenses/LICENSE" in found
    text = (metadata / "METADATA").read_text(encoding="utf-8")
    for line in ("Author: gan_jax developers", "License-Expression: Apache-2.0"):
        assert f"\n{line}\n" in text


def test_the_source_archive_builds_the_same_wheel(source, unpacked, module_path):
    with tarfile.open(build("sdist", source, module_path)) as archive:
        archive.extractall(module_path / "archive", filter="data")
    (directory,) = (module_path / "archive").iterdir()
    kept = {path.name for path in directory.iterdir()}
    assert kept >= {"LICENSE", "README.md", "CHANGELOG.md", "CITATION.cff", "constraints.txt"}
    assert not kept & {"tests", "experiments"}
    with zipfile.ZipFile(build("wheel", directory, module_path / "archive")) as wheel:
        assert set(wheel.namelist()) == files(unpacked)


@pytest.mark.process
def test_an_unpacked_wheel_trains_and_samples_outside_a_checkout(unpacked, tmp_path):
    # In the git repository of somebody else.
    subprocess.run(["git", "init", "-q", tmp_path], check=True)
    environment = os.environ | {"PYTHONPATH": str(unpacked)}

    def call(*arguments):
        command = [sys.executable, "-m", "gan_jax", *map(str, arguments)]
        result = subprocess.run(command, env=environment, capture_output=True, text=True)
        assert result.returncode == 0, result.stderr
        return result.stdout

    call("train", *commands.DIGITS, "--steps", 20, "--out", "run")
    (session,) = commands.read("run", "provenance.json")["sessions"]
    assert session["command"].endswith("--out run")
    assert session["git"]["commit"] is None
    assert session["git"]["reason"].startswith("not a git checkout")
    assert "20" in call("sample", "run", "--n", 20, "--out", "digits.png")
    assert Path("digits.png").exists()
    call("sample", "pretrained:tutorial-tuned", "--out", "shipped.png")
    assert Path("shipped.png").exists()
