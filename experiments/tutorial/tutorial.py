# ---
# jupyter:
#   jupytext:
#     cell_markers: r"""
#     formats: ipynb,py:percent
#     text_representation:
#       extension: .py
#       format_name: percent
#   kernelspec:
#     display_name: Python 3
#     language: python
#     name: python3
# ---

# %% [markdown]
r"""
# A GAN in your hands

A generator G makes pictures out of noise. A discriminator D looks at a picture and says how likely
it is to be real. Each learns from the other. That is the whole of [Goodfellow et al.,
2014](https://arxiv.org/abs/1406.2661).

Here you play the game on a line, look at the losses, take one step of the paper's Algorithm 1 by
hand, train on MNIST for about two minutes, measure the digits, and ask what *k* does. Run the cells
from top to bottom; a CPU is enough, and the last cell says how long it took. Where MNIST cannot be
had, everything runs on the 1,797 small digits of scikit-learn instead.

The first cell installs `gan_jax` if it is not here. In a checkout of the repository there is
nothing to fill in. Elsewhere, such as on Colab, say where the package is.
"""

# %%
import importlib.metadata
import os
import subprocess
import sys
import time
from pathlib import Path

PACKAGE = ""  # what pip installs: git+https://... with the repository's address, or a wheel

started = time.monotonic()
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")  # XLA's notes on its cache mean nothing
try:
    importlib.metadata.version("gan_jax")
except importlib.metadata.PackageNotFoundError:
    folders = [Path.cwd(), *Path.cwd().parents]
    checkout = next((str(f) for f in folders if (f / "gan_jax" / "gan.py").is_file()), "")
    if not (PACKAGE or checkout):
        raise SystemExit("This is no checkout of gan_jax: fill in PACKAGE above") from None
    subprocess.run([sys.executable, "-m", "pip", "install", "-q", PACKAGE or checkout], check=True)

# %%
import dataclasses
import inspect
import io
import platform
from functools import partial

import flax.linen as nn
import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np
import optax
from IPython.display import Image as Picture
from IPython.display import Markdown, display
from PIL import Image
from scipy import stats

from gan_jax import gan as gan_lib
from gan_jax import losses
from gan_jax.config import Member, TrainConfig
from gan_jax.data import datasets
from gan_jax.data.source import DataSource
from gan_jax.evaluate import evaluate
from gan_jax.evaluation.generators import spherical_path
from gan_jax.gan import GAN
from gan_jax.models import Discriminator, Generator
from gan_jax.parallel import population
from gan_jax.runs import provenance, restore
from gan_jax.sample import sample
from gan_jax.train import train

# %% [markdown]
r"""
Change these, and run the notebook again. The environment variables are for the tests, which run
everything at a small size.
"""

# %%
SHORT = "TUTORIAL_SHORT" in os.environ
DATASET = os.environ.get("TUTORIAL_DATASET", "auto")  # MNIST if it can be had, else digits
SOURCE = DataSource()  # DataSource(mnist_files=Path("...")) where the four files of MNIST lie
STEPS = 60 if SHORT else 3_600  # of the training; 600 use each of MNIST's images once
K_STEPS, SEEDS = (40, 2) if SHORT else (600, 4)  # of the comparison of k, with small networks
TOY_STEPS = 60 if SHORT else 3_000
RUN = Path("runs") / "tutorial-notebook"  # run again, it is not trained again

machine = provenance.device()
packages = ["gan_jax", "jax", "flax", "optax", "numpy"]
print(f"{machine['processor']}, {machine['cores']} cores; JAX computes on {machine['kind']}")
versions = [f"{name} {importlib.metadata.version(name)}" for name in packages]
print(f"Python {platform.python_version()}, {', '.join(versions)}")
plt.rcParams["figure.dpi"] = 72

