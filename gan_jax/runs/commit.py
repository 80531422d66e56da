"""Which commit this code is of, or why nobody can say."""

import importlib.metadata
import json
import os
import re
import subprocess
import tomllib
from pathlib import Path
from typing import Any

from gan_jax.terminal.errors import reason

_ROOT = Path(__file__).parents[2]  # of the checkout, if this is one
TIMEOUT = 30  # seconds
# They would have git look at another repository than the one in the directory it is called in.
_REDIRECTING = ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_COMMON_DIR", "GIT_NAMESPACE")


class _Unknown(Exception):
    """The message says why something is not known."""


def describe(root: Path = _ROOT) -> dict[str, Any]:
    """Returns the commit of this code, of JSON types.

    Args:
      root: The directory that `gan_jax` lies in.

    Returns:
      "commit", "dirty" (whether a file differs from the commit's or is not in it) and "reason":
      None, or why one of the other two is None.
    """
    commit = None
    try:
        if not (root / ".git").exists():
            commit, why = _installed_from(root)
            return {"commit": commit, "dirty": None, "reason": why}
        _check_ours(root)
        commit = _git(root, "rev-parse", "--verify", "HEAD")
        dirty = _git(root, "status", "--porcelain") != ""
    except _Unknown as error:
        return {"commit": commit, "dirty": None, "reason": str(error)}
    return {"commit": commit, "dirty": dirty, "reason": None}


def summary() -> str:
    """Returns in a few words what `describe` does: `commit 1234567, changed`, or why not."""
    found = describe()
    if found["commit"] is None:
        return f"commit not known: {found['reason']}"
    return f"commit {found['commit'][:7]}{', changed' if found['dirty'] else ''}"


def _installed_from(root: Path) -> tuple[str | None, str]:
    """Returns the commit that pip installed from, and why no more is known."""
    try:
        distribution = importlib.metadata.distribution("gan_jax")
        if Path(str(distribution.locate_file("gan_jax"))).resolve() != (root / "gan_jax").resolve():
            return None, "not a git checkout"
        # https://packaging.python.org/en/latest/specifications/direct-url/
        origin = json.loads(distribution.read_text("direct_url.json") or "{}")
    except (importlib.metadata.PackageNotFoundError, OSError, ValueError):
        return None, "not a git checkout"
    if commit := origin.get("vcs_info", {}).get("commit_id"):
        return commit, "installed from this commit; what was changed since is not known"
    return None, "not a git checkout (installed package)"


def _check_ours(root: Path) -> None:
    """Checks that the repository is this project's own, and not one that it was copied into."""
    try:
        project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
        ours = project["project"]["name"] == "gan_jax"
    except (OSError, ValueError, LookupError, TypeError):
        ours = False
    if not ours:
        raise _Unknown("the git repository is another project's")
    names = ("pyproject.toml", "gan_jax/runs/commit.py")
    if len(_git(root, "ls-files", "--", *names).splitlines()) < len(names):
        raise _Unknown("git does not track this code")


def _git(root: Path, *arguments: str) -> str:
    """Returns what git prints; raises `_Unknown` with the reason if it fails."""
    environment = {name: text for name, text in os.environ.items() if name not in _REDIRECTING}
    # Messages in English; and no lock of the index, which another command may wait for.
    environment |= {"LC_ALL": "C", "GIT_OPTIONAL_LOCKS": "0"}
    try:
        result = subprocess.run(
            ["git", *arguments],
            cwd=root,
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            timeout=TIMEOUT,
        )
    except FileNotFoundError:
        raise _Unknown("git is not installed") from None
    except subprocess.TimeoutExpired:
        raise _Unknown(f"git did not answer within {TIMEOUT} s") from None
    except OSError as error:
        raise _Unknown(f"git cannot be run: {reason(error)}") from None
    if result.returncode == 0:
        return result.stdout.strip()
    raise _Unknown(_failure(result.returncode, result.stderr))


def _failure(code: int, said: str) -> str:
    """Returns in words why git failed, from its exit code and its standard error."""
    if re.search("dubious ownership|unsafe repository", said):
        return "git refused: dubious ownership"
    if "Needed a single revision" in said:
        return "the git repository has no commit"
    if code < 0:
        return f"git was ended by signal {-code}"
    lines = re.findall(r"^(?:fatal|error): (.+)$", said, re.MULTILINE) or said.split("\n")
    return f"git failed: {lines[0].strip() or f'exit code {code}'}"
