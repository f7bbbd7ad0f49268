"""Effects, intervals and verdicts of findings of examples/demo-office and examples/eu-s3, from their records and raw tables with numpy, pandas and scipy, none of Quoin's code.

    python3 golden/runners/referee_other_examples.py >> bench/referee/recomputed-effects.csv

After referee_verdicts.py and referee_worlds.py; needs numba as independent_kernels.py does.
"""

import json
from datetime import date
from itertools import combinations
from pathlib import Path

import numpy as np
import pandas as pd
from independent_kernels import helix
from referee_dealt_label import dealt, fewest
from referee_interval import drawn, steps, tell, verdict
from scipy.optimize import minimize
from scipy.stats import binomtest

rng = np.random.default_rng(20261202)
office, union = Path("examples/demo-office"), "examples/eu-s3/data/"
records = [record for file in sorted((office / "records").glob("*.json")) for record in json.loads(file.read_text())["records"]]
of_type = lambda kind: [record for record in records if record["type"] == kind]

# P3.1: common work in all work, income of services for each unit of public money, procurement in all money; every pattern of the signs of the years, one sign a year for all institutes.
years = pd.DataFrame(of_type("institute-year"))
money = years.money.map(lambda own: sum(float(each["amount"]) for each in own))
public = years.money.map(lambda own: sum(float(each["amount"]) for each in own if each["kind"] in ("base", "project", "procurement")))
parts = {
    "work": years.work.map(lambda own: sum(each["share"] for each in own if each["class"] in ("generic", "frontier", "non-profit")) if len(own) else np.nan),
    "service": years.services.map(lambda own: np.nan if own is None else float(own["income"])) / public.where(public > 0),
    "procurement": years.money.map(lambda own: sum(float(each["amount"]) for each in own if each["kind"] == "procurement") if any(each["kind"] == "procurement" for each in own) else np.nan) / money,
}
for part, share in parts.items():
    told = years.assign(share=share).dropna(subset="share").sort_values("year")
    spans = told.groupby("organisation").year.agg(lambda own: own.max() - own.min())
    told = told[told.organisation.isin(spans[spans >= 3].index)]
    step = told.assign(step=told.groupby("organisation").share.diff()).groupby("year").step.sum().sort_index().to_numpy() / told.organisation.nunique()
    steps(f"P3.1-institute-drift-{part}-990000", np.cumsum(step), 1, 0.05)

# P3.3: share of results taken up within five years (Kaplan and Meier), of firms less that of research bodies; the kinds of owners dealt over the owners, each with all of its results.
kinds = {record["id"]: record.get("kind") for record in of_type("organisation")}
firms = {"enterprise", "enterprise-group", "multinational", "sme", "chain-owner", "leading-enterprise", "champion", "little-giant"}
bodies = {"university", "public-institute", "transformed-institute", "new-rd-institution", "hospital"}
signed = pd.DataFrame(of_type("transfer")).groupby("result").signed_on.min()
results = pd.DataFrame(of_type("result"))
results = results.reindex(columns=results.columns.union(["withdrawn_on"]))
day = lambda text: (date.fromisoformat(text) - date(1970, 1, 1)).days
newest = max(day(text) for text in [*results.offered_on.dropna(), *results.withdrawn_on.dropna(), *signed])
watched = []
for result in results.dropna(subset="offered_on").itertuples():
    owner = max(result.owners, key=lambda each: each["share"])["organisation"]
    begin, taken = day(result.offered_on), day(signed[result.id]) if result.id in signed else np.inf
    end = newest if pd.isna(result.withdrawn_on) else min(newest, day(result.withdrawn_on))
    if taken >= begin and kinds[owner] in firms | bodies:
        watched.append((owner, (min(taken, end) - begin) / 365.25, taken <= end))
owner, time, event = (np.array(own) for own in zip(*watched))
owners, of_owner = np.unique(owner, return_inverse=True)
research = np.array([kinds[each] in bodies for each in owners])


