"""Effects, intervals and verdicts of findings of examples/china-its whose worlds are made anew: likeness, herding against relatedness, nearness, who leads, institutes of scattered industries.

    python3 golden/runners/referee_verdicts.py > bench/referee/recomputed-effects.csv
    python3 golden/runners/referee_worlds.py >> bench/referee/recomputed-effects.csv

Written from docs/methods (structure, complexity, verdicts) and what the rules say of themselves, with numpy, pandas and scipy, none of Quoin's code.
"""

import numpy as np
import pandas as pd
from independent_kernels import candidates, crowds, relatedness
from referee_dealt_label import dealt, fewest
from referee_interval import drawn
from scipy.stats import hypergeom, rankdata

data = "examples/china-its/data/"
rng = np.random.default_rng(20261201)


def read(name):
    return pd.read_csv(data + name + ".csv", dtype=str, keep_default_na=False)


regions = read("regions")
panel = sorted(regions[regions.in_panel == "1"].region_code)
firms = read("province_industry_listed_firms")
firms = firms[firms.region_code.isin(panel)]
makes = read("listed_firm_industries").set_index("industry_zh")


def cube(rows, column):
    """Counts by year, province and activity."""
    years, names = sorted(rows.year.unique()), sorted(rows[column].unique())
    counts = rows.assign(count=rows.listed_firms.astype(float)).pivot_table(index=["year", "region_code"], columns=column, values="count", aggfunc="sum", fill_value=0)
    whole = counts.reindex(pd.MultiIndex.from_product([years, panel]), fill_value=0)[names]
    return whole.to_numpy().reshape(len(years), len(panel), len(names)), np.array(years, dtype=float)


# P1.1: the slope of the mean Krugman distance of the provinces' manufacturing by group since 2000, times the years; every province keeps its own mix, which moves as the nation's does.
made = firms[firms.industry_zh.map(makes.manufacturing) == "1"]
made = made[made.year.astype(int) >= 2000]
counts, years = cube(made.assign(group=made.industry_zh.map(makes.group_en)), "group")


def distances(counts):
    shares = counts / counts.sum(-1, keepdims=True)
    one, two = np.triu_indices(counts.shape[-2], 1)
    return np.abs(shares[..., one, :] - shares[..., two, :]).sum(-1).mean(-1)


def slope(series):
    weight = (years - years.mean()) / ((years - years.mean()) ** 2).sum()
    return series @ weight


def yearly_drift():
    """What steps of mixes from one time to the next exceed samples of one mix and a steady course by, a year."""
    size, whole = counts.sum(2), counts.sum(1)
    shares, course = counts / size[..., None], whole / whole.sum(1, keepdims=True)
    expected = shares[:-1] * np.divide(course[1:], course[:-1], out=np.zeros_like(course[1:]), where=course[:-1] > 0)[:, None]
    expected = expected / expected.sum(-1, keepdims=True)
    steps, gaps = shares[1:] - expected, np.diff(years)
    part = gaps / (years[-1] - years[0])
    rest = steps - part[:, None, None] * steps.sum(0)
    middle = (expected + shares[1:]) / 2
    excess = freedom = 0.0
    for t in range(len(gaps)):
        weights = np.zeros(len(years))
        weights[t + 1] += 1
        weights[t] -= 1
        weights[-1] -= part[t]
        weights[0] += part[t]
        noise = (weights[:, None] ** 2 / size).sum(0)
        held = middle[t] > 0
        chi2 = np.divide(rest[t] ** 2, middle[t], out=np.zeros_like(rest[t]), where=held).sum(1) / noise
        free = held.sum(1) - 1
        used = free >= 1
        excess += (chi2 - free)[used].sum()
        freedom += (free * gaps[t] * (1 - part[t]) / noise)[used].sum()
    return min(0.99, max(0.0, excess / freedom))


pooled = counts.sum(0)
mix = pooled.sum(0) / pooled.sum()
expected = pooled.sum(1, keepdims=True) * mix
free = len(mix) - 1
beyond = (((pooled - expected) ** 2 / expected).sum(1) - free).sum() / (free * (pooled.sum(1) - 1)).sum()
rho, drift = min(1.0, max(0.0, beyond)), yearly_drift()
moved = counts.sum(1) / counts.sum((1, 2))[:, None] / mix


