"""Figures of the findings of china-its and eu-s3, from the raw tables with the standard library alone, none of Quoin's code.

    python3 golden/runners/referee_findings.py examples > bench/referee/recomputed.csv

What is computed is what docs/methods/rules.md says of each rule, in words; how, is this program's own. One line a finding: its value, and how far the product's may lie from it (rounding
alone). What is not recomputed stands there with the reason, so that nobody takes silence for agreement.
"""

import csv
import itertools
import json
import pathlib
import statistics
import sys
from collections import Counter, defaultdict

examples = sys.argv[1].rstrip("/") + "/"
lines = []


def read(name):
    with open(examples + name + ".csv", encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def put(example, finding, value, tolerance=1e-9):
    lines.append((example, finding, "" if value is None else repr(float(value)), f"{tolerance:g}", ""))


def leave(example, finding, why):
    lines.append((example, finding, "", "", why))


def herfindahl(counts):
    return sum((count / sum(counts)) ** 2 for count in counts)


def ends(values, period=3):
    """Mean of the last years less that of the first."""
    return statistics.fmean(values[-period:]) - statistics.fmean(values[:period])


CN = "china-its"
own = f"{CN}/data/"
panel = [row["region_code"] for row in read(own + "regions") if row["in_panel"] == "1"]
indicators, industry = read(own + "province_indicators"), read(own + "province_industrial_firms_rd")


def series(table, place, name):
    return {int(row["year"]): float(row["value"]) for row in table if row["region_code"] == place and row["indicator"] == name and row["value"] != ""}


# P1.1: the mean Krugman distance of the provinces' mixes of manufacturing by group, and its least-squares slope over the years from 2000 on.
makes = {row["industry_zh"]: row for row in read(own + "listed_firm_industries")}
firms = read(own + "province_industry_listed_firms")
counted, silent = defaultdict(lambda: defaultdict(float)), set()
for row in firms:
    kind = makes.get(row["industry_zh"])
    if row["region_code"] not in panel or int(row["year"]) < 2000 or kind is None or kind["manufacturing"] != "1" or kind["group_en"] == "":
        continue
    if row["listed_firms"] == "":
        silent.add(row["region_code"])
    else:
        counted[int(row["year"]), row["region_code"]][kind["group_en"]] += float(row["listed_firms"])
years = sorted({year for year, _ in counted})
places = [code for code in panel if code not in silent and all(sum(counted[year, code].values()) > 0 for year in years)]


def distance(year, a, b):
    one, two = counted[year, a], counted[year, b]
    return sum(abs(one[group] / sum(one.values()) - two[group] / sum(two.values())) for group in {*one, *two})


means = [statistics.fmean(distance(year, a, b) for a, b in itertools.combinations(places, 2)) for year in years]
put(CN, "P1.1-isomorphism-CN", statistics.linear_regression(years, means).slope)

# P1.1: value added in the output of the industry that won most of the world's exports, first and last year.
exports = read(own + "wiod_exports_by_industry")
told = {(row["country"], row["industry"], row["year"]): row for row in exports}
first, last = min(row["year"] for row in exports), max(row["year"] for row in exports)
world = Counter()
for row in exports:
    world[row["industry"], row["year"]] += float(row["exports_usd_1m"] or 0)
made = [f"c{n}" for n in range(3, 17)]
won = max(made, key=lambda each: float(told["CHN", each, last]["exports_usd_1m"]) / world[each, last] - float(told["CHN", each, first]["exports_usd_1m"]) / world[each, first])
kept = lambda year: float(told["CHN", won, year]["value_added_usd_1m"]) / float(told["CHN", won, year]["gross_output_usd_1m"])
put(CN, "P1.1-scale-without-value-CN", kept(last) - kept(first))
put(CN, "P1.1-scale-without-value-level-CN", kept(last))

# P1.3: imported technology for each unit spent on assimilating it, sums of the newest three years of the whole.
for part, table, bought, learnt in (
    ("", indicators, "hightech_spend_import_technology", "hightech_spend_assimilation"),
    ("industry-", industry, "spend_import_technology", "spend_assimilation"),
):
    paid, spent = series(table, "CN", bought), series(table, "CN", learnt)
    newest = sorted(set(paid) & set(spent))[-3:]
    put(CN, f"P1.3-introduction-without-absorption-{part}CN", sum(paid[year] for year in newest) / sum(spent[year] for year in newest))

# P1.3: shares of articles with foreign authors, of US firms' R&D abroad; means of the last and the first three years.
articles = {(row["economy"], row["year"], row["kind"]): float(row["articles"]) for row in read(own + "articles_by_coauthorship_2003_2022")}
span = sorted({year for _, year, _ in articles})
abroad = lambda economy, year: articles[economy, year, "international_institutions"] / articles[economy, year, "total"]
put(CN, "P1.3-opening-articles-CN", ends([abroad("China", year) - abroad("World", year) for year in span]))
hosts = {(row["host"], row["year"]): float(row["value"]) for row in read(own + "us_firms_rd_abroad_by_host") if row["indicator"] == "rd_performed_abroad" and row["value"] != ""}
span = sorted({year for _, year in hosts})
hosted = lambda host: [hosts[host, year] / hosts["Total", year] for year in span]
put(CN, "P1.3-opening-multinationals-CN", ends(hosted("China")))
put(CN, "P1.3-opening-multinationals-peer-CN", ends(hosted("China")) - ends(hosted("India")))
electronic = {(row["host"], row["year"]): float(row["rd_performed_abroad"]) for row in read(own + "us_firms_rd_abroad_by_host_industry") if row["naics"] == "334" and row["rd_performed_abroad"] != ""}
span = sorted(year for host, year in electronic if host == "China" and ("Total", year) in electronic)
put(CN, "P1.3-opening-multinationals-electronics-CN", ends([electronic["China", year] / electronic["Total", year] for year in span]))

# P1.4, P2.1, P2.2, P3.4: projects.
projects = read(own + "nkrdp_projects")
fields = {row["programme_zh"]: row["field"] for row in read(own + "nkrdp_programmes")}
put(CN, "P1.4-herding-CN", len({(row["region_code"], fields[row["programme_zh"]]) for row in projects if row["call_year"] == "2018" and row["region_code"] in panel and row["programme_zh"] in fields}))
by_place = lambda rows: [sum(row["region_code"] == code for row in rows) for code in panel]
put(CN, "P2.1-concentration-projects-CN", herfindahl(by_place(projects)))
laboratories = defaultdict(list)
for row in read(own + "key_laboratories"):
    laboratories[row["kind"], row["name_zh"]].append(row)
single = [rows[0] for rows in laboratories.values() if len({row["region_code"] for row in rows}) == 1]
put(CN, "P2.1-concentration-laboratories-CN", herfindahl(by_place(single)))
led = defaultdict(list)
for row in projects:
    if row["lead_institution_zh"] != "" and row["programme_zh"] != "":
        led[row["lead_institution_zh"]].append(row["programme_zh"])
busy = [programmes for programmes in led.values() if len(programmes) >= 3]
put(CN, "P2.2-dispersed-supervision-programmes-CN", sum(len(set(programmes)) >= 3 for programmes in busy) / len(busy))
twice = Counter((row["title_zh"], row["lead_institution_zh"]) for row in projects if row["title_zh"] != "" and row["lead_institution_zh"] != "")
put(CN, "P2.2-paid-twice-CN", 0 if max(twice.values()) == 1 else None)
published = {row["call_year"] for row in projects if row["duration_years"] != ""}
lengths = [float(row["duration_years"]) for row in projects if row["call_year"] in published and row["duration_years"] != ""]
put(CN, "P3.4-unstable-support-project-length-CN", sum(length >= 4 for length in lengths) / len(lengths))
generic = [
    float(row["duration_years"])
    for row in projects
    if row["duration_years"] != ""
    and (row["category"] == "YFB" or row["programme_zh"] == "国家质量基础的共性技术研究与应用" or any(word in row["title_zh"] for word in ("共性", "标准", "检测", "计量")))
]
put(CN, "P3.4-unstable-support-generic-length-CN", sum(length >= 4 for length in generic) / len(generic))

# P2.1: parks that failed two years or more before the newest outcome of their kind, and were looked at again.
parks = read(own + "national_agri_science_parks_evaluation")
newest = {kind: max(int(row["year"]) for row in parks if row["kind"] == kind) for kind in {row["kind"] for row in parks}}
failed = {}
for row in parks:
    if row["result"] in ("fail", "cancel") and int(row["year"]) <= newest[row["kind"]] - 2:
        failed[row["park_zh"]] = min(int(row["year"]), failed.get(row["park_zh"], 9999))
again = [park for park, year in failed.items() if any(row["park_zh"] == park and int(row["year"]) > year for row in parks)]
put(CN, "P2.1-failed-parks-CN", len(again) / len(failed))

# P2.3: secretariats of active committees created from 2015 on.
late = [row["secretariat"] for row in read(own + "iso_technical_committees") if row["status"] == "Active" and row["created"][:4] >= "2015" and row["secretariat"] != ""]
put(CN, "P2.3-standards-CN", late.count("SAC") / len(late))

# P3.2: basic and applied research in business R&D, newest three years.
activity = {(row["year"], row["activity"]): float(row["value_million"]) for row in read(own + "gerd_sector_by_activity_eurostat") if row["geo"] == "CN_X_HK" and row["performed_by"] == "business" and row["value_million"] != "" and row["unit"] == "million PPS at 2005 prices"}
span = sorted({year for year, _ in activity if (year, "total") in activity and (year, "experimental_development") in activity})[-3:]
put(CN, "P3.2-business-research-CN", statistics.fmean(1 - activity[year, "experimental_development"] / activity[year, "total"] for year in span))


def longest_run(years):
    """Years that follow one another, most of them; of runs alike in length the newest."""
    runs = []
    for year in years:
        if runs and runs[-1][-1] == year - 1:
            runs[-1].append(year)
        else:
            runs.append([year])
    return max(reversed(runs), key=len)


def over_places(table, part, whole, of=series):
    """Mean over the provinces that tell a share in six years or more, of the longest run of years, one after the other, that all of them tell."""
    shares = []
    for code in panel:
        some, all_ = series(table, code, part), of(table, code, whole)
        own_shares = {year: some[year] / all_[year] for year in some if all_.get(year, 0) > 0}
        if len(own_shares) >= 6:
            shares.append(own_shares)
    common = longest_run(sorted(set.intersection(*map(set, shares))))
    return [statistics.fmean(each[year] for each in shares) for year in common]


for part in ("universities", "institutes"):
    put(CN, f"P3.3-contracted-research-{part}-CN", ends(over_places(industry, f"rd_extramural_to_{part}", "rd_extramural")))
put(CN, "P4.4-graduate-staff-CN", ends(over_places(industry, "rd_institution_doctor_master", "rd_institution_staff")))
paid, total = series(indicators, "CN", "rd_spend_from_government"), series(indicators, "CN", "rd_spend_total")
put(CN, "P3.4-unstable-support-government-share-CN", ends([paid[year] / total[year] for year in sorted(set(paid) & set(total))]))

# P3.3, P4.2: posts of 2011. Kinds by the words of names; who no word tells is left out.
posts = [row for row in read(own + "agro_industry_technology_system") if row["list_year"] == "2011" and row["institution_zh"] != ""]


def kind_of(name):
    if "公司" in name:
        return "company"
    if "医院" in name:
        return "other"
    if any(word in name.replace("科学院", "") for word in ("大学", "学院")):
        return "university"
    return "institute" if any(word in name for word in ("研究院", "研究总院", "研究所", "设计院", "科学院", "中心")) else None


members = defaultdict(set)
for row in posts:
    if kind_of(row["institution_zh"]) is not None and row["lab_zh"] != "":
        members[row["industry_zh"], row["lab_zh"]].add(row["institution_zh"])
joint = [each for each in members.values() if len(each) >= 2]
put(CN, "P3.3-cooperation-laboratories-CN", sum(len({kind_of(name) for name in each} - {"other"}) >= 2 for each in joint) / len(joint))
works = defaultdict(set)
for row in posts:
    works[row["industry_zh"]].add(row["institution_zh"])
pairs = list(itertools.combinations(works, 2))
put(CN, "P4.2-fragmented-system-CN", sum(bool(works[a] & works[b]) for a, b in pairs) / len(pairs))

# P4.1: imports in what is used, newest year.
bases = read(own + "six_bases_import_share_2012_2017_2020")
newest = max(row["year"] for row in bases)
for base in ("component", "instrument", "material", "part", "process_equipment", "software"):
    rows = [row for row in bases if row["base_kind"] == base and row["year"] == newest]
    amount = lambda column: sum(float(row[column]) for row in rows)
    put(CN, f"P4.1-imported-foundations-{base.replace('_', '-')}-CN", amount("imports_10k_cny") / (amount("gross_output_10k_cny") + amount("imports_10k_cny") - amount("exports_10k_cny")))

# P4.3: carriers by province, and grades of the newest round.
put(CN, "P4.3-carriers-zones-CN", herfindahl(by_place(read(own + "national_development_zones"))))
put(CN, "P4.3-carriers-technology-centres-CN", herfindahl([float(row["national_enterprise_technology_centres"]) for row in read(own + "province_enterprise_technology_centres_2019") if row["region_code"] in panel]))
hatched = read(own + "province_incubators_makerspaces")
newest = max(row["year"] for row in hatched if row["indicator"] == "incubators" and row["region_code"] in panel)
put(CN, "P4.3-carriers-incubators-CN", herfindahl([float(row["value"]) for row in hatched if row["indicator"] == "incubators" and row["year"] == newest and row["region_code"] in panel]))
graded = [row for row in read(own + "facility_open_sharing") if row["score"] != ""]
newest = max(row["year"] for row in graded)
grades = [float(row["score"]) for row in graded if row["year"] == newest]
put(CN, "P4.3-closed-facilities-CN", sum(grade >= 3 for grade in grades) / len(grades))

# P4.4, P4.5: degrees in engineering of the newest year with both; the tenth firm.
degrees = {(row["degree"], row["year"]): float(row["value"]) for row in read(own + "degrees_by_country_field_2010_2018") if row["economy"] == "China" and row["field"] == "Engineering" and row["value"] != ""}
newest = max(year for degree, year in degrees if ("doctorate", year) in degrees and ("first_university_degree", year) in degrees)
put(CN, "P4.4-engineering-doctorates-CN", degrees["doctorate", newest] / degrees["first_university_degree", newest])
spending = sorted((float(row["rd_billion_eur"]) for row in read(own + "rd_scoreboard_2023_us_eu_china") if row["hq"] == "China"), reverse=True)
put(CN, "P4.5-leading-firms-CN", spending[9])

# P3.1, P3.4: who performs and who pays for R&D, in money (the table has parts of GDP too, rounded to two places), newest three years or last and first three.
money = {(row["performed_by"], row["funded_by"], int(row["year"])): float(row["value"]) for row in read(own + "gerd_performer_by_funder_eurostat") if row["geo"] == "CN_X_HK" and row["unit"] == "million EUR current" and row["value"] != ""}


def in_a_row(told):
    """Years of the longest stretch in which none is missing, the newest of those alike."""
    stretches = [[year for year in sorted(told) if start <= year and all(between in told for between in range(start, year))] for start in told]
    return max(stretches, key=lambda years: (len(years), years[-1]))


def part_of(told, part, whole):
    """What the part is of the whole in each year that tells both, in the order of years."""
    span = sorted({year for *cell, year in told if tuple(cell) == part} & {year for *cell, year in told if tuple(cell) == whole})
    return [told[*part, year] / told[*whole, year] for year in span]


put(CN, "P3.1-public-bodies-research-CN", ends(part_of(money, ("government", "total"), ("total", "total"))))
for part, performer, payer in (("state", "total", "government"), ("firms-state", "business", "government"), ("institutes-state", "government", "government"), ("institutes-firms", "government", "business")):
    put(CN, f"P3.4-research-payers-{part}-CN", statistics.fmean(part_of(money, (performer, payer), (performer, "total"))[-3:]))
kinds = {(row["performed_by"], row["activity"], int(row["year"])): float(row["value_million"]) for row in read(own + "gerd_sector_by_activity_eurostat") if row["geo"] == "CN_X_HK" and row["unit"] == "million PPS at 2005 prices" and row["value_million"] != ""}
put(CN, "P3.4-research-payers-institutes-research-CN", 1 - statistics.fmean(part_of(kinds, ("government", "experimental_development"), ("government", "total"))[-3:]))

# P3.1, P4.3: what was published of bodies that test, in percent, and of hours of instruments, in the scope that tells most years.
published = [row for row in read(own + "published_facts") if row["place"] == "CN" and row["value"] != ""]
testing = {int(row["year"]): float(row["value"]) / 100 for row in published if row["figure"] == "public_institutions_among_all_bodies" and row["year"] != ""}
put(CN, "P3.1-public-bodies-testing-CN", ends([testing[year] for year in in_a_row(testing)]))
scopes = defaultdict(dict)
for row in published:
    if row["figure"] == "mean_effective_working_hours_per_instrument_and_year" and row["year"] != "":
        scopes[row["scope"]][int(row["year"])] = float(row["value"])
hours = max(scopes.values(), key=len)
put(CN, "P4.3-published-hours-CN", hours[max(hours)])

# P3.4: shares of provinces, the mean of all of them in the years that all of them tell.
for part, some, whole in (("science-budget", "budget_expenditure_science_technology", "budget_expenditure_total"), ("examined-patents", "patents_in_force_invention", "patents_in_force_total")):
    put(CN, f"P3.4-public-effort-{part}-CN", ends(over_places(indicators, some, whole)))


def before_and_since(table, code, names):
    """What stood the year before with what came since, of years that tell both."""
    stood, came = (series(table, code, name) for name in names)
    return {year: stood[year - 1] + came[year] for year in came if year - 1 in stood}


# P3.4, P3.2: inventions in force among those of the year before with those granted since; institutions that firms of high technology run, for each firm.
put(CN, "P3.4-public-effort-kept-inventions-CN", ends(over_places(indicators, "patents_in_force_invention", ("patents_in_force_invention", "patent_grants_invention"), before_and_since)))
put(CN, "P3.2-firm-institutions-CN", ends(over_places(indicators, "hightech_rd_institutions", "hightech_enterprises")))

# P4.1: needed items of the cards that are known to come from abroad by half or more, and that nobody at home makes.
cards = [each for file in sorted(pathlib.Path(examples + CN, "records").glob("*.json")) for each in json.loads(file.read_text("utf-8")).get("records", [])]
asked = [each for each in cards if each["type"] == "item" and each.get("needed")]
known = [each for each in asked if each.get("foreign_dependence") is not None and (each.get("producers") or each.get("producers_as_of"))]
if known:
    put(CN, "P4.1-foreign-items-CN", sum(each["foreign_dependence"] >= 0.5 and not each.get("producers") for each in known) / len(known))
else:
    made_here = sum(bool(each.get("producers")) for each in asked)
    leave(CN, "P4.1-foreign-items-CN", f"none of the {len(asked)} needed items says how much of it comes from abroad, so by the words of the rule there is nothing to take a share of; who counts the {made_here} that name a producer as told gets 0")

beside = "golden/runners/independent_figures.py, held by packages/quoin/test/measures"
for finding in ("P1.4-unrelated-herding-CN", "P2.3-opportunities-CN", "P3.1-orphan-technology-CN"):
    leave(CN, finding, f"recomputed by {beside}")
for finding in ("P1.3-chain-dependence-CN", "P4.1-broken-link-CN"):
    leave(CN, finding, "an inverse of the table of 152 industries: golden/runners/input_output_tables.py recomputes the kernel, not the finding")
for market in ("smartphone-display-world", "ev-car-sales-share", "electricity-mix"):
    leave(CN, f"P1.2-passive-upgrading-{market}-CN", "a forecast that is drawn from fitted curves: golden/runners/substitution_*.py recompute the fits, not the finding")
leave(CN, "P2.2-dispersed-supervision-hosts-CN", "names are joined by two tables of aliases and departments, row by row; a second reading of them would be the first one copied")
leave(CN, "P3.4-institute-support-CN", "which industry an institute serves is read by a list of words in quoin.yaml; the list is the finding")

# eu-s3: leads, lengths and partners of Horizon 2020.
EU = "eu-s3"
partners = read(f"{EU}/data/h2020_participations_industrial")
sort = {row["organisation_type"]: row["kind"] for row in read(f"{EU}/data/organisation_types")}
members = defaultdict(set)
for row in partners:
    if row["organisation_type"] in sort:
        members[row["project_id"]].add((row["organisation_id"], sort[row["organisation_type"]]))
joint = [each for each in members.values() if len({name for name, _ in each}) >= 2]
put(EU, "P3.3-cooperation-projects-EU28", sum(len({kind for _, kind in each} & {"university", "institute", "company"}) >= 2 for each in joint) / len(joint))
funded = [row for row in read(f"{EU}/data/h2020_projects") if row["programme_part"] in ("LEIT", "FET", "SC3", "SC4", "SC5") and int(row["participants"]) >= 2]
long = [float(row["duration_months"]) >= 48 for row in funded if row["duration_months"] != ""]
put(EU, "P3.4-unstable-support-project-length-EU28", sum(long) / len(long))
lead = {row["project_id"]: row["organisation_type"] for row in partners if row["role"] == "coordinator"}
generic = [lead[row["project_id"]] for row in funded if row["programme_part"] in ("LEIT", "FET") and row["project_id"] in lead]
put(EU, "P3.1-missing-subject-EU28", generic.count("REC") / len(generic))
put(EU, "P3.1-missing-subject-firms-EU28", generic.count("PRC") / len(generic))

leave(EU, "P2.1-concentration-laboratories-EU28", "which places count and which facilities they have is read by the settings of the example; the list is the finding")

print("# Made by golden/runners/referee_findings.py from the raw tables of the examples with Python's standard library, none of Quoin's code.")
out = csv.writer(sys.stdout, lineterminator="\n")
out.writerow(["example", "finding", "value", "tolerance", "left"])
out.writerows(lines)
