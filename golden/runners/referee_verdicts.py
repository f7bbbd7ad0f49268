"""Effects, intervals and verdicts of findings of examples/china-its, from the raw tables with numpy, pandas and scipy, none of Quoin's code.

    python3 golden/runners/referee_verdicts.py > bench/referee/recomputed-effects.csv
"""

import numpy as np
import pandas as pd
from referee_interval import columns, drawn, steps, tell, verdict
from scipy.stats import binomtest, hypergeom

data = "examples/china-its/data/"
rng = np.random.default_rng(20261130)
DRAWS = 40000


def read(name):
    return pd.read_csv(data + name + ".csv", dtype=str, keep_default_na=False)


def herfindahl(counts):
    return ((counts / counts.sum(-1, keepdims=True)) ** 2).sum(-1)


print("# Made by golden/runners/referee_verdicts.py, referee_worlds.py and referee_other_examples.py with numpy, pandas and scipy, none of Quoin's code; 2026-12-01.")
print(columns)

regions = read("regions")
panel = list(regions[regions.in_panel == "1"].region_code)
indicators = read("province_indicators")
firms = read("province_industrial_firms_rd")
projects = read("nkrdp_projects")


def cells(table, region, name):
    own = table[(table.region_code == region) & (table.indicator == name) & (table.value != "")]
    return dict(zip(own.year.astype(int), own.value.astype(float)))


# P1.4: pairs of province and field that hold a project; institutions that lead about as many projects (eight together at least) change provinces, each with all of its projects there.
fields = dict(zip(read("nkrdp_programmes").programme_zh, read("nkrdp_programmes").field))
called = projects[(projects.call_year == "2018") & projects.region_code.isin(panel) & projects.programme_zh.isin(fields)]
place = pd.factorize(called.region_code)[0]
field = pd.factorize(called.programme_zh.map(fields))[0]
seen = len(set(zip(place, field)))
bodies = called.assign(field=field, place=place).groupby(["lead_institution_zh", "region_code"]).agg(size=("field", "size"), fields=("field", lambda own: sorted(set(own))), place=("place", "first"))
bodies = bodies.sort_values("size", ascending=False, kind="stable")
like, ends = [], [0]
for at in range(1, len(bodies) + 1):
    if at == len(bodies) or (at - ends[-1] >= 8 and bodies["size"].iloc[at] != bodies["size"].iloc[at - 1]):
        ends.append(at)
        like.append(np.arange(ends[-2], at))
lengths = bodies.fields.map(len).to_numpy()
worked = np.concatenate(bodies.fields.to_list())


def exchanged():
    places = bodies.place.to_numpy().copy()
    for own in like:
        places[own] = rng.permutation(places[own])
    return len(np.unique(np.repeat(places, lengths) * 100 + worked))


dealt = np.array([exchanged() for _ in range(8000)])
drawn("P1.4-herding-CN", seen, dealt, False, 0.03 * len(panel) * (field.max() + 1), 2000)

# P2.1: Herfindahl index of projects and laboratories by province, against as many spread as R&D personnel of the year of the newest list (or the last before it), every lead or host
# with all of its own in one province.
laboratories = read("key_laboratories").sort_values("host_zh")
single = laboratories.groupby(["kind", "name_zh"]).filter(lambda rows: rows.region_code.nunique() == 1).drop_duplicates(["kind", "name_zh"])
for part, rows, whose in (("projects", projects, "lead_institution_zh"), ("laboratories", single, "host_zh")):
    counts = np.array([(rows.region_code == code).sum() for code in panel])
    base = np.array([cells(indicators, code, "rd_personnel_fte")[2020] for code in panel])
    sizes = rows[rows.region_code.isin(panel)].groupby(whose).size().to_numpy()
    fallen = np.stack([np.bincount(rng.choice(len(panel), len(sizes), p=base / base.sum()), sizes, len(panel)) for _ in range(8000)])
    drawn(f"P2.1-concentration-{part}-CN", herfindahl(counts), herfindahl(fallen), False, 0.02, 2000)


def before_and_since(table, region, stood, came):
    """What stood the year before with what came since, of years that tell both."""
    stood, came = cells(table, region, stood), cells(table, region, came)
    return {year: stood[year - 1] + came[year] for year in came if year - 1 in stood}


