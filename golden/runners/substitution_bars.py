"""The error and the coverage five years ahead of `quoin measure substitution`, on published rolling origins.

    python3 substitution_bars.py BACKTEST.csv POINTS.csv

BACKTEST.csv is written by the command on the file from which POINTS.csv was made; POINTS.csv holds, for each series and origin, the share five years later
and what simple methods said (columns series, origin, actual, last, linear5). The two name their series differently: a series of POINTS is the one of BACKTEST
with which it shares most origins and outcomes. Series weigh alike. Needs pandas.
"""

import collections
import sys

import pandas

told, points = (pandas.read_csv(path) for path in sys.argv[1:3])
told = told[(told.target_year - told.origin - 5).abs() < 0.3]
by_outcome = collections.defaultdict(list)
for row in told.itertuples():
    by_outcome[round(row.origin, 2), round(row.observed, 3)].append(row)


def key(row):
    return row.episode, row.region, row.technology


shared = collections.defaultdict(collections.Counter)
for point in points.itertuples():
    shared[point.series].update({key(row) for row in by_outcome[round(point.origin, 2), round(point.actual, 3)]})

scored = []
for point in points.itertuples():
    if not shared[point.series]:
        continue
    own = shared[point.series].most_common(1)[0][0]
    row = next((row for row in by_outcome[round(point.origin, 2), round(point.actual, 3)] if key(row) == own), None)
    if row is not None:
        scored.append(
            {
                "series": point.series,
                "quoin": abs(row.share_p50 - point.actual),
                "line through five points": abs(point.linear5 - point.actual),
                "stays as it is": abs(point.last - point.actual),
                "inside 80 %": row.share_p10 <= point.actual <= row.share_p90,
            }
        )

table = pandas.DataFrame(scored)
print(f"{len(table)} of {len(points)} origins, {table.series.nunique()} of {points.series.nunique()} series")
print(table.groupby("series").mean().mean().round(3).to_string())
