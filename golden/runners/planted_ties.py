"""More worlds of examples/china-its in which nothing happens but one effect of a known size: who lies where, who works with whom, who leads what. Numpy and pandas, none of Quoin's code.

    python3 golden/runners/planted_ties.py FOLDER [WORLDS] [SEED]

FOLDER/PART/TIMES-WORLD holds the tables that are another in that world; TIMES is the size of the effect in the least that matters (0, 1 and 2). A world without effect deals bodies, programmes or
labels as chance would, margins kept. The effect is put in by exchanges of two that keep the same margins, each taken only where it moves the figure the way of the effect, until the figure has
moved by its size.
"""

import sys

import numpy as np
import pandas as pd
from planted_worlds import panel, put, read, rng, worlds


def moved(values, figure, wanted, pairs, most=8_000):
    """Values with pairs of them exchanged until the figure has moved by `wanted`, or as far as it goes; an exchange that moves it the other way is taken back."""
    start, way = figure(values), np.sign(wanted)
    now = start
    for _ in range(most):
        if way * (now - start) >= abs(wanted) - 1e-9:
            return values
        a, b = pairs()
        if values[a] == values[b]:
            continue
        values[a], values[b] = values[b], values[a]
        then = figure(values)
        if way * (then - now) >= 0:
            now = then
        else:
            values[a], values[b] = values[b], values[a]
    print(f"{figure.__name__}: moved by {now - start:.3f} instead of {wanted:.3f}", file=sys.stderr)
    return values


projects = read("nkrdp_projects")
fields = dict(zip(read("nkrdp_programmes").programme_zh, read("nkrdp_programmes").field))

# Herding: three pairs of province and field in a hundred more; institutions of like size change provinces with all of their projects.
ours = projects[(projects.call_year == "2018") & projects.region_code.isin(panel) & projects.programme_zh.isin(fields)]
bodies = ours.groupby(["lead_institution_zh", "region_code"]).programme_zh.agg(lambda own: sorted({fields[each] for each in own})).reset_index()
size = ours.groupby(["lead_institution_zh", "region_code"]).size().to_numpy()
like = [np.flatnonzero((size > low) & (size <= high)) for low, high in ((0, 1), (1, 2), (2, 3), (3, 5), (5, 9), (9, 999))]
held = [(at, field) for at, own in enumerate(bodies.programme_zh) for field in own]
owner, field = np.array([at for at, _ in held]), pd.factorize(np.array([each for _, each in held]))[0]
place_of = pd.factorize(bodies.region_code)[0]
names = pd.unique(bodies.region_code)
for times in (0, 1, 2):
    for world in range(worlds):
        places = place_of.copy()
        for own in like:
            places[own] = rng.permutation(places[own])
        figure = lambda places: len(np.unique(places[owner] * 100 + field))

        def pairs():
            own = like[rng.choice(len(like), p=[len(each) / len(bodies) for each in like])]
            return rng.choice(own, 2, replace=False) if len(own) > 1 else (0, 0)

        places = moved(places, figure, 0.03 * len(panel) * (field.max() + 1) * times, pairs)
        to = {(row.lead_institution_zh, row.region_code): names[place] for row, place in zip(bodies.itertuples(), places)}
        table = projects.copy()
        table.loc[ours.index, "region_code"] = [to[key] for key in zip(ours.lead_institution_zh, ours.region_code)]
        put("herding", times, world, nkrdp_projects=table)

# Dispersed supervision: five in a hundred more of those who lead three projects lead in three programmes; programmes are dealt over the projects of a field.
led = projects[(projects.lead_institution_zh != "") & projects.programme_zh.isin(fields)]
body, programme = pd.factorize(led.lead_institution_zh)[0], pd.factorize(led.programme_zh)[0]
titles = pd.unique(led.programme_zh)
of_field = pd.factorize(led.programme_zh.map(fields))[0]
within = [np.flatnonzero(of_field == each) for each in range(of_field.max() + 1)]
busy = np.flatnonzero(np.bincount(body) >= 3)


