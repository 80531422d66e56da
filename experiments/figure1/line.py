"""The distributions on the line, and how far a G and a D are from what the theory says."""

import numpy as np
from scipy import stats
from scipy.special import rel_entr

# Of each distribution: weights, means and standard deviations of its Gaussians.
DATA = {
    "Gaussian": ((1.0,), (1.0,), (0.5,)),
    "mixture of two": ((0.5, 0.5), (-1.0, 1.0), (0.3, 0.3)),
}
BINS = np.linspace(-4, 4, 161)
MIDDLES = (BINS[:-1] + BINS[1:]) / 2
ARROWS = stats.norm.ppf((np.arange(25) + 0.5) / 25).astype(np.float32)  # of z, evenly likely
MEASURES = ("divergence", "from_optimal", "from_half")
MEASUREMENTS = 100  # of a training, after the one before its first step


def density(data: str, x: np.ndarray) -> np.ndarray:
    """Returns p_data(x)."""
    return sum(w * stats.norm.pdf(x, mean, std) for w, mean, std in zip(*DATA[data], strict=True))


def draw_data(data: str, rng: np.random.Generator, num: int) -> np.ndarray:
    """Returns points of p_data, `(num, 1)` float32."""
    weights, means, stds = map(np.array, DATA[data])
    which = rng.choice(len(weights), num, p=weights)
    return np.float32(rng.normal(means[which], stds[which]))[:, None]


def compare(
    data: str, samples: np.ndarray, d: np.ndarray, bins: np.ndarray = BINS
) -> dict[str, float]:
    """Holds one G and D against the theory (2014 paper, proposition 1 and theorem 1).

    Means are over (p_data + p_g) / 2, the points that D is trained on.

    Args:
      data: The distribution.
      samples: G's, `(n,)`; those outside of the bins count for the outermost.
      d: D's answers at the bins' middles.
      bins: Edges of the bins, of one width, from which p_g is taken.

    Returns:
      `divergence`, Jensen and Shannon's of p_g from p_data; `from_optimal`, the mean |D - D*|,
      where D* = p_data / (p_data + p_g); `from_half`, the mean |D - 1/2|.
    """
    p_data = density(data, (bins[:-1] + bins[1:]) / 2)
    counts, _ = np.histogram(np.clip(samples, bins[0], bins[-1]), bins)
    p, q = p_data / p_data.sum(), counts / len(samples)
    middle = (p + q) / 2
    return {
        "divergence": float(rel_entr(p, middle).sum() + rel_entr(q, middle).sum()) / 2,
        "from_optimal": float(np.sum(np.abs(middle * d - p / 2))),
        "from_half": float(np.sum(middle * np.abs(d - 0.5))),
    }