# %% [markdown]
r"""
## 1. The game

Real data $x$ come from $p_\text{data}$. G turns noise $z$ into samples $G(z)$, whose distribution
is called $p_g$. D(x) is the probability that $x$ is real. D maximises, and G minimises,

$$V(D, G) = \mathbb{E}_x[\log D(x)] + \mathbb{E}_z[\log(1 - D(G(z)))].$$

For a fixed G, the best D is known (the paper's proposition 1):

$$D^*(x) = \frac{p_\text{data}(x)}{p_\text{data}(x) + p_g(x)}.$$

If $p_g = p_\text{data}$, that is 1/2 everywhere: nobody can tell the two apart.

Let us watch it where everything can be drawn: the data are numbers from a Gaussian. `gan_jax` takes
any two Flax modules. G is a straight line here, $G(z) = az + b$, so $p_g$ is a Gaussian with mean
$b$ and standard deviation $|a|$, and we can write $D^*$ down.
"""


# %%
class Line(nn.Module):
    """G(z) = a z + b."""

    @nn.compact
    def __call__(self, z):
        return nn.Dense(1)(z)


class Judge(nn.Module):
    """From x, `(batch, 1)`, to the logit of the probability that it is real, `(batch,)`."""

    @nn.compact
    def __call__(self, x):
        for width in (32, 32):
            x = nn.tanh(nn.Dense(width)(x))
        return nn.Dense(1)(x)[:, 0]


MEAN, STD = 1.0, 0.5
toy = GAN(
    generator=Line(),
    discriminator=Judge(),
    optimizer=optax.adam(1e-3, b1=0.5),
    generator_loss=losses.non_saturating_loss,
    latent_dim=1,
)
points = np.random.default_rng(0).normal(MEAN, STD, (10_000, 1)).astype(np.float32)
state = gan_lib.init(toy, jax.random.key(0), dim=1)

