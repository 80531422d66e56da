"""Algorithm 1 in JavaScript against `gan.py`, from the same parameters, data and noise."""

import dataclasses

import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytest

from gan_jax import gan as gan_lib
from gan_jax.exporting.page import PARTS
from gan_jax.losses import GENERATOR_LOSSES
from gan_jax.models import MLP, Discriminator

pytestmark = pytest.mark.slow

STEPS, BATCH, LATENT, DIM = 5, 20, 3, 2
RATES = {"g": 2e-3, "d": 1e-3}

# Takes `steps` of Algorithm 1; the players are given by their sizes, parameters and rates.
TRAIN = """([players, loss, xs, zs]) => {
  const made = {loss};
  for (const [name, {sizes, params, learningRate}] of Object.entries(players)) {
    const options = {learningRate, beta1: 0.5};
    made[name] = new Player(new Network(sizes), Float32Array.from(params), options);
  }
  const arrays = (lists) => lists.map((list) => Float32Array.from(list));
  xs.forEach((x, i) => trainStep(made, arrays(x), arrays(zs[i])));
  return [[...made.g.params], [...made.d.params]];
}"""


def flat(params):
    """The parameters as `Network` keeps them: of each layer the kernel, then the bias."""
    params = params["params"]
    layers = params.get("MLP_0", params)
    arrays = [layers[f"Dense_{i}"][name] for i in range(len(layers)) for name in ("kernel", "bias")]
    return np.concatenate([np.ravel(array) for array in arrays])


def lists(array):
    """Of each step, its minibatches, each as one list."""
    return [[np.ravel(minibatch).tolist() for minibatch in step] for step in array]


@pytest.mark.parametrize("loss", list(GENERATOR_LOSSES))
@pytest.mark.parametrize(("k", "g_updates"), [(1, 1), (3, 1), (1, 2)])
def test_steps_are_those_of_gan_py(tab, loss, k, g_updates):
    gan = gan_lib.GAN(
        generator=MLP((8, 8, DIM)),
        discriminator=Discriminator((8, 8)),
        optimizer=optax.inject_hyperparams(optax.adam)(1e-3, b1=0.5),
        generator_loss=GENERATOR_LOSSES[loss],
        latent_dim=LATENT,
        batch_size=BATCH,
        k=k,
        g_updates=g_updates,
    )
    rng = np.random.default_rng(0)
    xs = rng.normal(size=(STEPS, k, BATCH, DIM)).astype(np.float32)
    zs = rng.normal(size=(STEPS, k + g_updates, BATCH, LATENT)).astype(np.float32)
    state = gan_lib.init(gan, jax.random.key(0), DIM)
    faster = optax.tree.set(state.generator.opt_state, learning_rate=jnp.float32(RATES["g"]))
    state = state.replace(generator=dataclasses.replace(state.generator, opt_state=faster))
    sizes = {"g": [LATENT, 8, 8, DIM], "d": [DIM, 8, 8, 1]}
    players = {
        name: {"sizes": sizes[name], "params": flat(params).tolist(), "learningRate": RATES[name]}
        for name, params in (("g", state.generator.params), ("d", state.discriminator.params))
    }
    tab.add_script_tag(content=(PARTS / "gan.js").read_text(encoding="utf-8"))
    found = tab.evaluate(TRAIN, [players, loss, lists(xs), lists(zs)])
    before = flat(state.generator.params)
    step = jax.jit(gan_lib.train_step, static_argnums=0)
    for x, z in zip(xs, zs, strict=True):
        state, _ = step(gan, state, x, z)
    expected = flat(state.generator.params), flat(state.discriminator.params)
    for ours, theirs in zip(found, expected, strict=True):
        np.testing.assert_allclose(ours, theirs, atol=1e-5)
    assert np.abs(expected[0] - before).max() > 5e-3  # it has moved


def test_random_numbers_are_uniform_normal_and_the_seed_s(tab):
    tab.add_script_tag(content=(PARTS / "gan.js").read_text(encoding="utf-8"))
    draw = "([seed, kind]) => { const random = new Random(seed); return Array.from("
    draw += "{length: 50000}, () => random[kind]()); }"
    uniform, normal, again, other = (
        np.array(tab.evaluate(draw, [seed, kind]))
        for seed, kind in ((0, "uniform"), (0, "normal"), (0, "normal"), (1, "normal"))
    )
    assert 0 <= uniform.min() < uniform.max() < 1
    assert uniform.mean() == pytest.approx(0.5, abs=0.006)
    assert (normal.mean(), normal.std()) == pytest.approx((0, 1), abs=0.02)
    assert np.mean(normal**4) == pytest.approx(3, abs=0.2)
    np.testing.assert_array_equal(normal, again)
    assert abs(np.corrcoef(normal, other)[0, 1]) < 0.02
