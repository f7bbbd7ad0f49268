"""Radial efficiency (input form, variable returns) of every unit by scipy.optimize.linprog with HiGHS, one programme a unit.

    python efficiency_linprog.py FILE INPUTS        FILE: csv of numbers without a header, the first INPUTS columns are inputs

Prints the scores; the seconds of the programmes alone go to stderr.
"""

import sys
import time

import numpy as np
from scipy.optimize import linprog

data = np.loadtxt(sys.argv[1], delimiter=",")
inputs = int(sys.argv[2])
data = data / data.max(axis=0)
x, y = data[:, :inputs], data[:, inputs:]
units = len(data)
started = time.perf_counter()
scores = []
for unit in range(units):
    upper = np.vstack([np.column_stack([-x[unit], x.T]), np.column_stack([np.zeros(y.shape[1]), -y.T])])
    right = np.concatenate([np.zeros(inputs), -y[unit]])
    equal = np.concatenate([[0.0], np.ones(units)])[None, :]
    cost = np.zeros(units + 1)
    cost[0] = 1
    scores.append(linprog(cost, upper, right, equal, [1.0], method="highs").fun)
print(time.perf_counter() - started, file=sys.stderr)
print("\n".join(repr(float(score)) for score in scores))
