"""The two errors a command shows its user: one clear line on stderr, no traceback."""


class UsageError(Exception):
    """What was asked for cannot be done; the message names the cause and the way out."""

    exit_code = 2


class RunError(Exception):
    """What was asked for was attempted and failed; the message says what is left of it."""

    exit_code = 1
