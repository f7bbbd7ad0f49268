"""Registers in which so many things lack what a rule asks for: numpy, none of Quoin's code.

    python3 golden/runners/planted_records.py FOLDER [WORLDS] [SEED] [SIZES]

FOLDER/PART/TIMES-WORLD holds the records of that world. TIMES is the share that lacks it in the share that its method page calls a pattern: 0 (five in a hundred lack it, as in any list), 1 and 2 (never more than 95 in a hundred).
Each of 40 things lacks it by a coin of its own, and of each tenth the record that would tell is missing.
"""

from planted_worlds import put, rng, sizes, worlds

things = range(40)


def lacking(least, times):
    """Whether each thing lacks it, and whether anything is recorded of it."""
    rate = 0.05 if times == 0 else min(0.95, least * times)
    return rng.random(len(things)) < rate, rng.random(len(things)) < 0.9


def card(gap=0, **more):
    technologies = [{"type": "technology", "id": f"t{at}"} for at in things]
    items = [{"type": "item", "id": f"i{at}", "link": "l", "list": "material", "needed": True, "technology": f"t{at}", "gap_years": gap, **more} for at in things]
    return technologies + items


def needs(lacks, known):
    offered = [{"type": "result", "id": f"r{at}", "offered_on": "2024-01-01", **({"technologies": [f"t{at}"]} if known[at] else {})} for at in things if not lacks[at]]
    return [{"type": "technology", "id": f"t{at}"} for at in things] + [{"type": "need", "id": f"n{at}", "problem": "p", "technologies": [f"t{at}"]} for at in things] + offered


def answering(lacks, known):
    return card() + [{"type": "mandate", "id": f"m{at}", "body": "b", "technology": f"t{at}", "role": "supports" if lacks[at] else "answers"} for at in things if known[at]]


def paid(lacks, known):
    years = {at: {"years_of_money": 1 if lacks[at] else 6} if known[at] else {} for at in things}
    return card() + [{"type": "mandate", "id": f"m{at}", "body": "b", "technology": f"t{at}", "role": "carries", **years[at]} for at in things]


def centred(kind, other, gap):
    return lambda lacks, known: card(gap) + [
        {"type": "centre", "id": f"c{at}", "kind": other if lacks[at] else kind, "technologies": [f"t{at}"], "opened": "2020-01-01"} for at in things if known[at]
    ]


def adapting(lacks, known):
    return [{"type": "centre", "id": f"c{at}", "kind": "foreign-at-home", "opened": "2020-01-01", **({"mandate": "adapt" if lacks[at] else "research"} if known[at] else {})} for at in things]


def assets(lacks, known):
    states = {at: {"complement_state": "missing" if lacks[at] else "there"} if known[at] else {} for at in things}
    return [{"type": "item", "id": f"i{at}", "link": "l", "list": "management-service", "complement": "asset", **states[at]} for at in things]


def skills(lacks, known):
    posts = [{"type": "post", "id": f"p{at}-{k}", "title": "x", "skills": [f"s{at}"], "needed_from": "2025-01-01"} for at in things for k in range(5)]
    trainings = [{"type": "training", "id": f"x{at}", "skills": [f"s{at}"]} for at in things]
    counts = {at: {"enrolled": 20, "completed": 2 if lacks[at] else 12, "asked_after_12": 10, "in_field_after_12": 9} if known[at] else {} for at in things}
    return posts + trainings + [{"type": "cohort", "id": f"c{at}", "training": f"x{at}", "from": "2023-01-01", "to": "2024-01-01", **counts[at]} for at in things]


def chains(lacks, known):
    made = card(chain_as_of="2026-01-01")
    for at in things:
        if not known[at]:
            made = [each for each in made if each["id"] != f"i{at}"] + [{**each, "chain_as_of": None} for each in made if each["id"] == f"i{at}"]
            continue
        made += [
            {"type": "facility", "id": f"f{at}"},
            {"type": "standard", "id": f"s{at}", "number": f"S {at}", "status": "in-force", "technologies": [f"t{at}"]},
            {"type": "test-method", "id": f"w{at}", "standard": f"s{at}", "facilities": [f"f{at}"]},
            {"type": "accreditation", "id": f"a{at}", "facility": f"f{at}", "scope": [{"standard": f"s{at}"}], "from": "2020-01-01", "to": "2030-01-01"},
        ]
        if not lacks[at]:
            made.append({"type": "evaluated-product", "id": f"e{at}", "product": "p", "item": f"i{at}", "standard": f"s{at}", "facility": f"f{at}", "result": "pass", "on": "2025-01-01", "to": "2030-01-01"})
    return made


def bases(lacks, known):
    hours = {at: {"hours_year": 2024, "effective_hours": 500 if lacks[at] else 1800, "external_hours": 20 if lacks[at] else 700} if known[at] else {} for at in things}
    return [{"type": "facility", "id": f"b{at}", "host": "h", "owner_type": "enterprise-led", **hours[at]} for at in things]


def looked_at(lacks, known):
    begun = {at: {"valid_from": "2014-01-01"} if known[at] else {} for at in things}
    programmes = [{"type": "programme", "id": f"p{at}", **begun[at]} for at in things]
    look = {"type": "inspection", "kind": "inspection", "inspector": "i", "result": "in-order"}
    return programmes + [{**look, "id": f"k{at}", "subject": {"type": "programme", "id": f"p{at}"}, "day": "2017-05-02" if lacks[at] else "2025-05-02"} for at in things if known[at]]


def tools(lacks, known):
    # STIP Compass numbers its groups from 9 to 40 and leaves out 39; one that no policy names is in no list.
    named = [(at, f"TG{at + 9}") for at in things if known[at] and at + 9 <= 40 and at + 9 != 39]
    grants = [{"type": "policy-instrument", "id": f"g{at}", "instrument": "PI007", "target_groups": [group]} for at, group in named]
    return grants + [{"type": "policy-instrument", "id": f"x{at}", "instrument": "PI015", "target_groups": [group]} for at, group in named if not lacks[at]]


for part, least, made in (
    ("needs-unanswered", 0.5, needs),
    ("mandates-missing-answers", 0.2, answering),
    ("mandates-missing-money", 0.2, paid),
    ("centres-missing-innovation", 0.5, centred("innovation-centre", "joint", 0)),
    ("centres-missing-abroad", 0.5, centred("home-abroad", "foreign-at-home", 4)),
    ("centres-missing-adapt", 0.5, adapting),
    ("missing-assets", 0.25, assets),
    ("skills-short", 0.3, skills),
    ("qualification-gaps", 0.25, chains),
    ("idle-bases", 0.5, bases),
    ("supervision-due", 0.25, looked_at),
    ("instrument-holes-tax", 0.25, tools),
):
    for times in sizes:
        for world in range(worlds):
            lacks, known = lacking(least, times)
            put(part, times, world, records=made(lacks, known))
