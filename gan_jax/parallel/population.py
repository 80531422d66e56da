"""Many members at once: one compiled program trains all members of a device.

Every leaf of a population's state has the members as its first axis, sharded over the devices.
All members share the images and the counts of steps and minibatches. Each device runs the same
program on its own members and communicates nothing, so a member's bits do not depend on the
number of devices or processes. (One program partitioned by shard_map would compute the same, but
XLA compiles it differently: the last bits differ.)
"""

import dataclasses
import functools
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import optax
from jax.sharding import Mesh, NamedSharding
from jax.sharding import PartitionSpec as P
from jaxtyping import Array, Bool, Float, Num

from gan_jax import cuda_graph
from gan_jax import gan as gan_lib
from gan_jax.config import Member
from gan_jax.gan import GAN, GANState, Metrics

# The axis of the members in each part of a state, and the sharding that follows from it.
_ROWS, _SHARED = P("members"), P()


def _tree(shared: Any, rows: Any) -> GANState:
    """Returns a state of `shared` where members share a leaf, of `rows` where each has a row."""
    return GANState(shared, shared, rows, rows, rows, rows)


_AXES, _STATE = _tree(None, 0), _tree(_SHARED, _ROWS)


def _member(state: GANState, i: jax.Array | int) -> GANState:
    """Returns member `i` of some members' state."""
    one = jax.tree.map(lambda x: x[i], state.replace(step=None, minibatch=None))
    return one.replace(step=state.step, minibatch=state.minibatch)


def _shard(array: jax.Array, device: Any) -> jax.Array:
    """Returns a device's part of an array."""
    return next(shard.data for shard in array.addressable_shards if shard.device == device)


@functools.cache  # a new function would be compiled anew at each call
def _copier(sharding: NamedSharding) -> Callable:
    """Returns the program that copies arrays to a sharding, from other processes too."""
    return jax.jit(lambda tree: tree, out_shardings=sharding)


@partial(jax.jit, static_argnames=("gan", "dim"))
def _init(
    gan: GAN,
    dim: int,
    keys: jax.Array,
    hyperparams: dict[str, jax.Array],
    d_hyperparams: dict[str, jax.Array],
) -> GANState:
    def one(member):
        key, hyperparams, d_hyperparams = member
        state = gan_lib.init(gan, jax.random.wrap_key_data(key), dim, hyperparams)
        d_opt_state = optax.tree.set(state.discriminator.opt_state, **d_hyperparams)
        return state.replace(discriminator=state.discriminator.replace(opt_state=d_opt_state))

    # One after the other: vmap would need half as much memory again.
    states = jax.lax.map(one, (keys, hyperparams, d_hyperparams))
    return states.replace(step=states.step[0], minibatch=states.minibatch[0])


def _train_steps(
    gan: GAN,
    side_by_side: bool,
    num_steps: int,
    state: GANState,
    data: jax.Array,
    limit: jax.Array,
) -> tuple[GANState, Metrics]:
    def train(state):
        return gan_lib.train_steps(gan, state, data, num_steps, limit)

    if side_by_side:
        return jax.vmap(train, in_axes=(_AXES,), out_axes=(_AXES, 0))(state)

    # One after the other. Each result overwrites its state, so that memory holds the states once.
    rows = len(state.key)
    first = jax.eval_shape(lambda: _member(state, 0))
    shapes = jax.eval_shape(train, first)[1]
    metrics = jax.tree.map(lambda x: jnp.zeros((rows, *x.shape), x.dtype), shapes)

    same = {"step": state.step, "minibatch": state.minibatch, "key": state.key}

    def changing(state):
        return state.replace(**dict.fromkeys(same))

    def body(i, carry):
        rows = carry[0].replace(**same)
        trained, metrics = train(_member(rows, i))
        return jax.tree.map(lambda rows, x: rows.at[i].set(x), carry, (changing(trained), metrics))

    trained, metrics = jax.lax.fori_loop(0, rows, body, (changing(state), metrics))
    done = {"step": state.step + limit, "minibatch": state.minibatch + limit * gan.k}
    return trained.replace(**same | done), metrics


@functools.cache
def training_program(compiler_options: tuple[tuple[str, str | int], ...]) -> Any:
    """Returns the jitted program that trains one device's members, compiled with XLA's options.

    It takes the GAN, whether the members train side by side, and the number of steps, all three
    static, then the rows of a state, which are donated, the training set and the limit.
    """
    return jax.jit(
        _train_steps,
        static_argnames=("gan", "side_by_side", "num_steps"),
        donate_argnames="state",
        compiler_options=dict(compiler_options),
    )


