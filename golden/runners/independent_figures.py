"""Figures of the findings and answers on relatedness, complexity and cooperation, from the raw tables of the examples and without any of Quoin's code.

Usage: independent_figures.py EXAMPLES [PART...] > packages/quoin/test/independent-figures.golden.csv
EXAMPLES  the folder of the example workspaces (china-its, eu-s3, technology-fields)
PART      china_findings, china_answers, europe, fields; all where none is named

Made with Python 3.11, numpy 2.4.6, pandas 3.1.1, scipy 1.17.1, numba 0.68.1. What is computed is what docs/methods and the rules say; how, is this program's own where there is a
choice: the second eigenvector of the transition matrix itself and not of its symmetric form, areas by ranks of pairs of places, the logistic line by BFGS, networks of the same
degrees by swaps of two links (Quoin: Curveball), multinomials of numpy. Rows: answer (the words of the command), path in it, value, error. Without an error the value is
exact to rounding; with one it rests on draws, here and there, and the error is four standard errors of both together.
"""

import json
import sys
from collections import defaultdict

import numpy as np
import pandas as pd
from independent_kernels import areas, candidates, complexity, crowds, dealt, detectable, gains, helix, log_loss, networks, precision, standing, ties, verdict
from scipy.stats import norm

examples = sys.argv[1].rstrip("/") + "/"
rows = []


def put(answer, path, value, error=None):
    rows.append((answer, path, value, error))


def read(name):
    return pd.read_csv(examples + name, dtype=str, keep_default_na=False)


def quantile_error(sd, p, theirs, ours):
    return 4 * sd * np.sqrt(p * (1 - p) * (1 / theirs + 1 / ours)) / norm.pdf(norm.ppf(p))


def p_error(p, theirs, ours, z=np.inf):
    """Of a share of draws; of one that is counted from their mean, z standard deviations off, with the error of that mean."""
    return 4 * np.sqrt((max(p * (1 - p), 1 / theirs) + 4 * norm.pdf(z) ** 2) * (1 / theirs + 1 / ours))


def detectable_error(sd, theirs, ours):
    """Of the 95 % quantile of distances from the mean and the 80 % quantile of the draws together."""
    critical, power = 0.05 * 0.95 / (2 * norm.pdf(norm.ppf(0.975))) ** 2, 0.16 / norm.pdf(norm.ppf(0.8)) ** 2
    return 4 * sd * np.sqrt((critical + power) * (1 / theirs + 1 / ours))


def put_null(answer, path, draws, observed, theirs, step=0.0, names=("mean", "p05", "p95", "p_value")):
    """A null by its mean, quantiles and two-sided p; `step` is what a discrete figure jumps by."""
    ours, sd = len(draws), draws.std()
    p = (np.abs(draws - draws.mean()) >= abs(observed - draws.mean()) - 1e-12).mean()
    put(answer, path + names[0], draws.mean(), 4 * sd * np.sqrt(1 / theirs + 1 / ours))
    for name, at in ((names[1], 0.05), (names[2], 0.95)):
        put(answer, path + name, np.quantile(draws, at), quantile_error(sd, at, theirs, ours) + step)
    put(answer, path + names[3], p, p_error(p, theirs, ours, abs(observed - draws.mean()) / sd))
    return p


def put_cooperation(answer, finding, links, kind_of, theirs, draws):
    (share, information), drawn, undertakings, partners = helix(links, kind_of, draws)
    path = f"findings[{finding}]."
    put(answer, path + "value", share)
    put(answer, path + "comparison.undertakings", undertakings)
    put(answer, path + "comparison.partners", partners)
    put_null(answer, path + "null.", drawn[:, 0], share, theirs, 1 / undertakings)
    put(answer, path + "comparison.mutual_information", information)
    put_null(answer, path + "comparison.mutual_information_null.", drawn[:, 1], information, theirs, 2e-4)
    put(answer, path + "verdict", verdict(share, drawn[:, 0], True, 0.1))


