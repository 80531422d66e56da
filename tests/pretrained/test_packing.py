"""A packed weight is the trained one, to half a step of its output unit's scale."""

import numpy as np
import pytest

from gan_jax.pretrained import packing

rng = np.random.default_rng(0)


@pytest.fixture
def params():
    def layer(inputs, outputs):
        kernel = rng.standard_normal((inputs, outputs)).astype(np.float32)
        return {"kernel": kernel * np.float32(10) ** np.arange(outputs, dtype=np.float32),
                "bias": rng.standard_normal(outputs).astype(np.float32)}  # fmt: skip

    return {"params": {"MLP_0": {"Dense_0": layer(50, 4), "Dense_1": layer(4, 3)}}}


def test_each_output_unit_is_rounded_on_its_own_scale(params):
    params["params"]["MLP_0"]["Dense_1"]["kernel"][:, 1] = 0  # a unit that takes no input
    unpacked = packing.unpack(packing.pack(params))["params"]["MLP_0"]
    for name, layer in params["params"]["MLP_0"].items():
        np.testing.assert_array_equal(unpacked[name]["bias"], layer["bias"], strict=True)
        kernel, largest = unpacked[name]["kernel"], np.abs(layer["kernel"]).max(axis=0)
        assert kernel.dtype == np.float32
        assert (np.abs(kernel - layer["kernel"]) <= largest / 127 * 0.5001).all()
        np.testing.assert_allclose(np.abs(kernel).max(axis=0), largest, rtol=1e-6)


def test_a_weight_takes_a_byte(params):
    packed = packing.pack(params)
    whole = sum(a["kernel"].nbytes for a in params["params"]["MLP_0"].values())
    assert sum(a.nbytes for a in packed.values() if a.dtype == np.int8) * 4 == whole


def test_packing_what_was_packed_changes_nothing(params):
    once = packing.unpack(packing.pack(params))
    again = packing.pack(once)
    for name, array in packing.pack(params).items():
        if array.dtype == np.int8:
            np.testing.assert_array_equal(again[name], array)