@partial(jax.jit, static_argnames=("gan", "num"))
def _sample(gan: GAN, num: int, state: GANState) -> jax.Array:
    def one(member):
        key, params = member
        return gan_lib.generate(gan, params, gan_lib.sample_noise(gan, key, num))

    return jax.lax.map(one, (state.key, gan_lib.generator_params(state)))


@jax.jit
def _finite(state: GANState) -> jax.Array:
    leaves = jax.tree.leaves((state.generator, state.discriminator))
    floats = [x for x in leaves if jnp.issubdtype(x.dtype, jnp.floating)]
    return jnp.stack([jnp.isfinite(x).all(axis=range(1, x.ndim)) for x in floats]).all(axis=0)


@dataclasses.dataclass(frozen=True)
class Population:
    """A population's members and the devices that train them.

    Where the members do not divide evenly among the devices, copies of the last member fill the
    rows of the last device: they are trained and never used.

    Attributes:
      gan: What all members share.
      members: Each one's seed, learning rates and beta1.
      mesh: The devices, in one row.
      side_by_side: Whether a device trains its members in one batch (vmap), which keeps a GPU
        busy, or in turn, which keeps a member's state in a CPU's cache.
      compiler_options: XLA's, for the training program; see `cuda_graph`.
    """

    gan: GAN
    members: tuple[Member, ...]
    mesh: Mesh
    side_by_side: bool
    compiler_options: tuple[tuple[str, str | int], ...] = ()

    @property
    def padded_size(self) -> int:
        """Rows of the state: the members, rounded up to a multiple of the devices."""
        return -(-len(self.members) // self.mesh.size) * self.mesh.size

    @property
    def in_turn(self) -> int:
        """Members that a device trains one after the other."""
        return 1 if self.side_by_side else self.padded_size // self.mesh.size

    def with_k(self, k: int, g_updates: int = 1) -> "Population":
        """Returns the same members, to be trained with other numbers of updates in a step."""
        gan = dataclasses.replace(self.gan, k=k, g_updates=g_updates)
        return dataclasses.replace(self, gan=gan)

    def _sharding(self, spec: P) -> NamedSharding:
        return NamedSharding(self.mesh, spec)

    def _put(self, array: np.ndarray, spec: P) -> jax.Array:
        """Puts an array, of which every process has a copy, on the devices."""
        return jax.make_array_from_callback(array.shape, self._sharding(spec), array.__getitem__)

    def _on_each_device(self, program: Callable, specs: Any, *arguments: Any) -> Any:
        """Runs a program on each device of this process, on its shards of the arguments.

        `specs`, a tree or a prefix of one, says how the devices' results form one array.
        """
        # Look up all shards before any program runs: donating one deletes its whole array.
        shards = [
            jax.tree.map(partial(_shard, device=device), arguments)
            for device in self.mesh.local_devices
        ]
        results = [program(*of_one_device) for of_one_device in shards]

        def join(spec, *parts):
            def join_leaf(*shards):
                shape = shards[0].shape
                if spec == _ROWS:
                    shape = (shape[0] * self.mesh.size, *shape[1:])
                return jax.make_array_from_single_device_arrays(
                    shape, self._sharding(spec), list(shards)
                )

            return jax.tree.map(join_leaf, *parts)

        return jax.tree.map(join, specs, *results)

    def init(self, dim: int) -> GANState:
        """Returns the state before the first step, for data with `dim` columns.

        Member i's state is bit for bit what `gan.init` returns for its seed.

        Raises:
          ValueError: If members have a learning rate or beta1, and others have none or the
            optimiser's state keeps none that could be replaced.
        """
        padded = [*self.members, *self.members[-1:] * (self.padded_size - len(self.members))]
        keys = np.stack([jax.random.key_data(jax.random.key(m.seed)) for m in padded])

        def kept(**given: list[float | None]) -> dict[str, np.ndarray]:
            known = {n: values for n, values in given.items() if values != [None] * len(padded)}
            for name, values in known.items():
                if None in values:  # NumPy would make it NaN
                    raise ValueError(f"some members have a {name}, others None: give it to all")
            return {name: np.array(values, np.float32) for name, values in known.items()}

        rates, b1 = [m.learning_rate for m in padded], [m.beta1 for m in padded]
        hyperparams = kept(learning_rate=rates, b1=b1)
        d_rates = [m.d_learning_rate for m in padded]
        d_rates = [rate if d is None else d for rate, d in zip(rates, d_rates, strict=True)]
        d_hyperparams = kept(learning_rate=d_rates)
        arguments = (keys, hyperparams, d_hyperparams)
        arguments = jax.tree.map(lambda x: self._put(x, _ROWS), arguments)
        try:
            return self._on_each_device(partial(_init, self.gan, dim), _STATE, *arguments)
        except KeyError as error:
            raise ValueError(
                f"the optimiser's state does not keep one of "
                f"{', '.join(hyperparams | d_hyperparams)}, so members cannot "
                "differ in it: give Member(seed) alone, or an optimiser that is made by "
                "optax.inject_hyperparams, as in optax.inject_hyperparams(optax.adam)(1e-3, b1=0.5)"
            ) from error

    def load_data(self, data: Num[np.ndarray, "n dim"]) -> Num[Array, "n dim"]:
        """Returns the training set, with one copy on each device."""
        return self._put(data, _SHARED)

    def train_steps(
        self, state: GANState, data: Num[Array, "n dim"], num_steps: int, limit: int | None = None
    ) -> tuple[GANState, Metrics]:
        """Takes many steps of every member, in one program on each device; does not wait for them.

        `data` is what `load_data` returned. The rest is as in `gan.train_steps`, except that each
        metric is `(padded_size, num_steps)`.
        """
        program = training_program(self.compiler_options)
        program = partial(program, self.gan, self.side_by_side, num_steps)
        taken = num_steps if limit is None else min(limit, num_steps)
        shared = self._put(np.array(taken, np.int32), _SHARED)
        return self._on_each_device(program, (_STATE, _ROWS), state, data, shared)

    def sample(self, state: GANState, num: int) -> Float[Array, "rows {num} dim"]:
        """Returns each member's samples, `(padded_size, num, dim)`, always from the same noise."""
        return self._on_each_device(partial(_sample, self.gan, num), _ROWS, state)

    def finite(self, state: GANState) -> Bool[Array, " rows"]:
        """Says of each row whether all its floats are finite, `(padded_size,)`."""
        return self._on_each_device(_finite, _ROWS, state)

    def replicate(self, tree: Any) -> Any:
        """Copies arrays to every device, and so to every process; does not wait."""
        return tree if self.mesh.size == 1 else _copier(self._sharding(_SHARED))(tree)

    def fetch(self, tree: Any) -> Any:
        """Waits for replicated arrays; returns the members' rows of them as NumPy."""
        return jax.tree.map(lambda x: np.asarray(x)[: len(self.members)], tree)

    def member(self, state: GANState, i: int) -> GANState:
        """Returns the state of one member, as a run of its seed alone has it, on every device."""
        return self.replicate(jax.jit(_member)(state, i))

    def abstract_state(self, dim: int, padded_size: int) -> GANState:
        """Returns shapes, types and shardings for Orbax to restore a state of `padded_size` rows.

        If that is not this population's, each device gets every row; `fit` then distributes them.
        """
        one = jax.eval_shape(partial(gan_lib.init, self.gan, dim=dim), jax.random.key(0))

        def abstract(spec, part):
            rows = (padded_size,) if spec == _ROWS else ()
            sharding = self._sharding(spec if padded_size == self.padded_size else _SHARED)
            return jax.tree.map(
                lambda x: jax.ShapeDtypeStruct((*rows, *x.shape), x.dtype, sharding=sharding), part
            )

        return jax.tree.map(abstract, _STATE, one)

    def fit(self, state: GANState) -> GANState:
        """Returns a state with any number of rows, laid out for these devices."""
        if len(state.key) == self.padded_size:
            return state
        rows = np.minimum(np.arange(self.padded_size), len(self.members) - 1)
        shardings = jax.tree.map(self._sharding, _STATE)
        take = jax.vmap(_member, in_axes=(None, 0), out_axes=_AXES)
        return jax.jit(take, out_shardings=shardings)(state, rows)


def place(
    gan: GAN,
    members: Sequence[Member],
    devices: Sequence[Any] | None = None,
    *,
    side_by_side: bool | None = None,
    compiler_options: Mapping[str, str | int] | None = None,
) -> Population:
    """Returns the population on these devices; the default is all of them.

    A single process leaves out devices that would only train copies. By default, members train
    side by side, except on CPUs, where taking turns is faster, and the training program is
    compiled with `cuda_graph.compiler_options()` on CUDA, with no options of its own elsewhere.
    """
    devices = jax.devices() if devices is None else devices
    if jax.process_count() == 1:
        share = -(-len(members) // len(devices))
        devices = devices[: -(-len(members) // share)]
    if side_by_side is None:
        side_by_side = bool(devices[0].platform != "cpu")
    if compiler_options is None:
        compiler_options = cuda_graph.compiler_options() if cuda_graph.is_cuda(devices[0]) else {}
    mesh = Mesh(np.array(devices), ("members",))
    return Population(gan, tuple(members), mesh, side_by_side, tuple(compiler_options.items()))
