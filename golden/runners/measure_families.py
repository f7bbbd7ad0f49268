"""Expected values of packages/quoin/test/measure-families.golden.json, from the shipped example by other means:
concentration and herding with numpy draws, the network with networkx.

    python golden/runners/measure_families.py examples/china-its/data > packages/quoin/test/measure-families.golden.json
Needs numpy 2 and networkx 3 (made with numpy 2.4, networkx 3.6, Python 3.11).
"""

import csv
import json
import sys
from collections import Counter
from pathlib import Path

import networkx as nx
import numpy as np

folder = Path(sys.argv[1])
rng = np.random.default_rng(1)
draws = 20000


def table(name):
    with open(folder / f"{name}.csv", encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def summary(observed, drawn):
    drawn = np.asarray(drawn, dtype=float)
    mean = drawn.mean()
    return {
        "observed": float(observed),
        "null_mean": float(mean),
        "null_p05": float(np.quantile(drawn, 0.05)),
        "null_p95": float(np.quantile(drawn, 0.95)),
        "p_value": float((1 + (np.abs(drawn - mean) >= abs(observed - mean) - 1e-12).sum()) / (draws + 1)),
    }


projects = table("nkrdp_projects")
personnel = {
    row["region_code"]: float(row["value"])
    for row in table("province_indicators")
    if row["indicator"] == "rd_personnel_fte" and row["year"] == "2018" and row["region_code"] != "CN" and row["value"]
}


def concentration():
    located = Counter(row["region_code"] for row in projects if row["region_code"])
    places = sorted(personnel)
    units = np.array([located[place] for place in places], dtype=float)
    base = np.array([personnel[place] for place in places])
    drawn = rng.multinomial(int(units.sum()), base / base.sum(), size=draws)
    herfindahl = lambda counts: ((counts / units.sum()) ** 2).sum(-1)
    return {"units": units.sum(), "base_herfindahl": ((base / base.sum()) ** 2).sum(), **summary(herfindahl(units), herfindahl(drawn))}


def herding(share):
    field = {row["programme_zh"]: row["field"] for row in table("nkrdp_programmes")}
    pairs = [(row["region_code"], field[row["programme_zh"]]) for row in projects if row["call_year"] == "2018" and row["region_code"]]
    regions = {code: i for i, code in enumerate(sorted({region for region, _ in pairs}))}
    fields = {name: i for i, name in enumerate(sorted({name for _, name in pairs}))}
    r = np.array([regions[region] for region, _ in pairs])
    f = np.array([fields[name] for _, name in pairs])
    least = np.ceil(share * len(regions) - 1e-9)

    def widely(columns):
        held = np.zeros((len(regions), len(fields)), dtype=bool)
        held[r, columns] = True
        return (held.sum(0) >= least).sum()

    return {"locations": len(regions), "activities": len(fields), "units": len(pairs), **summary(widely(f), [widely(rng.permutation(f)) for _ in range(draws)])}


def network(rows):
    graph = nx.Graph()
    graph.add_edges_from((("holder", row["institution_zh"]), ("held", row["industry_zh"])) for row in rows)
    sides = Counter(kind for kind, _ in graph)
    return {
        "holders": sides["holder"],
        "held": sides["held"],
        "links": graph.number_of_edges(),
        "components": nx.number_connected_components(graph),
        "largest_component_share": max(map(len, nx.connected_components(graph))) / graph.number_of_nodes(),
        "articulation_holders": sum(kind == "holder" for kind, _ in nx.articulation_points(graph)),
        "bridges": len(list(nx.bridges(graph))),
        "held_by_one": sum(kind == "held" and degree == 1 for (kind, _), degree in graph.degree()),
    }


agro = [row for row in table("agro_industry_technology_system") if row["list_year"] == "2011" and row["industry_zh"] and row["institution_zh"]]
print(
    json.dumps(
        {
            "made_by": f"golden/runners/measure_families.py, {draws} draws, numpy {np.__version__}, networkx {nx.__version__}, Python {sys.version.split()[0]}",
            "concentration": concentration(),
            "herding": {str(share): herding(share) for share in (0.5, 0.8, 0.9)},
            "network": network(agro),
        },
        indent=1,
    )
)
