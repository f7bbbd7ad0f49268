"""Logistic, Gompertz, Bass and Richards curves fitted to every share series from five starts each, as a yardstick for bench/substitution.ts.

usage: substitution_curves.py SHARES.csv     prints the number of fits on stderr
needs: scipy 1.15 or later
"""

import csv
import sys
from collections import defaultdict

import numpy as np
from scipy.optimize import least_squares


def held(x):
    return np.exp(np.clip(x, -60, 60))


def bass(p, age):
    e = held(-(p[1] + p[2]) * age)
    return p[0] * (1 - e) / (1 + p[2] / p[1] * e)


series = defaultdict(list)
with open(sys.argv[1], encoding="utf-8") as file:
    for row in csv.DictReader(file):
        if row["unit"].startswith("percent") and row["value"]:
            series[row["episode"], row["region"], row["technology"]].append((float(row["year"]), float(row["value"])))

fits = 0
for points in series.values():
    points.sort()
    t, y = np.array(points).T
    highest, span = max(y.max(), 0.01), max(t[-1] - t[0], 1)
    ceiling, turn = (highest / 2, 200), (t[0] - 60, t[-1] + 100)
    turns = (t[np.argmax(y >= highest / 2)], t.mean(), t[-1], t[0], t[-1] + span / 2)
    curves = (
        (lambda p: p[0] / (1 + held(-np.log(81) / p[1] * (t - p[2]))), (ceiling, (0.5, 500), turn), [(highest, span / 2, at) for at in turns]),
        (lambda p: p[0] * np.exp(-held(-p[1] * (t - p[2]))), (ceiling, (1e-4, 5), turn), [(highest, 4 / span, at) for at in turns]),
        (lambda p: bass(p, t - t[0] + 1), (ceiling, (1e-8, 1), (1e-6, 5)), [(highest, p, q) for p, q in ((0.01, 0.3), (0.001, 0.5), (0.03, 0.1), (1e-5, 0.4), (0.3, 0.01))]),
        (
            lambda p: p[0] / (1 + p[3] * held(-p[1] * (t - p[2]))) ** (1 / p[3]),
            (ceiling, (1e-4, 8), turn, (0.02, 20)),
            [(highest, 4 / span, at, 1.0) for at in turns],
        ),
    )
    for curve, bounds, starts in curves:
        low, high = np.array(bounds).T
        for start in starts:
            least_squares(lambda p: curve(p) - y, np.clip(start, low + 1e-9, high - 1e-9), bounds=(low, high), max_nfev=400)
        fits += 1
print(fits, file=sys.stderr)
