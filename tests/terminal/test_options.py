"""Paths and options that may be left out are read alike in every command."""

import dataclasses
import importlib
import sys
import typing
from pathlib import Path

import pytest

from gan_jax.terminal import cli

COMMANDS = ("train", "sample", "evaluate", "export", "benchmark", "doctor", "evaluation.classifier")


def path_options():
    """Yields each command, and how each of its paths is given."""
    for name in COMMANDS:
        module = importlib.import_module(f"gan_jax.{name}")
        (config,) = [
            value
            for key, value in vars(module).items()
            if key.endswith("Config") and value.__module__ == module.__name__
        ] or [module.TrainConfig]
        hints = typing.get_type_hints(config)
        for field in dataclasses.fields(config):
            if hints[field.name] in (Path, Path | None):
                positional = field.name == "run_dir"
                flag = "RUN_DIR" if positional else f"--{field.name.replace('_', '-')}"
                yield pytest.param(module, config, field.name, flag, id=f"{name} {flag}")


def parsed(monkeypatch, config, flag, value):
    needs_run = config.__name__ in ("SampleConfig", "ExportConfig") and flag != "RUN_DIR"
    required = ["--to=onnx"] if config.__name__ == "ExportConfig" else []
    arguments = [value] if flag == "RUN_DIR" else ["run"] * needs_run + [f"{flag}={value}"]
    monkeypatch.setattr(sys, "argv", ["command", *arguments, *required])
    return cli.parse(config, "command")


@pytest.mark.parametrize(("module", "config", "field", "flag"), list(path_options()))
def test_every_path_is_read_alike(monkeypatch, tmp_path, capsys, module, config, field, flag):
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("COLUMNS", "30")
    for value, path in (
        ("~/x", tmp_path / "x"),
        ("~", tmp_path),
        ("./gs://x", Path("gs:/x")),
        ("a/~", Path("a/~")),
        ("None", Path("None")),
        ("[bold]\udcff\n", Path("[bold]\udcff\n")),
    ):
        assert getattr(parsed(monkeypatch, config, flag, value), field) == path
    for value, cause in (
        ("gs://bucket/x", "gs://bucket/x is a URL: give the path"),
        ("file:///x", "file:///x is a URL"),
        ("", "the path is empty"),
        ("~nobody-of-that-name/x", "there is no home directory ~nobody-of-that-name"),
        ("a\0b", "zero byte"),
    ):
        with pytest.raises(SystemExit) as exit:
            parsed(monkeypatch, config, flag, value)
        message = capsys.readouterr().err
        assert exit.value.code == 2
        assert message.startswith(f"error: {flag}: {cause}") or cause in message
        assert message.count("\n") == 1


def test_every_command_has_paths():
    assert {parameter.id.split()[0] for parameter in path_options()} == set(COMMANDS)


@pytest.mark.parametrize("columns", ["1", "2", "20", "0", "-5", "junk", "²", "", "9" * 30])
def test_help_fits_any_terminal(command, monkeypatch, columns):
    monkeypatch.setenv("COLUMNS", columns)
    monkeypatch.setenv("LINES", columns)
    result = command("sample", "--help")
    assert (result.returncode, result.stderr) == (0, "")
    assert "--weights {ema,last}" in result.stdout
