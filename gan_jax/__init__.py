"""Goodfellow's GAN (2014) on JAX: train it, reproduce it, measure it.

Importing this package is cheap on purpose: the commands must answer `--help` before JAX is
loaded, so every module imports what it needs itself.
"""

__version__ = "0.2.0"
