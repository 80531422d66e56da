import dataclasses

import jax
import numpy as np
import pytest

from gan_jax import gan as gan_lib
from gan_jax import models, presets
from gan_jax.config import Member
from gan_jax.parallel import population
from gan_jax.randomness import minibatch_rows
from gan_jax.runs.checkpoints import state_digest
from tests.configs import resolved
from tests.test_gan import BATCH, DIM, LATENT

# The first steps of a member beside others and of its seed alone: the same mathematics, but
# batched matrix products add in another order.
TOLERANCE = {"rtol": 2e-4}

MEMBERS = tuple(Member(seed, 1e-3, 0.5) for seed in (5, 6, 7))


@pytest.fixture(scope="module")
def gan():
    template = presets.build(resolved(learning_rate=(1e-3,)))
    return dataclasses.replace(
        template,
        generator=models.Generator((16, DIM)),
        discriminator=models.Discriminator((16, 8)),
        latent_dim=LATENT,
        batch_size=BATCH,
        k=2,
        ema_decay=0.9,
    )


@pytest.fixture(scope="module")
def data():
    return np.random.default_rng(0).integers(0, 256, (50, DIM), np.uint8)


def trained(on_devices, data, *programs):
    """The state after programs of so many steps, and each member's metrics of every step."""
    state, images = on_devices.init(DIM), on_devices.load_data(data)
    history = []
    for num_steps in programs:
        state, metrics = on_devices.train_steps(state, images, num_steps)
        history.append(on_devices.fetch(on_devices.replicate(metrics)))
    return state, {n: np.concatenate([m[n] for m in history], axis=1) for n in history[0]}


def digests(on_devices, state):
    return [state_digest(on_devices.member(state, i)) for i in range(len(on_devices.members))]


def alone(gan, member, data, num_steps=0):
    hyperparams = {
        "learning_rate": np.float32(member.learning_rate),
        "b1": np.float32(member.beta1),
    }
    state = gan_lib.init(gan, jax.random.key(member.seed), DIM, hyperparams)
    return gan_lib.train_steps(gan, state, jax.numpy.asarray(data), num_steps)


@pytest.mark.parametrize("side_by_side", [False, True])
def test_members_start_from_the_bits_of_their_seeds_alone(gan, data, side_by_side):
    on_devices = population.place(gan, MEMBERS, side_by_side=side_by_side)
    state = on_devices.init(DIM)
    for i, member in enumerate(MEMBERS):
        start = gan_lib.init(gan, jax.random.key(member.seed), DIM)
        assert state_digest(on_devices.member(state, i)) == state_digest(start)


def test_members_see_the_images_and_noise_of_their_seeds_alone(gan):
    keys = jax.numpy.stack([jax.random.key(member.seed) for member in MEMBERS])
    noise = jax.vmap(lambda key: gan_lib.noise(gan, key, 3))(keys)
    shape = (9, gan.k, gan.batch_size)
    rows = jax.vmap(lambda key: minibatch_rows(key, 4, shape, 50))(keys)
    for i, key in enumerate(keys):
        np.testing.assert_array_equal(noise[i], gan_lib.noise(gan, key, 3))
        np.testing.assert_array_equal(
            rows[i], minibatch_rows(key, 4, (9, gan.k, gan.batch_size), 50)
        )


@pytest.mark.parametrize(
    ("side_by_side", "k", "g_updates"),
    [
        *((False, 2, 1), (True, 2, 1)),
        pytest.param(False, 1, 3, marks=pytest.mark.slow),
        pytest.param(True, 1, 3, marks=pytest.mark.slow),
    ],
)
def test_metrics_are_those_of_each_seed_alone(gan, data, side_by_side, k, g_updates):
    on_devices = population.place(gan, MEMBERS, side_by_side=side_by_side).with_k(k, g_updates)
    gan = on_devices.gan
    _, metrics = trained(on_devices, data, 20)
    for i, member in enumerate(MEMBERS):
        _, reference = alone(gan, member, data, 20)
        for name in reference:
            assert metrics[name].shape == (3, 20)
            np.testing.assert_allclose(metrics[name][i], reference[name], **TOLERANCE)
    assert len(np.unique(metrics["d_loss"][:, 0])) == 3


@pytest.mark.slow
def test_side_by_side_the_last_bits_depend_on_the_population(gan, data):
    """In turns they do not: `test_cli.py` compares whole runs."""
    members = MEMBERS[:1], MEMBERS
    of_one, of_three = (population.place(gan, m, side_by_side=True) for m in members)
    states = [trained(on_devices, data, 20)[0] for on_devices in (of_one, of_three)]
    assert digests(of_one, states[0])[0] != digests(of_three, states[1])[0]


@pytest.mark.slow
@pytest.mark.parametrize("side_by_side", [False, True])
def test_how_a_population_s_steps_are_cut_into_programs_changes_no_bit(gan, data, side_by_side):
    on_devices = population.place(gan, MEMBERS, side_by_side=side_by_side)
    whole = trained(on_devices, data, 20)
    parts = trained(on_devices, data, 7, 12, 1)
    assert digests(on_devices, whole[0]) == digests(on_devices, parts[0])
    for name in whole[1]:
        np.testing.assert_array_equal(whole[1][name], parts[1][name])


