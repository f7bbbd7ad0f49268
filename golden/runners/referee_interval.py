"""From a value and its null to an effect, its interval and a verdict, with numpy and scipy and none of Quoin's code: what the referee's programs share.

An effect is counted in the direction of the problem. Its interval is the value with the distance from the mean of the null that a share of 0.05 of it exceeds. Of a null that is drawn the
product adds the error of its own draws (docs/methods/verdicts.md): the distance that as few of them may reach in 97.5 of 100 simulations, and 1.96 standard errors of their mean. Both are
foreseen here from the number of its draws, so that ends and value may differ by no more than four standard errors of both simulations, `wider`.
"""

from itertools import product as every

import numpy as np
from scipy.stats import binom

columns = "finding,value,low,high,minimum,wider,verdict,size"


def verdict(value, low, high, minimum):
    if low > 0:
        return ("confirmed", "large") if value >= minimum else ("not-supported", "small")
    return ("not-supported" if high < minimum else "insufficient-data", "")


def line(finding, value, half, minimum, wider=0.0, other=None, high=None, of_itself=None, most=np.inf):
    """
    `high` is how far the upper end reaches where a count bounds it otherwise; `most` how large the effect can be at all; `of_itself` the change itself, counted as the effect is, where the effect can be no larger than it.
    """
    value = value if of_itself is None else min(value, of_itself)
    low, high = value - half, min(max(value + half, -np.inf if high is None else high), most)
    near = [verdict(value + a, low + b, high + c, minimum) for a, b, c in every((-wider, wider), repeat=3)] if wider > 0 else []
    word, size = verdict(value, low, high, minimum)
    # With ends so near a border that the error of the draws may carry them over no verdict is fixed.
    if any(each != (word, size) for each in near):
        word = size = "?"
    # Where no norm says what to hold it against, an answer that another size turns, for or against, is none.
    if other is not None and word != "?" and other != word and "confirmed" in (word, other):
        word, size = "insufficient-data", ""
    tell(finding, value, low, high, minimum, wider, word, size)


def tell(finding, value, low, high, minimum, wider, word, size):
    print(f"{finding},{value:.10g},{low:.10g},{high:.10g},{minimum:.10g},{wider:.6g},{word},{size}")


def effect(observed, draws, below):
    distance = np.sort(np.abs(draws - draws.mean()))
    return (-1 if below else 1) * (observed - draws.mean()), distance[int(np.floor(0.95 * len(distance)))]


def drawn(finding, observed, draws, below, minimum, theirs, other=None, high=None, of_itself=False, most=np.inf):
    """`theirs` is how many draws the product makes; `other` draws against which the same is held where no norm is declared."""
    answer = None
    if other is not None:
        value, half = effect(observed, other, below)
        answer = verdict(value, value - half, value + half, minimum)[0]
    value, critical = effect(observed, draws, below)
    share, sd = (binom.ppf(0.025, theirs, 0.05) - 1) / theirs, draws.std()
    outer = np.quantile(np.abs(draws - draws.mean()), 1 - share)
    half = critical + np.hypot(outer - critical, 1.959963984540054 * sd / np.sqrt(theirs))
    # Of the mean, and of a quantile that one in twenty exceeds where a normal law has a density of 0.117.
    wider = 4 * sd * np.sqrt((1 / theirs + 1 / len(draws)) * (1 + 0.05 * 0.95 / 0.117**2))
    line(finding, value, half, minimum, wider, answer, high, (-observed if below else observed) if of_itself else None, most)


def steps(finding, values, period, minimum):
    """
    All patterns of signs of the yearly steps of a series, each weighed as the difference of the means of the last and the first years weighs it. An effect is a steady drift: the interval
    holds each drift without which the test of what is left does not fall below 0.05, found by halving outwards from the change itself. Too few steps exclude none: no effect is told.
    """
    n = len(values)
    weight = np.array([min(1, (n - 1 - t) / period) - max(0, (period - 1 - t) / period) for t in range(n - 1)])
    parts = weight * np.diff(values)
    signs = np.array(list(every((1, -1), repeat=n - 1)))

    def refused(drift):
        left = parts - drift * weight / weight.sum()
        sums = np.abs(signs @ left)
        return np.mean(sums >= abs(left.sum()) - 1e-12 * np.abs(left).sum()) < 0.05

    def end(side):
        near, far = parts.sum(), parts.sum() + side * 1e6 * np.abs(parts).max()
        if not refused(far):
            return None
        for _ in range(200):
            middle = (near + far) / 2
            near, far = (near, middle) if refused(middle) else (middle, far)
        return near

    low, high = end(-1), end(1)
    if low is None or high is None:
        return
    value = -parts.sum()
    word, size = verdict(value, -high, -low, minimum)
    tell(finding, value, -high, -low, minimum, 0, word, size)
