"""What leaves the project: a player's weights, the generator as an ONNX model, and a page."""
