"""The yardstick of bench/complexity: what a careful numpy program does with one year, reading and writing included.

    python small_side.py FILE OUT [cells]      (numpy 2, pandas; written 2026)

The eigenproblem is solved on the smaller side, the proximity is one BLAS product, fitness and GENEPY work on the dense matrix: no loop over activities.
Convention of py-ecomplexity. Tables as `quoin measure complexity` writes them: locations and activities, with `cells` the long table too.
"""

import sys

import numpy as np
import pandas as pd

path, out = sys.argv[1], sys.argv[2]
table = pd.read_csv(path, dtype={"location": "category", "activity": "category"}, keep_default_na=False)
location, activity = table.location.cat, table.activity.cat
X = np.zeros((len(location.categories), len(activity.categories)))
X[location.codes, activity.codes] = table.value
rca = (X / X.sum(1, keepdims=True)) / (X.sum(0) / X.sum())
M = (rca >= 1).astype(float)
kc, kp = M.sum(1), M.sum(0)

B = M / np.sqrt(kc)[:, None] / np.sqrt(kp)
small = B @ B.T if B.shape[0] <= B.shape[1] else B.T @ B
values, vectors = np.linalg.eigh(small)
v = vectors[:, -2]
c = v / np.sqrt(kc) if B.shape[0] <= B.shape[1] else (M @ (v / np.sqrt(kp))) / kc
p = (M.T @ c) / kp
e = (M @ p) / kc
if np.corrcoef(e, kc)[0, 1] < 0:
    p, e = -p, -e
eci, pci = (e - e.mean()) / e.std(), (p - e.mean()) / e.std()

phi = (M.T @ M) / np.maximum(kp[:, None], kp)
total = phi.sum(0)
density = (M @ phi) / total
o = (density * (1 - M) * p).sum(1)
coi = (o - o.mean()) / o.std()

F, Q = np.ones(len(kc)), np.ones(len(kp))
for _ in range(1000):
    F1, Q1 = M @ Q, 1 / (M.T @ (1 / F))
    F1, Q1 = F1 / F1.mean(), Q1 / Q1.mean()
    done = max(np.abs(1 - F / F1).max(), np.abs(1 - Q / Q1).max()) < 1e-13
    F, Q = F1, Q1
    if done:
        break

W = M / kc[:, None] / (M / kc[:, None]).sum(0)


def genepy(W):
    """Two leading eigenpairs of W Wᵀ without its diagonal: all of them on the smaller side, Lanczos on the larger."""
    square = (W**2).sum(1)
    if len(square) <= 400:
        N = W @ W.T
        np.fill_diagonal(N, 0)
        values, vectors = np.linalg.eigh(N)
    else:
        steps = min(60, len(square))
        basis, diagonal, off = np.zeros((steps, len(square))), np.zeros(steps), np.zeros(steps)
        q = np.ones(len(square)) / np.sqrt(len(square))
        for k in range(steps):
            basis[k] = q
            r = W @ (W.T @ q) - square * q
            diagonal[k] = q @ r
            for _ in range(2):
                r -= basis[: k + 1].T @ (basis[: k + 1] @ r)
            off[k] = np.linalg.norm(r)
            q = r / off[k]
        values, vectors = np.linalg.eigh(np.diag(diagonal) + np.diag(off[:-1], 1) + np.diag(off[:-1], -1))
        vectors = basis.T @ vectors
    lead = np.argsort(-np.abs(values))[:2]
    x, l = vectors[:, lead] ** 2, values[lead]
    return (x @ l) ** 2 + 2 * x @ l**2


pd.DataFrame({"location": location.categories, "diversity": kc.astype(int), "eci": eci, "coi": coi, "fitness": F, "genepy": genepy(W)}).to_csv(f"{out}/locations.csv", index=False)
pd.DataFrame({"activity": activity.categories, "ubiquity": kp.astype(int), "pci": pci, "fitness_complexity": Q, "genepy": genepy(W.T)}).to_csv(f"{out}/activities.csv", index=False)
if "cells" in sys.argv:
    cog = (1 - M) * ((1 - M) @ (phi * (p / total)[:, None])) / e.std()
    n = X.size
    pd.DataFrame(
        {
            "location": np.repeat(location.categories, X.shape[1]),
            "activity": np.tile(activity.categories, X.shape[0]),
            "value": X.ravel(),
            "rca": rca.ravel(),
            "present": M.ravel().astype(int),
            "density": density.ravel(),
            "cog": cog.ravel(),
        }
    ).to_csv(f"{out}/cells.csv", index=False)
