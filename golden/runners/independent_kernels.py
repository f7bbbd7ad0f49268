"""Relatedness, complexity, tests of entry and networks of the same degrees, written without Quoin's code; what independent_figures.py computes with."""

import numpy as np
import pandas as pd
from numba import njit
from scipy.optimize import minimize


def detectable(draws, below):
    """The least shift that a two-sided test at 5 % on these draws calls on the claim's side with 80 %."""
    mean, far = draws.mean(), np.sort(np.abs(draws - draws.mean()))
    critical = far[int(np.floor(0.95 * len(far)))]
    return critical + (np.quantile(draws, 0.8) - mean if below else mean - np.quantile(draws, 0.2))


def verdict(observed, draws, below, minimum):
    """By the interval of the effect: the value with the distance from the draws' mean that one in twenty exceeds."""
    value = (draws.mean() - observed) if below else (observed - draws.mean())
    half = np.sort(np.abs(draws - draws.mean()))[int(np.floor(0.95 * len(draws)))]
    if value - half > 0:
        return "confirmed" if value >= minimum else "not-supported"
    return "not-supported" if value + half < minimum else "insufficient-data"


def matrix(table, location, activity, value):
    """Values and marks of what is unknown; rows and columns with something, in text order."""
    wide = table.pivot(index=location, columns=activity, values=value)
    wide = wide.loc[sorted(wide.index), sorted(wide.columns)]
    unknown = (wide == "").values
    values = np.nan_to_num(wide.replace("", np.nan).astype(float).values)
    r, c = values.sum(1) > 0, values.sum(0) > 0
    return list(wide.index[r]), list(wide.columns[c]), values[r][:, c], unknown[r][:, c]


def relatedness(held, cosine=False):
    together = held.T @ held
    np.fill_diagonal(together, 0)
    n, s = held.sum(0), together.sum(1)
    under = np.sqrt(np.outer(s, s)) if cosine else np.maximum.outer(n, n)
    return np.divide(together, under, out=np.zeros_like(together), where=under > 0)


def standing(table, keys, threshold=1.0, cosine=False):
    places, things, values, unknown = matrix(table, *keys)
    quotient = values / values.sum(1, keepdims=True) / (values.sum(0) / values.sum())
    held = ((quotient >= threshold) & ~unknown).astype(float)
    near = relatedness(held, cosine)
    with np.errstate(all="ignore"):
        density = held @ near / near.sum(0)
    return places, things, values, unknown, quotient, held, near, density


def complexity(held):
    """ECI, PCI in the convention of py-ecomplexity where all is one part; correlation with diversity, and whether rarer is then more complex."""
    k, u = held.sum(1), held.sum(0)
    turns = (held / k[:, None]) @ (held / u).T
    values, vectors = np.linalg.eig(turns)
    order = np.argsort(-values.real)
    p = held.T @ vectors.real[:, order[1]] / u
    e = held @ p / k
    if np.corrcoef(e, k)[0, 1] < 0:
        e, p = -e, -p
    return (e - e.mean()) / e.std(), (p - e.mean()) / e.std(), np.corrcoef(e, k)[0, 1], np.corrcoef(p, u)[0, 1] <= 0


def candidates(table, keys, time, threshold=1.0, cosine=False, since=0):
    """What a place did not hold at one time, and whether it held it at the next."""
    years = [y for y in sorted(set(table[time]), key=int) if int(y) >= since]
    times = [standing(table[table[time] == y], keys, threshold, cosine) for y in years]
    found = []
    for step, (before, after) in enumerate(zip(times, times[1:])):
        places, things, _, unknown, quotient, held, _, density = before
        c, p = ({name: i for i, name in enumerate(names)} for names in after[:2])
        for i, place in enumerate(places):
            for j, thing in enumerate(things):
                if place not in c or thing not in p or held[i, j] or unknown[i, j] or after[3][c[place], p[thing]]:
                    continue
                found.append((step, place, thing, int(after[5][c[place], p[thing]]), density[i, j], quotient[i, j], held[:, j].sum()))
    made = pd.DataFrame(found, columns=["step", "place", "thing", "came", "near", "rca", "frequency"])
    made["density"] = made.near.fillna(0)
    return made


def ties(score):
    return np.array([float(f"{x:.11e}") for x in score])


def wins(score, came, group, groups):
    """Entries of place l that stand above cells of place m that did not come, ties half."""
    score = ties(score)
    other = [np.sort(score[(group == m) & (came == 0)]) for m in range(groups)]
    own = [score[(group == place) & (came == 1)] for place in range(groups)]
    return np.array([[(np.searchsorted(b, a).sum() + np.searchsorted(b, a, "right").sum()) / 2 for b in other] for a in own])


def areas(cells, weights, name):
    places = sorted(set(cells.place))
    group = cells.place.map({place: i for i, place in enumerate(places)}).values
    came = cells.came.values
    above = wins(cells[name].values, came, group, len(places))
    both = (weights @ np.bincount(group, came)) * (weights @ np.bincount(group, 1 - came))
    return ((weights @ above) * weights).sum(1) / both


