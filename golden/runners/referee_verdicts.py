"""Effects, intervals and verdicts of findings of examples/china-its, from the raw tables with numpy, pandas and scipy, none of Quoin's code.

    python3 golden/runners/referee_verdicts.py > packages/core/src/diagnosis/verdict/referee-verdicts.golden.csv

An effect is counted in the direction of the problem. Its interval is the value with the distance from the mean of the null that a share of 0.05 of it exceeds; for nulls that are
drawn the product adds the error of its own draws, so that its ends may lie further out, by `wider` at most, and never further in than the error of both simulations.
"""

import sys
from itertools import product as every

import numpy as np
import pandas as pd
from scipy.stats import binomtest, hypergeom

data = "examples/china-its/data/"
rng = np.random.default_rng(20261130)
DRAWS = 40000


def read(name):
    return pd.read_csv(data + name + ".csv", dtype=str, keep_default_na=False)


def verdict(value, low, high, minimum):
    if low > 0:
        return ("confirmed", "large") if value >= minimum else ("not-supported", "small")
    return ("not-supported" if high < minimum else "insufficient-data", "")


def line(finding, value, half, minimum, theirs, sd):
    """`theirs` draws of the product give its error of the critical distance and of the mean; none for an exact null."""
    wider = 0.0 if theirs is None else 6 * sd * np.sqrt(1 / theirs + 0.05 * 0.95 / (theirs * 0.117**2))
    low, high = value - half, value + half
    word, size = verdict(value, low, high, minimum)
    # With ends so near a border that the error of the draws may carry them over no verdict is fixed.
    if theirs is not None and min(abs(low), abs(high - minimum), abs(value - minimum)) < wider:
        word = size = "?"
    print(f"{finding},{value:.10g},{low:.10g},{high:.10g},{minimum:.10g},{wider:.6g},{word},{size}")


def drawn(finding, observed, draws, below, minimum, theirs):
    sign = -1 if below else 1
    distance = np.sort(np.abs(draws - draws.mean()))
    line(finding, sign * (observed - draws.mean()), distance[int(np.floor(0.95 * len(distance)))], minimum, theirs, draws.std())


def steps(finding, values, period, minimum):
    """All patterns of signs of the yearly steps of a series, each weighed as the difference of the means of the last and the first years weighs it."""
    n = len(values)
    weight = [min(1, (n - 1 - t) / period) - max(0, (period - 1 - t) / period) for t in range(n - 1)]
    parts = np.array(weight) * np.diff(values)
    sums = np.array([np.dot(parts, signs) for signs in every((1, -1), repeat=n - 1)])
    distance = np.sort(np.abs(sums))[::-1]
    beyond = int(np.ceil(0.05 * len(sums))) - 1
    line(finding, -parts.sum(), distance[beyond], minimum, None, 0)


def herfindahl(counts):
    return ((counts / counts.sum(-1, keepdims=True)) ** 2).sum(-1)


print("# Made by golden/runners/referee_verdicts.py with numpy, pandas and scipy, none of Quoin's code; 2026-11-30.")
print("finding,value,low,high,minimum,wider,verdict,size")

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

# P3.3: mean of a share over the provinces that tell it in six years or more, of the years that all of them tell; every pattern of the signs of its yearly steps, one sign a year for all.
for part in ("universities", "institutes"):
    told = []
    for code in panel:
        whole, some = cells(firms, code, "rd_extramural"), cells(firms, code, f"rd_extramural_to_{part}")
        shares = {y: some[y] / whole[y] for y in sorted(whole) if y in some and whole[y] > 0}
        if len(shares) >= 6:
            told.append(shares)
    common = sorted(set.intersection(*[set(shares) for shares in told]))
    steps(f"P3.3-contracted-research-{part}-CN", np.array([np.mean([shares[y] for shares in told]) for y in common]), 3, 0.05)

# P1.3: yearly figures, every pattern of the signs of their steps.
articles = read("articles_by_coauthorship_2003_2022")


def abroad(economy, year):
    own = articles[(articles.economy == economy) & (articles.year == year)].set_index("kind").articles.astype(float)
    return own["international_institutions"] / own["total"]


hosts = read("us_firms_rd_abroad_by_host")
hosts = hosts[(hosts.indicator == "rd_performed_abroad") & (hosts.value != "")]
years = sorted(hosts.year.unique())


def hosted(host, year):
    own = hosts[(hosts.year == year) & (hosts.host == host)].value.astype(float)
    return own.iloc[0] / hosts[(hosts.year == year) & (hosts.host == "Total")].value.astype(float).iloc[0]


steps("P1.3-opening-multinationals-CN", np.array([hosted("China", year) for year in years]), 3, 0.01)

# P3.4: government's share of R&D spending.
total, paid = cells(indicators, "CN", "rd_spend_total"), cells(indicators, "CN", "rd_spend_from_government")
steps("P3.4-unstable-support-government-share-CN", np.array([paid[y] / total[y] for y in sorted(total) if y in paid]), 3, 0.03)

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
print(f"P2.3-standards-CN,{value:.10g},{low:.10g},{high:.10g},0.1,0,{word},{size}")
sys.stdout.flush()
