import { codeEntry } from "../../codes/code-lists.ts";
import { lineNumber } from "../../plan/line-number.ts";
import type { LineTable, PlanLine } from "../../plan/plan.ts";
import type { Block } from "../document/document.ts";
import { tileFigure } from "../figures/tile-figure.ts";
import type { ReportContent, ReportPlace } from "../report-content.ts";

/** Regions from which a map is worth drawing. */
const enoughForMap = 10;

/** 空间布局: a map of every line that grades the regions, and the regions that lines choose. */
export function layoutBlocks(content: ReportContent): readonly Block[] {
  const { language, plan, regions } = content;
  const zh = language === "zh";
  const spatial = plan.lines.map((line) => ({ line, rows: regionRows(line, regions) })).filter(({ rows }) => rows.size > 0);
  if (spatial.length === 0) return [{ kind: "paragraph", text: zh ? "各项任务均未落到具体地区。" : "No line names a single region." }];
  const graded = spatial.filter(({ rows }) => rows.size >= enoughForMap);
  const chosen = spatial.filter(({ rows }) => rows.size < enoughForMap);
  return [
    { kind: "paragraph", text: zh ? "格子图中每个@regions面积相同，不绘制边界。" : "Every @region is a tile of one size; no boundary is drawn." },
    ...(chosen.length === 0
      ? []
      : [
          {
            kind: "table" as const,
            caption: zh ? "选定的地区" : "Regions that are chosen",
            columns: [
              { label: zh ? "任务" : "Line", align: "left" as const, width: 14 },
              { label: zh ? "内容" : "For what", align: "left" as const, width: 36 },
              { label: zh ? "地区" : "Regions", align: "left" as const },
            ],
            rows: chosen.map(({ line, rows }) => [
              lineNumber(line.id),
              codeEntry("measures", line.item)?.label[language] ?? line.item,
              regions
                .filter(({ id }) => rows.has(id))
                .map(({ label }) => label[language])
                .join(zh ? "、" : ", "),
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

function gradedMap({ id, item, table }: PlanLine, rows: ReadonlyMap<string, Cells>, { language, regions }: ReportContent): readonly Block[] {
  const column = table?.columns.findIndex((_, index) => [...rows.values()].some((row) => typeof row[index] === "number")) ?? -1;
  const label = table?.columns[column]?.label[language];
  if (label === undefined) return [];
  const caption = `${lineNumber(id)} ${codeEntry("measures", item)?.label[language] ?? item}${language === "zh" ? "：" : ": "}${label}`;
  const tiles = regions.flatMap((region) => {
    if (region.column === null || region.row === null) return [];
    const value = rows.get(region.id)?.[column];
    return [{ name: region.label[language], column: region.column, row: region.row, value: typeof value === "number" ? value : null }];
  });
  if (tiles.length === 0) return [];
  return [{ kind: "figure", caption, svg: tileFigure(tiles, language, caption) }];
}