def kept_mixes(draws):
    own = rng.standard_gamma(np.broadcast_to(pooled + (1 - rho) / rho * mix, (draws, *pooled.shape)))
    own /= own.sum(-1, keepdims=True)
    found = []
    for t in range(len(years)):
        if t > 0 and drift > 0:
            step = min(0.99, drift * (years[t] - years[t - 1]))
            own = rng.standard_gamma(own * (1 - step) / step)
            own /= own.sum(-1, keepdims=True)
        now = own * moved[t]
        found.append(distances(rng.multinomial(counts[t].sum(1).astype(int), now / now.sum(-1, keepdims=True))))
    return slope(np.stack(found, -1))


span = years[-1] - years[0]
drawn("P1.1-isomorphism-CN", span * slope(distances(counts)), span * kept_mixes(20000), True, 0.1, 3100, of_itself=True)

# P1.4: nearness of entries into industries that four provinces or more entered at once, less that of the other entries; each industry's entrants dealt anew among those that lacked it.
keys = ("region_code", "industry_zh", "listed_firms")
_, _, _, observed, crowd = crowds(candidates(firms, keys, "year"), 4, 20000, 7)
drawn("P1.4-unrelated-herding-CN", observed, crowd, True, 0.25, 2000)

# P2.3: the area under the curve of density less that of the quotient itself, over what provinces lacked and could enter; an entry has two firms, a province twenty in all.
stock, _ = cube(firms, "industry_zh")


def standing(values):
    there, held_by = values.sum(1), values.sum(0)
    with np.errstate(all="ignore"):
        quotient = np.nan_to_num(values / there[:, None] / (held_by / values.sum()))
    held = ((quotient >= 1) & (values > 0)).astype(float)
    near = relatedness(held)
    with np.errstate(all="ignore"):
        density = np.nan_to_num(held @ near / near.sum(0))
    return quotient, held, density, there, held_by


def lacked(world):
    """Of each candidate its province, density, quotient and whether it came."""
    found, before = [], standing(world[0])
    for values in world[1:]:
        after = standing(values)
        told = (np.minimum(before[3], after[3]) >= 20)[:, None] & ((before[4] > 0) & (after[4] > 0))[None] & (before[1] == 0)
        place, thing = np.nonzero(told)
        found.append(np.stack([place, before[2][told], before[0][told], (after[1][told] == 1) & (values[told] >= 2)]))
        before = after
    return np.concatenate(found, axis=1)


def area(score, came, weight):
    """The chance that what came stands above what did not, ties half, cases weighed."""
    score = np.array([float(f"{each:.11e}") for each in score])
    order = np.argsort(score, kind="stable")
    score, up, down = score[order], (weight * came)[order], (weight * (1 - came))[order]
    _, at = np.unique(score, return_inverse=True)
    up, down = np.bincount(at, up), np.bincount(at, down)
    return (up * (np.cumsum(down) - down / 2)).sum() / (up.sum() * down.sum())


def gain(world):
    _, near, there, came = lacked(world)
    if came.sum() in (0, len(came)):
        return 0.0
    ranks = lambda score: rankdata([float(f"{each:.11e}") for each in score])[came == 1].sum()
    return (ranks(near) - ranks(there)) / (came.sum() * (len(came) - came.sum()))


def without_development():
    """A stock: what is there at the end is there throughout, each time holds as many of what is there one time later."""
    world = [stock[-1]]
    for values in stock[-2::-1]:
        earlier = np.zeros_like(values)
        for c, later in enumerate(world[-1]):
            many, wanted = int(later.sum()), int(values[c].sum())
            if many > 0:
                earlier[c] = rng.multivariate_hypergeometric(later.astype(int), min(many, wanted))
                earlier[c] += rng.multinomial(max(0, wanted - many), later / many)
        world.append(earlier)
    return world[::-1]


seen = lacked(stock)
worlds = np.array([gain(without_development()) for _ in range(2000)])
# What was seen, of provinces drawn again.
taking = np.unique(seen[0])
again = []
for _ in range(2000):
    weight = np.bincount(rng.choice(taking, len(taking)).astype(int), minlength=len(panel)).astype(float)[seen[0].astype(int)]
    again.append(area(seen[1], seen[3], weight) - area(seen[2], seen[3], weight))
spread = np.array(again) - gain(stock)
# Only what lies beyond the worlds' own variance is added: the larger of both is the null's.
share = np.sqrt(max(0.0, 1 - worlds.var() / spread.var()))
drawn("P2.3-opportunities-CN", gain(stock), worlds + share * spread, False, 0.05, 320, of_itself=True)

