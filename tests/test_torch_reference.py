"""Whole steps against the tutorial's PyTorch formulation; make_torch_reference.py made them."""

import json
from pathlib import Path

import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytest

from gan_jax import gan as gan_lib
from gan_jax import losses, models
from tests.reference.make_torch_reference import BATCH, STEPS, K, make_inputs

REFERENCE = json.loads(
    Path(__file__).with_name("reference").joinpath("torch_reference.json").read_text()
)


@pytest.fixture(scope="module")
def trained():
    """The state after the reference's steps, and each step's metrics."""
    networks, images, noise = make_inputs()
    gan = gan_lib.GAN(
        generator=models.Generator(),
        discriminator=models.Discriminator(),
        optimizer=optax.adam(2e-4, b1=0.5),
        generator_loss=losses.non_saturating_loss,
        batch_size=BATCH,
        k=K,
    )
    state = gan_lib.init(gan, jax.random.key(0), 784)

    def player(name):
        params = {
            f"Dense_{i}": {"kernel": jnp.float32(w.T), "bias": jnp.float32(b)}
            for i, (w, b) in enumerate(networks[name])
        }
        params = {"params": {"MLP_0": params}}
        assert jax.tree.structure(params) == jax.tree.structure(getattr(state, name).params)
        return gan_lib.Player(params, gan.optimizer.init(params))

    state = state.replace(generator=player("generator"), discriminator=player("discriminator"))
    metrics = []
    step = jax.jit(gan_lib.train_step, static_argnums=0)
    for i in range(STEPS):
        state, m = step(gan, state, jnp.float32(images[i]), jnp.float32(noise[i]))
        metrics.append(jax.device_get(m))
    return gan, state, metrics, images, noise


def test_metrics_of_every_step_match_pytorch(trained):
    for ours, reference in zip(trained[2], REFERENCE["steps"], strict=True):
        assert ours.keys() == reference.keys()
        for name in reference:
            np.testing.assert_allclose(ours[name], reference[name], rtol=2e-4, err_msg=name)


def test_networks_after_the_steps_match_pytorch(trained):
    gan, state, _, images, noise = trained
    samples = gan_lib.generate(gan, state.generator.params, jnp.float32(noise[0, 0]))
    np.testing.assert_allclose(samples[:2, ::50], REFERENCE["probe"]["samples"], atol=1e-4)
    logits = gan.discriminator.apply(state.discriminator.params, jnp.float32(images[0, 0]))
    np.testing.assert_allclose(logits, REFERENCE["probe"]["logits"], atol=1e-4)
    for name, biases in REFERENCE["first_biases"].items():
        ours = getattr(state, name).params["params"]["MLP_0"]["Dense_0"]["bias"][:16]
        np.testing.assert_allclose(ours, biases, atol=2e-6, err_msg=name)
