import { lineNumber } from "../../plan/line-number.ts";
import type { LineTable, PlanLine } from "../../plan/plan.ts";
import type { Block } from "../document/document.ts";
import { headWords } from "../document/head.words.ts";
import { tileFigure } from "../figures/tile-figure.ts";
import { headingText } from "../heading-text.ts";
import type { ReportContent, ReportPlace } from "../report-content.ts";
import { layoutWords } from "./layout.words.ts";

/** Regions from which a map is worth drawing. */
const enoughForMap = 10;

/** 空间布局: a map of every line that grades the regions, and the regions that lines choose. */
export function layoutBlocks(content: ReportContent): readonly Block[] {
  const { formatter, plan, regions } = content;
  const [head, say] = [formatter.of(headWords), formatter.of(layoutWords)];
  const spatial = plan.lines.map((line) => ({ line, rows: regionRows(line, regions) })).filter(({ rows }) => rows.size > 0);
  if (spatial.length === 0) return [{ kind: "paragraph", text: say("nowhere") }];
  const graded = spatial.filter(({ rows }) => rows.size >= enoughForMap);
  const chosen = spatial.filter(({ rows }) => rows.size < enoughForMap);
  return [
    { kind: "paragraph", text: say("tiles") },
    ...(chosen.length === 0
      ? []
      : [
          {
            kind: "table" as const,
            caption: say("chosen"),
            columns: [
              { label: head("line"), align: "left" as const, width: 14 },
              { label: say("for-what"), align: "left" as const, width: 36 },
              { label: head("regions"), align: "left" as const },
            ],
            rows: chosen.map(({ line, rows }) => [
              lineNumber(line.id),
              headingText(line.item, content),
              formatter.row(regions.filter(({ id }) => rows.has(id)).map(({ label }) => formatter.text(label))),
            ]),
          },
        ]),
    ...graded.flatMap(({ line, rows }) => gradedMap(line, rows, content)),
  ];
}

type Cells = LineTable["rows"][number];

/** Rows of the line's table that are about a region, by region. */
function regionRows({ table }: PlanLine, regions: readonly ReportPlace[]): ReadonlyMap<string, Cells> {
  const known = new Set(regions.filter(({ column }) => column !== null).map(({ id }) => id));
  return new Map((table?.rows ?? []).flatMap((row) => (typeof row[0] === "string" && known.has(row[0]) ? [[row[0], row] as const] : [])));
}

function gradedMap({ id, item, table }: PlanLine, rows: ReadonlyMap<string, Cells>, content: ReportContent): readonly Block[] {
  const { formatter, regions } = content;
  const column = table?.columns.findIndex((_, index) => [...rows.values()].some((row) => typeof row[index] === "number")) ?? -1;
  const label = table?.columns[column]?.label;
  if (label === undefined) return [];
  const caption = formatter.told(`${lineNumber(id)} ${headingText(item, content)}`, formatter.text(label));
  const tiles = regions.flatMap((region) => {
    if (region.column === null || region.row === null) return [];
    const value = rows.get(region.id)?.[column];
    return [{ name: formatter.text(region.label), column: region.column, row: region.row, value: typeof value === "number" ? value : null }];
  });
  if (tiles.length === 0) return [];
  return [{ kind: "figure", caption, svg: tileFigure(tiles, formatter, caption) }];
}
