"""Measures of how good samples are, each a pure function of arrays."""
