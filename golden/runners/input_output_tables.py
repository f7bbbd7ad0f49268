"""Collects golden values of input-output measures into one file a table.

    python3 input_output_tables.py TABLES ORACLES leather|agg8x8 > packages/methods/src/input-output/NAME.golden.json

TABLES holds the tables as csv (leather: decompr's stylised example of three countries; agg8x8: WIOD 2013, year 2011, added up to eight regions and sectors), ORACLES what
decompr 6.4.0, exvatools 0.9.0 and numpy made of them.
"""

import csv
import json
import sys

tables, oracles, name = sys.argv[1:]
flows, final, folder = {
    "leather": ("small/leather_Z.csv", "small/leather_F.csv", "leather"),
    "agg8x8": ("wiod2013/wiod2013_2011_agg8x8_Z.csv", "wiod2013/wiod2013_2011_agg8x8_F.csv", "wiod2011_agg8x8"),
}[name]


def rows(path):
    with open(path, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def number(text):
    return float(text) if text not in ("", "NaN", "NA") else None


z = rows(f"{tables}/{flows}")
f = rows(f"{tables}/{final}")
countries = list(dict.fromkeys(row["src_country"] for row in z))
industries = list(dict.fromkeys(row["src_industry"] for row in z))
sector = {(c, i): a * len(industries) + b for a, c in enumerate(countries) for b, i in enumerate(industries)}
n = len(sector)
cells = [[0.0] * n for _ in range(n)]
for row in z:
    cells[sector[row["src_country"], row["src_industry"]]][sector[row["dst_country"], row["dst_industry"]]] = float(row["value"])
demand = [[0.0] * len(countries) for _ in range(n)]
for row in f:
    demand[sector[row["src_country"], row["src_industry"]]][countries.index(row["dst_country"])] += float(row["value"])


def columns(path, keys):
    table = rows(f"{oracles}/{folder}/{path}")
    return {column: [number(row[column]) for row in table] for column in table[0] if column not in keys}


def sink():
    """exvatools, Borin & Mancini with sink allocation, by exporter and importer, sectors added up."""
    code = {c: c for c in countries} if name == "agg8x8" else {"Argentina": "ARG", "Turkey": "TUR", "Germany": "DEU"}
    found = {}
    for row in rows(f"{oracles}/{folder}/exvatools_bm_snk_terms.csv"):
        exporter = next((c for c in countries if row["row"].startswith(code[c] + "_")), None)
        importer = next((c for c in countries if row["col"] == code[c]), None)
        if exporter and importer and exporter != importer:
            pairs = found.setdefault(row["variable"], {})
            pairs[exporter, importer] = pairs.get((exporter, importer), 0.0) + float(row["value"])
    return {variable: [pairs[s, r] for s in countries for r in countries if s != r] for variable, pairs in found.items()}


pairs = rows(f"{oracles}/{folder}/decompr_wwz_by_country_pair.csv")
by_pair = {(row["Exporting_Country"], row["Importing_Country"]): row for row in pairs}
terms = [column for column in pairs[0] if column not in ("Exporting_Country", "Importing_Country")]
golden = {
    "source": f"{flows}; decompr 6.4.0 (kww, wwz), exvatools 0.9.0 (sink), numpy 2.2.4 (the rest)",
    "countries": countries,
    "industries": industries,
    "flows": cells,
    "demand": demand,
    "vectors": columns("numpy_vectors.csv", ("country", "industry")),
    "country": columns("numpy_country.csv", ("country",)),
    "pairs": columns("numpy_bm_source_country_pairs.csv", ("exporter", "importer")),
    "kww": columns("decompr_kww.csv", ("Country",)),
    "wwz": {term.lower(): [float(by_pair[s, r][term]) for s in countries for r in countries if s != r] for term in terms},
    "sink": sink(),
}
json.dump(golden, sys.stdout, separators=(",", ":"))
sys.stdout.write("\n")
