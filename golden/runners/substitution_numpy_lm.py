"""Logistic, Gompertz, Bass and Richards curves fitted to every share series by a Levenberg-Marquardt in numpy, as a yardstick for bench/substitution-fits.ts.

usage: substitution_numpy_lm.py SHARES.csv OUT.json     shares in percent; writes [{"episode", "region", "technology", "model", "rss"}]
needs: numpy 2 or later

Bounds, curves and parameters as docs/methods/substitution.md names them; five starts a curve, analytic derivatives, positive parameters on the logarithmic scale,
a parameter at a bound that the gradient presses against is held; ends when the sum of squares changes by less than 1e-13, relative, three times in a row.
"""

import csv
import json
import sys
from collections import defaultdict

import numpy as np

LN81 = np.log(81)


def held(x):
    return np.exp(np.clip(x, -60, 60))


def logistic(p, t):
    k, dt, t50 = p
    e = held(-LN81 / dt * (t - t50))
    f = 1 / (1 + e)
    inner = k * f * f * e
    return k * f, np.stack([f, -inner * LN81 * (t - t50) / dt**2, -inner * LN81 / dt])


def gompertz(p, t):
    k, b, t0 = p
    e = held(-b * (t - t0))
    f = np.exp(-e)
    return k * f, np.stack([f, k * f * e * (t - t0), -k * f * e * b])


def bass(p, t):
    m, p0, q = p
    age = t - t[0] + 1
    e = held(-(p0 + q) * age)
    adopted = -np.expm1(np.maximum(-60, -(p0 + q) * age))
    ratio = q / p0
    below = 1 + ratio * e
    by_e = -m * (1 + ratio) / below**2
    by_ratio = -m * adopted * e / below**2
    return m * adopted / below, np.stack([adopted / below, by_e * -age * e - by_ratio * q / p0**2, by_e * -age * e + by_ratio / p0])


def richards(p, t):
    k, b, t0, nu = p
    e = held(-b * (t - t0))
    grown = np.log1p(nu * e)
    f = np.exp(-grown / nu)
    by_e = -k * f / (1 + nu * e)
    moves = np.abs(b * (t - t0)) < 60  # where exp is held the curve does not hang on b and t0
    return k * f, np.stack([f, moves * by_e * e * -(t - t0), moves * by_e * e * b, k * f * (grown / nu**2 - e / (nu * (1 + nu * e)))])


def descent(curve, t, y, low, high, positive, start):
    at = np.clip(start, low, high)
    value, slope = curve(at, t)
    rss = float(np.sum((y - value) ** 2))
    damping, still = 1e-3, 0
    for _ in range(200):
        off = y - value
        searched = np.where(positive, at, 1.0)[:, None] * slope
        normal, gradient = searched @ searched.T, searched @ off
        free = ~(((at <= low) & (gradient < 0)) | ((at >= high) & (gradient > 0)))
        moved = False
        for _ in range(12):
            step = np.zeros_like(at)
            own = normal[np.ix_(free, free)]
            try:
                step[free] = np.linalg.solve(own + np.diag(damping * np.diag(own) + 1e-300), gradient[free])
            except np.linalg.LinAlgError:
                damping = min(1e12, damping * 4)
                continue
            following = np.clip(np.where(positive, at * np.exp(np.clip(step, -3, 3)), at + step), low, high)
            next_value, next_slope = curve(following, t)
            next_rss = float(np.sum((y - next_value) ** 2))
            if next_rss <= rss:
                still = still + 1 if rss - next_rss <= 1e-13 * rss else 0
                at, value, slope, rss, moved = following, next_value, next_slope, next_rss, True
                damping = max(1e-12, damping / 5)
                break
            damping = min(1e12, damping * 4)
        if not moved or still >= 3:
            break
    return rss


series = defaultdict(list)
with open(sys.argv[1], encoding="utf-8") as file:
    for row in csv.DictReader(file):
        series[row["episode"], row["region"], row["technology"]].append((float(row["year"]), float(row["value"])))

rows = []
for (episode, region, technology), points in series.items():
    t, y = np.array(sorted(points)).T
    highest, span = y.max(), t[-1] - t[0]
    ceiling, turn = (highest / 2, 200), (t[0] - 60, t[-1] + 100)
    turns = (t[np.argmax(y >= highest / 2)], t.mean(), t[-1], t[0], t[-1] + span / 2)
    fits = (
        ("logistic3", logistic, (ceiling, (0.5, 500), turn), (False, True, False), [(highest, span / 2, at) for at in turns]),
        ("gompertz3", gompertz, (ceiling, (1e-4, 5), turn), (False, True, False), [(highest, 4 / span, at) for at in turns]),
        ("bass3", bass, (ceiling, (1e-8, 1), (1e-6, 5)), (False, True, True), [(highest, p, q) for p, q in ((0.01, 0.3), (0.001, 0.5), (0.03, 0.1), (1e-5, 0.4), (0.3, 0.01))]),
        ("richards4", richards, (ceiling, (1e-4, 8), turn, (0.02, 20)), (False, True, False, True), [(highest, 4 / span, at, 1.0) for at in turns]),
    )
    for model, curve, bounds, positive, starts in fits:
        low, high = np.array(bounds, dtype=float).T
        best = min(descent(curve, t, y, low, high, np.array(positive), np.array(start)) for start in starts)
        rows.append({"episode": episode, "region": region, "technology": technology, "model": model, "rss": best})
with open(sys.argv[2], "w", encoding="utf-8") as file:
    json.dump(rows, file)
