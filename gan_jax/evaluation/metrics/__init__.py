"""The metrics: pure functions of arrays, each beside its definition."""
