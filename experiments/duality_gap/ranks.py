"""Spearman's correlation within blocks, and its exact permutation p-value."""

import itertools
from typing import NamedTuple

import numpy as np
from scipy import stats


class Correlation(NamedTuple):
    """A mean of Spearman's correlations, one a block, and its two-sided permutation p-value."""

    rho: float
    p: float


def each_on_its_own(x: np.ndarray, y: np.ndarray) -> Correlation:
    """Returns the correlation of `(blocks, n)` quantities where every block is its own experiment.

    Under the hypothesis, the values of `y` may be permuted in each block on its own. The p-value
    is over all these (n!)^blocks permutations; of n above 8, over those of 2**16 drawn orders.
    """
    a, b = _normalized_ranks(x), _normalized_ranks(y)
    orders = _orders(a.shape[1])
    sums, shares = np.zeros(1), np.ones(1)  # the distribution of the sum over the blocks so far
    for one, other in zip(a, b, strict=True):
        sums = np.add.outer(sums, one[orders] @ other).ravel().round(9)
        shares = np.repeat(shares, len(orders)) / len(orders)
        sums, where = np.unique(sums, return_inverse=True)
        shares = np.bincount(where, shares)
    return _correlation(np.sum(a * b), sums, shares, len(a))


def all_alike(x: np.ndarray, y: np.ndarray) -> Correlation:
    """Returns the correlation of `(blocks, n)` quantities, of the same n items in every block.

    Under the hypothesis, the items may be permuted, in the same way in all blocks, which need not
    be independent. The p-value is over all these n! permutations; of n above 8, over 2**16 drawn.
    """
    a, b = _normalized_ranks(x), _normalized_ranks(y)
    products = a.T @ b
    orders = _orders(len(products))
    sums = products[np.arange(len(products)), orders].sum(axis=1)
    return _correlation(np.trace(products), sums, np.full(len(sums), 1 / len(sums)), len(a))


def _correlation(
    observed: float, sums: np.ndarray, shares: np.ndarray, num_blocks: int
) -> Correlation:
    as_far = np.abs(sums) >= abs(observed) - 1e-6
    return Correlation(float(observed) / num_blocks, min(1.0, float(shares[as_far].sum())))


def _orders(n: int) -> np.ndarray:
    """Returns all orders of n items, `(n!, n)`; of more than 8, 2**16 drawn ones."""
    if n > 8:
        orders = np.tile(np.arange(n), (2**16, 1))
        orders[1:] = np.random.default_rng(0).permuted(orders[1:], axis=1)  # the first is the true
        return orders
    return np.array(list(itertools.permutations(range(n))))


def _normalized_ranks(values: np.ndarray) -> np.ndarray:
    """Returns each block's ranks, less their mean, of length 1; 0 where all are the same."""
    ranks = stats.rankdata(values, axis=1)
    ranks -= ranks.mean(axis=1, keepdims=True)
    lengths = np.linalg.norm(ranks, axis=1, keepdims=True)
    return ranks / np.where(lengths == 0, 1, lengths)
