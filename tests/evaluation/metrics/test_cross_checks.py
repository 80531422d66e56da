"""The metrics against other people's code, on the same features; `pytest -s` prints both figures.

Packages that are not installed are skipped: prdc, and torch-fidelity with its torch.
"""

import importlib.metadata

import numpy as np
import pytest
from scipy import linalg
from sklearn.datasets import load_digits
from sklearn.neighbors import KernelDensity

from gan_jax.evaluation.metrics import frechet, parzen
from gan_jax.evaluation.metrics.prdc import prdc

pytestmark = pytest.mark.slow


def gaussians(rng):
    """As many features as of MNIST: 2,000 rows of 128 features, correlated and shifted."""
    mix = rng.normal(size=(128, 128)) / np.sqrt(128)
    real = rng.normal(size=(2000, 128)) @ mix
    return real, 0.9 * rng.normal(size=(2000, 128)) @ mix + 0.05


def digits(rng):
    """Pixels: integers, with constant columns, and so singular covariances and many ties."""
    images = load_digits().data.astype(np.float64)
    images = images[rng.permutation(len(images))]
    return images[:800], images[800:1600]


def copies(rng):
    """Half of the fakes are copies of real rows."""
    real, fake = gaussians(rng)
    fake[:1000] = real[:1000]
    return real, fake


MAKERS = {make.__name__: make for make in (gaussians, digits, copies)}


@pytest.fixture(scope="module")
def made():
    """All features: each is drawn after the one before, whatever tests run."""
    rng = np.random.default_rng(0)
    return {name: make(rng) for name, make in MAKERS.items()}


@pytest.fixture(params=MAKERS)
def features(request, made):
    return request.param, *made[request.param]


def show(name, metric, ours, package, theirs):
    version = importlib.metadata.version(package)
    print(f"\n{metric}, {name}: ours {ours:.12g}, {package} {version} {theirs:.12g}", end="")


# SciPy warns of a product of singular covariances.
@pytest.mark.filterwarnings("ignore:.*singular:Warning")
def test_frechet_distance_against_scipy_s_root_of_the_product(features):
    name, real, fake = features
    ours = frechet.frechet_distance(real, fake)
    covariances = np.cov(real.T), np.cov(fake.T)
    root = linalg.sqrtm(covariances[0] @ covariances[1]).real
    difference = real.mean(axis=0) - fake.mean(axis=0)
    theirs = difference @ difference + np.trace(sum(covariances) - 2 * root)
    show(name, "frechet", ours, "scipy", theirs)
    assert ours == pytest.approx(theirs, rel=1e-6, abs=1e-6)


def test_frechet_distance_against_torch_fidelity(features):
    fid = pytest.importorskip("torch_fidelity.metric_fid")
    torch = pytest.importorskip("torch")
    name, real, fake = features
    ours = frechet.frechet_distance(real, fake)
    statistics = [fid.fid_features_to_statistics(torch.from_numpy(x)) for x in (real, fake)]
    theirs = fid.fid_statistics_to_metric(*statistics, False)[fid.KEY_METRIC_FID]
    show(name, "frechet", ours, "torch-fidelity", theirs)
    assert ours == pytest.approx(theirs, rel=1e-6, abs=1e-6)


def test_kernel_distance_of_a_block_against_torch_fidelity(features):
    kid = pytest.importorskip("torch_fidelity.metric_kid")
    torch = pytest.importorskip("torch")
    name, real, fake = features
    ours, _ = frechet.kernel_distance(real, fake, block=len(real))
    theirs = kid.kid_features_to_metric(
        *(torch.from_numpy(x) for x in (real, fake)),
        kid_subsets=1,
        kid_subset_size=len(real),
        verbose=False,
    )[kid.KEY_METRIC_KID_MEAN]
    show(name, "kernel, one block", ours, "torch-fidelity", theirs)
    assert ours == pytest.approx(theirs, rel=1e-9, abs=1e-12)


def test_kernel_distance_over_blocks_agrees_with_torch_fidelity_s_random_subsets(features):
    kid = pytest.importorskip("torch_fidelity.metric_kid")
    torch = pytest.importorskip("torch")
    name, real, fake = features
    ours, error = frechet.kernel_distance(real, fake, block=100)
    theirs = kid.kid_features_to_metric(
        *(torch.from_numpy(x) for x in (real, fake)),
        kid_subsets=100,
        kid_subset_size=100,
        verbose=False,
    )[kid.KEY_METRIC_KID_MEAN]
    show(name, f"kernel, blocks of 100 (± {error:.2g})", ours, "torch-fidelity", theirs)
    assert abs(ours - theirs) < 4 * error


@pytest.mark.parametrize("k", [3, 5])
def test_prdc_against_the_authors_package(features, k):
    theirs = pytest.importorskip("prdc").compute_prdc
    name, real, fake = features
    ours = vars(prdc(real, fake, k))
    theirs = theirs(real, fake, k)
    for metric, value in ours.items():
        show(name, f"{metric}, k = {k}", value, "prdc", float(theirs[metric]))
    assert ours == pytest.approx(theirs, rel=1e-12)


@pytest.mark.parametrize("k", [3, 5])
def test_precision_and_recall_against_torch_fidelity(features, k):
    prc = pytest.importorskip("torch_fidelity.metric_prc")
    torch = pytest.importorskip("torch")
    name, real, fake = features
    ours = prdc(real, fake, k)
    theirs = prc.prc_features_to_metric(
        *(torch.from_numpy(x) for x in (fake, real)),
        prc_neighborhood=k,
        prc_batch_size=10_000,
        save_cpu_ram=False,
        verbose=False,
    )
    for metric in ("precision", "recall"):
        show(name, f"{metric}, k = {k}", getattr(ours, metric), "torch-fidelity", theirs[metric])
    # Their balls are closed: a point at the radius itself is inside.
    slack = 1e-6 if name != "digits" else 0.02
    assert ours.precision == pytest.approx(theirs["precision"], abs=slack)
    assert ours.recall == pytest.approx(theirs["recall"], abs=slack)


def test_parzen_against_scikit_learn_s_kernel_density(made):
    real, fake = (images / 16 for images in made["digits"])
    ours = parzen.log_likelihoods(fake, real, 0.15).mean()
    # A single leaf: by its tree, the mean is off by nats at 64 dimensions, whatever its rtol.
    density = KernelDensity(bandwidth=0.15, leaf_size=len(fake)).fit(fake)
    theirs = density.score_samples(real).mean()
    show("digits", "parzen, sigma 0.15", ours, "scikit-learn", theirs)
    assert ours == pytest.approx(theirs, abs=0.001)
