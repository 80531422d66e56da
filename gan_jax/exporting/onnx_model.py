"""The generator as an ONNX model: from `z` to images. It is an MLP, so ONNX's own helpers suffice.

Importing this module takes the extra `export`: the packages onnx and onnxruntime.
"""

# pyright: reportMissingImports=false

from collections.abc import Mapping, Sequence
from typing import Literal

import numpy as np
import onnx
import onnxruntime
from onnx import TensorProto, helper, numpy_helper

from gan_jax.exporting.networks import SLOPE, Activation, Layer

Pixels = Literal["float", "rgb"]
INPUT, OUTPUT = "z", "images"

MIN_OPSET = 13  # the first that has all operators below as they are used here
MAX_OPSET = onnx.defs.onnx_opset_version()

_OPERATORS: dict[Activation, str] = {
    "leaky_relu": "LeakyRelu",
    "relu": "Relu",
    "tanh": "Tanh",
    "sigmoid": "Sigmoid",
}


def build(
    layers: Sequence[Layer],
    pixel_range: tuple[float, float],
    shape: tuple[int, int],
    *,
    pixels: Pixels,
    opset: int,
    facts: Mapping[str, str],
) -> onnx.ModelProto:
    """Returns the model of a generator: `z`, `(batch, latent_dim)` float32, to `images`.

    Args:
      layers: The generator's.
      pixel_range: What its outputs are for black and for white.
      shape: Height and width of an image.
      pixels: `float`: `(batch, height, width)` float32 in [0, 1]; `rgb`: `(batch, 3, height,
        width)` uint8, the three colours alike.
      opset: The version of ONNX's operators, `MIN_OPSET` to `MAX_OPSET`.
      facts: What the model says of itself, by name.
    """
    graph = _Graph(INPUT)
    for layer in layers:
        graph.append("Gemm", layer.kernel, layer.bias)
        slope = {"alpha": SLOPE} if layer.activation == "leaky_relu" else {}
        graph.append(_OPERATORS[layer.activation], **slope)
    black, white = pixel_range
    if (black, white) != (0, 1):
        graph.append("Sub", np.float32(black))
        graph.append("Div", np.float32(white - black))
    if pixels == "float":
        form, element_type = ["batch", *shape], TensorProto.FLOAT
        graph.append("Reshape", np.array([-1, *shape]))
    else:
        form, element_type = ["batch", 3, *shape], TensorProto.UINT8
        graph.append("Mul", np.float32(255))
        graph.append("Round")
        graph.append("Reshape", np.array([-1, 1, *shape]))
        graph.append("Expand", np.array([1, 3, 1, 1]))
        graph.append("Cast", to=TensorProto.UINT8)
    inputs = len(layers[0].kernel)
    graph.nodes[-1].output[0] = OUTPUT
    model = helper.make_model(
        helper.make_graph(
            graph.nodes,
            "generator",
            [helper.make_tensor_value_info(INPUT, TensorProto.FLOAT, ["batch", inputs])],
            [helper.make_tensor_value_info(OUTPUT, element_type, form)],
            graph.constants,
        ),
        opset_imports=[helper.make_opsetid("", opset)],
        ir_version=helper.find_min_ir_version_for([helper.make_opsetid("", opset)]),
        producer_name="gan_jax",
    )
    helper.set_model_props(model, dict(facts))
    onnx.checker.check_model(model, full_check=True)
    return model


def images(model: onnx.ModelProto, z: np.ndarray) -> np.ndarray:
    """Returns what onnxruntime makes of `z`, `(batch, latent_dim)` float32, on the CPU."""
    session = onnxruntime.InferenceSession(
        model.SerializeToString(), providers=["CPUExecutionProvider"]
    )
    (found,) = session.run([OUTPUT], {INPUT: z})
    return np.asarray(found)


class _Graph:
    """A chain of nodes, each of which takes what the one before it gives, and constants."""

    def __init__(self, begin: str):
        self.nodes: list[onnx.NodeProto] = []
        self.constants: list[TensorProto] = []
        self._last = begin

    def append(self, operator: str, *constants: np.ndarray | np.generic, **attributes) -> None:
        names = []
        for constant in constants:
            names.append(f"constant{len(self.constants)}")
            self.constants.append(numpy_helper.from_array(np.asarray(constant), names[-1]))
        output = f"{operator.lower()}{len(self.nodes)}"
        self.nodes.append(helper.make_node(operator, [self._last, *names], [output], **attributes))
        self._last = output
