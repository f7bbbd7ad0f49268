"""Golden files of packages/methods/src/complexity from the outputs of the reference programs.

Usage: complexity_golden.py DATA ORACLES OUT
DATA     folder of the inputs (world trade SITC 4 and world GDP of R's economiccomplexity, Apache-2.0; OEC sections, MIT; Stata check file, MIT; NUTS-2 topics, MIT;
         WIPO fields of the US Science & Engineering Indicators, public domain; German firms, Destatis through R's REAT)
ORACLES  folder of the programs' outputs on them, 15 digits, made with Python 3.13.5, numpy 2.2.4, pandas 2.2.3, R 4.5:
         pyec_* py-ecomplexity d22c0f7 (MIT) · stata_* the Atlas's Stata fixture (MIT) · statalike_* a numpy program checked against it to 1e-14 · recx_* R economiccomplexity 2.0.0
         econgeo_* EconGeo 2.1 b567656 · dw_* py-economic-complexity 782f6a6 (MIT) · fermi_* fermi 5842d4b · ref_* numpy eigh, 1,000 steps of fitness, GENEPY
OUT      the folder that gets *.golden.json

Whole columns of locations and activities; of cells every n-th row of the files, which are themselves samples of 10,000 where a table is larger.
The world's values are left out: its presences are given as bits (base64, row-major, lowest bit first). long_double_* are 20 reflections in 80-bit numbers, this script's own.
"""

import base64
import json
import sys

import numpy as np
import pandas as pd

data, oracles, out = (path.rstrip("/") + "/" for path in sys.argv[1:4])


def table(path, **kinds):
    return pd.read_csv(path, keep_default_na=False, dtype=str, **kinds)


def matrix(rows, location, activity, value):
    rows = rows.assign(number=rows[value].astype(float))
    rows = rows[rows.number > 0]
    wide = rows.pivot_table(index=location, columns=activity, values="number", aggfunc="sum", sort=True).fillna(0)
    return wide.loc[sorted(wide.index), sorted(wide.columns)]


def advantage(wide):
    x = wide.values
    return (x / x.sum(1, keepdims=True)) / (x.sum(0) / x.sum())


def bits(marks):
    return base64.b64encode(np.packbits(marks.astype(np.uint8).ravel(), bitorder="little").tobytes()).decode()


def column(name, key, value, order, rename=lambda key: key):
    rows = table(oracles + name)
    found = {rename(k): float(v) for k, v in zip(rows[key], rows[value]) if v not in ("", "NA", "nan")}
    return [found.get(key) for key in order]


