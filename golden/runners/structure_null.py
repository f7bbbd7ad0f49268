"""Independent numpy version of the structure nulls: makes the expected values of
packages/methods/src/structure/similarity-trend.golden.json and is the yardstick of bench/structure.ts.

    python golden/runners/structure_null.py packages/methods/src/structure/similarity-trend.golden.json 20000
prints the golden file anew (same input, numbers recomputed). Needs numpy 2 (made with 2.4, Python 3.11).
"""

import json
import sys
import time

import numpy as np


def mean_pairs(counts):
    """Mean Krugman distance and cosine over pairs of locations. counts: ... x locations x activities."""
    shares = counts / counts.sum(-1, keepdims=True)
    c = shares.shape[-2]
    krugman = 0.0
    for i in range(c - 1):
        krugman = krugman + np.abs(shares[..., i : i + 1, :] - shares[..., i + 1 :, :]).sum((-1, -2))
    unit = shares / np.sqrt((shares**2).sum(-1, keepdims=True))
    cosine = ((unit.sum(-2) ** 2).sum(-1) - c) / 2
    pairs = c * (c - 1) / 2
    return krugman / pairs, cosine / pairs


def overdispersion(values):
    n = values.sum(0)
    size = n.sum(1, keepdims=True)
    mix = n.sum(0) / n.sum()
    held = mix > 0
    expected = (size * mix)[:, held]
    chi2 = ((n[:, held] - expected) ** 2 / expected).sum(1)
    freedom = held.sum() - 1
    rho = max(0.0, (chi2 - freedom).sum() / (freedom * (size[:, 0] - 1)).sum())
    return rho, (1 - rho) / rho if rho > 0 else np.inf


def pooled_null(values, draws, rng):
    """draws x times of both statistics, every location drawn from the pooled mix of its time."""
    krugman, cosine = np.empty((draws, len(values))), np.empty((draws, len(values)))
    for t, counts in enumerate(values):
        mix = counts.sum(0) / counts.sum()
        drawn = np.stack([rng.multinomial(int(n), mix, size=draws) for n in counts.sum(1)], 1)
        krugman[:, t], cosine[:, t] = mean_pairs(drawn)
    return krugman, cosine


def own_mix_null(values, draws, rng):
    """draws x times of both statistics, every location keeping its own mix."""
    rho, kappa = overdispersion(values)
    n = values.sum(0)
    mix = n.sum(0) / n.sum()
    shapes = n + kappa * mix
    own = rng.standard_gamma(np.broadcast_to(shapes, (draws, *shapes.shape)))
    own /= own.sum(-1, keepdims=True)
    krugman, cosine = np.empty((draws, len(values))), np.empty((draws, len(values)))
    for t, counts in enumerate(values):
        drift = np.divide(counts.sum(0) / counts.sum(), mix, out=np.zeros_like(mix), where=mix > 0)
        tilted = own * drift
        tilted /= tilted.sum(-1, keepdims=True)
        drawn = rng.multinomial(counts.sum(1).astype(int), tilted)
        krugman[:, t], cosine[:, t] = mean_pairs(drawn)
    return krugman, cosine


def slopes(series, x):
    weights = (x - x.mean()) / ((x - x.mean()) ** 2).sum()
    return series @ weights


def summary(observed, draws):
    mean = draws.mean()
    return {
        "observed": float(observed),
        "mean": float(mean),
        "p025": float(np.quantile(draws, 0.025)),
        "p05": float(np.quantile(draws, 0.05)),
        "p95": float(np.quantile(draws, 0.95)),
        "p_value": float((1 + (np.abs(draws - mean) >= abs(observed - mean)).sum()) / (len(draws) + 1)),
    }


def trends(values, x, draws, rng):
    pooled = pooled_null(values, draws, rng)
    own = own_mix_null(values, draws, rng)
    observed = [np.array(s) for s in zip(*(mean_pairs(counts) for counts in values))]
    rho, kappa = overdispersion(values)
    return {
        "rho": rho,
        "kappa": kappa,
        **{
            name: {
                "pooled": [summary(observed[k][t], pooled[k][:, t]) for t in range(len(x))],
                "own_mix": [summary(observed[k][t], own[k][:, t]) for t in range(len(x))],
                "slope": summary(slopes(observed[k], x), slopes(own[k], x)),
            }
            for k, name in enumerate(["krugman", "cosine"])
        },
    }


def main():
    path, draws = sys.argv[1], int(sys.argv[2])
    golden = json.load(open(path, encoding="utf-8"))
    values = np.array(golden["values"], dtype=float)
    x = np.array(golden["years"], dtype=float)
    started = time.perf_counter()
    result = trends(values, x, draws, np.random.default_rng(1))
    print(f"{time.perf_counter() - started:.3f} s", file=sys.stderr)
    if len(sys.argv) > 3:
        return
    keep = {key: golden[key] for key in ["provenance", "years", "locations", "activities", "values"]}
    keep["expected_by"] = f"golden/runners/structure_null.py, {draws} draws, numpy {np.__version__}, Python {sys.version.split()[0]}"
    print(json.dumps({**keep, "draws": draws, "expected": result}, ensure_ascii=False, separators=(",", ":")))


if __name__ == "__main__":
    main()