def put_meetings(answer, table, place, thing, draws, most):
    left, places = pd.factorize(table[place], sort=True)
    right, things = pd.factorize(table[thing], sort=True)
    linked = np.zeros((len(places), len(things)), np.float32)
    linked[left, right] = 1
    left, right = np.nonzero(linked)
    pairs = np.triu_indices(len(places), 1)
    met = (linked @ linked.T)[pairs]
    drawn = networks(left, right, linked.shape, draws, lambda _, now: (now.astype(np.float32) @ now.astype(np.float32).T)[pairs]).astype(float)
    put(answer, "placed", len(table))
    put(answer, "undertakings", len(things))
    for i, name in enumerate(places):
        put(answer, f"places[{name}].takes_part", int(linked[i].sum()))
    for k in np.argsort(-met, kind="stable")[:most]:
        path = f"pairs[{places[pairs[0][k]]} {places[pairs[1][k]]}]."
        tail = min(1, 2 * min((drawn[:, k] <= met[k]).mean(), (drawn[:, k] >= met[k]).mean()))
        put(answer, path + "together", int(met[k]))
        put(answer, path + "mean", drawn[:, k].mean(), 4 * drawn[:, k].std() * np.sqrt(1 / 9000 + 1 / draws))
        put(answer, path + "p", tail, 2 * p_error(tail / 2, 9000, draws))


def put_space(answer, held_of, place, groups):
    places, things, values, unknown, _, held, near, density = held_of
    _, pci, _, certain = complexity(held)
    c = places.index(place)
    put(answer, "certain", "true" if certain else "false")
    put(answer, "all.activities", len(things))
    put(answer, "all.links", int((np.triu(near, 1) > 0).sum()))
    for j, thing in enumerate(things):
        path = f"activities[{thing}]."
        put(answer, path + "holders", int(held[:, j].sum()))
        put(answer, path + "firms", values[:, j].sum())
        put(answer, path + "complexity", pci[j] if certain else "")
        put(answer, path + "density", "" if unknown[c, j] else density[c, j])
        put(answer, path + "present", "" if unknown[c, j] else "true" if held[c, j] else "false")


def put_variety(answer, held_of, groups, some):
    places, things, values, *_ = held_of
    entropy = lambda shares: -sum(s * np.log2(s) for s in shares if s > 0)
    for place in some:
        shares = values[places.index(place)] / values[places.index(place)].sum()
        sums = defaultdict(float)
        for thing, share in zip(things, shares):
            sums[groups.get(thing, "own " + thing)] += share
        put(answer, f"variety[{place}].unrelated", entropy(sums.values()))
        put(answer, f"variety[{place}].related", entropy(shares) - entropy(sums.values()))


def put_twins(answer, held_of, place, seed):
    places, things, values, unknown, *_ = held_of
    c, found = places.index(place), []
    for k, other in enumerate(places):
        told = ~unknown[c] & ~unknown[k]
        a, b = values[c] * told, values[k] * told
        # Two that tell fewer than half together are not compared.
        if k != c and 2 * told.sum() >= len(things) and a.sum() > 0 and b.sum() > 0:
            found.append((np.abs(a / a.sum() - b / b.sum()).sum(), other, int(told.sum()), a, b))
    random = np.random.default_rng(seed)
    for distance, other, told, a, b in sorted(found, key=lambda each: each[:2])[:5]:
        pooled = (a + b) / (a + b).sum()
        drawn = np.abs(random.multinomial(int(a.sum()), pooled, 4000) / a.sum() - random.multinomial(int(b.sum()), pooled, 4000) / b.sum()).sum(1)
        put(answer, f"twins[{other}].distance", distance)
        put(answer, f"twins[{other}].told", told)
        put(answer, f"twins[{other}].chance", drawn.mean(), 4 * drawn.std() * np.sqrt(1 / 400 + 1 / 4000))


def put_complements(answer, held_of, place, some, theirs=400):
    """How near lies what others hold and the place lacks; chance: what all hold dealt anew by swaps of two links, nearness and what the place lacks as they are."""
    places, things, _, unknown, _, held, _, density = held_of
    c = places.index(place)
    lacked = (held[c] == 0) & ~unknown[c] & ~np.isnan(density[c])
    near = np.where(lacked, density[c], 0)
    left, right = np.nonzero(held)

    def nearness(offered):
        with np.errstate(all="ignore"):
            return offered @ near / (offered @ lacked)

    observed = nearness(held)
    drawn = networks(left, right, held.shape, 4000, lambda _, now: nearness(now.astype(float)))
    for other in some:
        k, path = places.index(other), f"complements[{other}]."
        put(answer, path + "nearness", observed[k])
        put(answer, path + "offered", int((held[k] * ((held[c] == 0) & ~unknown[c])).sum()))
        put_null(answer, path, drawn[np.isfinite(drawn[:, k]), k], observed[k], theirs, names=("mean", "p05", "p95", "p"))


