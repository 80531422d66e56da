"""G stands still and a copy of D learns on: does D lag behind G, or can it not tell? lag.csv."""

from functools import partial
from pathlib import Path

import jax
import jax.numpy as jnp
import numpy as np
from scipy import stats

from experiments import results, toy
from experiments.figure1 import lag_report, line, training
from experiments.figure1.comparing import AS_TRAINED, PERFECT
from experiments.figure1.training import Setting
from experiments.results import Record
from gan_jax import gan as gan_lib
from gan_jax.gan import GAN, GANState
from gan_jax.randomness import Purpose, derive

# How both players' learning rate goes over the training.
RATES = {"constant": False, "to zero": True}
PARTS = 10  # of the training, after each of which D's copies learn on
# How D's copies learn on, from the training's learning rate: so many updates, and whether the rate
# falls to zero meanwhile, which takes the noise of single minibatches away. All start from the
# same D; the first does after each part, the others after the last alone.
COPIES = {
    lag_report.SOONER: (2_000, True),
    lag_report.NOISY: (2_000, False),
    lag_report.LATER: (10_000, True),
}
QUICK = 100  # times fewer updates

# G's peaks are narrower than `line.BINS`. Here, bins are a tenth as wide, and each has a still
# narrower one in its middle, a fifth as wide, where D answers.
_NARROW = 5
BINS = np.linspace(line.BINS[0], line.BINS[-1], 1601)
MIDDLES = (BINS[:-1] + BINS[1:]) / 2
_NARROW_BINS = np.linspace(BINS[0], BINS[-1], _NARROW * len(MIDDLES) + 1)
QUANTILES = stats.norm.ppf((np.arange(200_000) + 0.5) / 200_000).astype(np.float32)  # of z


@partial(jax.jit, static_argnames="gan")
def samples_of(gan: GAN, state: GANState) -> jax.Array:
    """Returns, of each seed, where G takes `QUANTILES`."""
    z = jnp.asarray(QUANTILES)[:, None]
    return jax.lax.map(
        lambda params: gan_lib.generate(gan, params, z)[:, 0], state.generator.params
    )


@partial(jax.jit, static_argnames="gan")
def answers(gan: GAN, state: GANState) -> jax.Array:
    """Returns each seed's D at `MIDDLES`."""
    d = jax.vmap(partial(gan_lib.discriminator_logits, gan), in_axes=(0, None))
    return jax.nn.sigmoid(d(state.discriminator.params, jnp.asarray(MIDDLES, jnp.float32)[:, None]))


@partial(jax.jit, static_argnames=("gan", "data"))
def learning_on(gan: GAN, data: str, state: GANState, rates: jax.Array) -> GANState:
    """Returns the seeds' state after updates of D alone, one a rate, all on fresh points."""
    weights, means, stds = map(jnp.array, line.DATA[data])
    shape = (gan.batch_size, 1)

    def update(state, inputs):
        key, rate = inputs
        which_key, x_key, z_key = jax.random.split(key, 3)
        which = jax.random.categorical(which_key, jnp.log(weights), shape=shape)
        x = means[which] + stds[which] * jax.random.normal(x_key, shape)
        z = gan.draw_noise(z_key, (gan.batch_size, gan.latent_dim))
        fake = gan_lib.generate(gan, state.generator.params, z)
        state = state.replace(discriminator=toy.with_rates(state.discriminator, rate))
        return gan_lib.discriminator_update(gan, state, x, fake)[0], None

    def one(key, generator, discriminator):
        keys = jax.random.split(derive(key, Purpose.SAMPLES, state.step), len(rates))
        seed = state.replace(key=key, generator=generator, discriminator=discriminator)
        return jax.lax.scan(update, seed, (keys, rates))[0].discriminator

    players = jax.vmap(one)(state.key, state.generator, state.discriminator)
    return state.replace(discriminator=players)


def optimal(data: str, samples: np.ndarray) -> np.ndarray:
    """Returns D* at `MIDDLES`, where p_g is taken from the narrower bins around them."""
    p_data = line.density(data, MIDDLES)
    counts, _ = np.histogram(samples, _NARROW_BINS)
    p_g = counts[_NARROW // 2 :: _NARROW] / (len(samples) * np.diff(_NARROW_BINS)[0])
    return p_data / (p_data + p_g)


def trained(
    setting: Setting, runs: Path, data: str, k: int, rate: str, *, quick: bool
) -> list[Record]:
    """Trains all seeds; returns D's distances and those of its copies, over training."""
    config = training.configured(setting, lag_report.LOSS, k)
    gan = toy.build(config, 1, setting.width, latent_dim=1)
    every = setting.steps // line.MEASUREMENTS

    def measure(on_devices, state, metrics):
        step = int(state.step)
        if step == 0 or step % (setting.steps // PARTS):
            return {}
        samples = np.asarray(samples_of(gan, state))
        perfect = [optimal(data, one) for one in samples]

        def distances(d):
            seeds = [line.compare(data, *one, BINS) for one in zip(samples, d, strict=True)]
            return {name: [seed[name] for seed in seeds] for name in line.MEASURES}

        result = {AS_TRAINED: distances(np.asarray(answers(gan, state)))}
        result[PERFECT] = distances(perfect)
        for copy, (updates, falling) in COPIES.items():
            if copy == lag_report.SOONER or step == setting.steps:
                updates //= QUICK if quick else 1
                left = 1 - np.arange(updates) / updates if falling else np.ones(updates)
                rates = jnp.asarray(training.LEARNING_RATE * left, jnp.float32)
                result[copy] = distances(
                    np.asarray(answers(gan, learning_on(gan, data, state, rates)))
                )
        return {"D": result}

    points = line.draw_data(data, np.random.default_rng(0), training.NUM_DATA)
    what = f"{data}, k = {k}, rate {rate}, {setting.seeds} seeds"
    settings = toy.settings(config) | {"data": line.DATA[data], "width": setting.width}
    history = results.kept(
        runs / f"lag-{data.replace(' ', '-')}-k{k}-{rate.replace(' ', '-')}.json",
        settings | {"falling": RATES[rate], "copies": COPIES, "quick": quick},
        lambda: toy.train(gan, config, points, every, measure, what, rate_to_zero=RATES[rate]),
    )
    return [m for m in history if "D" in m]


def train(setting: Setting, runs: Path, out: Path, *, quick: bool) -> None:
    """Trains what is missing, and writes lag.csv.

    Args:
      setting: What all trainings share.
      runs: Where finished trainings are kept, or are to be.
      out: Where to write.
      quick: Whether D's copies learn on for a hundredth of the updates.
    """
    records = []
    for data in line.DATA:
        for k in training.KS:
            for rate in RATES:
                for m in trained(setting, runs, data, k, rate, quick=quick):
                    where = {"data": data, "k": k, "rate": rate, "step": m["step"]}
                    records += [
                        where
                        | {"D": d, "seed": seed}
                        | {name: results.rounded(values[seed]) for name, values in now.items()}
                        for d, now in m["D"].items()
                        for seed in range(setting.seeds)
                    ]
    results.write(out / "lag.csv", records)
