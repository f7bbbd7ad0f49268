"""Hours that the real logs of packages/core/test/real-logs tell, computed apart from Quoin with Python's own csv and datetime alone.

    python3 golden/runners/shared_hours.py > packages/core/src/capabilities/facilities/logs/real-logs.golden.json
"""

import csv
import json
import platform
from datetime import datetime, timezone
from fractions import Fraction
from pathlib import Path

folder = Path(__file__).resolve().parents[2] / "packages/core/test/real-logs"


def moment(text: str) -> int:
    return int(datetime.fromisoformat(text.replace("Z", "+00:00")).timestamp())


def edges(year: int) -> tuple[int, int]:
    return tuple(int(datetime(at, 1, 1, tzinfo=timezone.utc).timestamp()) for at in (year, year + 1))


def length(spans: list[tuple[int, int]]) -> int:
    """Seconds that at least one of the spans covers."""
    total, until = 0, None
    for start, end in sorted(spans):
        if until is None or start > until:
            total, until = total + end - start, end
        elif end > until:
            total, until = total + end - until, end
    return total


def cut(spans: list[tuple[int, int]], year: int) -> list[tuple[int, int]]:
    first, last = edges(year)
    return [(max(start, first), min(end, last)) for start, end in spans if start < last and end > first]


def rows(name: str) -> list[dict[str, str]]:
    with (folder / name).open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


jobs = [(moment(row["start"]), moment(row["end"])) for row in rows("whole-machine-jobs.csv")]
first, last = edges(1993)
used = sum(end - start for start, end in cut(jobs, 1993))
closures = {}
for row in rows("downtimes.csv"):
    span = (moment(row["start"]), moment(row["end"]))
    # A closure that ends as it begins, or before, closes nothing.
    if span[0] < span[1]:
        closures.setdefault(row["resource"], []).append(span)
available = {
    resource: {str(year): float(Fraction(edges(year)[1] - edges(year)[0] - length(cut(spans, year)), 3600)) for year in (2021, 2022, 2023)}
    for resource, spans in sorted(closures.items())
}
print(
    json.dumps(
        {
            "made_by": f"golden/runners/shared_hours.py, Python {platform.python_version()}",
            "jobs": len(jobs),
            "effective": float(Fraction(used, 3600)),
            "utilisation": float(Fraction(used, last - first)),
            "available": available,
        },
        indent=2,
    )
)
