"""What everybody measures MNIST with: makes the classifier and the baselines' scores.

python -m experiments.pretrained.yardstick     15 minutes on two cores, 4 of them for the classifier
"""

import dataclasses
import json
from pathlib import Path
from typing import Any

from experiments import commands
from gan_jax.evaluation import shipped
from gan_jax.storage import package_files
from gan_jax.terminal import cli

PROG = "python -m experiments.pretrained.yardstick"


@dataclasses.dataclass(frozen=True)
class Options:
    """Write gan_jax/evaluation/weights: the classifier of MNIST, and the baselines' scores."""

    data_dir: Path | None = None
    """As for train."""

    mnist_files: Path | None = None
    """As for train."""


def main() -> int:
    """Trains what is not in the user's cache, measures, and writes the files."""
    options = cli.parse(Options, PROG)
    commands.prepare_jax()
    from gan_jax.data.source import DataSource

    source = DataSource(options.data_dir, options.mnist_files)
    made_by = {"command": PROG, "versions": json.dumps(versions(), sort_keys=True)}
    _write_classifier(source, made_by)
    _write_baselines(source, made_by)
    return 0


def versions() -> dict[str, str]:
    """Returns the versions of what computes, and the processor."""
    from gan_jax.runs import provenance

    here = provenance.environment()
    return {"python": here["python"], **here["packages"], **here["numerics"]}


def _write_classifier(source: Any, made_by: dict[str, str]) -> None:
    from flax.traverse_util import flatten_dict

    from gan_jax.data import datasets
    from gan_jax.evaluation import classifier

    trained = classifier.train("mnist", source)
    images = {split: datasets.load("mnist", split, source) for split in ("train", "test")}
    known = {
        "dataset": trained.dataset,
        "recipe": json.dumps(dataclasses.asdict(trained.recipe)),
        "accuracy": repr(trained.accuracy),
        "num_test": str(trained.num_test),
        "digest": trained.digest,
    }
    known |= {split: found.fingerprint for split, found in images.items()}
    arrays = flatten_dict(trained.params, sep="/")
    content = package_files.arrays_to_bytes(arrays, known | made_by)
    package_files.write(shipped.WEIGHTS / shipped.CLASSIFIER, content)
    print(f"{trained.identity} -> {shipped.WEIGHTS / shipped.CLASSIFIER}")


def _write_baselines(source: Any, made_by: dict[str, str]) -> None:
    from gan_jax.evaluation import baselines, suite

    suites = {}
    for fine_sigma in (False, True):
        held = suite.load("mnist", source, fine_sigma=fine_sigma)
        suites[held.fingerprint] = {
            "classifier": held.classifier.identity,
            "sigmas": held.sigmas.tolist(),
            "baselines": baselines.measure_all(held),
        }
    text = json.dumps(made_by | {"suites": suites}, indent=1) + "\n"
    package_files.write(shipped.WEIGHTS / shipped.BASELINES, text.encode())
    print(f"The baselines' scores in {len(suites)} suites -> {shipped.BASELINES}")


if __name__ == "__main__":
    cli.run(main)
