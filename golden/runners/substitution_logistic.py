"""Three-parameter logistic fitted to every share series at every origin with at least five points, as a yardstick for bench/substitution.ts.

usage: substitution_logistic.py SHARES.csv     prints the seconds of the fits on stderr (reading left out)
needs: scipy 1.15 or later
"""

import csv
import sys
import time
from collections import defaultdict

import numpy as np
from scipy.optimize import curve_fit


def logistic(t, k, t50, dt):
    return k / (1 + np.exp(np.clip(-np.log(81) / dt * (t - t50), -500, 500)))


series = defaultdict(list)
with open(sys.argv[1], encoding="utf-8") as file:
    for row in csv.DictReader(file):
        if row["unit"].startswith("percent") and row["value"]:
            series[row["episode"], row["region"], row["technology"]].append((float(row["year"]), float(row["value"])))

started = time.perf_counter()
fits = 0
for points in series.values():
    points.sort()
    t, y = np.array(points).T
    for n in range(5, len(t) + 1):
        try:
            curve_fit(logistic, t[:n], y[:n], p0=(min(max(y[:n].max(), 1), 200), t[n - 1], 10), bounds=([0, t[0] - 60, 0.5], [200, t[-1] + 100, 500]))
        except (RuntimeError, ValueError):
            pass
        fits += 1
print(f"{time.perf_counter() - started:.3f} {fits}", file=sys.stderr)
