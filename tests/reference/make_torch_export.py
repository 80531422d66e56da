"""Writes torch_export.json: what the tutorial's classes in PyTorch draw with exported weights.

Takes PyTorch, which the tests do not:

    python -m tests.reference.make_torch_export
"""

# pyright: reportMissingImports=false

import json
import subprocess
import sys
import tempfile
from pathlib import Path

import safetensors.torch
import torch
from torch import nn

from tests.reference.torch_export import FILE, NUM, PIXELS, noise


def layer(inputs: int, outputs: int, activation: nn.Module) -> nn.Sequential:
    return nn.Sequential(nn.Linear(inputs, outputs), activation)


class generate(nn.Module):
    """The tutorial's generator."""

    def __init__(self):
        super().__init__()
        self.hidden0 = layer(100, 256, nn.LeakyReLU(0.2))
        self.hidden1 = layer(256, 512, nn.LeakyReLU(0.2))
        self.hidden2 = layer(512, 1024, nn.LeakyReLU(0.2))
        self.out = layer(1024, 784, nn.Tanh())

    def forward(self, z):
        return self.out(self.hidden2(self.hidden1(self.hidden0(z))))


class discrimination(nn.Module):
    """The tutorial's discriminator."""

    def __init__(self):
        super().__init__()
        self.hidden0 = layer(784, 1024, nn.LeakyReLU(0.2))
        self.hidden1 = layer(1024, 512, nn.LeakyReLU(0.2))
        self.hidden2 = layer(512, 256, nn.LeakyReLU(0.2))
        self.out = layer(256, 1, nn.Sigmoid())

    def forward(self, x):
        return self.out(self.hidden2(self.hidden1(self.hidden0(x))))


def loaded(player: str, module: nn.Module, directory: Path) -> nn.Module:
    """Exports a player of pretrained:tutorial, and returns the module with its weights."""
    path = directory / f"{player}.safetensors"
    flags = ["--to", "weights", "--layout", "pytorch", "--player", player, "--out", str(path)]
    command = [sys.executable, "-m", "gan_jax.export", "pretrained:tutorial", *flags]
    subprocess.run(command, check=True)
    module.load_state_dict(safetensors.torch.load_file(path))
    return module


def main() -> None:
    with tempfile.TemporaryDirectory() as directory, torch.no_grad():
        g = loaded("generator", generate(), Path(directory))
        d = loaded("discriminator", discrimination(), Path(directory))
        x = g(torch.tensor(noise()))
        found = {
            "torch": torch.__version__,
            "pixels": x[:, PIXELS].tolist(),
            "d": d(x)[:, 0].tolist(),
        }
    assert len(found["d"]) == NUM
    FILE.write_text(json.dumps(found) + "\n")


if __name__ == "__main__":
    main()
