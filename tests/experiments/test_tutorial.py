"""The tutorial's notebook: one with its script, and with the outputs of today's code."""

import ast
import inspect
import json
import re
from pathlib import Path

import pytest

from gan_jax import gan

ROOT = Path(__file__).parents[2]
NOTEBOOK = ROOT / "experiments" / "tutorial" / "tutorial.ipynb"


@pytest.fixture(scope="module")
def cells():
    return cells_of(json.loads(NOTEBOOK.read_text(encoding="utf-8")))


def cells_of(notebook):
    """Returns the cells, each one's source and text outputs in one piece."""
    cells = [cell | {"source": "".join(cell["source"])} for cell in notebook["cells"]]
    for cell in cells:
        outputs = cell.get("outputs", [])
        cell["printed"] = "".join("".join(output.get("text", "")) for output in outputs)
    return cells


def script_cells(script):
    """Yields kind and source of each cell of a script in the percent format."""
    for cell in re.split(r"(?m)^# %%", script)[1:]:
        text = re.fullmatch(r' \[markdown\]\nr"""\n(.*?)\n"""\s*', cell, re.DOTALL)
        yield ("code", cell.strip()) if text is None else ("markdown", text[1])


def code(cells):
    return [cell for cell in cells if cell["cell_type"] == "code"]


def the_cell(cells, text):
    (cell,) = [cell for cell in cells if text in cell["source"]]
    return cell


def test_notebook_and_script_have_the_same_cells(cells):
    script = NOTEBOOK.with_suffix(".py").read_text(encoding="utf-8")
    assert list(script_cells(script)) == [(cell["cell_type"], cell["source"]) for cell in cells]


def test_notebook_was_run_from_top_to_bottom_without_an_error(cells):
    counts = [cell["execution_count"] for cell in code(cells)]
    assert counts == [*range(1, len(counts) + 1)]
    outputs = [output for cell in code(cells) for output in cell["outputs"]]
    assert [o for o in outputs if o["output_type"] == "error" or o.get("name") == "stderr"] == []
    assert NOTEBOOK.stat().st_size <= 1_500_000


def test_notebook_shows_a_training_of_full_size_on_mnist(cells):
    assert "mnist: 60,000 images" in the_cell(cells, "datasets.load(")["printed"]
    assert "3,600 steps in" in the_cell(cells, "run = train(")["printed"]


def test_notebook_prints_and_explains_the_train_step_of_today(cells):
    printed = the_cell(cells, "inspect.getsource(gan_lib.train_step)")["printed"]
    source = inspect.getsource(gan.train_step)
    docstring = ast.parse(source).body[0].body[0]
    body = source.splitlines()[docstring.end_lineno :]
    assert printed.splitlines()[-len(body) :] == body
    explained = the_cell(cells, "Line by line")["source"].split("Let us")[0]
    for name in re.findall(r"`([\w.]+)`", explained):
        assert name in source or hasattr(gan, name.removeprefix("gan."))


def test_notebook_links_to_files_that_are_here(cells):
    text = "\n".join(cell["source"] for cell in cells if cell["cell_type"] == "markdown")
    links = re.findall(r"\]\((\.[^)]*)\)", text)
    assert links
    assert [link for link in links if not (NOTEBOOK.parent / link).exists()] == []


@pytest.mark.slow
def test_jupytext_reads_the_same_cells_from_both():
    jupytext = pytest.importorskip("jupytext")
    script, notebook = (jupytext.read(NOTEBOOK.with_suffix(suffix)) for suffix in (".py", ".ipynb"))
    assert [(cell.cell_type, cell.source) for cell in script.cells] == [
        (cell.cell_type, cell.source) for cell in notebook.cells
    ]


@pytest.mark.slow
@pytest.mark.process
def test_notebook_runs_on_the_digits_in_a_fresh_kernel(tmp_path, monkeypatch):
    pytest.importorskip("ipykernel")
    nbclient, nbformat = map(pytest.importorskip, ("nbclient", "nbformat"))
    monkeypatch.setenv("TUTORIAL_SHORT", "1")
    monkeypatch.setenv("TUTORIAL_DATASET", "digits")
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    notebook = nbformat.read(NOTEBOOK, as_version=4)
    for cell in notebook.cells:
        if cell.cell_type == "code":
            cell.outputs, cell.execution_count = [], None
    where = {"metadata": {"path": str(tmp_path)}}
    client = nbclient.NotebookClient(notebook, timeout=900, kernel_name="python3", resources=where)
    client.execute()  # raises on an error
    run = cells_of(notebook)
    assert "digits: 1,500 images" in the_cell(run, "datasets.load(")["printed"]
    assert "60 steps in" in the_cell(run, "run = train(")["printed"]
    assert "Everything above took" in run[-1]["printed"]
