"""The four tasks of the README of the Python client beside the programs that people come from: the largest difference of each figure, and how long the client took.

    python3 -m venv peers && peers/bin/pip install './clients/python[pandas,arrow]' ecomplexity pymrio lifelines
    QUOIN_COMMAND="node $PWD/packages/quoin/bin/quoin.js" peers/bin/python bench/clients/beside_peers.py

Reads the listed firms of the example china-its; the other tables are those that the peers bring along, and the series of the README.
"""

import pathlib
import time
import warnings

import numpy as np
import pandas as pd
import pymrio
import quoin
from ecomplexity import ecomplexity
from lifelines import KaplanMeierFitter
from lifelines.datasets import load_waltons
from lifelines.statistics import logrank_test

warnings.simplefilter("ignore")
root = pathlib.Path(__file__).resolve().parents[2]


def apart(ours, theirs):
    """The largest difference, relative to the size of the peer's value or 1; both have to leave out the same."""
    ours, theirs = np.asarray(ours, float), np.asarray(theirs, float)
    assert ours.shape == theirs.shape and (np.isnan(ours) == np.isnan(theirs)).all()
    return float(np.nanmax(np.abs(ours - theirs) / np.maximum(1, np.abs(theirs))))


def told(task, took, **differences):
    print(f"{task}: " + ", ".join(f"{name} {value:.1e}" for name, value in differences.items()) + f"; the client took {took:.1f} s")


def complexity():
    firms = pd.read_csv(root / "examples/china-its/data/province_industry_listed_firms.csv", dtype={"region_code": str})
    firms = firms[firms["year"].isin([2015, 2020, 2025])]
    begun = time.time()
    own = quoin.measure.complexity(firms, location="region_code", activity="industry_zh", value="listed_firms", time="year")
    took = time.time() - begun
    peer = ecomplexity(firms, {"time": "year", "loc": "region_code", "prod": "industry_zh", "val": "listed_firms"})
    places = own.locations.merge(peer.drop_duplicates(["year", "region_code"]), left_on=["time", "location"], right_on=["year", "region_code"], suffixes=("", "_peer"))
    kinds = own.activities.merge(peer.drop_duplicates(["year", "industry_zh"]), left_on=["time", "activity"], right_on=["year", "industry_zh"], suffixes=("", "_peer"))
    told("complexity ranking", took, eci=apart(places["eci"], places["eci_peer"]), coi=apart(places["coi"], places["coi_peer"]), pci=apart(kinds["pci"], kinds["pci_peer"]))


def specialisation():
    table = pymrio.load_test()
    table.calc_all()
    begun = time.time()
    own = quoin.measure.input_output(flows=table.Z, final=table.Y, stressors=table.emissions.F, tables=["countries", "audit"])
    took = time.time() - begun
    # Foreign value in exports, by the inverse of pymrio: what the exports of a region ask of all sectors.
    value = 1 - table.A.sum(axis=0)
    rows = []
    for region in table.get_regions():
        out = table.Z.loc[region].drop(columns=region, level=0).sum(axis=1) + table.Y.loc[region].drop(columns=region, level=0).sum(axis=1)
        exports = pd.Series(0.0, index=table.A.index)
        exports[region] = out.to_numpy()
        added = value * (table.L @ exports)
        rows.append((region, added.drop(region, level=0).sum(), exports.sum()))
    both = own.countries.merge(pd.DataFrame(rows, columns=["country", "vs_peer", "exports_peer"]), on="country")
    prints, peer = own.footprints, table.emissions
    accounts = {"production": peer.D_pba, "consumption": peer.D_cba, "imports": peer.D_imp, "exports": peer.D_exp}
    told(
        "vertical specialisation",
        took,
        vs=apart(both["vs"], both["vs_peer"]),
        exports=apart(both["exports"], both["exports_peer"]),
        footprints=max(apart(np.sort(prints[name]), np.sort(account.to_numpy().ravel())) for name, account in accounts.items()),
    )


def substitution():
    values = [1.0, 1.6, 2.7, 4.1, 6.6, 9.8, 14.9, 21.0, 28.8, 37.9, 46.8, 55.0, 63.1, 70.2]
    shares = pd.DataFrame({"year": range(2008, 2022), "value": values}).assign(episode="lamps", technology="led", region="world", unit="percent")
    begun = time.time()
    held = quoin.measure.substitution(shares).backtest.assign(horizon=lambda row: row["target_year"] - row["origin"])
    took = time.time() - begun
    held["error"] = (held["share_p50"] - held["observed"]).abs()
    print("substitution: held-out error in points by years ahead", held.groupby("horizon")["error"].mean().round(2).to_dict())
    fits = quoin.measure.substitution(shares, fit=["fisher-pry"]).fits.set_index("quantity")["value"]
    inside = shares[(shares["value"] > 1) & (shares["value"] < 99)]
    slope, start = np.polyfit(inside["year"] - 2008, np.log(inside["value"] / (100 - inside["value"])), 1)
    told("substitution, Fisher-Pry by numpy", took, slope=apart(fits["slope"], slope), half=apart(fits["t50"], 2008 - start / slope))


def survival():
    cases = load_waltons().rename(columns={"group": "arm"})
    cases = cases.assign(case=cases.index, start=0, end=cases["T"].where(cases["E"] == 1))
    begun = time.time()
    own = quoin.measure.survival(cases, id="case", from_="start", event="end", to="T", group="arm")
    took = time.time() - begun
    curve, interval = [], []
    arms = []
    for arm, part in cases.groupby("arm"):
        arms.append(part)
        fit = KaplanMeierFitter().fit(part["T"], part["E"])
        mine = own.survival[own.survival["group"] == arm]
        curve.append(apart(mine["survival"], fit.survival_function_["KM_estimate"].reindex(mine["time"])))
        # Where nobody is left the client has no interval, lifelines one of 0 to 0.
        some = mine[mine["survival"] > 0]
        interval.append(apart(some[["low", "high"]], fit.confidence_interval_.reindex(some["time"])))
    test = logrank_test(arms[0]["T"], arms[1]["T"], arms[0]["E"], arms[1]["E"])
    told("survival curve", took, curve=max(curve), interval=max(interval), logrank=apart(own.tests["statistic"].iloc[0], test.test_statistic))


for task in (complexity, specialisation, substitution, survival):
    task()
