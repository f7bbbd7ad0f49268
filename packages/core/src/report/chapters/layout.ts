import type { PlanLine } from "../../design/plan.ts";
import type { Block } from "../document.ts";
import { tileFigure } from "../figures/tile-figure.ts";
import type { ReportContent } from "../report-content.ts";

/** 空间布局: which regions the lines name, and where sites are opened. */
export function layoutBlocks(content: ReportContent): readonly Block[] {
  const { language, plan, regions } = content;
  const zh = language === "zh";
  const named = new Map(regions.filter(({ column }) => column !== null).map((region) => [region.id, plan.lines.filter((line) => names(line, region.id))]));
  const located = [...named.entries()].filter(([, lines]) => lines.length > 0);
  const caption = zh ? "各地区被任务点名的次数" : "How many lines name each region";
  if (located.length === 0) return [{ kind: "paragraph", text: zh ? "各项任务均未落到具体地区。" : "No line names a single region." }];
  const tiles = regions.flatMap(({ id, label, column, row }) =>
    column === null || row === null ? [] : [{ name: label[language], column, row, value: named.get(id)?.length ?? 0 }],
  );
  return [
    {
      kind: "paragraph",
      text: zh
        ? `共有${located.length}个地区被列入具体任务。格子图不绘制边界。`
        : `${located.length} regions are named by a line. The tile map draws no boundary.`,
    },
    { kind: "figure", caption, svg: tileFigure(tiles, language, caption) },
    {
      kind: "table",
      caption: zh ? "地区与任务" : "Regions and lines",
      columns: [
        { label: zh ? "地区" : "Region", align: "left", width: 20 },
        { label: zh ? "任务" : "Lines", align: "left" },
      ],
      rows: located.map(([id, lines]) => [
        regions.find((region) => region.id === id)?.label[language] ?? id,
        lines.map((line) => line.id).join(zh ? "、" : ", "),
      ]),
    },
  ];
}

/** A line names a region as its subject, or in the first column of its table. */
function names({ subject, table }: PlanLine, region: string): boolean {
  return (subject.type === "region" && subject.id === region) || (table?.rows.some(([first]) => first === region) ?? false);
}
