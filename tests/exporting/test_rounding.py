"""Rounded networks: how far their outputs are off, and how much room they take."""

import zlib

import numpy as np
import pytest

from gan_jax.exporting import networks
from gan_jax.exporting.networks import Layer
from gan_jax.exporting.rounding import rounded


def layer(rng, inputs, outputs, activation, pieces=1):
    kernel = rng.normal(size=(inputs, outputs)) / inputs**0.5
    return Layer(kernel.astype(np.float32), np.zeros(outputs, np.float32), activation, pieces)


@pytest.fixture
def network():
    """A network of every activation but D's last, and inputs that go with one another."""
    rng = np.random.default_rng(0)
    layers = [
        layer(rng, 40, 60, "leaky_relu"),
        layer(rng, 60, 60, "relu"),
        layer(rng, 60, 60, "maxout", pieces=3),
        layer(rng, 20, 30, "tanh"),
    ]
    x = rng.normal(size=(500, 10)) @ rng.normal(size=(10, 40)) / 10**0.5
    return layers, x.astype(np.float32)


def off(layers, network, x):
    """How far the outputs of the rounded network are off: the root of the mean square."""
    found = networks.forward([one.layer for one in network], x)
    return np.sqrt(np.mean(np.square(found - networks.forward(layers, x))))


def size(network):
    return sum(len(zlib.compress(one.codes.astype(np.int8).tobytes(), 9)) for one in network)


def test_a_rounded_network_keeps_within_the_error_and_a_larger_one_takes_less_room(network):
    layers, x = network
    sizes = []
    for error in (0.002, 0.01, 0.05):
        found = rounded(layers, x, error)
        assert 0.1 * error < off(layers, found, x) <= error
        sizes.append(size(found))
        for one, exact in zip(found, layers, strict=True):
            kernel = one.codes * one.input_scale[:, None] * one.output_scale
            np.testing.assert_allclose(one.layer.kernel, kernel, rtol=1e-6)
            np.testing.assert_array_equal(one.layer.bias, exact.bias)
    assert sizes == sorted(sizes, reverse=True)
    assert sizes[2] < sizes[0] / 2


def test_each_weight_rounded_alone_is_worse_in_the_same_room(network):
    """The point of it: a byte's 127 steps for each output, fewer until the room is the same."""
    layers, x = network
    found = rounded(layers, x, 0.05)
    for steps in range(127, 1, -1):
        codes, alone = [], []
        for one in layers:
            scale = np.abs(one.kernel).max(axis=0) / steps
            codes.append(np.rint(one.kernel / scale).astype(np.int8))
            alone.append(Layer(codes[-1] * scale, one.bias, one.activation, one.pieces))
        if sum(len(zlib.compress(one.tobytes(), 9)) for one in codes) <= size(found):
            break
    exact = networks.forward(layers, x)
    error = np.sqrt(np.mean(np.square(networks.forward(alone, x) - exact)))
    assert off(layers, found, x) < 0.8 * error


def test_dead_inputs_and_outputs_are_no_trouble():
    rng = np.random.default_rng(0)
    dead = [layer(rng, 4, 6, "relu"), layer(rng, 6, 3, "linear")]
    dead[0].kernel[:, 2:] = 0
    dead[0].bias[2:] = -1
    x = np.zeros((20, 4), np.float32)
    x[:, 0] = 1
    assert off(dead, rounded(dead, x, 0.01), x) <= 0.01
    nothing = np.zeros((20, 4), np.float32)
    assert off(dead, rounded(dead, nothing, 0.01), nothing) <= 0.01


def test_more_inputs_than_are_taken_for_correlated_are_rounded_too():
    rng = np.random.default_rng(0)
    wide = [layer(rng, 1500, 3, "tanh")]
    x = rng.normal(size=(300, 1500)).astype(np.float32)
    assert off(wide, rounded(wide, x, 0.01), x) <= 0.01
