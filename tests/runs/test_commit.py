"""Which commit a checkout is of, and every reason why nobody can say."""

import importlib.metadata
import json
import os
import shutil
import subprocess

import pytest

from gan_jax.runs import commit


def git(root, *arguments):
    command = ["git", "-c", "user.name=n", "-c", "user.email=e", *arguments]
    result = subprocess.run(command, cwd=root, capture_output=True, text=True, check=True)
    return result.stdout.strip()


@pytest.fixture
def checkout(tmp_path, monkeypatch):
    """A repository with this project's two files that are looked for, committed."""
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", "/dev/null")
    root = tmp_path / "a checkout"
    (root / "gan_jax" / "runs").mkdir(parents=True)
    (root / "gan_jax" / "runs" / "commit.py").write_text("")
    (root / "pyproject.toml").write_text('[project]\nname = "gan_jax"\n')
    git(root, "init", "-q")
    git(root, "add", ".")
    git(root, "commit", "-qm", "first")
    return root


def unknown(reason, commit=None):
    return {"commit": commit, "dirty": None, "reason": reason}


def fake_git(monkeypatch, tmp_path, script, mode=0o755):
    """Puts a program named git before all others."""
    program = tmp_path / "bin" / "git"
    program.parent.mkdir()
    program.write_text(f"#!/bin/sh\n{script}\n")
    program.chmod(mode)
    monkeypatch.setenv("PATH", f"{program.parent}:{os.environ['PATH']}")


def test_a_checkout_s_commit_is_known_and_whether_it_was_changed(checkout):
    head = git(checkout, "rev-parse", "HEAD")
    assert commit.describe(checkout) == {"commit": head, "dirty": False, "reason": None}
    (checkout / "new").touch()
    assert commit.describe(checkout) == {"commit": head, "dirty": True, "reason": None}


def test_another_repository_that_the_environment_names_does_not_count(
    checkout, tmp_path, monkeypatch
):
    other = tmp_path / "other"
    shutil.copytree(checkout, other)
    git(other, "commit", "-q", "--allow-empty", "-m", "second")
    monkeypatch.setenv("GIT_DIR", str(other / ".git"))  # as in a hook of that repository
    monkeypatch.setenv("GIT_WORK_TREE", str(other))
    found = commit.describe(checkout)
    monkeypatch.delenv("GIT_DIR")
    monkeypatch.delenv("GIT_WORK_TREE")
    assert found["commit"] == git(checkout, "rev-parse", "HEAD") != git(other, "rev-parse", "HEAD")


def test_a_repository_that_is_not_this_project_s_does_not_count(checkout):
    (checkout / "pyproject.toml").write_text('[project]\nname = "gan_jax_user"\n')
    assert commit.describe(checkout) == unknown("the git repository is another project's")
    (checkout / "pyproject.toml").unlink()
    assert commit.describe(checkout) == unknown("the git repository is another project's")


def test_a_repository_around_the_package_does_not_count(checkout):
    shutil.copytree(checkout / "gan_jax", checkout / "lib" / "gan_jax")
    git(checkout, "add", ".")
    assert commit.describe(checkout / "lib") == unknown("not a git checkout")


def test_code_that_git_does_not_track_has_no_commit(checkout):
    git(checkout, "rm", "-q", "--cached", "gan_jax/runs/commit.py")
    assert commit.describe(checkout) == unknown("git does not track this code")


def test_a_repository_without_a_commit_says_so(checkout):
    git(checkout, "update-ref", "-d", "HEAD")
    assert commit.describe(checkout) == unknown("the git repository has no commit")


def test_a_repository_of_another_user_says_so(checkout, monkeypatch):
    monkeypatch.setenv("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1")
    assert commit.describe(checkout) == unknown("git refused: dubious ownership")


def test_a_damaged_repository_says_what_git_says(checkout):
    head = git(checkout, "rev-parse", "HEAD")
    (checkout / ".git" / "objects" / head[:2] / head[2:]).unlink()
    assert commit.describe(checkout)["reason"].startswith("git failed: ")
    shutil.rmtree(checkout / ".git")
    (checkout / ".git").write_text("gitdir: /gone\n")  # of a work tree
    assert commit.describe(checkout) == unknown("git failed: not a git repository: /gone")


def test_without_git_there_is_no_commit(checkout, monkeypatch):
    monkeypatch.setenv("PATH", "/nowhere")
    assert commit.describe(checkout) == unknown("git is not installed")


@pytest.mark.parametrize(
    ("script", "reason"),
    [
        ("sleep 9", "git did not answer within 0.1 s"),
        ("kill -9 $$", "git was ended by signal 9"),
        ("exit 3", "git failed: exit code 3"),
        ("echo no developer tools >&2; exit 1", "git failed: no developer tools"),
    ],
)
def test_git_that_fails_says_how(checkout, tmp_path, monkeypatch, script, reason):
    fake_git(monkeypatch, tmp_path, script)
    monkeypatch.setattr(commit, "TIMEOUT", 0.1)
    if "answer" not in reason:
        monkeypatch.setattr(commit, "TIMEOUT", 9)
    assert commit.describe(checkout) == unknown(reason)


def test_git_that_may_not_be_run_says_so(checkout, tmp_path, monkeypatch):
    fake_git(monkeypatch, tmp_path, "", mode=0o644)
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    assert commit.describe(checkout) == unknown("git cannot be run: Permission denied")


class Installed:
    """What pip recorded of a package."""

    def __init__(self, directory, origin):
        self.directory, self.origin = directory, origin

    def locate_file(self, name):
        return self.directory / name

    def read_text(self, name):
        return self.origin


@pytest.mark.parametrize(
    ("origin", "commit_id", "reason"),
    [
        (None, None, "not a git checkout (installed package)"),
        ('{"dir_info": {}}', None, "not a git checkout (installed package)"),
        (
            json.dumps({"vcs_info": {"vcs": "git", "commit_id": "12ab"}}),
            "12ab",
            "installed from this commit; what was changed since is not known",
        ),
        ("{", None, "not a git checkout"),
    ],
)
def test_an_installed_package_knows_what_pip_recorded(
    tmp_path, monkeypatch, origin, commit_id, reason
):
    monkeypatch.setattr(
        importlib.metadata, "distribution", lambda name: Installed(tmp_path, origin)
    )
    assert commit.describe(tmp_path) == unknown(reason, commit_id)
    assert commit.describe(tmp_path / "elsewhere") == unknown("not a git checkout")
