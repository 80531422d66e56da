"""The tables of the sweep: what each cell scored, and what that says of each claim.

The claims are the tutorial's. Their rules were written before the first evaluation: effects are
ratios of geometric means over seeds, tested by Welch's t-test on logarithms, Holm-adjusted over
the comparisons of one claim and loss, at 5 % (`experiments/claims.py`).
"""

import dataclasses
from collections.abc import Sequence
from pathlib import Path

from experiments import claims
from experiments import tables as tables_lib
from experiments.k_sweep.cell import Budgets, Cell

_COLUMNS = {"frechet": 1, "parzen": 1, "coverage": 3, "classes": 1, "d_accuracy": 3}


@dataclasses.dataclass(frozen=True)
class Comparison:
    """Two samples of one quantity, one value a seed, named."""

    what: str
    a: Sequence[float]
    b: Sequence[float]


def write(cells: Sequence[Cell], budgets: Budgets, out: Path) -> None:
    """Writes table.md and claims.md, and both as CSV."""
    rows = []
    for name, step_of in budgets.points().items():
        for cell in cells:
            step = step_of(cell)
            collapsed = cell.values("collapsed", step)
            rows.append(
                [name, cell.loss, f"{cell.k}", f"{step:,}", f"{cell.k * step:,}"]
                + [f"{cell.cost(step) / 1e3:.1f}"]
                + [
                    tables_lib.spread(cell.values(m, step), digits)
                    for m, digits in _COLUMNS.items()
                ]
                + [f"{sum(collapsed):.0f} of {len(collapsed)}"]
                + [tables_lib.geometric(cell.gradient_norms(step))]
            )
    columns = ["at equal", "loss", "k", "steps", "updates of D", "TFLOP", "Fréchet distance"]
    columns += ["Parzen (nats)", "coverage", "classes", "D's accuracy, held out", "collapsed"]
    tables_lib.write(out / "table.md", [*columns, "norm of G's gradient"], rows)
    _write_claims(cells, budgets, out / "claims.md")


def _write_claims(cells: Sequence[Cell], budgets: Budgets, path: Path) -> None:
    by_cell = {(cell.loss, cell.k): cell for cell in cells}
    ks = sorted({cell.k for cell in cells})
    points = budgets.points()
    rows = []

    def frechet(loss, k, point="generator updates"):
        cell = by_cell[loss, k]
        return cell.values("frechet", points[point](cell))

    def norms(loss, k):
        return by_cell[loss, k].gradient_norms(budgets.steps)

    def add(claim, comparisons, claimed, *, every=False):
        effects = [claims.ratio(c.a, c.b) for c in comparisons]
        adjusted = claims.holm([effect.p for effect in effects])
        sides = [claims.significant(e, p) for e, p in zip(effects, adjusted, strict=True)]
        answer = claims.verdict(sides, claimed, every=every)
        for c, effect, p in zip(comparisons, effects, adjusted, strict=True):
            rows.append([claim, c.what, str(effect), f"{p:.2g}", answer])
            claim = answer = ""

    def larger_k(loss, point):
        return [
            Comparison(
                f"Fréchet, k = {k} / k = 1, {loss}",
                frechet(loss, k, point),
                frechet(loss, 1, point),
            )
            for k in ks
            if k > 1
        ]

    high = ks[-1]
    for loss in ("non_saturating", "minimax"):
        add(
            f"k = 1 is too small: some larger k is better at equal generator updates ({loss})",
            larger_k(loss, "generator updates"),
            "smaller",
        )
    for loss in ("minimax", "non_saturating"):
        add(
            f"k = {high} makes G's gradient vanish ({loss})",
            [Comparison(f"norm, k = {high} / k = 1, {loss}", norms(loss, high), norms(loss, 1))],
            "smaller",
        )
        add(
            f"k = {high} is too large: G draws worse than with k = 1 at equal generator updates "
            f"({loss})",
            [
                Comparison(
                    f"Fréchet, k = {high} / k = 1, {loss}", frechet(loss, high), frechet(loss, 1)
                )
            ],
            "larger",
        )
    for k in ks:
        add(
            f"the non-saturating loss draws better than minimax, at k = {k}",
            [
                Comparison(
                    f"Fréchet, non_saturating / minimax, k = {k}",
                    frechet("non_saturating", k),
                    frechet("minimax", k),
                )
            ],
            "smaller",
        )
    for point in ("arithmetic", "discriminator updates"):
        for loss in ("non_saturating", "minimax"):
            add(
                f"k = 1 is the best buy: every larger k is worse at equal {point} ({loss})",
                larger_k(loss, point),
                "larger",
                every=True,
            )
    columns = ["claim", "compared, over seeds", "ratio (95 % interval)", "p (Holm)", "answer"]
    tables_lib.write(path, columns, rows)
