"""Where programs put the worlds that they plant: FOLDER/PART/TIMES-WORLD, with the tables that are another there. Numpy and pandas, none of Quoin's code."""

import json
import sys
from pathlib import Path

import numpy as np
import pandas as pd

folder = Path(sys.argv[1])
worlds = int(sys.argv[2]) if len(sys.argv) > 2 else 20
seed = int(sys.argv[3]) if len(sys.argv) > 3 else 1
rng = np.random.default_rng(seed)


def read(name):
    return pd.read_csv(f"examples/china-its/data/{name}.csv", dtype=str, keep_default_na=False)


def put(part, times, world, **tables):
    """`records` are records to be put, all else are tables."""
    target = folder / part / f"{times}-{world}"
    target.mkdir(parents=True, exist_ok=True)
    for name, table in tables.items():
        if name == "records":
            (target / "records.json").write_text(json.dumps(table))
        else:
            table.to_csv(target / f"{name}.csv", index=False)


regions = read("regions")
panel = list(regions[regions.in_panel == "1"].region_code)