# P3.1: who leads projects of generic technology; the label dealt over whole calls.
def called(projects):
    """Whether each project is of generic technology, and its call."""
    generic = (
        (projects.category == "YFB")
        | (projects.programme_zh == "国家质量基础的共性技术研究与应用")
        | projects.title_zh.map(lambda title: any(word in title for word in ("共性", "标准", "检测", "计量")))
    ).to_numpy()
    return generic, projects.groupby(["programme_zh", "category", "call_year"]).ngroup().to_numpy()


every_project = read("nkrdp_projects")
projects = every_project[every_project.lead_institution_zh != ""]
generic, call = called(projects)


def leads(name):
    """The kind that a name tells; institutes turned companies are both. Of whom no word tells nothing is counted."""
    if "公司" in name:
        return {"company", "institute"} if any(word in name for word in ("研究院", "研究总院", "研究所", "设计院")) else {"company"}
    if "医院" in name or any(word in name.replace("科学院", "") for word in ("大学", "学院")):
        return set()
    return {"institute"} if any(word in name for word in ("研究院", "研究总院", "研究所", "设计院", "科学院", "中心")) else set()


for finding, kind in (("P3.1-missing-subject-CN", "institute"), ("P3.1-missing-subject-firms-CN", "company")):
    hit = projects.lead_institution_zh.map(lambda name: kind in leads(name)).to_numpy()
    draws = dealt(call, generic, hit, 20000, rng)
    drawn(finding, hit[generic].mean(), draws, True, 0.1, 2000, high=draws.mean() - fewest(hit[generic]))

# P3.4: which projects of generic technology run four years or more, of those with a published length; the label dealt over whole calls. A share falls to nothing at most.
published = every_project[every_project.duration_years != ""]
generic, call = called(published)
hit = (published.duration_years.astype(float) >= 4).to_numpy()
draws = dealt(call, generic, hit, 40000, np.random.default_rng(20261202))
drawn("P3.4-unstable-support-generic-length-CN", hit[generic].mean(), draws, True, 0.1, 4000, most=draws.mean())

# P3.4: institute-companies whose industry is unconcentrated (total assets of three listed firms or more); the institutes of one industry stay together and serve one taken at random, none twice.
words = "电力=电气设备 电网=电气设备 电器=电气设备 电气=电气设备 能源互联网=电气设备 热工=电气设备 核=新型电力 建筑材料=其他建材 耐火材料=矿物制品 水泥=水泥 建筑=建筑工程 铁道=铁路 铁=铁路 交通=路桥 汽车=汽车整车 东风=汽车整车 船舶=船舶 石油=石油开采 煤=煤炭开采 矿=小金属 有研=小金属 重型机械=专用机械 自动化=专用机械 机械=机械基件 轴承=机械基件 铸造=机械基件 工具=机床制造 磨料=机床制造 机电=专用机械 纺织=纺织 化工=化工原料 电子=元器件 激光=元器件 环境=环境保护 粮=食品 林业=林业 航天=航空"
pairs = [pair.split("=") for pair in words.split()]
listed = read("listed_firms")
assets = listed[(listed.industry_zh != "") & (listed.total_assets_2019_cny_10k != "")].groupby("industry_zh").total_assets_2019_cny_10k.agg(lambda own: own.astype(float).to_numpy())
scattered = {name: float(((own / own.sum()) ** 2).sum() < 0.1) for name, own in assets.items() if len(own) >= 3}
names = [name for name in read("corporatised_institutes").institute_zh if name.endswith(("公司", "有限公"))]
industries = [next((industry for word, industry in pairs if word in name), None) for name in names]
served = pd.Series([each for each in industries if each in scattered]).value_counts()
sizes = served.to_numpy()
# How many institutes lie in scattered industries, exactly: of the groups as many as are dealt a scattered industry, each set of that many as likely.
ways = np.zeros((len(sizes) + 1, sizes.sum() + 1))
ways[0, 0] = 1
for size in sizes:
    ways[1:, size:] += ways[:-1, : ways.shape[1] - size].copy()
law = hypergeom(len(scattered), int(sum(scattered.values())), len(sizes))
chance = (ways / ways.sum(1, keepdims=True) * law.pmf(np.arange(len(sizes) + 1))[:, None]).sum(0)
draws = np.repeat(np.arange(len(chance)), np.round(chance * 10**6).astype(int)) / sizes.sum()
drawn("P3.4-institute-support-CN", served.index.map(scattered).to_numpy() @ sizes / sizes.sum(), draws, False, 0.2, 2000)
