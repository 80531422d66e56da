"""Tables and figure, all from seeds.csv, also while that is not complete."""

import math
from pathlib import Path

from experiments import claims, results, tables
from experiments.k_and_learning_rate import analysis, design, figures
from experiments.k_and_learning_rate.analysis import NOT_YET, Measurements
from experiments.k_and_learning_rate.design import Cell, Schedule

_MEASURES = {"frechet": 1, "classes": 1, "recall": 3, "coverage": 3, "d_accuracy": 3, "d_fake": 3}
_COLUMNS = (
    *("at equal", "k", "G's rate", "D's rate", "seeds", "steps", "TFLOP", "Fréchet distance"),
    *("classes", "recall", "coverage", "D's accuracy, held out", "D(G(z))"),
    "norm of G's gradient",
)


def write(out: Path, updates: int, seeds: int) -> None:
    """Writes tables and figures from the seeds.csv in a directory.

    Args:
      out: The directory.
      updates: Generator updates after which all are compared.
      seeds: How many seeds each setting is to have: with fewer, nothing is answered.
    """
    records = results.read(out / "seeds.csv")
    design.check(records, updates)
    measured = Measurements(records, updates, seeds)
    _write_claims(measured, out / "claims.md")
    _write_model(measured, out / "model.md")
    _write_factors(measured, out / "factors.md")
    _write_table(measured, out / "table.md")
    figures.draw(measured, out)


def _write_claims(measured: Measurements, path: Path) -> None:
    """Writes every question with its tests, which are adjusted together."""
    questions = analysis.questions(measured)
    tests = [test for question in questions for test in question.tests]
    complete = measured.complete
    adjusted = claims.holm([test.p for test in tests]) if complete else [math.nan] * len(tests)
    p_values = iter(adjusted)
    rows, answers = [], []
    for question in questions:
        ps = [next(p_values) for _ in question.tests]
        says = [test.says(p) for test, p in zip(question.tests, ps, strict=True)]
        answers.append(question.answer(says) if complete else NOT_YET)
        first = [question.text, answers[-1]]
        for test, p in zip(question.tests, ps, strict=True):
            effect = test.text if test.effect is None else str(test.effect)
            exact = test.effect.exact if complete and test.effect is not None else math.nan
            cells = [test.what, f"{test.seeds}", effect, _p(p), _p(exact)]
            rows.append([first[0], *cells, first[1]])
            first = ["", ""]
    what = analysis.cause(measured, *answers[:2]) if complete else NOT_YET
    rows.insert(0, ["is it k, or how far D learns?", "the next two", "", "", "", "", what])
    columns = ["question", "compared, seed by seed", "seeds", "ratio (95 % interval)"]
    tables.write(path, [*columns, "p (Holm)", "exact p", "answer"], rows)


def _p(p: float) -> str:
    return "" if math.isnan(p) else f"{p:.2g}"


def _write_model(measured: Measurements, path: Path) -> None:
    """Writes the regression's factors, of both rates of G together and of each alone."""
    rows = []
    for budget in analysis.TESTED:
        scores = measured.scores(budget)
        choices = {"both": scores}
        for rate in design.RATES:
            choices[f"{rate:g}"] = analysis.at_rate(scores, rate)
        for name, chosen in choices.items():
            fitted = analysis.factors(chosen)
            n = len(fitted[analysis.K])
            effects = [
                str(analysis.against_none(fitted[effect])) if n > 1 and effect in fitted else ""
                for effect in analysis.FACTORS
            ]
            rows.append([budget, name, f"{n}", *effects])
    columns = [f"{times} times {name}" for name, times in analysis.FACTORS.items()]
    tables.write(path, ["at equal", "G's rate", "seeds", *columns], rows)


def _write_factors(measured: Measurements, path: Path) -> None:
    """Writes each seed's factors, and what remains of the mean's where it is left out."""
    rows = []
    for budget in analysis.TESTED:
        scores = measured.scores(budget)
        fitted = analysis.factors(scores)
        for i, seed in enumerate(analysis.common(list(scores.values()))):
            row = [budget, f"{seed}", *(f"{fitted[name][i]:.3g}" for name in analysis.FACTORS)]
            for name in (analysis.K, analysis.PACE):
                others = fitted[name][:i] + fitted[name][i + 1 :]
                row.append(str(analysis.against_none(others)) if len(others) > 1 else "")
            rows.append(row)
    columns = [f"{times} times {name}" for name, times in analysis.FACTORS.items()]
    columns += [f"without it: {name}" for name in (analysis.K, analysis.PACE)]
    tables.write(path, ["at equal", "seed", *columns], rows)


def _write_table(measured: Measurements, path: Path) -> None:
    cells = sorted(design.cells(), key=lambda cell: (cell.k, cell.learning_rate, cell.divided))
    rows = [_row(measured, cell, budget) for budget in design.BUDGETS for cell in cells]
    tables.write(path, _COLUMNS, rows)


def _row(measured: Measurements, cell: Cell, budget: str) -> list[str]:
    records = measured.at(cell, budget)
    step = Schedule(cell.k, measured.updates).at(budget)
    rates = [f"{cell.learning_rate:g}", f"{cell.d_learning_rate:g}"]
    row = [budget, f"{cell.k}", *rates, f"{len(records)} of {measured.seeds}", f"{step:,}"]
    if not records:
        return row + [""] * (len(_COLUMNS) - len(row))
    row.append(f"{records[0]['gflop'] / 1e3:.1f}")
    for name, digits in _MEASURES.items():
        values = [record[name] for record in records if record[name] != ""]
        row.append(tables.spread(values, digits) if values else "")
    return [*row, tables.geometric([record["g_grad_norm"] for record in records])]
