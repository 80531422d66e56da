"""Paths in the environment are read as those in options are."""

from pathlib import Path

import pytest

from gan_jax.storage import cache
from gan_jax.terminal import paths
from gan_jax.terminal.errors import UsageError


def test_variable_that_is_not_set_or_empty_names_no_path(monkeypatch):
    assert paths.from_environment("SOME_DIRECTORY") is None
    monkeypatch.setenv("SOME_DIRECTORY", "")
    assert paths.from_environment("SOME_DIRECTORY") is None


def test_variable_is_read_as_an_option_is(monkeypatch):
    monkeypatch.setenv("HOME", "/home/someone")
    monkeypatch.setenv("SOME_DIRECTORY", "~/x")
    assert paths.from_environment("SOME_DIRECTORY") == Path("/home/someone/x")
    monkeypatch.setenv("SOME_DIRECTORY", "gs://bucket/x")
    with pytest.raises(UsageError, match="SOME_DIRECTORY: gs://bucket/x is a URL"):
        paths.from_environment("SOME_DIRECTORY")


def test_caches_are_in_no_url(monkeypatch):
    monkeypatch.setenv("GAN_JAX_CACHE", "s3://bucket/x")
    with pytest.raises(UsageError, match="GAN_JAX_CACHE: s3://bucket/x is a URL"):
        cache.cache_dir()
    assert list(Path().iterdir()) == []