def put_growth(answer, before_of, after_of):
    places = [place for place in before_of[0] if place in after_of[0]]
    things = sorted({*before_of[1], *after_of[1]})

    def spread(made):
        wide = pd.DataFrame(made[2], made[0], made[1])
        return wide.reindex(index=places, columns=things, fill_value=0).values

    b, a = spread(before_of), spread(after_of)
    whole, held = a.sum() / b.sum() - 1, b.sum(0) > 0
    growth = np.divide(a.sum(0), b.sum(0), out=np.zeros(len(things)), where=held) - 1
    competitive = lambda after: np.where(held, after - b * (1 + growth), 0).sum(1)
    parts = {"national": np.where(held, b * whole, 0).sum(1), "mix": np.where(held, b * (growth - whole), 0).sum(1), "fresh": np.where(held, 0, a).sum(1)}
    random, drawn = np.random.default_rng(3), []
    for _ in range(4000):
        again = np.zeros_like(a)
        for j in np.flatnonzero(held):
            again[:, j] = random.multinomial(int(a[:, j].sum()), b[:, j] / b[:, j].sum())
        drawn.append(competitive(again))
    drawn, own = np.array(drawn), competitive(a)
    for i, place in enumerate(places):
        path = f"growth[{place}]."
        put(answer, path + "competitive", own[i])
        for name, part in parts.items():
            put(answer, path + name, part[i])
        for name, at in (("p05", 0.05), ("p95", 0.95)):
            put(answer, path + name, np.quantile(drawn[:, i], at), quantile_error(drawn[:, i].std(), at, 400, 4000))


def put_validation(answer, cells, paths, theirs, shown):
    """Areas, precision and loss of density and its rivals, and the gain; `paths` says where each stands."""
    base = cells.came.mean()
    put(answer, paths["candidates"], len(cells))
    put(answer, paths["entries"], int(cells.came.sum()))
    put(answer, paths["log_loss_base"], -(base * np.log(base) + (1 - base) * np.log(1 - base)))
    places = cells.place.nunique()
    weights = np.random.default_rng(9).multinomial(places, np.full(places, 1 / places), 20_000).astype(float)
    for name in ("density", "rca", "frequency"):
        put(answer, paths["area"][name], areas(cells, np.ones((1, places)), name)[0])
        put(answer, paths["precision"][name], precision(cells, name))
        put(answer, paths["loss"][name], log_loss(cells, name))
    drawn = areas(cells, weights, "density")
    for end, at in (("low", 0.025), ("high", 0.975)):
        put(answer, paths["interval"] + end, np.quantile(drawn, at), quantile_error(drawn.std(), at, theirs, len(drawn)))
    if shown:
        gain, moved, ends = gains(cells, 20_000, 11)
        put(answer, paths["gain"], gain)
        for end, at, value in zip(("low", "high"), (0.025, 0.975), ends):
            put(answer, paths["gain_interval"] + end, value, quantile_error(moved.std(), at, theirs, len(moved)))


# China: provinces and their listed firms.
panel = read("china-its/data/regions.csv").query("in_panel == '1'").region_code
firms = read("china-its/data/province_industry_listed_firms.csv")
firms = firms[firms.region_code.isin(set(panel))]
keys = ("region_code", "industry_zh", "listed_firms")
makes = read("china-its/data/listed_firm_industries.csv")