def taken_within(mask, horizon=5):
    left, own, came = 1.0, time[mask], event[mask]
    for at in np.unique(own[came]):
        if at <= horizon:
            left *= 1 - (came & (own == at)).sum() / (own >= at).sum()
    # A curve that ends before says nothing of later, but where all have been taken up.
    return 1 - left if own.max() >= horizon or left == 0 else np.nan


gap = lambda label: taken_within(~label[of_owner]) - taken_within(label[of_owner])
worlds = np.array([gap(rng.permutation(research)) for _ in range(6000)])
drawn("P3.3-results-waiting-990000", gap(research), worlds[~np.isnan(worlds)], False, 0.1, 1000)

# P1.4: offices in a field, each of which keeps its number of fields and takes each with odds by the capability of its region, fitted over the others alone; counts exact.
table = pd.read_csv(office / "data/office_fields.csv", dtype={"region": str})
figures = ["strength", "relatedness", "institutes", "facilities", "talent"]
plans = {record["id"]: record for record in of_type("office-plan")}
fields = sorted(table.field.unique())
taken = pd.DataFrame([(plans[each["plan"]]["office"], each["technology"]) for each in of_type("office-plan-line")], columns=["office", "field"])
chosen = pd.crosstab(taken.office, taken.field).reindex(columns=fields, fill_value=0).clip(upper=1)
places = {plan["office"]: plan["region"] for plan in plans.values()}
inputs = []
for figure in figures:
    known = table.pivot(index="region", columns="field", values=figure)[fields]
    centre, sd = np.nanmean(known.to_numpy()), np.nanstd(known.to_numpy())
    rows = [known.loc[places[each]] if places[each] in known.index else known.iloc[:0].reindex([0]).iloc[0] for each in chosen.index]
    inputs.append((pd.DataFrame(rows).reset_index(drop=True).fillna(known.mean()).fillna(centre).to_numpy() - centre) / sd)
inputs, chosen = np.stack(inputs, -1), chosen.to_numpy()


def odds_without(row):
    """A logit with a ridge of 1 on the weights, none on the intercept, over all offices but one."""
    x, y = np.delete(inputs, row, 0).reshape(-1, len(figures)), np.delete(chosen, row, 0).ravel()

    def loss(w):
        z = w[0] + x @ w[1:]
        off = 1 / (1 + np.exp(-z)) - y
        return (np.logaddexp(0, z) - y * z).sum() + w[1:] @ w[1:] / 2, np.concatenate([[off.sum()], off @ x + w[1:]])

    weights = minimize(loss, np.zeros(len(figures) + 1), jac=True, method="BFGS", options={"gtol": 1e-8}).x
    # A few steps by the curvature take what is left of rounding.
    design, ridge = np.column_stack([np.ones(len(x)), x]), np.diag([0.0] + [1.0] * len(figures))
    for _ in range(4):
        chance = 1 / (1 + np.exp(-design @ weights))
        weights = weights - np.linalg.solve(design.T @ (design * (chance * (1 - chance))[:, None]) + ridge, loss(weights)[1])
    return np.exp(inputs[row] @ weights[1:])


def among(odds, size):
    """With which probability each is in a set of that size, sets as likely as the product of their odds; every set is looked at."""
    weight = np.zeros(len(odds))
    for some in map(list, combinations(range(len(odds)), size)):
        weight[some] += odds[some].prod()
    return weight / weight.sum() * size


chances = np.array([among(odds_without(row), int(chosen[row].sum())) for row in range(len(chosen))])
tests = []
for column in range(len(fields)):
    mass = np.ones(1)
    for chance in chances[:, column]:
        mass = np.convolve(mass, [1 - chance, chance])
    counts, seen = np.arange(len(mass)), int(chosen[:, column].sum())
    upper, lower = mass[::-1].cumsum()[::-1], mass.cumsum()
    tests.append((min(1, 2 * min(upper[seen], lower[seen])), column, seen, chances[:, column].sum(), counts[2 * upper >= 0.05].max(), counts[2 * lower >= 0.05].min()))