# P3.2, P3.3, P3.4, P4.4: mean of a share over the provinces that tell it in six years or more, of the years that all of them tell; every pattern of the signs of its yearly steps, one sign a year for all.
for finding, table, part, of, minimum in (
    ("P3.3-contracted-research-universities-CN", firms, "rd_extramural_to_universities", "rd_extramural", 0.05),
    ("P3.3-contracted-research-institutes-CN", firms, "rd_extramural_to_institutes", "rd_extramural", 0.05),
    ("P4.4-graduate-staff-CN", firms, "rd_institution_doctor_master", "rd_institution_staff", 0.01),
    ("P3.4-public-effort-science-budget-CN", indicators, "budget_expenditure_science_technology", "budget_expenditure_total", 0.005),
    ("P3.4-public-effort-examined-patents-CN", indicators, "patents_in_force_invention", "patents_in_force_total", 0.05),
    ("P3.4-public-effort-kept-inventions-CN", indicators, "patents_in_force_invention", ("patents_in_force_invention", "patent_grants_invention"), 0.05),
    ("P3.2-firm-institutions-CN", indicators, "hightech_rd_institutions", "hightech_enterprises", 0.05),
):
    told = []
    for code in panel:
        some = cells(table, code, part)
        whole = before_and_since(table, code, *of) if isinstance(of, tuple) else cells(table, code, of)
        shares = {y: some[y] / whole[y] for y in sorted(whole) if y in some and whole[y] > 0}
        if len(shares) >= 6:
            told.append(shares)
    # A step over a year that nobody tells is of two years: the longest run of years in a row, of runs alike in length the newest.
    common = sorted(set.intersection(*[set(shares) for shares in told]))
    runs = np.split(common, np.flatnonzero(np.diff(common) != 1) + 1)
    common = max(reversed(runs), key=len)
    steps(finding, np.array([np.mean([shares[y] for shares in told]) for y in common]), 3, minimum)

# P1.3: yearly figures, every pattern of the signs of their steps.
articles = read("articles_by_coauthorship_2003_2022")


def abroad(economy, year):
    own = articles[(articles.economy == economy) & (articles.year == year)].set_index("kind").articles.astype(float)
    return own["international_institutions"] / own["total"]


span = sorted(articles.year.unique())
gap = np.array([abroad("China", year) - abroad("World", year) for year in span])
parts = np.array([min(1, (len(gap) - 1 - t) / 3) - max(0, (2 - t) / 3) for t in range(len(gap) - 1)]) * np.diff(gap)
walked = (rng.choice((1, -1), (DRAWS, len(parts))) * parts).sum(1)
drawn("P1.3-opening-articles-CN", parts.sum(), walked, True, 0.03, 4000)

hosts = read("us_firms_rd_abroad_by_host")
hosts = hosts[(hosts.indicator == "rd_performed_abroad") & (hosts.value != "")]
years = sorted(hosts.year.unique())


def hosted(host, year):
    own = hosts[(hosts.year == year) & (hosts.host == host)].value.astype(float)
    return own.iloc[0] / hosts[(hosts.year == year) & (hosts.host == "Total")].value.astype(float).iloc[0]


steps("P1.3-opening-multinationals-CN", np.array([hosted("China", year) for year in years]), 3, 0.01)

industries = read("us_firms_rd_abroad_by_host_industry")
electronic = industries[(industries.naics == "334") & (industries.rd_performed_abroad != "")].set_index(["host", "year"]).rd_performed_abroad.astype(float)
span = sorted(year for host, year in electronic.index if host == "China" and ("Total", year) in electronic.index)
steps("P1.3-opening-multinationals-electronics-CN", np.array([electronic["China", year] / electronic["Total", year] for year in span]), 3, 0.01)

# P1.3: behind the host that grew most of those with 4 % in the mean of all years: in each draw the fastest grower is picked anew, signs thrown host by host.
countries = hosts[hosts.level == "country"]
pivot = countries.pivot(index="host", columns="year", values="value").astype(float).dropna() / hosts[hosts.host == "Total"].set_index("year").value.astype(float)
weight = np.array([min(1, (len(years) - 1 - t) / 3) - max(0, (2 - t) / 3) for t in range(len(years) - 1)])
moves = {host: weight * np.diff(row.to_numpy()) for host, row in pivot[pivot.mean(axis=1) >= 0.04].iterrows()}
thrown = {host: (rng.choice((1, -1), (DRAWS, len(weight))) * parts).sum(1) for host, parts in moves.items()}
others = [host for host in moves if host != "China"]
fastest = max(others, key=lambda host: moves[host].sum())
drawn("P1.3-opening-multinationals-peer-CN", moves["China"].sum() - moves[fastest].sum(), thrown["China"] - np.max([thrown[host] for host in others], axis=0), True, 0.01, 4000)