@pytest.mark.slow
def test_swept_hyperparameters_are_those_of_separate_runs(data, gan):
    members = (Member(0, 1e-3, 0.5), Member(0, 4e-3, 0.5), Member(0, 1e-3, 0.9))
    on_devices = population.place(gan, members)
    state, metrics = trained(on_devices, data, 10)
    for i, member in enumerate(members):
        _, reference = alone(gan, member, data, 10)
        np.testing.assert_allclose(metrics["g_loss"][i], reference["g_loss"], **TOLERANCE)
    hyperparams = state.generator.opt_state.hyperparams
    np.testing.assert_allclose(hyperparams["learning_rate"], [1e-3, 4e-3, 1e-3])
    np.testing.assert_allclose(hyperparams["b1"], [0.5, 0.5, 0.9])
    # Against Optax itself, with the hyperparameters as constants of the program.
    import optax

    constant = dataclasses.replace(gan, optimizer=optax.adam(4e-3, b1=0.5))
    start = gan_lib.init(constant, jax.random.key(0), DIM)
    _, reference = gan_lib.train_steps(constant, start, jax.numpy.asarray(data), 10)
    np.testing.assert_allclose(metrics["d_loss"][1], reference["d_loss"], **TOLERANCE)


def test_each_player_moves_by_its_own_learning_rate(gan, data):
    """Adam's first update is as large as the learning rate, wherever the gradient is not tiny."""
    members = (Member(0, 1e-3, 0.5), Member(0, 1e-3, 0.5, 4e-3))
    on_devices = population.place(dataclasses.replace(gan, k=1), members)
    states = on_devices.init(DIM), trained(on_devices, data, 1)[0]

    def moved(player):
        before, after = (getattr(state, player).params for state in states)
        moves = jax.tree.map(lambda a, b: abs(a - b).reshape(len(a), -1).max(axis=1), before, after)
        return np.max(jax.tree.leaves(moves), axis=0)

    np.testing.assert_allclose(moved("generator"), [1e-3, 1e-3], rtol=1e-3)
    np.testing.assert_allclose(moved("discriminator"), [1e-3, 4e-3], rtol=1e-3)


@pytest.mark.parametrize(
    "members",
    [(Member(0, 1e-3), Member(1)), (Member(0, d_learning_rate=4e-3), Member(1))],
)
def test_a_learning_rate_that_only_some_members_have_is_refused(gan, members):
    with pytest.raises(ValueError, match="some members have a learning_rate, others None"):
        population.place(gan, members).init(DIM)


def test_a_member_that_diverges_harms_no_other(gan, data):
    wild = (MEMBERS[0], Member(6, 1e30, 0.5), MEMBERS[2])
    results = {}
    for name, members in {"tame": MEMBERS, "wild": wild}.items():
        on_devices = population.place(gan, members)
        state, metrics = trained(on_devices, data, 8)
        results[name] = digests(on_devices, state), metrics["d_loss"], on_devices.finite(state)
    assert results["wild"][2].tolist() == [True, False, True]
    assert not np.isfinite(results["wild"][1][1]).all()
    for i in (0, 2):
        assert results["wild"][0][i] == results["tame"][0][i]


def test_state_takes_the_memory_of_its_members_and_the_images_that_of_one(gan, data):
    on_devices = population.place(gan, MEMBERS)
    one = sum(
        x.nbytes for x in jax.tree.leaves(gan_lib.init(gan, jax.random.key(0), DIM).generator)
    )
    assert sum(x.nbytes for x in jax.tree.leaves(on_devices.init(DIM).generator)) == 3 * one
    assert on_devices.load_data(data).nbytes == data.nbytes


def test_samples_of_a_member_are_those_of_its_seed(gan):
    on_devices = population.place(gan, MEMBERS)
    samples = on_devices.fetch(on_devices.sample(on_devices.init(DIM), 4))
    assert samples.shape == (3, 4, DIM)
    key = jax.random.key(MEMBERS[1].seed)
    start = gan_lib.init(gan, key, DIM)
    expected = gan_lib.generate(gan, start.generator.params, gan_lib.sample_noise(gan, key, 4))
    np.testing.assert_allclose(samples[1], expected, atol=1e-6)


def test_finite_looks_at_every_float_of_a_member(gan):
    on_devices = population.place(gan, MEMBERS)
    state = on_devices.init(DIM)
    leaves, structure = jax.tree.flatten((state.generator, state.discriminator))
    for n, leaf in enumerate(leaves):
        if leaf.dtype != np.float32:
            continue
        bad = np.array(leaf)
        bad.reshape(3, -1)[1, -1] = np.inf
        generator, discriminator = jax.tree.unflatten(
            structure, [*leaves[:n], jax.device_put(bad, leaf.sharding), *leaves[n + 1 :]]
        )
        changed = state.replace(generator=generator, discriminator=discriminator)
        assert on_devices.finite(changed).tolist() == [True, False, True]


def test_members_take_turns_on_a_cpu_and_not_side_by_side(gan):
    on_devices = population.place(gan, MEMBERS)
    assert (on_devices.side_by_side, on_devices.in_turn) == (False, 3)
    assert population.place(gan, MEMBERS, side_by_side=True).in_turn == 1