def gains(cells, draws, seed):
    """The area of density less that of current advantage, and draws of it moved to 0."""
    places = cells.place.nunique()
    drawn = np.random.default_rng(seed).multinomial(places, np.full(places, 1 / places), draws).astype(float)
    weights = np.vstack([np.ones(places), drawn])
    gain = areas(cells, weights, "density") - areas(cells, weights, "rca")
    return gain[0], gain[1:] - gain[1:].mean(), np.quantile(gain[1:], [0.025, 0.975])


def precision(cells, name):
    ordered = cells.assign(score=-ties(cells[name].values)).sort_values(["step", "place", "score", "thing"])
    return ordered.groupby(["step", "place"]).head(10).came.mean()


def log_loss(cells, name):
    x, y, place = ties(cells[name].values), cells.came.values.astype(float), cells.place.values
    losses = np.zeros(len(x))
    for one in set(place):
        seen = place != one
        u, v = x[seen], y[seen]
        loss = lambda b: (np.logaddexp(0, b[0] + b[1] * u) - v * (b[0] + b[1] * u)).sum() + 5e-7 * (b @ b)

        def slope(b):
            off = 1 / (1 + np.exp(-(b[0] + b[1] * u))) - v
            return np.array([off.sum(), (off * u).sum()]) + 1e-6 * b

        line = minimize(loss, np.zeros(2), jac=slope, method="BFGS", options={"gtol": 1e-10, "maxiter": 500}).x
        for _ in range(4):
            p = 1 / (1 + np.exp(-(line[0] + line[1] * u)))
            w = p * (1 - p)
            line = line - np.linalg.solve(np.array([[w.sum(), (w * u).sum()], [(w * u).sum(), (w * u * u).sum()]]) + 1e-6 * np.eye(2), slope(line))
        z = line[0] + line[1] * x[~seen]
        losses[~seen] = np.logaddexp(0, z) - y[~seen] * z
    return losses.mean()


def dealt(score, came, stratum, draws, seed):
    """Sums over as many units of each stratum as came, dealt anew among all of it."""
    random, sums = np.random.default_rng(seed), np.zeros(draws)
    for one in np.unique(stratum):
        own, many = score[stratum == one], int(came[stratum == one].sum())
        for at in range(0, draws if many else 0, 2000):
            size = min(2000, draws - at)
            sums[at : at + size] += own[np.argsort(random.random((size, len(own))), 1)[:, :many]].sum(1)
    return sums


def crowds(cells, least, draws, seed):
    k = cells[cells.near.notna()].copy()
    for _, g in k.groupby("step"):
        rest = g.near - g.groupby("place").near.transform("mean") - g.groupby("thing").near.transform("mean") + g.near.mean()
        k.loc[g.index, "rest"] = rest / np.sqrt((rest**2).mean())
    entrants = k.groupby(["step", "thing"]).came.transform("sum")
    entries, crowded = k.came == 1, (k.came == 1) & (entrants >= least)
    observed = k.rest[crowded].mean() - k.rest[entries & ~crowded].mean()
    score = np.where(entrants >= least, k.rest / crowded.sum(), -k.rest / (entries & ~crowded).sum())
    return k, int(entries.sum()), int(crowded.sum()), observed, dealt(score, k.came.values, k.groupby(["step", "thing"]).ngroup().values, draws, seed)


@njit
def swap(left, right, linked, times):
    for _ in range(times):
        i, j = np.random.randint(len(left)), np.random.randint(len(left))
        a, b, x, y = left[i], left[j], right[i], right[j]
        if a == b or x == y or linked[a, y] or linked[b, x]:
            continue
        linked[a, x] = linked[b, y] = False
        linked[a, y] = linked[b, x] = True
        right[i], right[j] = y, x


@njit
def start(seed):
    np.random.seed(seed)


def networks(left, right, shape, draws, each):
    """`each` of the right ends of the links of networks in which every node keeps its number of links."""
    start(17)
    linked = np.zeros(shape, np.bool_)
    linked[left, right] = True
    right = right.copy()
    swap(left, right, linked, 30 * len(left))
    made = []
    for _ in range(draws):
        swap(left, right, linked, 6 * len(left))
        made.append(each(right, linked))
    return np.array(made)


def helix(links, kind_of, draws):
    """Share of undertakings in which two kinds meet, and mutual information of the three kinds: observed, and in networks of the same degrees."""
    links = links.drop_duplicates()
    links = links[links.groupby("undertaking").partner.transform("size") >= 2]
    left, undertakings = pd.factorize(links.undertaking, sort=True)
    right, partners = pd.factorize(links.partner, sort=True)
    kinds = np.array([kind_of(name) for name in partners])

    def figures(ends, _):
        sets = sum((np.bincount(left, kinds[ends] == k, len(undertakings)) > 0) * (1 << k) for k in range(3))
        share = np.bincount(sets, minlength=8) / len(sets)
        entropy = 0.0
        for some, sign in ((1, 1), (2, 1), (4, 1), (3, -1), (5, -1), (6, -1), (7, 1)):
            joined = np.bincount(np.arange(8) & some, share)
            entropy -= sign * (joined[joined > 0] * np.log2(joined[joined > 0])).sum()
        return np.isin(sets, [3, 5, 6, 7]).mean(), entropy

    return figures(right, None), networks(left, right, (len(undertakings), len(partners)), draws, figures), len(undertakings), len(partners)
