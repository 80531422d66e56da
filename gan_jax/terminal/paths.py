"""Paths that a user gives, in an option or in the environment: one rule for all of them."""

import os
import re
from pathlib import Path

from gan_jax.terminal.errors import UsageError


def parse(text: str) -> Path:
    """Returns the path that a user typed; `~` and `~user` are home directories.

    Raises:
      ValueError: If it is empty, a URL, or below a home directory that there is not; says so.
    """
    if not text:
        raise ValueError("the path is empty; . is the working directory")
    if "\0" in text:
        raise ValueError("a path cannot hold a zero byte")
    if re.match(r"[A-Za-z][A-Za-z0-9+.-]*://", text):
        raise ValueError(f"{text} is a URL: give the path of a file system that is mounted here")
    try:
        return Path(text).expanduser()
    except RuntimeError:
        home = Path(text).parts[0]
        raise ValueError(
            f"there is no home directory {home}: give the whole path, or ./{text}"
        ) from None


def from_environment(variable: str) -> Path | None:
    """Returns the path that an environment variable holds; None if it is not set, or empty.

    Raises:
      UsageError: As `parse`; names the variable.
    """
    text = os.environ.get(variable)
    if not text:
        return None
    try:
        return parse(text)
    except ValueError as error:
        raise UsageError(f"{variable}: {error}") from error
