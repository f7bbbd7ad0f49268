"""Where programs put the worlds that they plant: FOLDER/PART/TIMES-WORLD, with the tables that are another there. Numpy and pandas, none of Quoin's code."""

import json
import sys
from pathlib import Path

import numpy as np
import pandas as pd

folder = Path(sys.argv[1])
worlds = int(sys.argv[2]) if len(sys.argv) > 2 else 20
seed = int(sys.argv[3]) if len(sys.argv) > 3 else 1
sizes = tuple(int(size) for size in sys.argv[4].split(",")) if len(sys.argv) > 4 else (0, 1, 2)
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


def shares_in_places(rows, some, all_):
    """Shares of two indicators of long tables by place, those known in every year; the amounts behind them, the years and the middle of the places."""
    amounts = rows[rows.value != ""].set_index(["region_code", "year", "indicator"]).value.astype(float)
    years = sorted(rows[rows.indicator == some].year.unique())
    shares = {code: np.array([amounts.get((code, year, some), np.nan) / amounts.get((code, year, all_), np.nan) for year in years]) for code in panel}
    shares = {code: own for code, own in shares.items() if np.isfinite(own).all()}
    return amounts, years, shares, np.mean(list(shares.values()), axis=0)


def along(trend, rows, some, all_, known, floor):
    """The rows with a common trend laid into `some`, and each place beside it with its own steps under signs that are thrown."""
    amounts, years, shares, middle = known
    cell = {}
    for code, own in shares.items():
        apart = own - middle
        beside = np.concatenate([[apart[0]], apart[0] + np.cumsum(rng.choice((1, -1), len(years) - 1) * np.diff(apart))])
        for year, share in zip(years, (trend + beside).clip(floor, 0.999)):
            cell[code, year] = str(share * amounts[code, year, all_])
    is_own = rows.indicator == some
    return rows.assign(value=[cell.get((code, year), value) if own else value for code, year, own, value in zip(rows.region_code, rows.year, is_own, rows.value)])