p, _, seen, mean, highest, lowest = min(each for each in tests if each[2] > each[3])
most = binomtest(seen, len(chosen)).proportion_ci(0.95).high * len(chosen)
# Of twelve fields the smallest p stays below q times its share of them, so that it holds among all looks.
assert p * len(fields) <= 0.1
# A count is bounded: the end that could refuse is that of its own exact interval where this one reaches further.
low, high = seen - highest, max(seen - lowest, most - mean)
tell("P1.4-plans-herding-990000", seen - mean, low, high, 0.4 * len(chosen), 0, *verdict(seen - mean, low, high, 0.4 * len(chosen)))

# Europe. P3.1: the label of generic programmes over whole calls (programme and year).
read = lambda name: pd.read_csv(union + name + ".csv", dtype=str, keep_default_na=False)
projects, partners, kind_of = read("h2020_projects"), read("h2020_participations_industrial"), read("organisation_types").set_index("organisation_type").kind
projects = projects[projects.programme_part.isin(["LEIT", "FET", "SC3", "SC4", "SC5"]) & (projects.participants.astype(int) >= 2)]
lead = partners[partners.role == "coordinator"].drop_duplicates("project_id").set_index("project_id").organisation_type
projects = projects[projects.project_id.isin(lead.index)]
generic = projects.programme_part.isin(["LEIT", "FET"]).to_numpy()
call = projects.groupby(["programme_part", "start_year"]).ngroup().to_numpy()
for finding, kind in (("P3.1-missing-subject-EU28", "REC"), ("P3.1-missing-subject-firms-EU28", "PRC")):
    hit = (projects.project_id.map(lead) == kind).to_numpy()
    draws = dealt(call, generic, hit, 20000, rng)
    drawn(finding, hit[generic].mean(), draws, True, 0.1, 2000, high=draws.mean() - fewest(hit[generic]))

# P2.1: facilities by region, every host with all of its own in one. Regions without a figure of R&D personnel of 2018 share evenly what the row of the whole leaves for them.
regions = read("nuts2_regions").region_code
personnel = read("nuts2_rd_personnel_2009_2018").query("year == '2018' and rd_personnel_fte != ''").set_index("region_code").rd_personnel_fte.astype(float)
base = personnel.reindex(regions)
base = base.fillna((personnel["EU28"] - base.sum()) / base.isna().sum()).to_numpy()
facilities = read("research_facilities")
told = facilities.groupby("name").filter(lambda own: own.region_code.nunique() == 1 and (own.region_code != "").all()).sort_values("host").drop_duplicates("name")
told = told[told.region_code.isin(regions)]
herfindahl = lambda counts: ((counts / counts.sum(-1, keepdims=True)) ** 2).sum(-1)
sizes = told.assign(host=np.where(told.host == "", told.name, told.host)).groupby("host").size().to_numpy()
fallen = np.stack([np.bincount(rng.choice(len(base), len(sizes), p=base / base.sum()), sizes, len(base)) for _ in range(8000)])
drawn("P2.1-concentration-laboratories-EU28", herfindahl(told.region_code.value_counts().reindex(regions, fill_value=0).to_numpy()), herfindahl(fallen), False, 0.02, 2000)

# P3.3: projects in which two of university, institute and company meet, in networks in which everybody keeps the number of links.
links = partners[partners.organisation_type.isin(kind_of.index)].rename(columns={"project_id": "undertaking", "organisation_id": "partner"})
code = {"university": 0, "institute": 1, "company": 2}
kinds_of = links.groupby("partner").organisation_type.agg(lambda own: code.get(kind_of[own.mode().iloc[0]], 7))
(share, _), networks, _, _ = helix(links[["undertaking", "partner"]], lambda name: kinds_of[name], 400)
drawn("P3.3-cooperation-projects-EU28", share, networks[:, 0], True, 0.1, 200)
