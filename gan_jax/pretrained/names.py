"""Which trained GANs come with the package, and how a command line names one.

Light on purpose: only the standard library is imported, so that a wrong name is found at once.
"""

from pathlib import Path

from gan_jax.terminal.errors import UsageError

WEIGHTS = {"tutorial": "last", "tutorial-tuned": "ema"}
"""The names, and which of G's parameters each holds: the last ones, or their moving average."""

PREFIX = "pretrained:"


def name(run: str | Path) -> str | None:
    """Returns `tutorial` of `pretrained:tutorial`; None of a run directory, whatever its name.

    Raises:
      UsageError: If no such GAN comes with the package.
    """
    text = str(run)
    if not text.startswith(PREFIX):
        return None
    found = text.removeprefix(PREFIX)
    if found not in WEIGHTS:
        if Path(text).exists():
            return None
        known = ", ".join(PREFIX + name for name in WEIGHTS)
        raise UsageError(f"{text} does not come with gan_jax: there are {known}")
    return found


def check_weights(name: str, weights: str | None) -> None:
    """Checks that a GAN holds the parameters of G that `--weights` asks for.

    Raises:
      UsageError: If it holds the other ones.
    """
    if weights not in (None, WEIGHTS[name]):
        held = {"ema": "the moving average of G's parameters", "last": "G's last parameters"}
        raise UsageError(
            f"--weights {weights}: {PREFIX}{name} holds {held[WEIGHTS[name]]} alone; leave it out"
        )


def check_dataset(name: str, dataset: str | None) -> None:
    """Checks that a GAN is compared with what it was trained on, MNIST.

    Raises:
      UsageError: If `--dataset` names another one.
    """
    if dataset not in (None, "mnist"):
        raise UsageError(f"--dataset {dataset}: {PREFIX}{name} was trained on mnist; leave it out")