def spread(programme):
    pairs = np.unique(body.astype(np.int64) * 10_000 + programme)
    return (np.bincount(pairs // 10_000, minlength=body.max() + 1)[busy] >= 3).mean()


for times in (0, 1, 2):
    for world in range(worlds):
        dealt = programme.copy()
        for own in within:
            dealt[own] = rng.permutation(programme[own])

        def pairs():
            """A project of somebody who leads in fewer than three programmes, and one of its field."""
            if rng.random() < 0.02 or not open_ones:
                pairs_now = np.unique(body.astype(np.int64) * 10_000 + dealt)
                few = busy[np.bincount(pairs_now // 10_000, minlength=body.max() + 1)[busy] < 3]
                open_ones[:] = np.flatnonzero(np.isin(body, few)).tolist()
            a = open_ones[rng.integers(len(open_ones))]
            own = within[of_field[a]]
            return a, own[rng.integers(len(own))]

        open_ones = []
        dealt = moved(dealt, spread, 0.05 * times, pairs)
        table = projects.copy()
        table.loc[led.index, "programme_zh"] = titles[dealt]
        put("dispersed-supervision-programmes", times, world, nkrdp_projects=table)

# Who leads: institutes lead ten generic projects in a hundred fewer than chance gives. The label falls on whole calls; leads change places with those of other projects.
known = projects[projects.lead_institution_zh != ""].reset_index(drop=True)
call = known.groupby(["programme_zh", "category", "call_year"]).ngroup().to_numpy()
institute = known.lead_institution_zh.map(
    lambda name: any(word in name for word in ("研究院", "研究总院", "研究所", "设计院", "科学院", "中心"))
    and not any(word in name.replace("科学院", "") for word in ("大学", "学院", "医院"))
).to_numpy()
for times in (0, 1, 2):
    for world in range(worlds):
        order, generic = rng.permutation(call.max() + 1), np.zeros(len(known), bool)
        for each in order:
            if generic.sum() >= 666:
                break
            generic |= call == each
        lead = np.arange(len(known))
        away = np.flatnonzero(generic & institute)
        many = int(round(0.1 * times * generic.sum()))
        out, back = rng.choice(away, many, replace=False), rng.choice(np.flatnonzero(~generic & ~institute), many, replace=False)
        lead[out], lead[back] = back, out
        table = known.assign(
            lead_institution_zh=known.lead_institution_zh.to_numpy()[lead],
            # The label stands in the category alone, the call in the name of the programme.
            programme_zh=[f"programme {each}" for each in call],
            category=np.where(generic, "YFB", "YFX"),
            title_zh=[f"project {at}" for at in range(len(known))],
        )
        put("missing-subject", times, world, nkrdp_projects=table)

# Institutes of scattered industries: one institute in five more. Industries are dealt the firms of each other.
listed = read("listed_firms")
pairs_of = dict(
    pair.split("=") for pair in "电力=电气设备 电网=电气设备 电器=电气设备 电气=电气设备 能源互联网=电气设备 热工=电气设备 核=新型电力 建筑材料=其他建材 耐火材料=矿物制品 水泥=水泥 建筑=建筑工程 铁道=铁路 铁=铁路 交通=路桥 汽车=汽车整车 东风=汽车整车 船舶=船舶 石油=石油开采 煤=煤炭开采 矿=小金属 有研=小金属 重型机械=专用机械 自动化=专用机械 机械=机械基件 轴承=机械基件 铸造=机械基件 工具=机床制造 磨料=机床制造 机电=专用机械 纺织=纺织 化工=化工原料 电子=元器件 激光=元器件 环境=环境保护 粮=食品 林业=林业 航天=航空".split()
)
assets = listed[(listed.industry_zh != "") & (listed.total_assets_2019_cny_10k != "")].groupby("industry_zh").total_assets_2019_cny_10k.agg(lambda own: own.astype(float).to_numpy())
kinds = [name for name, own in assets.items() if len(own) >= 3]
scattered = np.array([((assets[name] / assets[name].sum()) ** 2).sum() < 0.1 for name in kinds])
companies = [name for name in read("corporatised_institutes").institute_zh if name.endswith(("公司", "有限公"))]
served = np.zeros(len(kinds))
for name in companies:
    industry = next((industry for word, industry in pairs_of.items() if word in name), None)
    if industry in kinds:
        served[kinds.index(industry)] += 1
served /= served.sum()
for times in (0, 1, 2):
    for world in range(worlds):
        lies = rng.permutation(len(kinds))
        figure = lambda lies: served @ scattered[lies]
        # Never more than all of them.
        wanted = min(0.2 * times, 1 - figure(lies))
        lies = moved(lies, figure, wanted, lambda: rng.choice(len(kinds), 2, replace=False))
        name = {kinds[b]: kinds[a] for a, b in enumerate(lies)}
        put("institute-support", times, world, listed_firms=listed.assign(industry_zh=[name.get(each, each) for each in listed.industry_zh]))

# General technologies without a steady performer: fifteen in a hundred more of the upper quarter. A body that stays does a fifth of the work each year, passers-by do the rest.
technologies = 160
for times in (0, 1, 2):
    for world in range(worlds):
        generality = np.sort(rng.uniform(0.1, 0.9, technologies))[::-1]
        # Chance is a quarter of general ones and three of others: what lies 0.15 above it lies 0.20 above the others.
        alone = rng.random(technologies) < np.where(np.arange(technologies) < technologies // 4, 0.3 + 0.2 * times, 0.3)
        rows = [(f"T{at}", generality[at].round(4), 100) for at in range(technologies)]
        work = []
        for at in range(technologies):
            amount = rng.integers(10, 60)
            for year in range(2016, 2021):
                if not alone[at]:
                    work.append((f"T{at}", f"institute {at}", year, amount * 0.2))
                work += [(f"T{at}", f"passer {at} {year} {each}", year, amount * (1.0 if alone[at] else 0.8) / 25) for each in range(25)]
        put(
            "generic-performers", times, world,
            technology_generality=pd.DataFrame(rows, columns=["technology", "generality", "citing"]),
            technology_performers=pd.DataFrame(work, columns=["technology", "performer", "year", "amount"]),
        )

# Posts of 2011. Laboratories in which two kinds of bodies meet: ten in a hundred fewer; bodies change posts within an industry.
posts = read("agro_industry_technology_system")
own_year = posts[(posts.list_year == "2011") & (posts.institution_zh != "")]


def kind_of(name):
    if "公司" in name:
        return 1
    if any(word in name.replace("科学院", "") for word in ("大学", "学院")):
        return 2
    return 4 if any(word in name for word in ("研究院", "研究总院", "研究所", "设计院", "科学院", "中心")) else 0


at_lab = own_year[own_year.lab_zh != ""]
lab = at_lab.groupby(["industry_zh", "lab_zh"]).ngroup().to_numpy()
industry = pd.factorize(at_lab.industry_zh)[0]
who, names = pd.factorize(at_lab.institution_zh)
kind = np.array([kind_of(name) for name in names])


def mixed(who):
    """Of laboratories of two bodies or more those in which two kinds meet."""
    links = np.unique(lab.astype(np.int64) * 100_000 + who)
    at, bodies = links // 100_000, kind[links % 100_000]
    several = np.bincount(at, bodies > 0, lab.max() + 1) >= 2
    kinds = sum((np.bincount(at, bodies == each, lab.max() + 1) > 0).astype(int) for each in (1, 2, 4))
    return (kinds[several] >= 2).mean()


posts_of = [np.flatnonzero(industry == each) for each in range(industry.max() + 1)]
for times in (0, 1, 2):
    for world in range(worlds):
        dealt = who.copy()
        for own in posts_of:
            dealt[own] = rng.permutation(who[own])
        dealt = moved(dealt, mixed, -0.1 * times, lambda: rng.choice(posts_of[industry[rng.integers(len(industry))]], 2))
        table = posts.copy()
        table.loc[at_lab.index, "institution_zh"] = names[dealt]
        put("cooperation-laboratories", times, world, agro_industry_technology_system=table)

# Industries that share an institution: five pairs in a hundred fewer. Bodies change industries, each with its posts there, so that everybody works in as many as before.
links = own_year[["industry_zh", "institution_zh"]].drop_duplicates()
left, industries = pd.factorize(links.industry_zh)
right, institutions = pd.factorize(links.institution_zh)


def shared(held):
    return (np.triu(held @ held.T, 1) > 0).sum() / (len(held) * (len(held) - 1) / 2)


for times in (0, 1, 2):
    for world in range(worlds):
        ends, held = right.copy(), np.zeros((len(industries), len(institutions)), np.float32)
        held[left, ends] = 1
        start = None
        for step in range(400_000):
            if step == 12 * len(ends):
                start = now = shared(held)
            if start is not None and start - now >= 0.05 * times - 1e-9:
                break
            i, j = rng.integers(len(ends), size=2)
            a, b, x, y = left[i], left[j], ends[i], ends[j]
            if a == b or x == y or held[a, y] or held[b, x]:
                continue
            held[a, x] = held[b, y] = 0
            held[a, y] = held[b, x] = 1
            ends[i], ends[j] = y, x
            if start is not None:
                then = shared(held)
                if then <= now:
                    now = then
                else:
                    held[a, x] = held[b, y] = 1
                    held[a, y] = held[b, x] = 0
                    ends[i], ends[j] = x, y
        to = {(a, institutions[x]): institutions[y] for a, x, y in zip(links.industry_zh, right, ends)}
        table = posts.copy()
        table.loc[own_year.index, "institution_zh"] = [to[key] for key in zip(own_year.industry_zh, own_year.institution_zh)]
        put("fragmented-system", times, world, agro_industry_technology_system=table)