def cells(name, wide, location, activity, values, most=300, rename=lambda key: key):
    rows = table(oracles + name)
    rows = rows.iloc[:: max(1, len(rows) // most)]
    place = {c: i for i, c in enumerate(wide.index)}, {a: i for i, a in enumerate(wide.columns)}
    result = {"at": [place[0][c] * wide.shape[1] + place[1][rename(a)] for c, a in zip(rows[location], rows[activity])]}
    for value in values:
        result[value] = [float(v) if v not in ("", "NA", "nan") else None for v in rows[value]]
    return result


def pairs(name, wide, i, j, values, most=300, rename=lambda key: key):
    rows = table(oracles + name)
    rows = rows.iloc[:: max(1, len(rows) // most)]
    place = {a: i for i, a in enumerate(wide.columns)}
    n = wide.shape[1]
    result = {"at": [place[rename(a)] * n + place[rename(b)] for a, b in zip(rows[i], rows[j])]}
    for value in values:
        result[value] = [float(v) if v not in ("", "NA", "nan") else None for v in rows[value]]
    return result


def write(name, content):
    with open(out + name + ".golden.json", "w") as file:
        json.dump(content, file, ensure_ascii=False, separators=(",", ":"))


def peers(pre, wide, location, activity, section=lambda key: key):
    """What every program says of one matrix."""
    c, a = list(wide.index), list(wide.columns)

    def pyec(kind, values=("density", "cog")):
        return {
            "eci": column(f"pyec_{pre}_{kind}__locations.csv", location, "eci", c),
            "coi": column(f"pyec_{pre}_{kind}__locations.csv", location, "coi", c),
            "pci": column(f"pyec_{pre}_{kind}__products.csv", activity, "pci", a),
            "cells": cells(f"pyec_{pre}_{kind}__cells.csv.gz", wide, location, activity, values),
        }

    def statalike(name):
        return {
            "eci": column(f"statalike_{name}__locations.csv", "loc", "eci", c),
            "coi": column(f"statalike_{name}__locations.csv", "loc", "coi", c),
            "pci": column(f"statalike_{name}__products.csv", "prod", "pci", a),
            "cells": cells(f"statalike_{name}__cells.csv.gz", wide, "loc", "prod", ("density", "cog")),
        }

    recx = {
        "eci": column(f"recx_{pre}__country.csv", "country", "eigenvalues", c),
        "pci": column(f"recx_{pre}__product.csv", "product", "eigenvalues", a, section),
        "coi": column(f"recx_{pre}__coi.csv", "country", "coi", c),
        "reflections_c": column(f"recx_{pre}__country.csv", "country", "reflections20", c),
        "reflections_p": column(f"recx_{pre}__product.csv", "product", "reflections20", a, section),
        "density": cells(f"recx_{pre}__density.csv.gz", wide, "country", "product", ("density",), rename=section),
        "cog": cells(f"recx_{pre}__cog.csv.gz", wide, "country", "product", ("cog",), rename=section),
    }
    fermi = {
        "fitness": column(f"fermi_{pre}__locations.csv", "loc", "fitness", c),
        "servedio": column(f"fermi_{pre}__locations.csv", "loc", "fitness_servedio", c),
        "complexity": column(f"fermi_{pre}__products.csv", "prod", "complexity", a),
        "servedio_complexity": column(f"fermi_{pre}__products.csv", "prod", "complexity_servedio", a),
        "taxonomy": pairs(f"fermi_{pre}__taxonomy.csv.gz", wide, "i", "j", ("taxonomy", "assist")),
    }
    result = {"locations": c, "activities": a, "recx": recx, "fermi": fermi, "ref": reference(pre, c, a), "statalike": statalike(pre)}
    return result, pyec, statalike


def reference(pre, c, a):
    meta = json.load(open(oracles + f"ref_{pre}__meta.json"))
    return {
        "eigenvalues": meta["eigenvalues_top5"],
        "last_step_change": meta["fitness_last_step_change_1000"],
        "eci": column(f"ref_{pre}__locations.csv", "loc", "eci", c),
        "fitness": column(f"ref_{pre}__locations.csv", "loc", "fitness_n1000", c),
        "complexity": column(f"ref_{pre}__products.csv", "prod", "complexity_n1000", a),
        "genepy": column(f"ref_{pre}__locations.csv", "loc", "genepy", c),
        "genepy_activities": column(f"ref_{pre}__products.csv", "prod", "genepy", a),
    }


def econgeo(pre, wide, section=lambda key: key):
    return {
        "relatedness": pairs(f"econgeo_{pre}__relatedness.csv.gz", wide, "i", "j", ("cooc", "prob", "association", "cosine", "jaccard", "z_score"), rename=section),
        "density": cells(f"econgeo_{pre}__relatedness_density.csv.gz", wide, "region", "industry", ("density_prob_r2",), rename=section),
        "kci": column(f"econgeo_{pre}__regions.csv", "region", "kci", list(wide.index)),
    }


def plain(wide):
    return {"locations": list(wide.index), "activities": list(wide.columns), "values": wide.values.ravel().tolist()}


def long_double(wide):
    marks = (advantage(wide) >= 1).astype(np.longdouble)
    k, u = marks.sum(1), marks.sum(0)
    c, p = [k], [u]
    for _ in range(20):
        c.append((marks @ p[-1]) / k)
        p.append((marks.T @ c[-2]) / u)
    standard = lambda v: [float(x) for x in (v - v.mean()) / v.std(ddof=1)]
    return standard(c[18]), standard(p[19])


# World trade, 226 x 785, presences only.
world = matrix(table(data + "world_trade_sitc4_1998_2000.csv.gz"), "country", "product", "value")
answer, pyec, statalike = peers("world", world, "country", "product")
answer["presence"] = bits(advantage(world) >= 1)
answer["presence_half"] = bits(advantage(world) >= 0.5)
answer["pyec"] = {kind: pyec(kind) for kind in ("default", "asymmetric")}
answer["pyec"]["half"] = pyec("rca05")
answer["proximity"] = pairs("pyec_world_proximity__cells.csv.gz", world, "product_1", "product_2", ("proximity",))
answer["long_double_c"], answer["long_double_p"] = long_double(world)
projection = table(oracles + "recx_world__projection_product_avg8.csv")
answer["projection"] = {key: [list(world.columns).index(x) for x in projection[key]] for key in ("from", "to")} | {"weight": [float(x) for x in projection["weight"]]}
write("complexity-world", answer)

# OEC sections, 226 x 21, with values.
oec = matrix(table(data + "oec_exports_hs_section_2019_2021.csv"), "country_id", "section_id", "value")
section = lambda key: str(int(key))
answer, pyec, statalike = peers("oec", oec, "country_id", "section_id", section)
answer["values"] = oec.values.ravel().tolist()
answer["pyec"] = {"default": pyec("default", ("rca", "density", "cog")), "continuous": pyec("continuous")}
answer["threshold3"] = statalike("oec_thr3_zero_rows")
answer["econgeo"] = econgeo("oec", oec, section)
answer["dw"] = {
    "eci": column("dw_oec__eci_it20.csv", "country_id", "eci", oec.index),
    "pci": column("dw_oec__pci_it20.csv", "section_id", "pci", oec.columns),
    "cells": cells("dw_oec__relatedness.csv.gz", oec, "country_id", "section_id", ("relatedness", "opportunity_gain", "relative_relatedness")),
}
write("complexity-oec", answer)

# Small matrices: fields of technology, topics of research, firms by head, the Stata check file.
families = table(data + "country_wipo35_patent_families_1998_2020.csv.gz")


def fields(first, last):
    return matrix(families[families.year.astype(int).between(first, last)], "economy", "field", "families")


year = {y: fields(y, y) for y in (2000, 2020)}
topics = matrix(table(data + "eu_nuts2_covid_topics_2020.csv"), "region_id", "topic", "count")
early, late = fields(2001, 2005), fields(2016, 2020)
change = table(oracles + "econgeo_wipo35fam_2001_05_to_2016_20__entry_exit_growth.csv.gz")
firms = table(data + "de_land_wz08_firms_emp_2015.csv")
germany = matrix(firms, "region", "ind_code", "firms")
stata = matrix(table(data + "stata_check_trade_1995.csv"), "origin", "hs92", "export_val")
de = "pyec_de2015_rpop_firms.csv"
write(
    "complexity-small",
    {
        "wipo": {str(y): plain(wide) | {"ref": reference(f"wipo35fam_{y}", list(wide.index), list(wide.columns))} for y, wide in year.items()},
        "topics": plain(topics) | {"ref": reference("nuts2_2020", list(topics.index), list(topics.columns)), "econgeo": econgeo("nuts2_2020", topics)},
        "windows": {
            "early": plain(early) | {"econgeo": econgeo("wipo35fam_2001_05", early)},
            "late": plain(late) | {"econgeo": econgeo("wipo35fam_2016_20", late)},
            "entry": [[r, i] for r, i, x in zip(change.region, change.industry, change.entry) if x == "1"],
            "exit": [[r, i] for r, i, x in zip(change.region, change.industry, change.exit) if x == "1"],
        },
        "germany": plain(germany)
        | {
            "population": [float(firms[firms.region == r]["pop"].iloc[0]) for r in germany.index],
            "eci": column(de, "region", "eci", germany.index),
            "coi": column(de, "region", "coi", germany.index),
            "pci": column(de, "ind_code", "pci", germany.columns),
            "cells": cells(de, germany, "region", "ind_code", ("rpop", "density", "cog")),
        },
        "stata": plain(stata)
        | {
            "eci": column("stata_1995__locations_partial.csv", "origin", "eci", stata.index),
            "coi": column("stata_1995__locations_partial.csv", "origin", "coi", stata.index),
            "pci": column("stata_1995__products.csv", "hs92", "pci", stata.columns),
            "cells": cells("stata_1995__cells_aut.csv", stata, "origin", "hs92", ("density", "cog")),
        },
    },
)

# Income of exporters carried over to products: 60 countries and 40 products of the world file, PRODY and EXPY by the formulas of the two programs.
gdp = {row.country: float(row.value) for row in table(data + "world_gdppc_1998_2000.csv").itertuples()}
write(
    "complexity-income",
    {
        "countries": list(world.index),
        "products": list(world.columns)[::40],
        "income": [gdp.get(c) for c in world.index],
        "values": world.iloc[:, ::40].values.ravel().tolist(),
        "row_totals": world.values.sum(1).tolist(),
        "prody": column("recx_world__prody.csv", "product", "prody", list(world.columns)[::40]),
        "pgi": column("dw_world__pgi_gdppc.csv", "product", "pgi", list(world.columns)[::40]),
        "grand_total": float(world.values.sum()),
    },
)
