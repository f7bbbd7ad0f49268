"""Worlds of examples/china-its in which nothing happens but one effect of a known size, for the power of its rules: written with numpy and pandas, none of Quoin's code.

    python3 golden/runners/planted_effects.py FOLDER [WORLDS] [SEED]

FOLDER/PART/TIMES-WORLD holds the tables that are another in that world, `records.json` where the rule reads records. TIMES is the size of the effect in the least that matters (0, 1 and 2).
Nothing is made first, then the effect put in; what moves together is moved together: leads and hosts with all of theirs, all provinces of a year with one coin.
"""

from datetime import date, timedelta

import numpy as np
from planted_worlds import along, panel, put, read, rng, shares_in_places, worlds

indicators = read("province_indicators")
firms = read("province_industrial_firms_rd")


def sizes(table, name, year):
    own = table[(table.indicator == name) & (table.year == str(year))].set_index("region_code").value.astype(float)
    base = np.array([own[code] for code in panel])
    return base / base.sum()


def towards(base, goal, wanted):
    """The mixture of two distributions whose Herfindahl index lies `wanted` above that of the first."""
    low, high = 0.0, 1.0
    index = lambda share: (((1 - share) * base + share * goal) ** 2).sum() - (base**2).sum()
    sign = 1 if index(1) > 0 else -1
    for _ in range(60):
        middle = (low + high) / 2
        low, high = (middle, high) if sign * index(middle) < sign * wanted else (low, middle)
    return (1 - low) * base + low * goal


# Projects and laboratories more concentrated by 0.02: some leads, each with all of theirs, in the first province of the list.
first = np.array([float(code == "110000") for code in panel])
base = sizes(indicators, "rd_personnel_fte", 2020)
for part, table, whose in (("concentration-projects", "nkrdp_projects", "lead_institution_zh"), ("concentration-laboratories", "key_laboratories", "host_zh")):
    rows = read(table)
    for times in (0, 1, 2):
        shares = towards(base, first, 0.02 * times)
        for world in range(worlds):
            bodies = rows[whose].unique()
            fallen = dict(zip(bodies, rng.choice(panel, len(bodies), p=shares)))
            put(part, times, world, **{table: rows.assign(region_code=[fallen[body] if region in panel else region for body, region in zip(rows[whose], rows.region_code)])})

# Zones, centres and incubators more even by 0.02: some fall on any province alike.
alike = np.full(len(panel), 1 / len(panel))
zones = read("national_development_zones")
centres = read("province_enterprise_technology_centres_2019")
hatched = read("province_incubators_makerspaces")
newest = hatched[(hatched.indicator == "incubators") & hatched.region_code.isin(panel)].year.max()
for times in (0, 1, 2):
    for world in range(worlds):
        shares = towards(sizes(indicators, "rd_personnel_fte", 2023), alike, -0.02 * times)
        put("carriers-zones", times, world, national_development_zones=zones.assign(region_code=rng.choice(panel, len(zones), p=shares)))
        own = centres[centres.region_code.isin(panel)].copy()
        total = int(own.national_enterprise_technology_centres.replace("", "0").astype(int).sum())
        shares = towards(sizes(firms, "firms_with_rd_activity", 2019), alike, -0.02 * times)
        fallen = dict(zip(panel, rng.multinomial(total, shares)))
        put("carriers-technology-centres", times, world, province_enterprise_technology_centres_2019=own.assign(national_enterprise_technology_centres=[str(fallen[code]) for code in own.region_code]))
        is_own = (hatched.indicator == "incubators") & (hatched.year == newest) & hatched.region_code.isin(panel)
        shares = towards(sizes(indicators, "rd_personnel_fte", int(newest)), alike, -0.02 * times)
        fallen = dict(zip(panel, rng.multinomial(int(hatched[is_own].value.astype(float).sum()), shares)))
        put("carriers-incubators", times, world, province_incubators_makerspaces=hatched.assign(value=[str(fallen[code]) if own else value for code, own, value in zip(hatched.region_code, is_own, hatched.value)]))

# Secretariats of late committees fewer by ten points (never fewer than none).
committees = read("iso_technical_committees")
told = (committees.status == "Active") & (committees.created != "") & (committees.secretariat != "")
late = told & (committees.created.str[:4] >= "2015")
held = float((committees[told].secretariat == "SAC").mean())
for times in (0, 1, 2):
    for world in range(worlds):
        others = committees[told & (committees.secretariat != "SAC")].secretariat.to_numpy()
        secretariat = committees.secretariat.to_numpy().copy()
        for rows, share in ((told & ~late, held), (late, max(0.0, held - 0.1 * times))):
            at = np.flatnonzero(rows)
            secretariat[at] = np.where(rng.random(len(at)) < share, "SAC", rng.choice(others, len(at)))
        put("standards", times, world, iso_technical_committees=committees.assign(secretariat=secretariat))


