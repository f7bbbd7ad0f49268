"""The same portfolio by scipy.optimize.milp, as an analyst would write it: python milp.py projects.csv rules.json [gap]."""
import csv
import json
import sys

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import csr_matrix, vstack

with open(sys.argv[1], newline="") as file:
    rows = list(csv.DictReader(file))
with open(sys.argv[2]) as file:
    rules = json.load(file)
gap = float(sys.argv[3]) if len(sys.argv) > 3 else 1e-4
n = len(rows)
place = {row["project"]: j for j, row in enumerate(rows)}
columns = {}


def column(name):
    if name not in columns:
        columns[name] = np.array([float(row[name]) for row in rows])
    return columns[name]


matrix, lower, upper = [], [], []


def add(values, low, high):
    matrix.append(csr_matrix(values))
    lower.append(low)
    upper.append(high)


budget = {}
for each in rules["budgets"]:
    add(column(each["column"]), -np.inf, each["amount"])
    budget[each["column"]] = budget.get(each["column"], 0) + each["amount"]
for kind in ("floors", "caps"):
    for each in rules[kind]:
        values = column(each["column"])
        groups = np.array([row[each["group"]] for row in rows])
        for group in np.unique(groups):
            own = np.where(groups == group, values, 0)
            limit = each["share"] * budget[each["column"]] * own.sum() / values.sum()
            add(own, limit if kind == "floors" else -np.inf, limit if kind == "caps" else np.inf)
for a, b in rules["prerequisites"]:
    matrix.append(csr_matrix(([1.0, -1.0], ([0, 0], [place[b], place[a]])), shape=(1, n)))
    lower.append(-np.inf)
    upper.append(0)
for members in rules["exclusions"]:
    matrix.append(csr_matrix((np.ones(len(members)), ([0] * len(members), [place[m] for m in members])), shape=(1, n)))
    lower.append(-np.inf)
    upper.append(1)
answer = milp(
    -column(rules["value"]),
    constraints=LinearConstraint(vstack(matrix).tocsc(), np.array(lower), np.array(upper)),
    integrality=np.ones(n),
    bounds=Bounds(0, 1),
    options={"mip_rel_gap": gap, "time_limit": 120},
)
print(json.dumps({"objective": -answer.fun if answer.fun is not None else None, "bound": -answer.mip_dual_bound if answer.mip_dual_bound is not None else None, "gap": answer.mip_gap}))
