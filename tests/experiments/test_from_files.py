"""What the experiments claim, computed again from the committed files, must come out the same."""

import importlib
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from gan_jax.terminal.errors import UsageError

EXPERIMENTS = Path(__file__).parents[2] / "experiments"
CLAIMS = {"table.csv", "claims.csv", "peers.csv", "variants.csv", "overhead.csv"}
CLAIMS |= {
    "model.csv",
    "rounding.csv",
    "lag_table.csv",
    "half.csv",
    "correlations.csv",
    "over_training.csv",
    "factors.csv",
    "rise.csv",
    "candidates_table.csv",
}
WITHOUT_FIGURE = {"pretrained"}  # its pictures are samples


def copy_measurements(folder, out):
    """Copies what was measured, and nothing that is computed from it."""
    out.mkdir()
    for path in (*folder.glob("*.csv"), *folder.glob("*.json")):
        if path.name not in CLAIMS:
            shutil.copy(path, out)


def claimed(folder):
    return {
        path.name: path.read_text()
        for path in folder.iterdir()
        if path.suffix in (".md", ".csv") and path.name != "README.md"
    }


@pytest.mark.parametrize(
    ("folder", "flags"),
    [
        ("k_sweep", []),
        ("vanishing_gradient", []),
        ("size_or_direction", []),
        ("ring_of_gaussians", []),
        ("ring_of_gaussians/wide", ["--std", "0.05"]),
        ("figure1", []),
        ("figure1/wide", []),
        ("duality_gap", []),
        ("parzen_table", []),
        ("released_recipe", []),
        ("quality", []),
        ("benchmark", []),
        ("pretrained", []),
        ("k_and_learning_rate", []),
    ],
)
def test_claims_are_computed_from_the_committed_files(folder, flags, tmp_path, monkeypatch):
    out = tmp_path / "out"
    copy_measurements(EXPERIMENTS / folder, out)
    monkeypatch.setattr(subprocess, "run", lambda *_, **__: pytest.fail("something was started"))
    monkeypatch.setattr(sys, "argv", ["run", "--from-files", "--out", str(out), *flags])
    module = importlib.import_module(f"experiments.{folder.split('/')[0]}.run")
    assert module.main() == 0
    assert claimed(out) == claimed(EXPERIMENTS / folder)
    if folder not in WITHOUT_FIGURE:
        assert (out / "figure.png").stat().st_size > 10_000
    if folder in ("k_sweep", "k_and_learning_rate"):
        assert (out / "over_training.png").stat().st_size > 10_000


def cells(line):
    return [cell.strip() for cell in line.strip("|\n").split("|")]


@pytest.mark.parametrize(
    "name",
    [
        "k_sweep",
        "k_and_learning_rate",
        "vanishing_gradient",
        "size_or_direction",
        "ring_of_gaussians",
        "figure1",
        "duality_gap",
        "parzen_table",
        "released_recipe",
        "quality",
        "pretrained",
    ],
)
def test_readmes_show_the_tables(name):
    lines = (EXPERIMENTS / name / "README.md").read_text().splitlines()
    shown = [cells(line) for line in lines if line.startswith("|")]
    for path in EXPERIMENTS.joinpath(name).glob("*.md"):
        if path.name != "README.md":
            for line in path.read_text().splitlines()[2:]:
                assert cells(line) in shown, f"{name}/README.md lacks a row of {path.name}: {line}"


def test_without_the_files_the_way_out_is_named(tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "argv", ["run", "--from-files", "--out", str(tmp_path)])
    module = importlib.import_module("experiments.k_sweep.run")
    with pytest.raises(UsageError, match=r"seeds\.csv does not exist: give the command without"):
        module.main()