# P1.1: value added in the output of electrical equipment, held against the twenty other economies that make most of it: they are the draws, and so few.
made = read("wiod_exports_by_industry")
made = made[made.industry == "c14"]
output = made.assign(output=pd.to_numeric(made.gross_output_usd_1m, errors="coerce"), kept=pd.to_numeric(made.value_added_usd_1m, errors="coerce")).set_index(["country", "year"])
kept = output.kept / output.output
first, last = made.year.min(), made.year.max()
largest = [c for c in output.output.xs(last, level="year").sort_values(ascending=False).index if c not in ("CHN", "RoW") and np.isfinite(kept.get((c, first), np.nan)) and np.isfinite(kept[c, last])][:20]
for finding, of, room in (
    ("P1.1-scale-without-value-CN", lambda c: kept[c, last] - kept[c, first], kept["CHN", first]),
    ("P1.1-scale-without-value-level-CN", lambda c: kept[c, last], 0.0),
):
    peers = np.array([of(c) for c in largest])
    value = peers.mean() - of("CHN")
    # No peer is left beyond the farthest, and the mean of twenty is known no better than so.
    half = np.abs(peers - peers.mean()).max() + 1.959963984540054 * peers.std() / np.sqrt(len(peers))
    # A share falls to nothing at most.
    low, high = value - half, min(value + half, room + peers.mean())
    word, size = verdict(value, low, high, 0.05)
    tell(finding, value, low, high, 0.05, 0, word, size)

# P3.4: government's share of R&D spending.
total, paid = cells(indicators, "CN", "rd_spend_total"), cells(indicators, "CN", "rd_spend_from_government")
steps("P3.4-unstable-support-government-share-CN", np.array([paid[y] / total[y] for y in sorted(total) if y in paid]), 3, 0.03)

# P3.1: what the government sector performs of all R&D, told in a currency of the year, and public institutions among bodies that inspect and test, printed in percent. Of more than fourteen
# steps the product draws its walks; here every pattern is looked at, each step once down and once up.
performed = read("gerd_performer_by_funder_eurostat")
performed = performed[(performed.geo == "CN_X_HK") & (performed.funded_by == "total") & (performed.unit == "million EUR current") & (performed.value != "")]
performed = performed.assign(value=performed.value.astype(float)).pivot(index="year", columns="performed_by", values="value")
share = (performed.government / performed.total).dropna().sort_index().to_numpy()
parts = np.array([min(1, (len(share) - 1 - t) / 3) - max(0, (2 - t) / 3) for t in range(len(share) - 1)]) * np.diff(share)
walked = np.zeros(1)
for part in parts:
    walked = np.concatenate([walked - part, walked + part])
drawn("P3.1-public-bodies-research-CN", parts.sum(), walked, True, 0.05, 4000)

facts = read("published_facts")
facts = facts[(facts.place == "CN") & (facts.figure == "public_institutions_among_all_bodies") & (facts.value != "")].sort_values("year")
# Of years in a row alone: those before the first gap here, which are more than those after it.
gaps = (facts.year.astype(int).diff() > 1).to_numpy()
facts = facts[~gaps.cumsum().astype(bool)]
steps("P3.1-public-bodies-testing-CN", facts.value.astype(float).to_numpy() / 100, 3, 0.05)

# P2.3: secretariats of committees created from 2015 on, drawn from all.
committees = read("iso_technical_committees")
active = committees[(committees.status == "Active") & (committees.created != "") & (committees.secretariat != "")]
late = active[active.created.str[:4].astype(int) >= 2015]
law = hypergeom(len(active), (active.secretariat == "SAC").sum(), len(late))
own = (late.secretariat == "SAC").sum()
counts = np.arange(len(late) + 1)
within = [k for k in counts if law.pmf(k) > 0 and min(1, 2 * min(law.cdf(k), law.sf(k - 1))) >= 0.05]
# A count is bounded: the end that could refuse is that of its own exact interval (Clopper and Pearson) where this one reaches further.
least = binomtest(int(own), len(late)).proportion_ci(0.95).low
low, high = (min(within) - own) / len(late), max((max(within) - own) / len(late), law.mean() / len(late) - least)
value = (law.mean() - own) / len(late)
word, size = verdict(value, low, high, 0.1)
tell("P2.3-standards-CN", value, low, high, 0.1, 0, word, size)

