"""Makes the files of the invented country of examples/own-office, and the figures that its rules must give.

Everything is invented. The figures are plain arithmetic on what is written into the files, without any code of Quoin:
    python3 golden/runners/own-office/make.py
"""
import json, os
from itertools import combinations

here = os.path.dirname(os.path.abspath(__file__))
out = os.path.join(here, "..", "..", "..", "examples", "own-office")
state = 20241


def draw(n):
    """A whole number from 0 to n - 1 (linear congruential generator of Numerical Recipes)."""
    global state
    state = (1664525 * state + 1013904223) % 2**32
    return (state >> 8) % n


def comma(value, decimals):
    return f"{value:.{decimals}f}".replace(".", ",")


def write(name, header, rows):
    with open(os.path.join(out, name), "w", encoding="utf-8", newline="") as file:
        for row in [header, *rows]:
            file.write(";".join(str(cell) for cell in row) + "\n")


root = "AD"
names = ["Žeravina", "Łąkowo", "Děčany", "Šípkovo", "Őrvölgy", "Ķempene", "Đurđevo", "Çayırlı", "Größau", "Ñandalia", "Åsmark", "Pécsvár", "Țărmeni", "Ýmirsey"]
regions = [f"AD{i + 1:02d}" for i in range(14)]
seats = ["Horné", "Dolné", "Stará"]
counties = {region: [f"{region}{j + 1}" for j in range(3)] for region in regions}
places = [(root, "Ardenia", "", "country")]
for i, region in enumerate(regions):
    places.append((region, names[i], root, "canton"))
    places += [(county, f"{seats[j]} {names[i]}", region, "district") for j, county in enumerate(counties[region])]
write("miesta.csv", ["Kód", "Názov", "Patrí pod", "Stupeň"], places)

# Money of research: totals in millions, what the state pays in thousands, imported technology in thousands, assimilation in millions.
years = list(range(2013, 2025))
size = [14, 11, 9, 8, 7, 6, 6, 5, 5, 4, 4, 3, 3, 2]
words = {
    "rd_spend_total": "Výdavky na výskum",
    "rd_spend_from_government": "z toho zo štátneho rozpočtu",
    "rd_personnel_fte": "Výskumníci",
    "hightech_spend_import_technology": "Nákup technológií z cudziny",
    "hightech_spend_assimilation": "Osvojenie kúpených technológií",
}
spending, whole = [], {}
for year in years:
    sums = {}
    for i, region in enumerate(regions):
        total = size[i] * 10 + (year - 2013) * 2 + draw(10) / 10  # EUR million
        paid = round(total * (0.46 - 0.012 * (year - 2013) + (draw(9) - 4) / 1000) * 1000)  # EUR thousand
        people = size[i] * 120 + draw(40)
        imported = size[i] * 900 + draw(200)  # EUR thousand
        absorbed = round(size[i] * 0.21 + draw(10) / 100, 2)  # EUR million
        row = {"rd_spend_total": total, "rd_spend_from_government": paid, "rd_personnel_fte": people, "hightech_spend_import_technology": imported, "hightech_spend_assimilation": absorbed}
        for key, value in row.items():
            sums[key] = sums.get(key, 0) + value
        spending.append((region, year, row))
    whole[year] = {key: round(value, 3) for key, value in sums.items()}
    spending.append((root, year, whole[year]))
units = {"rd_spend_total": ("mln EUR", 1), "rd_spend_from_government": ("tis. EUR", 0), "rd_personnel_fte": ("FTE", 0), "hightech_spend_import_technology": ("tis. EUR", 0), "hightech_spend_assimilation": ("mln EUR", 2)}
write(
    "ukazovatele.csv",
    ["Kantón", "Rok", "Ukazovateľ", "Hodnota", "Jednotka"],
    [(place, year, words[key], comma(value, units[key][1]), units[key][0]) for place, year, row in spending for key, value in row.items()],
)
write("ciselnik.csv", ["Ukazovateľ", "Kód"], [(word, code) for code, word in words.items()])

# Grants: the first cantons lead most of them; most last three years.
fields = ["materiály", "energia", "zdravie", "doprava", "pôda a les", "stroje", "softvér", "chémia"]
programmes = {f"Program {letter}": fields[i % 8] for i, letter in enumerate("ABCDEFGHIJKLMNOP")}
write("programy.csv", ["Program", "Oblasť"], list(programmes.items()))
weights = [place for place, share in enumerate([40, 22, 12, 8, 5, 3, 3, 2, 2, 1, 1, 1, 0, 0]) for _ in range(share)]
grants = []
for number in range(1, 361):
    year = 2023 if number <= 160 else 2024
    length = 5 if draw(20) == 0 else 4 if draw(4) == 0 else 3
    region = regions[weights[draw(len(weights))]]
    grants.append((f"G-{year}-{number:03d}", year, f"Program {'ABCDEFGHIJKLMNOP'[draw(16)]}", f"Ústav {draw(60) + 1}", region, length, 150 + draw(400)))
