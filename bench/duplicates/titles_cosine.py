"""Pairs of titles whose cosine over pairs of characters, weighted by rarity, is 0.7 or more: every application against every project.

    python3 titles_cosine.py applications.txt projects.txt

One title a line. Prints {"seconds", "pairs"}; seconds are those of building the matrices and of their product.
"""

import json
import sys
import time

import numpy as np
from scipy import sparse


def titles(path):
    with open(path, encoding="utf-8") as file:
        return file.read().split("\n")


def counts(texts, places):
    columns, ends = [], [0]
    for text in texts:
        columns.extend({places.setdefault(text[at : at + 2], len(places)) for at in range(len(text) - 1)})
        ends.append(len(columns))
    return np.array(columns), np.array(ends)


applications, projects = (titles(path) for path in sys.argv[1:3])
started = time.perf_counter()
places = {}
both = [counts(texts, places) for texts in (projects, applications)]
frequency = np.bincount(both[0][0], minlength=len(places))
weight = np.log((1 + len(projects)) / (1 + frequency)) + 1


def unit_rows(columns, ends):
    matrix = sparse.csr_matrix((weight[columns], columns, ends), shape=(len(ends) - 1, len(places)))
    norms = np.sqrt(matrix.multiply(matrix).sum(axis=1)).A1
    return sparse.diags(1 / np.maximum(norms, 1e-12)) @ matrix


left, right = unit_rows(*both[1]), unit_rows(*both[0]).T.tocsr()
pairs = sum(int(((left[at : at + 250] @ right).data >= 0.7).sum()) for at in range(0, left.shape[0], 250))
print(json.dumps({"seconds": time.perf_counter() - started, "pairs": pairs}))
