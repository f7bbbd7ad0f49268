import type { Finding } from "../../diagnosis/finding.ts";
import type { Block, Inline } from "../document/document.ts";
import { printedUnit } from "../document/printed-words.ts";
import { tileFigure } from "../figures/tile-figure.ts";
import type { ReportContent } from "../report-content.ts";
import { verdictShapes, verdictWords } from "./verdict-words.ts";

/** Regions from which a map is worth drawing. */
const enoughForMap = 10;

/** What the rules say of the provinces: one table with a shape for every verdict, and a map for each rule that gives a figure. */
export function regionalBlocks(content: ReportContent): readonly Block[] {
  const { language, regions, regionalFindings } = content;
  const zh = language === "zh";
  const rules = [...new Set(regionalFindings.map(({ rule }) => rule))].map((rule) => ({
    rule,
    own: regionalFindings.filter((finding) => finding.rule === rule),
  }));
  const places = regions.filter(({ id }) => regionalFindings.some(({ subject }) => subject.id === id));
  if (places.length === 0) return [];
  const numbered = rules.map(({ own }, index) => `${index + 1} ${sharedQuestion(own, content)}`);
  return [
    { kind: "heading", level: 2, text: zh ? "分@region判定" : "@Region by @region" },
    {
      kind: "paragraph",
      text: zh
        ? "下表各列为适用于@regions的判断，依据与数据行见各@region报告。"
        : "Each column is a statement that is tested for @regions; a @region's own report holds its figures and rows.",
    },
    { kind: "list", items: numbered },
    {
      kind: "table",
      caption: zh ? "各@region判定一览" : "Verdicts by @region",
      remark: (["confirmed", "not-supported", "insufficient-data"] as const).map((verdict) => verdictWords(verdict, language)).join("　"),
      columns: [{ label: zh ? "地区" : "@Region", align: "left" }, ...rules.map((_, index) => ({ label: String(index + 1), align: "left" as const }))],
      rows: places.map(({ id, label }) => [label[language], ...rules.map(({ own }) => shapes(own.filter(({ subject }) => subject.id === id)))]),
    },
    ...rules.flatMap(({ own }) => map(own, content)),
  ];
}

/** The question of a rule as it is asked of every region: that of one of them, without its name. */
function sharedQuestion([first]: readonly Finding[], { language, regions }: Pick<ReportContent, "language" | "regions">): string {
  if (first === undefined) return "";
  const name = regions.find(({ id }) => id === first.subject.id)?.label[language] ?? first.subject.id;
  return first.question[language].replaceAll(name, language === "zh" ? "各@region" : "each @region");
}

function shapes(findings: readonly Finding[]): readonly Inline[] | null {
  return findings.length === 0 ? null : [findings.map(({ verdict }) => verdictShapes[verdict]).join(" ")];
}

function map(findings: readonly Finding[], content: ReportContent): readonly Block[] {
  const { regions, language } = content;
  const single = new Set(findings.map(({ subject }) => subject.id)).size === findings.length;
  if (!single) return [];
  const caption = sharedQuestion(findings, content);
  const tiles = regions.flatMap(({ id, label, column, row }) =>
    column === null || row === null ? [] : [{ name: label[language], column, row, value: findings.find(({ subject }) => subject.id === id)?.value ?? null }],
  );
  // An office whose places have no tiles, or whose tiles have no values, has no map.
  if (tiles.filter(({ value }) => value !== null).length < enoughForMap) return [];
  const unit = printedUnit(findings[0]?.unit ?? "", language);
  return [
    { kind: "figure", caption, svg: tileFigure(tiles, language, caption), ...(unit === null ? {} : { remark: language === "zh" ? `单位：${unit}` : unit }) },
  ];
}
