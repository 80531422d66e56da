"""What leaves the project: a player's weights, and the generator as an ONNX model."""
