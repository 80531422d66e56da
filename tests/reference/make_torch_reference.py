"""Makes torch_reference.json: whole steps of the tutorial's GAN, computed by PyTorch in float64.

    pip install torch numpy
    python tests/make_torch_reference.py

The formulation is the tutorial's: sigmoid outputs, BCELoss against ones and zeros, D's losses
on real and fake images summed, Adam(2e-4, (0.5, 0.999)). test_torch_reference.py makes the same
weights, images and noise from the same NumPy seed, so that only results are stored.
"""

import itertools
import json
from pathlib import Path

import numpy as np

SIZES = {"generator": (100, 256, 512, 1024, 784), "discriminator": (784, 1024, 512, 256, 1)}
STEPS, K, BATCH = 3, 2, 20


def make_inputs():
    """Returns weights `(out, in)` and biases of each network, images and noise, float64."""
    random = np.random.RandomState(0)
    networks = {
        name: [
            (
                random.uniform(-(m**-0.5), m**-0.5, (n, m)),
                random.uniform(-(m**-0.5), m**-0.5, n),
            )
            for m, n in itertools.pairwise(sizes)
        ]
        for name, sizes in SIZES.items()
    }
    images = random.randint(0, 256, (STEPS, K, BATCH, 784)) / 127.5 - 1
    noise = random.standard_normal((STEPS, K + 1, BATCH, 100))
    return networks, images, noise


def main():
    import torch
    from torch import nn

    def network(layers, last):
        modules = []
        for w, b in layers:
            linear = nn.Linear(w.shape[1], w.shape[0], dtype=torch.float64)
            linear.weight.data, linear.bias.data = torch.tensor(w), torch.tensor(b)
            modules += [linear, nn.LeakyReLU(0.2)]
        return nn.Sequential(*modules[:-1], last)

    def norm(network):
        return sum(float((p.grad**2).sum()) for p in network.parameters()) ** 0.5

    networks, images, noise = make_inputs()
    images, noise = torch.tensor(images), torch.tensor(noise)
    g = network(networks["generator"], nn.Tanh())
    d = network(networks["discriminator"], nn.Sigmoid())
    g_optimizer = torch.optim.Adam(g.parameters(), lr=2e-4, betas=(0.5, 0.999))
    d_optimizer = torch.optim.Adam(d.parameters(), lr=2e-4, betas=(0.5, 0.999))
    bce = nn.BCELoss()
    ones, zeros = torch.ones(BATCH, 1).double(), torch.zeros(BATCH, 1).double()

    steps = []
    for step in range(STEPS):
        updates = []
        for i in range(K):
            d_optimizer.zero_grad()
            real, fake = d(images[step, i]), d(g(noise[step, i]).detach())
            loss = bce(real, ones) + bce(fake, zeros)
            loss.backward()
            updates.append((loss.item(), real.mean().item(), fake.mean().item(), norm(d)))
            d_optimizer.step()
        g_optimizer.zero_grad()
        g_loss = bce(d(g(noise[step, K])), ones)
        g_loss.backward()
        names = ("d_loss", "d_real", "d_fake", "d_grad_norm")
        metrics = dict(zip(names, np.mean(updates, axis=0).tolist(), strict=True))
        steps.append(metrics | {"g_loss": g_loss.item(), "g_grad_norm": norm(g)})
        g_optimizer.step()

    with torch.no_grad():
        result = {
            "torch": torch.__version__,
            "steps": steps,
            "probe": {
                "samples": g(noise[0, 0])[:2, ::50].tolist(),
                "logits": d[:-1](images[0, 0])[:, 0].tolist(),
            },
            "first_biases": {
                name: net[0].bias[:16].tolist()
                for name, net in (("generator", g), ("discriminator", d))
            },
        }
    path = Path(__file__).with_name("torch_reference.json")
    path.write_text(json.dumps(result, indent=1) + "\n")


if __name__ == "__main__":
    main()
