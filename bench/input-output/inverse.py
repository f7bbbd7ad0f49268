"""The yardstick of bench/input-output: reads the same files, inverts I - A and forms what the inverse gives at once.

    python inverse.py FLOWS FINAL OUT vectors|countries      (numpy 2, pandas)

Prints seconds of reading, computing and writing.
"""

import sys
import time

import numpy as np
import pandas as pd

flows, final, out, what = sys.argv[1:]
started = time.perf_counter()
text = {"src_country": "category", "src_industry": "category", "dst_country": "category", "dst_industry": "category", "category": "category"}
Z, F = pd.read_csv(flows, dtype=text, keep_default_na=False), pd.read_csv(final, dtype=text, keep_default_na=False)
countries = list(dict.fromkeys([*Z.src_country.unique(), *Z.dst_country.unique(), *F.src_country.unique(), *F.dst_country.unique()]))
industries = list(dict.fromkeys([*Z.src_industry.unique(), *Z.dst_industry.unique(), *F.src_industry.unique()]))
G, N = len(countries), len(industries)
n = G * N


def code(column, names):
    place = {name: at for at, name in enumerate(names)}
    return np.array([place[name] for name in column.cat.categories])[column.cat.codes]


z = np.zeros((n, n))
z[code(Z.src_country, countries) * N + code(Z.src_industry, industries), code(Z.dst_country, countries) * N + code(Z.dst_industry, industries)] = Z.value
y = np.zeros((n, G))
np.add.at(y, (code(F.src_country, countries) * N + code(F.src_industry, industries), code(F.dst_country, countries)), F.value)
read = time.perf_counter()
x = z.sum(1) + y.sum(1)
with np.errstate(divide="ignore", invalid="ignore"):
    A = np.where(x > 0, z / x, 0.0)
    v = np.where(x > 0, (x - z.sum(0)) / x, 0.0)
L = np.linalg.inv(np.eye(n) - A)
D = L.sum(0)
with np.errstate(divide="ignore", invalid="ignore"):
    U = np.where(x > 0, (L @ x) / x, 1.0)
labels = pd.MultiIndex.from_product([countries, industries]).to_frame(index=False, name=["country", "industry"])
if what == "vectors":
    table = labels.assign(output=x, output_multiplier=D, upstreamness=U)
else:
    origins = np.add.reduceat(v[:, None] * L, np.arange(0, n, N), axis=0)
    e = y + np.add.reduceat(z, np.arange(0, n, N), axis=1)
    for s in range(G):
        e[s * N : (s + 1) * N, s] = 0
    by = L @ y
    rows = []
    for s in range(G):
        own = slice(s * N, (s + 1) * N)
        exports = e[own].sum(1)
        local = v[own] @ np.linalg.inv(np.eye(N) - A[own, own])
        foreign = (origins.sum(0) - origins[s])[own]
        once = foreign @ np.linalg.solve(L[own, own], np.linalg.inv(np.eye(N) - A[own, own]))
        rows.append([countries[s], exports.sum(), foreign @ exports, local @ exports, once @ exports, sum(v[own] @ by[own, r] for r in range(G) if r != s)])
    table = pd.DataFrame(rows, columns=["country", "exports", "vs", "dva", "fva", "vax"])
computed = time.perf_counter()
table.to_csv(out, index=False)
written = time.perf_counter()
print(read - started, computed - read, written - computed)