def china_findings():
    """Herding, opportunities and orphans of China."""
    diagnosed = "china-its: diagnose"
    cells = candidates(firms, keys, "year")

    path = "findings[P1.4-unrelated-herding-CN]."
    k, entries, crowded, difference, drawn = crowds(cells, 4, 20_000, 5)
    for name, value in (("candidates", len(k)), ("entries", entries), ("crowded", crowded)):
        put(diagnosed, f"{path}comparison.{name}", value)
    put(diagnosed, path + "value", difference)
    put_null(diagnosed, path + "null.", drawn, difference, 2000)
    put(diagnosed, path + "power.detectable", -detectable(drawn, True), detectable_error(drawn.std(), 2000, len(drawn)))
    put(diagnosed, path + "verdict", verdict(difference, drawn, True, 0.25))
    others = {
        1: crowds(cells, 3, 2, 1), 2: crowds(cells, 6, 2, 1),
        3: crowds(candidates(firms[firms.industry_zh.isin(set(makes[makes.manufacturing == "1"].industry_zh))], keys, "year"), 4, 2, 1),
        4: crowds(candidates(firms, keys, "year", since=2000), 4, 2, 1), 5: crowds(candidates(firms, keys, "year", since=2010), 4, 2, 1),
        6: crowds(candidates(firms, keys, "year", 0.5), 4, 2, 1), 7: crowds(candidates(firms, keys, "year", 1.5), 4, 2, 1),
        8: crowds(candidates(firms, keys, "year", cosine=True), 4, 2, 1),
    }
    for at, (_, _, _, value, _) in others.items():
        put(diagnosed, f"{path}choices[{at}].value", value)

    path = "findings[P2.3-opportunities-CN]."
    v = path + "comparison.validation."
    put_validation(diagnosed, cells, {
        "candidates": v + "candidates", "entries": v + "entries", "log_loss_base": v + "log_loss_base",
        "area": {name: f"{v}{name}.value" for name in ("density", "rca", "frequency")},
        "precision": {"density": v + "precision_at_10.value", "rca": v + "precision_of_rca.value", "frequency": v + "precision_of_frequency.value"},
        "loss": {"density": v + "log_loss.value", "rca": v + "log_loss_of_rca.value", "frequency": v + "log_loss_of_frequency.value"},
        "interval": v + "density.", "gain": path + "value", "gain_interval": path + "interval.",
    }, 1000, True)
    gain, moved, _ = gains(cells, 20_000, 11)
    put_null(diagnosed, path + "null.", moved, gain, 1000)
    put(diagnosed, path + "power.detectable", detectable(moved, False), detectable_error(moved.std(), 1000, len(moved)))
    for at, choice in ((2, {"since": 2000}), (3, {"since": 2010}), (5, {"threshold": 0.5}), (6, {"threshold": 1.5}), (7, {"cosine": True})):
        value, _, _ = gains(candidates(firms, keys, "year", **choice), 20_000, 11)
        put(diagnosed, f"{path}choices[{at}].value", value)
    put(diagnosed, path + "verdict", verdict(gain, moved, False, 0.05))

    # One province of the family: its entries by rank.
    own = cells[cells.place == "440000"].copy()
    ranks = {name: own.assign(score=ties(own[name].values)).groupby("step").score.rank(pct=True) for name in ("density", "rca")}
    score = ((ranks["density"] - ranks["rca"]) / own.came.sum()).values
    path, drawn = "findings[P2.3-opportunities-440000].", dealt(score, own.came.values, own.step.values, 20_000, 7)
    put(diagnosed + " --region 440000", path + "value", score[own.came.values == 1].sum())
    put_null(diagnosed + " --region 440000", path + "null.", drawn, score[own.came.values == 1].sum(), 3100)

    # Generic technology that nobody carries.
    projects = read("china-its/data/nkrdp_projects.csv")
    projects = projects[(projects.programme_zh != "") & (projects.lead_institution_zh != "")]
    shared = ["共性", "标准", "检测", "计量"]
    projects["generic"] = (projects.category == "YFB") | (projects.programme_zh == "国家质量基础的共性技术研究与应用") | projects.title_zh.str.contains("|".join(shared))
    path, orphans, known = "findings[P3.1-orphan-technology-CN].", 0, 0
    general = [(name, g) for name, g in projects.groupby("programme_zh") if len(g) >= 10 and g.generic.mean() >= 0.5]
    for at, (name, g) in enumerate(sorted(general, key=lambda each: (-len(each[1]), each[0]))):
        timed = g[g.duration_years != ""]
        lasting = (timed.duration_years.astype(float) >= 4).mean() if len(timed) else np.nan
        told = timed.call_year.nunique() >= 2 and len(timed) >= 0.5 * len(g)
        largest = g.lead_institution_zh.value_counts().max() / len(g)
        state = "performed" if largest >= 0.1 else "unknown" if not told else "supported" if lasting >= 0.5 else "orphan"
        orphans, known = orphans + (state == "orphan"), known + (state != "unknown")
        for column, value in (("projects", len(g)), ("leads", g.lead_institution_zh.nunique()), ("largest_share", largest), ("known_durations", len(timed)), ("state", state)):
            put(diagnosed, f"{path}comparison.programmes[{at}].{column}", value)
    put(diagnosed, path + "value", orphans)
    decided = known >= 0.5 * len(general)
    put(diagnosed, path + "verdict", "confirmed" if decided and orphans else "not-supported" if known == len(general) else "insufficient-data")


