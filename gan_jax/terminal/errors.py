"""The two errors of every function here. A command shows its user one line, and no traceback."""

_MAX_REASON = 200  # characters


class UsageError(ValueError):
    """What the user asked for cannot be done; the message names the cause and the way out."""

    exit_code = 2


class RunError(RuntimeError):
    """What the user asked for was tried and failed; the message says what is left of it."""

    exit_code = 1


def reason(error: BaseException) -> str:
    """Returns an error's root cause, in one short line; of an OSError, without its path."""
    while error.__cause__ is not None:
        error = error.__cause__
    text = (error.strerror if isinstance(error, OSError) else None) or str(error)
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    first = lines[0].rstrip(".") if lines else type(error).__name__
    return first if len(first) <= _MAX_REASON else f"{first[:_MAX_REASON]}..."
