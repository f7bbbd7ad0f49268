import { byCodePoint } from "@quoin/methods";
import { numberOf, textOf } from "../../../evidence/roles/gathered-table.ts";
import { lineBar, lineMarks, noMark, plain } from "./drawn-line.ts";
import type { LayeredRoadmap, RoadmapMark, RoadmapRow } from "./roadmap-answer.ts";
import type { DrawnLine, RoadmapEvidence } from "./roadmap-evidence.ts";

interface Whose {
  /** Without a card every watched market is shown, with one those of its technologies. */
  readonly isWhole: boolean;
  readonly rowsOfTechnology: (technology: string) => readonly string[];
}

/** Rows above the technologies: what is asked for and sold, which takeovers are forecast; what is to be made and reached. */
export function marketRows(
  { markets, takeovers }: RoadmapEvidence,
  lines: readonly DrawnLine[],
  from: number,
  to: number,
  rowsOfLine: (line: DrawnLine) => readonly string[],
  { isWhole, rowsOfTechnology }: Whose,
): Pick<LayeredRoadmap, "rows" | "links"> {
  const rows: RoadmapRow[] = [];
  const links: LayeredRoadmap["links"] = [];
  const join = (below: readonly string[], above: string, kind: LayeredRoadmap["links"][number]["kind"]): void => {
    for (const each of new Set(below)) links.push({ from: each, to: above, kind });
  };
  const empty = { subject: null, needed: false, trl: null, mrl: null, spans: [] };
  for (const takeover of takeovers) {
    const below = takeover.technology === null ? [] : rowsOfTechnology(takeover.technology);
    if (!isWhole && below.length === 0) continue;
    const { id, label, low, middle, high, level, synthetic } = takeover;
    rows.push({
      ...empty,
      id: `takeover:${id}`,
      layer: "market",
      label,
      bars: [],
      marks: [{ ...noMark, kind: "takeover", year: middle, low, high, value: level, unit: "percent", label, synthetic }],
    });
    join(below, `takeover:${id}`, "overtakes");
  }
  for (const need of distinct(lines.flatMap(({ needs }) => needs))) {
    const own = lines.filter(({ needs }) => needs.includes(need));
    rows.push({ ...empty, id: `need:${need}`, layer: "market", label: plain(need), bars: own.flatMap((line) => lineBar(line, from, to) ?? []), marks: [] });
    join(own.flatMap(rowsOfLine), `need:${need}`, "asked");
  }
  for (const product of distinct(lines.flatMap(({ capacity }) => capacity.map((each) => each.product)))) {
    const own = lines.filter(({ capacity }) => capacity.some((each) => each.product === product));
    rows.push({
      ...empty,
      id: `product:${product}`,
      layer: "product",
      label: plain(product),
      bars: own.flatMap((line) => lineBar(line, from, to) ?? []),
      marks: own.flatMap((line) => lineMarks({ ...line, milestones: [] }, from, to, ({ kind, what }) => kind === "capacity" && what === product)),
    });
    join(own.flatMap(rowsOfLine), `product:${product}`, "makes");
    const sold = markets
      .filter((row) => textOf(row, "product") === product)
      .flatMap((row): RoadmapMark[] => {
        const year = numberOf(row, "year");
        return year === null || year < from || year > to
          ? []
          : [
              {
                ...noMark,
                kind: "market",
                year,
                value: numberOf(row, "volume"),
                value_low: numberOf(row, "low"),
                value_high: numberOf(row, "high"),
                unit: textOf(row, "unit"),
                label: plain(product),
                synthetic: row.values["synthetic"] === 1,
              },
            ];
      })
      .toSorted((a, b) => (a.year ?? 0) - (b.year ?? 0));
    if (sold.length === 0) continue;
    rows.push({ ...empty, id: `market:${product}`, layer: "market", label: plain(product), bars: [], marks: sold });
    join([`product:${product}`], `market:${product}`, "sold");
  }
  for (const indicator of distinct(lines.flatMap(({ targets }) => targets.map((each) => each.indicator)))) {
    const own = lines.filter(({ targets }) => targets.some((each) => each.indicator === indicator));
    const marks = own.flatMap((line) =>
      lineMarks({ ...line, milestones: [] }, from, to, ({ kind, what }) => kind === "target" && what === indicator).filter(({ kind }) => kind === "target"),
    );
    if (marks.length === 0) continue;
    rows.push({ ...empty, id: `target:${indicator}`, layer: "product", label: plain(indicator), bars: [], marks });
    join(own.flatMap(rowsOfLine), `target:${indicator}`, "makes");
  }
  return { rows, links };
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort(byCodePoint);
}
