"""Commands in processes of their own, which are watched, bounded in time and never left behind."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

_PAUSE = 0.01  # seconds between two looks at a process


def run(
    module: str,
    arguments: Sequence[str],
    environment: Mapping[str, str],
    log: Path,
    *,
    limit: float = float("inf"),
    patience: float = 10,
    watch: Callable[[subprocess.Popen], None] = lambda process: None,
) -> int | None:
    """Runs a module as a command; whatever ends this call ends the command, too.

    Args:
      module: Its full name.
      arguments: The command line's.
      environment: Variables that differ from this process's.
      log: The file for what it prints.
      limit: Seconds it may take.
      patience: Seconds that it has to end itself after a SIGTERM.
      watch: Called every hundredth of a second while it runs.

    Returns:
      The exit code, or None if the time was up.
    """
    command = [sys.executable, "-m", module, *arguments]
    variables = os.environ | environment
    with log.open("wb") as output:
        process = subprocess.Popen(command, env=variables, stdout=output, stderr=subprocess.STDOUT)
    start = time.monotonic()
    try:
        while process.poll() is None:
            if time.monotonic() - start > limit:
                return None
            watch(process)
            time.sleep(_PAUSE)
        return process.returncode
    finally:
        if process.poll() is None:
            process.terminate()
            try:
                process.wait(patience)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def last_line(log: Path) -> str:
    """Returns the last line that a command printed."""
    lines = log.read_text(encoding="utf-8", errors="replace").split("\n")
    return next((line.strip() for line in reversed(lines) if line.strip()), "it printed nothing")
