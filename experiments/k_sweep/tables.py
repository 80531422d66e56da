"""The tables of the sweep: what each cell scored, and what that says of each claim.

The claims are the tutorial's. Which comparisons answer them was written before the first
evaluation, except for the first two checkpoints, which were added after it.
"""

import dataclasses
from collections.abc import Iterator, Sequence
from pathlib import Path

from experiments import claims
from experiments import tables as tables_lib
from experiments.k_sweep.cell import Budgets, Cell

_COLUMNS = {
    "frechet": (".1f", "Fréchet distance"),
    "parzen": (".1f", "Parzen (nats)"),
    "precision": (".3f", "precision"),
    "recall": (".3f", "recall"),
    "coverage": (".3f", "coverage"),
    "classes": (".1f", "classes"),
    "d_accuracy": (".3f", "D's accuracy, held out"),
}
_LOSSES = ("non_saturating", "minimax")


@dataclasses.dataclass(frozen=True)
class Comparison:
    """One quantity of two cells, a value a seed, the seeds in the same order."""

    what: str
    a: tuple[float, ...]
    b: tuple[float, ...]


@dataclasses.dataclass(frozen=True)
class Claim:
    """What the ratios of some comparisons answer.

    Attributes:
      text: The claim.
      comparisons: At least one.
      claimed: On which side of 1 the claim puts the ratios, `smaller` or `larger`.
      every: Whether it must be so for each of them, or for any.
    """

    text: str
    comparisons: Sequence[Comparison]
    claimed: str
    every: bool = False


def write(cells: Sequence[Cell], budgets: Budgets, out: Path) -> None:
    """Writes table.md, over_training.md and claims.md, and each as CSV."""
    _write_scores(cells, budgets, out / "table.md")
    _write_over_training(cells, budgets, out / "over_training.md")
    _write_claims(list(_claims(cells, budgets)), out / "claims.md")


def _write_scores(cells: Sequence[Cell], budgets: Budgets, path: Path) -> None:
    rows = []
    for name, step_of in budgets.points().items():
        for cell in cells:
            step = step_of(cell)
            collapsed = cell.values("collapsed", step)
            rows.append(
                [name, cell.loss, f"{cell.k}", f"{step:,}", f"{cell.k * step:,}"]
                + [f"{cell.cost(step) / 1e3:.1f}"]
                + [
                    tables_lib.reach(cell.values(measure, step), form)
                    for measure, (form, _) in _COLUMNS.items()
                ]
                + [f"{sum(collapsed):.0f} of {len(collapsed)}"]
            )
    columns = ["at equal", "loss", "k", "updates of G", "updates of D", "TFLOP"]
    columns += [name for _, name in _COLUMNS.values()]
    tables_lib.write(path, [*columns, "collapsed"], rows)


def _write_over_training(cells: Sequence[Cell], budgets: Budgets, path: Path) -> None:
    """Writes distances and norms at the checkpoints that all cells have, a column a k."""
    ks = sorted({cell.k for cell in cells})
    by_cell = {(cell.loss, cell.k): cell for cell in cells}
    steps = budgets.checkpoints
    rows = []
    for loss in _LOSSES:
        for step in steps:
            values = [by_cell[loss, k].values("frechet", step) for k in ks]
            rows.append(["Fréchet distance", loss, f"{step:,}"])
            rows[-1] += [tables_lib.reach(seeds, ".0f") for seeds in values]
    for loss in _LOSSES:
        intervals = {f"{step:,}": [step] for step in steps} | {f"all {len(steps)}": steps}
        for name, over in intervals.items():
            values = [by_cell[loss, k].gradient_norms(over) for k in ks]
            rows.append(["norm of G's gradient", loss, name])
            rows[-1] += [tables_lib.geometric_reach(seeds) for seeds in values]
    tables_lib.write(path, ["", "loss", "updates of G", *(f"k = {k}" for k in ks)], rows)


def _claims(cells: Sequence[Cell], budgets: Budgets) -> Iterator[Claim]:
    by_cell = {(cell.loss, cell.k): cell for cell in cells}
    points = budgets.points()
    ks = sorted({cell.k for cell in cells})
    first, high, last = ks[0], ks[-1], budgets.steps

    def frechet(loss, k, step):
        return tuple(by_cell[loss, k].values("frechet", step))

    def norms(loss, k):
        return tuple(by_cell[loss, k].gradient_norms(budgets.checkpoints))

    def larger_k(loss, step_of, ks=ks[1:]):
        of_first = frechet(loss, first, step_of(by_cell[loss, first]))
        return [
            Comparison(
                f"Fréchet, k = {k} / k = {first}, {loss}",
                frechet(loss, k, step_of(by_cell[loss, k])),
                of_first,
            )
            for k in ks
        ]

    for step in (*budgets.checkpoints[:2], last):
        for loss in _LOSSES:
            yield Claim(
                f"k = {first} is too small: some larger k is better after {step:,} generator "
                f"updates ({loss})",
                larger_k(loss, lambda _, step=step: step),
                "smaller",
            )
    for loss in reversed(_LOSSES):
        what = f"norm, k = {high} / k = {first}, {loss}"
        yield Claim(
            f"k = {high} makes G's gradient vanish ({loss})",
            [Comparison(what, norms(loss, high), norms(loss, first))],
            "smaller",
        )
        yield Claim(
            f"k = {high} is too large: G draws worse than with k = {first} after {last:,} "
            f"generator updates ({loss})",
            larger_k(loss, lambda _: last, [high]),
            "larger",
        )
    for k in ks:
        what = f"Fréchet, non_saturating / minimax, k = {k}"
        compared = Comparison(what, *(frechet(loss, k, last) for loss in _LOSSES))
        text = f"the non-saturating loss draws better than minimax, at k = {k}"
        yield Claim(text, [compared], "smaller")
    for point in ("arithmetic", "discriminator updates"):
        for loss in _LOSSES:
            yield Claim(
                f"k = {first} is the best buy: every larger k is worse at equal {point} ({loss})",
                larger_k(loss, points[point]),
                "larger",
                every=True,
            )


def _write_claims(claimed: Sequence[Claim], path: Path) -> None:
    """Tests every comparison once, paired by seed, and adjusts for all of them."""
    compared = dict.fromkeys(one for claim in claimed for one in claim.comparisons)
    effects = {one: claims.paired_ratio(one.a, one.b) for one in compared}
    holm = claims.holm([effect.p for effect in effects.values()])
    adjusted = dict(zip(effects, holm, strict=True))
    rows = []
    for claim in claimed:
        sides = [claims.significant(effects[one], adjusted[one]) for one in claim.comparisons]
        text, answer = claim.text, claims.verdict(sides, claim.claimed, every=claim.every)
        for one in claim.comparisons:
            effect = effects[one]
            numbers = [f"{effect.p:.2g}", f"{adjusted[one]:.2g}", f"{effect.exact:.3g}"]
            rows.append([text, one.what, str(effect), *numbers, answer])
            text = answer = ""
    columns = ["claim", "compared, seed by seed", "ratio (95 % interval)", "p"]
    columns += [f"p (Holm, of {len(effects)})", "sign-flip p", "answer"]
    tables_lib.write(path, columns, rows)