def walked(series, fall, together=None):
    """A walk of a series' own steps without their drift, with a fall of the mean of its last three years against that of its first three."""
    moves = np.diff(series) - np.diff(series).mean()
    coins = rng.choice((1, -1), len(moves)) if together is None else together
    drift = -fall / (len(series) - 3)
    return np.concatenate([[series[0]], series[0] + np.cumsum(coins * moves + drift)]).clip(0.001, 0.999)


# Government's share of R&D falls by three points.
whole = indicators[(indicators.region_code == "CN") & (indicators.value != "")]
total = whole[whole.indicator == "rd_spend_total"].set_index("year").value.astype(float)
paid = whole[whole.indicator == "rd_spend_from_government"].set_index("year").value.astype(float)
common = sorted(set(total.index) & set(paid.index))
for times in (0, 1, 2):
    for world in range(worlds):
        share = dict(zip(common, walked((paid[common] / total[common]).to_numpy(), 0.03 * times)))
        is_own = (indicators.region_code == "CN") & (indicators.indicator == "rd_spend_from_government") & indicators.year.isin(common)
        put("unstable-support-government-share", times, world, province_indicators=indicators.assign(value=[str(share[year] * total[year]) if own else value for year, own, value in zip(indicators.year, is_own, indicators.value)]))

# The share of a host in the R&D of multinationals falls by one point.
hosts = read("us_firms_rd_abroad_by_host")
spent = hosts[(hosts.indicator == "rd_performed_abroad") & (hosts.value != "")].set_index(["host", "year"]).value.astype(float)
common = sorted(year for host, year in spent.index if host == "China" and ("Total", year) in spent.index)
for times in (0, 1, 2):
    for world in range(worlds):
        share = dict(zip(common, walked(np.array([spent["China", year] / spent["Total", year] for year in common]), 0.01 * times)))
        is_own = (hosts.host == "China") & (hosts.indicator == "rd_performed_abroad") & hosts.year.isin(common)
        put("opening-multinationals", times, world, us_firms_rd_abroad_by_host=hosts.assign(value=[str(share[year] * spent["Total", year]) if own else value for year, own, value in zip(hosts.year, is_own, hosts.value)]))

# Shares of provinces: one coin a year for what all share, one a province and year for what is its own.
for part, some, all_, minimum in (
    ("contracted-research-universities", "rd_extramural_to_universities", "rd_extramural", 0.05),
    ("contracted-research-institutes", "rd_extramural_to_institutes", "rd_extramural", 0.05),
    ("graduate-staff", "rd_institution_doctor_master", "rd_institution_staff", 0.01),
):
    known = shares_in_places(firms, some, all_)
    for times in (0, 1, 2):
        for world in range(worlds):
            coins = rng.choice((1, -1), len(known[1]) - 1)
            trend = walked(known[3], minimum * times, coins)
            put(part, times, world, province_industrial_firms_rd=along(trend, firms, some, all_, known, 0.001))

# Results of universities are taken up less often within five years, by ten points; owners differ among themselves.
begin, end = date(2008, 1, 1), date(2025, 12, 31)
for times in (0, 1, 2):
    for world in range(worlds):
        records = []
        for kind, taken in (("enterprise", 0.5), ("university", 0.5 - 0.1 * times)):
            for owner in (f"{kind}-{at}" for at in range(30)):
                records.append({"type": "organisation", "id": owner, "kind": kind})
                rate = -np.log(1 - taken) / 5 * rng.gamma(8, 1 / 8)
                for at in range(8):
                    offered = begin + timedelta(days=int(rng.integers(0, 2500)))
                    gone = offered + timedelta(days=int(np.ceil(rng.exponential(1 / rate) * 365.25)) if rate > 0 else 99999)
                    records.append({"type": "result", "id": f"{owner}-{at}", "owners": [{"organisation": owner, "share": 1}], "offered_on": offered.isoformat()})
                    if gone < end:
                        records.append({"type": "transfer", "id": f"x-{owner}-{at}", "result": f"{owner}-{at}", "signed_on": gone.isoformat()})
        put("results-waiting", times, world, records=records)

# Institutes' generic work falls by five points over twelve years; each year moves all of them by up to a point, and each by its own.
for times in (0, 1, 2):
    for world in range(worlds):
        records, together = [], rng.uniform(-0.01, 0.01, 12)
        for organisation in (f"i{at}" for at in range(15)):
            level = np.concatenate([[0.5], 0.5 + np.cumsum(together + rng.uniform(-0.02, 0.02, 12) - 0.05 * times / 12)]).clip(0, 1)
            for after, share in enumerate(level):
                records.append({"type": "institute-year", "id": f"{organisation}-{2013 + after}", "organisation": organisation, "year": 2013 + after, "work": [{"class": "generic", "share": float(share)}, {"class": "key", "share": float(1 - share)}]})
        put("institute-drift-work", times, world, records=records)
