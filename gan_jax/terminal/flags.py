"""How the command line spells a setting, for messages."""

from typing import Any


def flag(field: str) -> str:
    """Returns the command line's spelling of a field."""
    return "--" + field.replace("_", "-")


def show(value: Any) -> str:
    """Returns a field's value in the command line's spelling."""
    return " ".join(map(str, value)) if isinstance(value, tuple) else str(value)


def given(field: str, value: Any) -> str:
    """Returns a flag with its values, if it has any, as given on the command line."""
    return f"{flag(field)} {show(value)}".rstrip()
