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


tools = {"tax": "PI015", "finance": "PI012", "procurement": "PI010", "property": "PI019", "bodies": "PI021"}
# The target groups of the STIP code list.
groups = [f"TG{at}" for at in (*range(9, 39), 40)]


def holed(tool):
    """Policies of another kind name each group of the list, those of the tool each but those that it leaves out; of a tenth of the groups no policy at all is in the register."""

    def made(lacks, known):
        listed = [group for at, group in enumerate(groups) if known[at]]
        reached = [group for at, group in enumerate(groups) if known[at] and not lacks[at]]
        general = [{"type": "policy-instrument", "id": f"g{at}", "instrument": "PI008", "target_groups": [group]} for at, group in enumerate(listed)]
        return general + [{"type": "policy-instrument", "id": f"p{at}", "instrument": tools[tool], "target_groups": [group]} for at, group in enumerate(reached)]

    return made


def watched(lacks, known):
    """Programmes that began six years ago; looked at in the last two years, or never since four years. Of a tenth it is not known since when they run, and nobody looked."""
    made = [{"type": "programme", "id": f"g{at}", "call_years": [2019] if known[at] else []} for at in things]
    days = {at: f"{2020 if lacks[at] else 2024}-0{1 + at % 9}-15" for at in things if known[at]}
    return made + [
        {"type": "inspection", "id": f"x{at}", "subject": {"type": "programme", "id": f"g{at}"}, "day": day, "kind": "inspection", "inspector": "a", "result": "in-order"}
        for at, day in days.items()
    ]


def bases(lacks, known):
    """Testing bases of firms with typed hours; what lacks stands idle, or, every second one, is kept to its owner."""
    hours = {at: ((400, 200) if at % 2 == 0 else (1800, 90)) if lacks[at] else (1700, 600) for at in things}
    typed = {at: dict(zip(("effective_hours", "external_hours"), hours[at])) if known[at] else {} for at in things}
    return [{"type": "facility", "id": f"f{at}", "owner_type": "enterprise-led" if at % 3 else "federation-led", **typed[at]} for at in things]


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
    *((f"instrument-holes-{tool}", 0.25, holed(tool)) for tool in tools),
    ("supervision-due", 0.25, watched),
    ("idle-bases", 0.5, bases),
):
    for times in sizes:
        for world in range(worlds):
            lacks, known = lacking(least, times)
            put(part, times, world, records=made(lacks, known))
