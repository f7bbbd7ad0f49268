"""Worlds of examples/china-its in which shares walk without direction but for one fall of a known size: numpy and pandas, none of Quoin's code.

    python3 golden/runners/planted_shares.py FOLDER [WORLDS] [SEED] [SIZES]

FOLDER/PART/TIMES-WORLD holds the tables that are another in that world. TIMES is the size of the effect in the least that matters (0, 1 and 2, or those that are named: 0,3).
"""

import numpy as np
from planted_worlds import along, put, read, rng, shares_in_places, sizes, worlds


def walked(series, fall, coins=None):
    """A walk of a series' own steps without their drift, with a fall of the mean of its last three years against that of its first three."""
    moves = np.diff(series) - np.diff(series).mean()
    coins = rng.choice((1, -1), len(moves)) if coins is None else coins
    return np.concatenate([[series[0]], series[0] + np.cumsum(coins * moves - fall / (len(series) - 3))]).clip(0.001, 0.999)


# What public institutes do of all research falls by five points.
payers = read("gerd_performer_by_funder_eurostat")
own = payers[(payers.geo == "CN_X_HK") & (payers.unit == "million EUR current") & (payers.funded_by == "total") & (payers.value != "")]
done = {by: own[own.performed_by == by].set_index("year").value.astype(float) for by in ("government", "total")}
years = sorted(set(done["government"].index) & set(done["total"].index))
for times in sizes:
    for world in range(worlds):
        share = dict(zip(years, walked(np.array([done["government"][year] / done["total"][year] for year in years]), 0.05 * times)))
        is_cell = (payers.geo == "CN_X_HK") & (payers.unit == "million EUR current") & (payers.funded_by == "total") & (payers.performed_by == "government") & payers.year.isin(years)
        put("public-bodies-research", times, world, gerd_performer_by_funder_eurostat=payers.assign(value=[str(share[year] * done["total"][year]) if cell else value for year, cell, value in zip(payers.year, is_cell, payers.value)]))

# Public institutions become fewer among all testing bodies, by five points.
facts = read("published_facts")
is_cell = (facts.figure == "public_institutions_among_all_bodies") & (facts.year != "")
told = facts[is_cell].set_index("year").value.astype(float) / 100
for times in sizes:
    for world in range(worlds):
        share = dict(zip(told.index, walked(told.to_numpy(), 0.05 * times)))
        put("public-bodies-testing", times, world, published_facts=facts.assign(value=[str(100 * share[year]) if cell else value for year, cell, value in zip(facts.year, is_cell, facts.value)]))

# Shares of provinces: one coin a year for what all share, one a province and year for what is its own.
indicators = read("province_indicators")
for part, some, all_, minimum in (
    ("public-effort-science-budget", "budget_expenditure_science_technology", "budget_expenditure_total", 0.005),
    ("public-effort-examined-patents", "patents_in_force_invention", "patents_in_force_total", 0.05),
):
    known = shares_in_places(indicators, some, all_)
    for times in sizes:
        for world in range(worlds):
            trend = walked(known[3], minimum * times)
            put(part, times, world, province_indicators=along(trend, indicators, some, all_, known, 0.0001))
