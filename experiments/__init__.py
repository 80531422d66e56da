"""The project's experiments, a folder a question; run from the repository's root."""

import os

# Read when JAX is loaded, which some experiments do before anything else: see `gan_jax.cli.parse`.
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
