import jax
import jax.numpy as jnp
import numpy as np
import pytest
from test_gan import DIM, make_gan, make_state

from gan_jax import gan as gan_lib
from gan_jax.checkpoints import Checkpoints
from gan_jax.training import state_digest


@pytest.fixture
def data():
    return jnp.asarray(np.random.default_rng(0).integers(0, 256, (50, DIM), np.uint8))


def abstract(gan):
    shapes = jax.eval_shape(lambda key: gan_lib.init(gan, key, DIM), jax.random.key(0))
    device = jax.sharding.SingleDeviceSharding(jax.devices()[0])
    return jax.tree.map(lambda x: jax.ShapeDtypeStruct(x.shape, x.dtype, sharding=device), shapes)


def test_a_state_survives_bit_for_bit_though_it_is_donated_while_being_saved(tmp_path, data):
    gan = make_gan()
    digests = {}
    with Checkpoints(tmp_path) as checkpoints:
        state = make_state(gan)
        for _ in range(3):
            state, _ = gan_lib.train_steps(gan, state, data, 5)
            digests[int(state.step)] = state_digest(state)
            extra = {"interval": {"count": 3, "sums": {"d_loss": 0.1 + 0.2}}}
            checkpoints.save(state, extra)
            extra["interval"]["sums"]["d_loss"] += 1  # training goes on meanwhile
    with Checkpoints(tmp_path) as checkpoints:
        assert checkpoints.latest_step() == 15
        extra = checkpoints.extra()
        restored = checkpoints.restore(abstract(gan))
    assert state_digest(restored) == digests[15]
    assert extra == {"interval": {"count": 3, "sums": {"d_loss": 0.1 + 0.2}}}
    again, _ = gan_lib.train_steps(gan, restored, data, 5)
    straight, _ = gan_lib.train_steps(gan, make_state(gan), data, 20)
    assert state_digest(again) == state_digest(straight)


def test_only_the_newest_are_kept(tmp_path, data):
    gan = make_gan()
    with Checkpoints(tmp_path) as checkpoints:
        state = make_state(gan)
        for _ in range(5):
            state, _ = gan_lib.train_steps(gan, state, data, 1)
            checkpoints.save(state, {})
    assert sorted(int(p.name) for p in tmp_path.iterdir() if p.name.isdigit()) == [3, 4, 5]


def test_leftovers_of_a_killed_save_are_swept_but_never_by_a_reader(tmp_path, data):
    gan = make_gan()
    state = make_state(gan)
    with Checkpoints(tmp_path) as checkpoints:
        checkpoints.save(state, {})
    left = tmp_path / "7.orbax-checkpoint-tmp"
    left.mkdir()
    with Checkpoints(tmp_path, only_read=True) as checkpoints:
        checkpoints.restore(abstract(gan))
    assert left.exists()
    with Checkpoints(tmp_path) as checkpoints:
        checkpoints.save(gan_lib.train_steps(gan, state, data, 1)[0], {})
    assert not left.exists()


def test_no_checkpoint_is_none(tmp_path):
    with Checkpoints(tmp_path / "new") as checkpoints:
        assert checkpoints.latest_step() is None