write("granty.csv", ["Číslo", "Výzva", "Program", "Riešiteľ", "Kantón", "Trvanie (roky)", "Dotácia (tis. EUR)"], grants)

# Instruments: a mark from 1 (poor) to 4 (excellent) a year.
marks = []
for year in (2022, 2023, 2024):
    for host in range(1, 121):
        marks.append((year, f"Pracovisko č. {host}", 1 + (draw(10) + 3 * (draw(3) > 1)) // 4, regions[host % 14]))
write("pristroje.csv", ["Rok", "Pracovisko", "Známka", "Kantón"], marks)

# Laboratories of the state.
labs = [(2024, "štátne", f"Laboratórium {n:02d}", f"Ústav {draw(60) + 1}", regions[weights[draw(len(weights))]]) for n in range(1, 91)]
write("laboratoria.csv", ["Rok", "Druh", "Laboratórium", "Sídlo", "Kantón"], labs)

# Firms by district: each canton has an industry of its own at first, and the lead melts away.
industries = {"oceľ": ("kovy", 1), "hliník": ("kovy", 1), "lieky": ("lieky", 1), "autá": ("vozidlá", 1), "stroje": ("stroje", 1), "banky": ("peniaze", 0)}
write("odvetvia.csv", ["Odvetvie", "Skupina", "Výroba"], [(name, *facts) for name, facts in industries.items()])
firms = []
firm_years = [2004, 2009, 2014, 2019, 2024]
for year in firm_years:
    for i, region in enumerate(regions):
        for k, name in enumerate(industries):
            lead = 150 - (year - 2004) * 6 if i % 5 == k else 30 + (year - 2004)
            left = lead
            for j, county in enumerate(counties[region]):
                held = left if j == 2 else lead // 3
                left -= held
                firms.append((county, year, name, held))
write("podniky.csv", ["Okres", "Rok", "Odvetvie", "Počet podnikov"], firms)

# The figures, beside Quoin.
last, first = years[-3:], years[:3]
share = lambda year: whole[year]["rd_spend_from_government"] / 1000 / whole[year]["rd_spend_total"]
mean = lambda values: sum(values) / len(values)


def herfindahl(cells):
    counts = {}
    for cell in cells:
        counts[cell] = counts.get(cell, 0) + 1
    return sum((count / len(cells)) ** 2 for count in counts.values())


def distance(year):
    groups = sorted({group for group, made in industries.values() if made})
    mix = {}
    for region in regions:
        held = {group: 0 for group in groups}
        for county, at, name, count in firms:
            group, made = industries[name]
            if at == year and made and county in counties[region]:
                held[group] += count
        total = sum(held.values())
        mix[region] = [held[group] / total for group in groups]
    return mean([sum(abs(a - b) for a, b in zip(mix[one], mix[other])) for one, other in combinations(regions, 2)])


distances = [distance(year) for year in firm_years]
middle = mean(firm_years)
newest = [mark for year, _, mark, _ in marks if year == 2024]
called = [grant for grant in grants if grant[1] == 2024]
figures = {
    "made_by": "golden/runners/own-office/make.py: plain arithmetic on the invented files, without Quoin",
    "introduction-without-absorption": {
        "imported_per_assimilated": sum(whole[y]["hightech_spend_import_technology"] / 1000 for y in last) / sum(whole[y]["hightech_spend_assimilation"] for y in last)
    },
    "unstable-support": {
        "share_of_four_years": mean([1 if grant[5] >= 4 else 0 for grant in grants]),
        "government_share_change": mean([share(y) for y in last]) - mean([share(y) for y in first]),
    },
    "closed-facilities": {"share_good": mean([1 if mark >= 3 else 0 for mark in newest])},
    "concentration": {"projects": herfindahl([grant[4] for grant in grants]), "laboratories": herfindahl([lab[4] for lab in labs])},
    "herding": {"held": len({(grant[4], programmes[grant[2]]) for grant in called})},
    "isomorphism": {
        "slope": sum((y - middle) * d for y, d in zip(firm_years, distances)) / sum((y - middle) ** 2 for y in firm_years),
        "first": distances[0],
        "last": distances[-1],
    },
}
with open(os.path.join(here, "figures.json"), "w", encoding="utf-8") as file:
    json.dump(figures, file, ensure_ascii=False, indent=2)
    file.write("\n")
