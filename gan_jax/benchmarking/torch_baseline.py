"""The tutorial's loop in PyTorch, as published and as fast as PyTorch makes it.

The benchmark compares gan_jax with it. No other module imports torch, and the package does not
depend on it: the benchmark imports this module only where `--against torch` asks for it.
"""

# pyright: reportMissingImports=false

import itertools
from collections.abc import Callable, Iterator

import numpy as np
import torch
from torch import nn

NAMES = ("PyTorch, eager", "PyTorch, fused Adam")
if torch.cuda.is_available():
    NAMES += ("PyTorch, CUDA graph",)

_SIZES = (100, 256, 512, 1024, 784), (784, 1024, 512, 256, 1)
_LEARNING_RATE, _BETAS = 2e-4, (0.5, 0.999)


def _mlp(sizes: tuple[int, ...], last: nn.Module, device: str) -> nn.Sequential:
    layers = []
    for inputs, outputs in itertools.pairwise(sizes):
        layers += [nn.Linear(inputs, outputs), nn.LeakyReLU(0.2, inplace=True)]
    return nn.Sequential(*layers[:-1], last).to(device)


class _Loop:
    """The tutorial's networks, optimisers, data and losses on one device.

    Args:
      images: `(n, 784)` uint8; kept on the device as float32 in [-1, 1].
      batch_size: Images in a minibatch.
      device: A torch device.
      adam: Options of both Adam optimisers.
    """

    def __init__(self, images: np.ndarray, batch_size: int, device: str, **adam: bool):
        self.size, self.device = batch_size, device
        self.g = _mlp(_SIZES[0], nn.Tanh(), device)
        self.d = _mlp(_SIZES[1], nn.Sigmoid(), device)
        options = {"lr": _LEARNING_RATE, "betas": _BETAS, **adam}
        self.g_optimizer = torch.optim.Adam(self.g.parameters(), **options)
        self.d_optimizer = torch.optim.Adam(self.d.parameters(), **options)
        self.bce = nn.BCELoss()
        self.data = torch.tensor(images, device=device).float() / 127.5 - 1
        self.ones = torch.ones(batch_size, 1, device=device)
        self.zeros = torch.zeros(batch_size, 1, device=device)

    def minibatches(self) -> Iterator[torch.Tensor]:
        """Yields minibatches without end; each epoch has an order of its own."""
        whole = len(self.data) // self.size * self.size
        while True:
            order = torch.randperm(len(self.data), device=self.device)[:whole]
            yield from self.data[order].split(self.size)

    def noise(self) -> torch.Tensor:
        return torch.randn(self.size, 100, device=self.device)

    def update_discriminator(self, x: torch.Tensor) -> None:
        self.d_optimizer.zero_grad()
        fake = self.g(self.noise()).detach()
        (self.bce(self.d(x), self.ones) + self.bce(self.d(fake), self.zeros)).backward()
        self.d_optimizer.step()

    def update_generator(self) -> None:
        self.g_optimizer.zero_grad()
        self.bce(self.d(self.g(self.noise())), self.ones).backward()
        self.g_optimizer.step()


def _eager(images: np.ndarray, batch_size: int, k: int, device: str, **adam: bool) -> Callable:
    loop = _Loop(images, batch_size, device, **adam)
    batches = loop.minibatches()

    def run(num_steps):
        for _ in range(num_steps):
            for _ in range(k):
                loop.update_discriminator(next(batches))
            loop.update_generator()
        if device == "cuda":
            torch.cuda.synchronize()

    return run


def _cuda_graph(images: np.ndarray, batch_size: int, k: int) -> Callable:
    """Captures a whole step as one CUDA graph and replays it, which saves its kernel launches."""
    loop = _Loop(images, batch_size, "cuda", fused=True, capturable=True)
    batches = loop.minibatches()
    x = torch.empty(k, batch_size, 784, device="cuda")  # what the graph reads

    def step():
        for i in range(k):
            loop.update_discriminator(x[i])
        loop.update_generator()

    # Warm-up on a side stream and capture, as PyTorch's notes on CUDA graphs prescribe.
    stream = torch.cuda.Stream()
    stream.wait_stream(torch.cuda.current_stream())
    with torch.cuda.stream(stream):
        for _ in range(3):
            x.copy_(torch.stack([next(batches) for _ in range(k)]))
            step()
    torch.cuda.current_stream().wait_stream(stream)
    graph = torch.cuda.CUDAGraph()
    # JAX's threads in this process must not be held against the capture.
    with torch.cuda.graph(graph, capture_error_mode="thread_local"):
        step()

    def run(num_steps):
        for _ in range(num_steps):
            for i in range(k):
                x[i].copy_(next(batches))
            graph.replay()
        torch.cuda.synchronize()

    return run


def loops(
    images: np.ndarray, batch_size: int, k: int, *, tf32: bool
) -> dict[str, Callable[[int], None]]:
    """Returns PyTorch's loops by name: functions that train so many steps and wait for them.

    Args:
      images: The training set, `(n, 784)` uint8.
      batch_size: Images in a minibatch.
      k: Discriminator updates per generator update.
      tf32: Whether matrix products on a GPU may round to TensorFloat-32, as ours do.
    """
    torch.manual_seed(0)
    torch.set_float32_matmul_precision("high" if tf32 else "highest")
    device = "cuda" if torch.cuda.is_available() else "cpu"
    functions = [
        _eager(images, batch_size, k, device),
        _eager(images, batch_size, k, device, fused=True),
    ]
    if device == "cuda":
        functions.append(_cuda_graph(images, batch_size, k))
    return dict(zip(NAMES, functions, strict=True))


def versions() -> dict[str, str]:
    """Returns PyTorch's version and the device it computes on."""
    device = torch.cuda.get_device_name() if torch.cuda.is_available() else "cpu"
    return {"torch": torch.__version__, "torch_device": device}