def china_answers():
    """Laboratories of China, and what the pages say of its provinces."""
    # Laboratories of the agricultural system, by the longest list.
    diagnosed = "china-its: diagnose"
    posts = read("china-its/data/agro_industry_technology_system.csv").query("list_year == '2011'")


    def kind_by_name(name):
        holds = lambda words, text=name: any(word in text for word in words)
        if holds(["公司"]):
            return 2
        if holds(["医院"]):
            return -1
        if holds(["大学", "学院"], name.replace("科学院", "")):
            return 0
        return 1 if holds(["研究院", "研究总院", "研究所", "设计院", "科学院", "中心"]) else None


    # Who no word tells is of no known kind, which is not another kind: left out.
    told = posts[posts.institution_zh.map(kind_by_name).notna()]
    put_cooperation(diagnosed, "P3.3-cooperation-laboratories-CN", pd.DataFrame({"undertaking": told.industry_zh + " " + told.lab_zh, "partner": told.institution_zh}), kind_by_name, 1000, 4000)
    put_meetings("china-its: cooperation", posts[posts.region_code != ""], "region_code", "industry_zh", 10_000, 40)

    now = standing(firms[firms.year == "2025"], keys)
    groups = dict(zip(makes.industry_zh, makes.group_en))
    eci, _, correlation, certain = complexity(now[5])
    ranking = "china-its: opportunities --year 2025"
    put(ranking, "sign.correlation", correlation)
    for i, place in enumerate(now[0]):
        put(ranking, f"places[{place}].complexity", eci[i])
        put(ranking, f"places[{place}].diversity", int(now[5][i].sum()))
    put_space("china-its: opportunities space --region 350000", now, "350000", groups)
    compared = "china-its: comparison --region 350000"
    put_growth(compared, standing(firms[firms.year == "2015"], keys), now)
    put_twins(compared, now, "350000", 8)
    put_complements(compared, now, "350000", ["110000", "310000", "440000", "520000"])
    put_variety(compared, now, groups, ["110000", "350000", "520000"])


def europe():
    """Regions of the Union, and partners of Horizon 2020."""
    employed = read("eu-s3/data/nuts2_employment_by_industry.csv").query("level == 'division'")
    nace = read("eu-s3/data/nace_industries.csv").query("level == 'division'")
    now = standing(employed, ("region_code", "nace_rev2", "persons_employed"))
    put_space("eu-s3: opportunities space --region DE21", now, "DE21", None)
    compared = "eu-s3: comparison --region DE21"
    put_twins(compared, now, "DE21", 8)
    put_complements(compared, now, "DE21", ["AT31", "FR10", "ITC4", "SE11"])
    put_variety(compared, now, dict(zip(nace.nace_rev2, nace.section)), ["DE21", "FI1B", "PT17"])
    partners = read("eu-s3/data/h2020_participations_industrial.csv")
    sort = dict(zip(*(read("eu-s3/data/organisation_types.csv")[name] for name in ("organisation_type", "kind"))))
    kind = {name: {"university": 0, "institute": 1, "company": 2}.get(sort.get(each), -1) for name, each in zip(partners.organisation_id, partners.organisation_type)}
    links = partners[partners.organisation_type.isin(set(sort))].rename(columns={"project_id": "undertaking", "organisation_id": "partner"})
    put_cooperation("eu-s3: diagnose --only cooperation", "P3.3-cooperation-projects-EU28", links[["undertaking", "partner"]], kind.get, 200, 400)
    union = set(read("eu-s3/data/nuts2_regions.csv").country_code)
    put_meetings("eu-s3: cooperation", partners[partners.country.isin(union)], "country", "project_id", 1000, 40)


def fields():
    """Economies and fields of technology, year by year."""
    families = read("technology-fields/data/patent_families.csv")
    told = "technology-fields: measure relatedness"
    put_validation(told, candidates(families, ("economy_code", "field", "families"), "year"), {
        "candidates": "candidates", "entries": "entries", "log_loss_base": "log_loss_base",
        "area": {"density": "auc.value", "rca": "baseline_auc.rca", "frequency": "baseline_auc.frequency"},
        "precision": {"density": "precision_at_10.value", "rca": "baseline_precision_at_10.rca.value", "frequency": "baseline_precision_at_10.frequency.value"},
        "loss": {"density": "log_loss.value", "rca": "baseline_log_loss.rca.value", "frequency": "baseline_log_loss.frequency.value"},
        "interval": "auc.", "gain": "gain_over_rca.value", "gain_interval": "gain_over_rca.",
    }, 1000, True)


parts = {each.__name__: each for each in (china_findings, china_answers, europe, fields)}
for part in sys.argv[2:] or parts:
    parts[part]()
print("# Made by golden/runners/independent_figures.py from the raw tables of the examples with numpy, pandas, scipy and numba, none of Quoin's code; 2026-11-26.")
print("# answer: the words that ask; path: where the figure stands; error: empty = exact to rounding, else four standard errors of the draws of both programs.")
print("answer,path,value,error")
for answer, path, value, error in rows:
    text = value if isinstance(value, str) else json.dumps(float(value) if isinstance(value, float) else int(value))
    print(",".join([answer, path, text, "" if error is None else f"{error:.3g}"]))