# P4.3: carriers, each falling on a province by itself in proportion to what they are held against.
zones = read("national_development_zones")
centres = read("province_enterprise_technology_centres_2019").set_index("region_code").national_enterprise_technology_centres.replace("", "0").astype(float)
hatched = read("province_incubators_makerspaces")
hatched = hatched[(hatched.indicator == "incubators") & hatched.region_code.isin(panel)]
newest = hatched.year.max()
hatched = hatched[hatched.year == newest].set_index("region_code").value.astype(float)
for part, counts, held, other in (
    ("zones", [float((zones.region_code == code).sum()) for code in panel], (indicators, "rd_personnel_fte", 2023), (indicators, "tech_market_inflow_value", 2023)),
    ("technology-centres", [centres[code] for code in panel], (firms, "firms_with_rd_activity", 2019), (indicators, "hightech_projects_under_construction", 2017)),
    ("incubators", [hatched[code] for code in panel], (indicators, "rd_personnel_fte", int(newest)), (firms, "patent_applications", 2023)),
):
    counts = np.array(counts)

    def falling(table, size, year):
        base = np.array([cells(table, code, size)[year] for code in panel])
        return herfindahl(rng.multinomial(int(counts.sum()), base / base.sum(), DRAWS))

    drawn(f"P4.3-carriers-{part}-CN", herfindahl(counts), falling(*held), True, 0.02, 2000, falling(*other))

# P2.2: of institutions that lead three projects or more, those that lead in three programmes or more; programmes dealt out anew over the projects of each field.
led = projects[(projects.lead_institution_zh != "") & projects.programme_zh.isin(fields)].reset_index(drop=True)
body, programme = pd.factorize(led.lead_institution_zh)[0], pd.factorize(led.programme_zh)[0]
within = [np.flatnonzero((led.programme_zh.map(fields) == field).to_numpy()) for field in set(fields.values())]
busy = np.flatnonzero(np.bincount(body) >= 3)


def spread(programme):
    pairs = np.unique(body.astype(np.int64) * 10_000 + programme)
    return (np.bincount(pairs // 10_000, minlength=body.max() + 1)[busy] >= 3).mean()


def redealt():
    dealt = programme.copy()
    for own in within:
        dealt[own] = rng.permutation(programme[own])
    return spread(dealt)


drawn("P2.2-dispersed-supervision-programmes-CN", spread(programme), np.array([redealt() for _ in range(4000)]), False, 0.05, 1000)

# P3.3, P4.2: posts of 2011. Networks in which everybody keeps the number of links: pairs trade what only one of them has (Strona and others 2014).
posts = read("agro_industry_technology_system")
posts = posts[(posts.list_year == "2011") & (posts.institution_zh != "")]


def kind_of(name):
    if "公司" in name:
        return "company"
    if "医院" in name:
        return "other"
    if any(word in name.replace("科学院", "") for word in ("大学", "学院")):
        return "university"
    return "institute" if any(word in name for word in ("研究院", "研究总院", "研究所", "设计院", "科学院", "中心")) else None


def traded(rows, groups, rounds):
    for _ in range(rounds):
        own = groups[rng.integers(len(groups))]
        if len(own) < 2:
            continue
        a, b = rng.choice(own, 2, replace=False)
        both = rows[a] & rows[b]
        pool = rng.permutation(list((rows[a] | rows[b]) - both)).tolist()
        kept = len(rows[a]) - len(both)
        rows[a], rows[b] = both | set(pool[:kept]), both | set(pool[kept:])


kinds = {name: kind_of(name) for name in posts.institution_zh.unique()}
known = posts[(posts.lab_zh != "") & posts.institution_zh.map(kinds).notna()]
laboratories = known.groupby(["industry_zh", "lab_zh"]).institution_zh.agg(set)
laboratories = laboratories[laboratories.map(len) >= 2]
rows = list(laboratories)
industry = pd.factorize(laboratories.index.get_level_values(0))[0]
# A trade for each pair of an industry as often as it has laboratories.
groups = [np.flatnonzero(industry == each) for each in industry]
mixed = lambda rows: np.mean([len({kinds[name] for name in row} - {"other"}) >= 2 for row in rows])
seen, chains = mixed(rows), []
rows = list(rows)
for _ in range(3000):
    traded(rows, groups, 2 * len(rows))
    chains.append(mixed(rows))
drawn("P3.3-cooperation-laboratories-CN", seen, np.array(chains), True, 0.1, 1000)

rows = list(posts.groupby("industry_zh").institution_zh.agg(set))


def shared(rows):
    matrix = np.array([[name in row for name in kinds] for row in rows], dtype=float)
    return (np.triu(matrix @ matrix.T, 1) > 0).sum() / (len(rows) * (len(rows) - 1) / 2)


seen, chains = shared(rows), []
for _ in range(2000):
    traded(rows, [np.arange(len(rows))], 5 * len(rows))
    chains.append(shared(rows))
drawn("P4.2-fragmented-system-CN", seen, np.array(chains), True, 0.05, 500)
