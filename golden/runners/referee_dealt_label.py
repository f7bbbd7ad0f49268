"""A label dealt out anew over whole blocks, from docs/methods/verdicts.md, with numpy and scipy and none of Quoin's code."""

import numpy as np
from scipy.stats import binomtest


def dealt(block, label, hit, draws, rng):
    """
    Shares of hits among as many cases as carry the label. Blocks stand around a circle in a random order; from a random case on as many cases are taken as carried the label. Of the two blocks
    that are taken in part one is filled or emptied from the other, by a coin that keeps how many of each are expected.
    """
    size, hits = np.bincount(block), np.bincount(block, hit)
    many, cases, shares = int(label.sum()), int(size.sum()), np.empty(draws)
    for draw in range(draws):
        order = rng.permutation(len(size))
        own, ends = size[order], np.cumsum(size[order])
        start = rng.integers(cases)
        # Cases of each block on the arc from `start`, which may go around the end of the row.
        overlap = lambda low, high: np.clip(np.minimum(ends, high) - np.maximum(ends - own, low), 0, None)
        taken = overlap(start, start + many) + overlap(start - cases, start - cases + many)
        part = np.flatnonzero((taken > 0) & (taken < own))
        if len(part) == 2:
            one, two = part
            both = taken[one] + taken[two]
            most, least = min(own[two], both), both - min(own[one], both)
            taken[two] = most if rng.random() * (most - least) < taken[two] - least else least
            taken[one] = both - taken[two]
        found = rng.hypergeometric(hits[order].astype(int), (own - hits[order]).astype(int), taken)
        shares[draw] = found.sum() / many
    return shares


def fewest(hit):
    """The lower end of the exact interval of a share (Clopper and Pearson)."""
    return binomtest(int(hit.sum()), len(hit)).proportion_ci(0.95).low