x = np.linspace(-3, 3, 241, dtype=np.float32)
p_data = stats.norm.pdf(x, MEAN, STD)
figure, panels = plt.subplots(1, 4, figsize=(12, 2.8), sharey=True, layout="constrained")
for axes in panels:
    ends = gan_lib.generate(toy, state.generator.params, jnp.array([[0.0], [1.0]]))
    b, a = float(ends[0, 0]), float(ends[1, 0] - ends[0, 0])
    p_g = stats.norm.pdf(x, b, abs(a))
    d = jax.nn.sigmoid(gan_lib.discriminator_logits(toy, state.discriminator.params, x[:, None]))
    optimal = p_data / (p_data + p_g + 1e-30)
    axes.plot(x, p_data, "k:", label="p_data")
    axes.plot(x, p_g, "tab:green", label="p_g")
    axes.plot(x, d, "tab:blue", label="D")
    axes.plot(x, optimal, "tab:blue", ls="--", lw=1, label="D*, the best D")
    axes.set(title=f"step {int(state.step):,}: mean {b:.2f}, std {abs(a):.2f}", xlabel="x")
    state, _ = gan_lib.train_steps(toy, state, points, TOY_STEPS // 3)
panels[0].legend(fontsize="x-small")
plt.show()

# %% [markdown]
r"""
Each title has G's mean and standard deviation; the data's are 1 and 0.5. D (solid) chases the best
D (dashed), which moves because G moves. Where D rises, G's samples are pushed up the slope.
[experiments/figure1](../figure1/README.md) plays this with 16 seeds and as a film.

## 2. The losses

Nobody minimises and maximises one function in practice: each player gets a loss.

| | equation | function |
|---|---|---|
| D | $-\mathbb{E}_x[\log D(x)] - \mathbb{E}_z[\log(1 - D(G(z)))]$ | `losses.discriminator_loss` |
| G, minimax | $\mathbb{E}_z[\log(1 - D(G(z)))]$ | `losses.minimax_loss` |
| G, non-saturating | $-\mathbb{E}_z[\log D(G(z))]$ | `losses.non_saturating_loss` |

The functions take *logits*, $D = \operatorname{sigmoid}(\text{logit})$, and never compute D itself.
Here is why: the loss that follows the equation to the letter, beside the function.
"""

# %%
print("logit of a sample   log(1 - D), float32   losses.minimax_loss")
for logit in (-5.0, 5.0, 15.0, 17.0, 100.0):
    logits = jnp.array([logit])
    naive = jnp.mean(jnp.log(1 - jax.nn.sigmoid(logits)))
    print(f"{logit:>17.0f}   {naive:>19.5f}   {losses.minimax_loss(logits):>19.5f}")

# %% [markdown]
r"""
In float32, D becomes exactly 1, and the loss infinite. `log_sigmoid` of the logit stays exact.

Now G's two losses. Both fall as D comes to believe the sample, but look at their slopes.
"""


# %%
def loss_and_slope(loss, logits):
    """Returns the loss of one sample at each logit, and its derivative."""
    return jax.vmap(jax.value_and_grad(lambda logit: loss(logit[None])))(logits)


logits = jnp.linspace(-8, 8, 321)
figure, (left, right) = plt.subplots(1, 2, figsize=(10, 3), layout="constrained")
for name, loss in losses.GENERATOR_LOSSES.items():
    values, slopes = loss_and_slope(loss, logits)
    left.plot(logits, values, label=name)
    right.plot(logits, slopes, label=name)
left.set(title="G's loss for one sample", xlabel="D's logit of the sample", ylabel="nats")
right.set(title="its slope: what G is told", xlabel="D's logit of the sample")
for axes in (left, right):
    axes.axvspan(-8, -4, color="tab:gray", alpha=0.2, label="D is sure: generated")
left.legend(fontsize="small")
plt.show()

for name, loss in losses.GENERATOR_LOSSES.items():
    _, (low, middle, high) = loss_and_slope(loss, jnp.array([-8.0, 0.0, 8.0]))
    print(f"{name:>15}: slope {low:.4f} at -8, {middle:.4f} at 0, {high:.4f} at 8")

# %% [markdown]
r"""
The slope is $-D$ for minimax and $-(1 - D)$ for non-saturating. In the gray area D is sure that the
sample is generated. There the minimax loss is flat: the sample that needs to change most is told
the least. The loss *saturates*. The other loss is steep just there. Both slopes have one sign: the
losses agree on the direction, and differ in how loudly they say it.

## 3. k, and one step of Algorithm 1

One step of the paper's Algorithm 1: do *k* times: draw real data and noise, and update D. Then draw
noise, and update G. This is the function that does it:
"""

# %%
head, _, body = inspect.getsource(gan_lib.train_step).split('"""')
print(head.rstrip(), "    ...", body.strip("\n"), sep="\n")

# %% [markdown]
r"""
Line by line, for the usual GAN, which is not `simultaneous`:

- `keys` are for dropout, one for each update. The networks here have none.
- `generate_with_vjp` makes the samples for all updates in one forward pass, because G does not
  change before its own update. It also keeps what is needed to send a gradient back through G.
- `jax.lax.scan` runs `update` k times: each is a `discriminator_update` on its own minibatch of
  real data and samples, and hands its state to the next.
- `generator_update` follows, with the newest D: once, as in the paper, unless `g_updates` is more.
- `replace` counts the step. Nothing is changed in place: state goes in, a new state comes out. So
  JAX can compile hundreds of steps into one program (`gan.train_steps`).

Let us do one step by hand, with k = 1, the tutorial's networks, and real digits.
"""

# %%
digits = datasets.load(DATASET, "train", SOURCE)
print(f"{digits.name}: {len(digits.images):,} images")


def show(title, images, columns=16):
    """Displays images, `(n, 784)` or in colour `(n, 784, 3)`, in [0, 1], under a title."""
    images = np.rint(255 * np.asarray(images)).astype(np.uint8)
    tiles = images.reshape(-1, columns, 28, 28, *images.shape[2:]).swapaxes(1, 2)
    picture = Image.fromarray(tiles.reshape(-1, columns * 28, *images.shape[2:]))
    display(Markdown(f"*{title}*"), picture.resize((2 * picture.width, 2 * picture.height), 0))


gan = GAN(
    generator=Generator(),  # 100-256-512-1024-784
    discriminator=Discriminator(),  # 784-1024-512-256-1
    optimizer=optax.adam(2e-4, b1=0.5),
    generator_loss=losses.non_saturating_loss,
)
before = gan_lib.init(gan, jax.random.key(0), dim=784)
x = gan_lib.normalize(gan, jnp.asarray(digits.images[:100]))  # (100, 784), in [-1, 1]
z = gan_lib.noise(gan, before.key, before.step)  # (k + 1, 100, 100): for D, and for G


def ask(state):
    """Returns D's mean answers to the real digits, and to what G makes of the second noise."""
    fake = gan_lib.generate(gan, state.generator.params, z[1])
    answer = partial(gan_lib.discriminator_logits, gan, state.discriminator.params)
    return [float(jax.nn.sigmoid(answer(images)).mean()) for images in (x, fake)]


def changed(player, other):
    """Returns the largest change of a parameter."""
    differences = jax.tree.map(lambda p, q: jnp.abs(p - q).max(), player.params, other.params)
    return float(max(jax.tree.leaves(differences)))


# D's update: it sees real digits and samples, and G is left alone.
fake = gan_lib.generate(gan, before.generator.params, z[0])
after_d, d_metrics = gan_lib.discriminator_update(gan, before, x, fake)
# G's update: D judges new samples and is left alone; its opinion goes back through G.
fake, fake_vjp = gan_lib.generate_with_vjp(gan, after_d.generator.params, z[1])
after_g, g_metrics = gan_lib.generator_update(gan, after_d, fake, fake_vjp)

print(f"D's loss {d_metrics['d_loss']:.3f}, G's loss {g_metrics['g_loss']:.3f} (nats)\n")
print("                    D(x)  D(G(z))  D moved by  G moved by")
last = before
for name, state in {"at first": before, "after D's update": after_d, "after G's": after_g}.items():
    moved = [changed(getattr(state, p), getattr(last, p)) for p in ("discriminator", "generator")]
    real, generated = ask(state)
    print(f"{name:17} {real:>6.3f} {generated:>8.3f} {moved[0]:>11.4f} {moved[1]:>11.4f}")
    last = state

whole, _ = gan_lib.train_step(gan, before, x[None], z)
d, g = (changed(getattr(whole, p), getattr(after_g, p)) for p in ("discriminator", "generator"))
print(f"\ntrain_step and the step by hand differ by {d:.0e} in D and {g:.0e} in G at most")

# %% [markdown]
r"""
Each row comes after one update, which moves one player and leaves the other alone. Adam's first
update moves a parameter by about the learning rate, 0.0002, and that is enough for D's answers to
change.

What exactly does D tell G? The gradient of G's loss with respect to the *pixels* of a sample:
brighter here, darker there. `generator_update` sends that back through G into its parameters. Does
it show where digits are bright?
"""


# %%
def wish(state):
    """Returns what D asks of 16 samples, in colours, `(16, 784, 3)`."""

    def g_loss(images):
        judge = state.discriminator.params
        return gan.generator_loss(gan_lib.discriminator_logits(gan, judge, images))

    change = -jax.grad(g_loss)(fake[:16])
    relative = np.asarray(change / jnp.abs(change).max())
    return plt.get_cmap("RdBu_r")((relative + 1) / 2)[..., :3]


learned = before
update = jax.jit(partial(gan_lib.discriminator_update, gan))
for start in 3 * list(range(0, 1_000, 100)):
    batch = gan_lib.normalize(gan, jnp.asarray(digits.images[start : start + 100]))
    learned, _ = update(learned, batch, fake)

show("real digits", gan_lib.denormalize(gan, x[:16]))
show("G's samples before any training", gan_lib.denormalize(gan, fake[:16]))
show("what D asks for after one update: red brighter, blue darker", wish(after_d))
show("the same after 30 updates of D alone", wish(learned))

# %% [markdown]
r"""
## 4. Training

`train` does thousands of such steps, and keeps everything about them in a run directory. The preset
`tutorial-tuned` is the networks above with three times the learning rate. With `ema=0.999`, a
moving average of G's parameters over about a thousand steps draws the samples. (`python -m
gan_jax.train` is the same on the command line.)
"""

# %%
config = TrainConfig(
    dataset=DATASET,
    data_dir=SOURCE.data_dir,
    mnist_files=SOURCE.mnist_files,
    preset="tutorial-tuned",
    ema=0.999,
    steps=STEPS,
    log_every=STEPS // 12,
    sample_every=STEPS // 12,
    checkpoint_every=STEPS // 2,
    out=RUN,
)
start = time.monotonic()
run = train(config)
minutes, seconds = divmod(round(time.monotonic() - start), 60)
print(f"{STEPS:,} steps in {minutes} min {seconds} s")

# %%
display(Picture(filename=run.curves, width=900))

# %% [markdown]
r"""
A falling loss is no sign of progress here: each player's loss depends on the other player. If
nobody could tell real from generated, D(x) and D(G(z)) would both be 1/2.

## 5. The digits
"""

# %%
show("drawn by G", sample(run, 64).reshape(64, -1))
show("real", digits.images[:64] / 255)

# %% [markdown]
r"""
Which digits can you read, and which are rare? Every point of noise is a picture. Here is a walk
from one point to another: in 100 dimensions noise lies near a sphere, so we walk along a great
circle.
"""

# %%
trained = restore.restore(run, *run.valid_steps())  # at its newest checkpoint
params = gan_lib.generator_params(trained.member(0))
ends = np.asarray(gan_lib.sample_noise(trained.gan, jax.random.key(5), 8)).reshape(4, 2, -1)
walks = np.concatenate([spherical_path(start, end, 16) for start, end in ends])
walked = gan_lib.generate(trained.gan, params, walks)
show("four walks, from left to right", gan_lib.denormalize(trained.gan, walked))

# %% [markdown]
r"""
And the film of the training: the same 64 points of noise as G learns.
"""

# %%
grid = (0, 28, 720, 748)  # without the caption
frames = [Image.open(path).reduce(3, grid).quantize(16) for path in run.pictures()]
film = io.BytesIO()
times = [400] * (len(frames) - 1) + [2000]  # milliseconds
frames[0].save(film, "gif", save_all=True, append_images=frames[1:], duration=times, loop=0)
display(Picture(data=film.getvalue(), format="gif", width=480))

# %% [markdown]
r"""
## 6. The measures

How good are they? No number says it alone, so `evaluate` computes several, and holds them against
baselines that are measured in the same way:

- **log-likelihood** (nats), of the test images under a Gaussian around each sample. This is the
  2014 paper's measure. It favours smooth images.
- **Fréchet distance** (lower is better), between features of samples and of test images. The
  features are those of this project's own small classifier: do not compare it with published FID.
- **recall** and **coverage**, the share of test images that lie near some sample, and that have a
  sample near them: low if G leaves something out.

[gan_jax/evaluation](../../gan_jax/evaluation/README.md) defines them.
"""

# %%
evaluation = evaluate(run)
measures = {"parzen": ".1f", "frechet": ".2f", "recall": ".3f", "coverage": ".3f"}
rows = {"this notebook's G": evaluation.models[-1].record, **evaluation.baselines}
table = ["| | nats | Fréchet distance | recall | coverage |", "|---|---|---|---|---|"]
for name, record in rows.items():
    cells = [format(record[measure], form) for measure, form in measures.items()]
    table.append(f"| {name} | {' | '.join(cells)} |")
display(Markdown("\n".join(table)))

centres, real = (evaluation.baselines[name] for name in ("k-means centres", "training images"))
better = [name for name in measures if name != "frechet" and centres[name] > real[name]]
print("Higher for k-means centres than for real images:", ", ".join(better) or "nothing")

# %% [markdown]
r"""
*training images* are what a perfect G would score; *k-means centres* are blurred averages and
samples of nothing. Where they have more nats than real images, a high likelihood alone proves
nothing. One training is one seed: [experiments/parzen_table](../parzen_table/README.md) has
several, trained longer.

## 7. What k does

The tutorials say: if k is too small, D cannot guide G; if it is too large, D becomes so good that
G's gradient vanishes. A few hundred steps can test a part of that: what happens to the gradient. We
train k = 1 and k = 5 with both losses and several seeds. `parallel.population` trains all seeds of
a setting in one program. The networks are small, to keep it short.
"""

# %%
KS = (1, 5)
members = tuple(Member(seed, learning_rate=2e-4, beta1=0.5) for seed in range(SEEDS))
small = dataclasses.replace(
    gan,
    generator=Generator((128, 256, 784)),
    discriminator=Discriminator((256, 128)),
    optimizer=optax.inject_hyperparams(optax.adam)(2e-4, b1=0.5),  # set for each member
)
found = {}
for name, loss in losses.GENERATOR_LOSSES.items():
    for k in KS:
        setting = dataclasses.replace(small, generator_loss=loss, k=k)
        together = population.place(setting, members)
        state, data = together.init(dim=784), together.load_data(digits.images)
        state, metrics = together.train_steps(state, data, K_STEPS)
        found[name, k] = together.fetch(together.replicate(metrics))  # each (seeds, steps)

figure, panels = plt.subplots(1, 2, figsize=(10, 3), sharey=True, layout="constrained")
for axes, name in zip(panels, losses.GENERATOR_LOSSES, strict=True):
    for k, color in zip(KS, ("tab:blue", "tab:red"), strict=True):
        for seed, norms in enumerate(found[name, k]["g_grad_norm"]):
            label = f"k = {k}" if seed == 0 else None
            axes.semilogy(1 + np.arange(K_STEPS), norms, color, lw=0.7, alpha=0.6, label=label)
    axes.set(title=f"G's loss: {name}", xlabel="step (updates of G)")
    axes.legend(fontsize="small")
panels[0].set_ylabel("norm of G's gradient")
plt.show()

# %%
LAST = K_STEPS // 4
table = [f"| mean over the last {LAST} steps | norm of G's gradient, each seed | D(x) | D(G(z)) |"]
table.append("|---|---|---|---|")
norms = {}
for (name, k), metrics in found.items():
    each = {metric: values[:, -LAST:].mean(axis=1) for metric, values in metrics.items()}
    norms[name, k] = each["g_grad_norm"]
    cells = ", ".join(f"{norm:.2g}" for norm in norms[name, k])
    answers = f"{each['d_real'].mean():.3f} | {each['d_fake'].mean():.3f}"
    table.append(f"| {name}, k = {k} | {cells} | {answers} |")
display(Markdown("\n".join(table)))

for name in losses.GENERATOR_LOSSES:
    smaller = int((norms[name, KS[1]] < norms[name, KS[0]]).sum())
    print(f"{name}: k = 5 has the smaller gradient in {smaller} of {SEEDS} seeds")

# %% [markdown]
r"""
**What this can show**: how large G's gradient is early on, under these settings, and whether the
seeds agree. Compare both panels with the slopes of section 2.

**What it cannot show**: which k draws better digits. These networks are small and hardly trained;
both k have one learning rate, and k = 5 sees five times as many images and costs more per step. How
far D gets ahead depends on k *and* on the learning rate, so a difference between two k at one rate
is not k's alone. Nor does a small gradient by itself stop G: Adam divides it by its own size.
[experiments/k_sweep](../k_sweep/README.md) trains five values of k, and for longer.

## 8. Exercises

1. In section 1, give `toy` the minimax loss. Then make the data a mixture of two Gaussians. Why can
   `Line` never win, and what does D do?
2. In section 2, add a third loss of your own, such as $-\mathbb{E}[\text{logit}]$. What does it
   tell a sample that D rejects, and one that D accepts?
3. In section 3, take k = 2 by hand, and check it against `train_step`. Which `z` does G get?
4. In section 6, call `evaluate(run, weights="last")`: G without the moving average. Look at
   `sample(run, 64, weights="last")` beside the measures.
5. In section 7, give k = 5 a fifth of the learning rate, so that D gets less far ahead. What is
   left of the difference?
6. Train with `preset="tutorial"`, whose learning rate is 0.0002, and compare. Then train for 25
   epochs (`epochs=25` instead of `steps`), or on images of your own.
"""

# %%
minutes, seconds = divmod(round(time.monotonic() - started), 60)
print(f"Everything above took {minutes} min {seconds} s")
