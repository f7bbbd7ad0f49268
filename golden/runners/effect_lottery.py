"""Golden values of lotteryEffect: estimate and error by Welch's two samples, p by trying every deal of the lots (scipy).

    python golden/runners/effect_lottery.py > packages/methods/src/effects/lottery-scipy.golden.json   (needs numpy, scipy)

Within strata scipy knows no test of this kind: there every deal is tried by itertools, with the same error a stratum.
"""
import itertools
import json
from importlib.metadata import version

import numpy as np
from scipy import stats

draw = np.random.default_rng(23)


def made(n, drawn, gain, digits):
    lots = np.zeros(n, dtype=int)
    lots[draw.permutation(n)[:drawn]] = 1
    return lots, np.round(draw.normal(5, 2, n) + gain * lots, digits)


def alone(lots, outcome):
    own, others = outcome[lots == 1], outcome[lots == 0]
    test = stats.permutation_test((own, others), lambda a, b, axis: a.mean(axis) - b.mean(axis), permutation_type="independent", n_resamples=np.inf)
    far = np.abs(test.null_distribution) >= abs(test.statistic) - 1e-9
    return float(test.statistic), float(stats.ttest_ind(own, others, equal_var=False)._standard_error), float(far.mean()), len(far)


def within(lots, outcome, strata):
    groups = [np.flatnonzero(strata == each) for each in np.unique(strata)]
    share = [len(each) / len(lots) for each in groups]

    def effect(drawn):
        return sum(w * (outcome[list(own)].mean() - outcome[[u for u in units if u not in own]].mean()) for w, units, own in zip(share, groups, drawn))

    seen = effect([set(units[lots[units] == 1]) for units in groups])
    deals = itertools.product(*[[set(each) for each in itertools.combinations(units, int(lots[units].sum()))] for units in groups])
    null = np.array([effect(each) for each in deals])
    errors = [stats.ttest_ind(outcome[u][lots[u] == 1], outcome[u][lots[u] == 0], equal_var=False)._standard_error for u in groups]
    return float(seen), float(np.sqrt(sum((w * e) ** 2 for w, e in zip(share, errors)))), float((np.abs(null) >= abs(seen) - 1e-9).mean()), len(null)


cases = []
for name, n, drawn, gain, digits in [("six of twelve", 12, 6, 2.0, 6), ("few drawn", 15, 4, -1.5, 6), ("shared outcomes", 14, 7, 1.0, 0)]:
    lots, outcome = made(n, drawn, gain, digits)
    estimate, se, p, deals = alone(lots, outcome)
    cases.append({"name": name, "treated": lots.tolist(), "outcome": outcome.tolist(), "strata": None, "estimate": estimate, "se": se, "p": p, "deals": deals})
parts = [made(6, 3, 1.5, 6), made(7, 2, 1.5, 6), made(4, 2, 1.5, 6)]
lots, outcome = np.concatenate([a for a, _ in parts]), np.concatenate([b for _, b in parts])
strata = np.repeat([0, 1, 2], [6, 7, 4])
estimate, se, p, deals = within(lots, outcome, strata)
cases.append({"name": "three strata", "treated": lots.tolist(), "outcome": outcome.tolist(), "strata": strata.tolist(), "estimate": estimate, "se": se, "p": p, "deals": deals})
print(json.dumps({"tool": f"scipy {version('scipy')}", "source": "golden/runners/effect_lottery.py", "cases": cases}))
