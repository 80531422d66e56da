"""gan-jax, or python -m gan_jax: the commands as subcommands of one.

`gan-jax train --k 1` is `python -m gan_jax.train --k 1`. No command is imported but the one that
was asked for.
"""

import difflib
import importlib
import sys
from pathlib import Path

from gan_jax import __version__
from gan_jax.terminal import cli
from gan_jax.terminal.errors import UsageError

COMMANDS = {
    "train": "train a GAN, and keep everything about it in a run directory",
    "sample": "draw images with a trained generator",
    "evaluate": "measure samples, and compare them with real images",
    "export": "write weights or ONNX for other programs, or a page to touch",
    "benchmark": "measure how fast a training step is",
    "doctor": "check this machine and, if one is named, a run",
    "track": "upload a run to Weights & Biases or Trackio",
}

_MODULES = {"track": "runs.track"}  # of the commands whose module does not stand at the top


def main() -> int:
    """Runs the subcommand that the command line names; returns the exit code.

    Raises:
      UsageError: If there is no such subcommand.
    """
    prog = "gan-jax" if Path(sys.argv[0]).stem == "gan-jax" else "python -m gan_jax"
    name, *arguments = sys.argv[1:] or [""]
    if name in ("", "-h", "--help"):
        print(_help(prog))
        return 0 if name else UsageError.exit_code
    if name == "--version":
        print(f"gan_jax {__version__}")
        return 0
    if name.startswith("-"):
        raise UsageError(f"{name} comes after a command, as in {prog} train {name}")
    if name not in COMMANDS:
        close = difflib.get_close_matches(name, COMMANDS, n=1)
        meant = f" (perhaps you meant {close[0]})" if close else ""
        raise UsageError(f"there is no command {name!r}{meant}; see {prog} --help")
    sys.argv = [f"{prog} {name}", *arguments]  # what a command calls itself: cli.called
    return importlib.import_module(f"gan_jax.{_MODULES.get(name, name)}").main()


def _help(prog: str) -> str:
    commands = "\n".join(f"  {name:11}{does}" for name, does in COMMANDS.items())
    return (
        f"usage: {prog} [-h] [--version] COMMAND ...\n\n"
        "Goodfellow's GAN (2014) on JAX: train it, reproduce it, measure it.\n\n"
        f"{commands}\n\n{prog} COMMAND --help lists the options of a command."
    )


def run() -> None:
    """Runs the command, and exits with its code: what `gan-jax` calls."""
    cli.run(main)


if __name__ == "__main__":
    run()
