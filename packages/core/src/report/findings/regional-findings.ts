import type { Finding } from "../../diagnosis/finding/finding.ts";
import { verbatim } from "../../language/statement/values.ts";
import type { Block, Inline } from "../document/document.ts";
import { findingWords } from "../document/finding.words.ts";
import { headWords } from "../document/head.words.ts";
import { printedUnit } from "../document/printed-words.ts";
import { verdictShapes, verdictWords } from "../document/verdict-words.ts";
import { tileFigure } from "../figures/tile-figure.ts";
import type { ReportContent } from "../report-content.ts";

/** Regions from which a map is worth drawing. */
const enoughForMap = 10;

/** What the rules say of the provinces: one table with a shape for every verdict, and a map for each rule that gives a figure. */
export function regionalBlocks(content: ReportContent): readonly Block[] {
  const { formatter, regions, regionalFindings } = content;
  const say = formatter.of(findingWords);
  const rules = [...new Set(regionalFindings.map(({ rule }) => rule))].map((rule) => ({
    rule,
    own: regionalFindings.filter((finding) => finding.rule === rule),
  }));
  const places = regions.filter(({ id }) => regionalFindings.some(({ subject }) => subject.id === id));
  if (places.length === 0) return [];
  const numbered = rules.map(({ own }, index) => `${index + 1} ${sharedQuestion(own, content)}`);
  return [
    { kind: "heading", level: 2, text: say("by-region") },
    {
      kind: "paragraph",
      text: say("columns"),
    },
    { kind: "list", items: numbered },
    {
      kind: "table",
      caption: say("by-region-caption"),
      remark: (["confirmed", "not-supported", "insufficient-data"] as const).map((verdict) => verdictWords(verdict, formatter)).join("　"),
      columns: [
        { label: formatter.of(headWords)("region"), align: "left" },
        ...rules.map((_, index) => ({ label: String(index + 1), align: "left" as const })),
      ],
      rows: places.map(({ id, label }) => [formatter.text(label), ...rules.map(({ own }) => shapes(own.filter(({ subject }) => subject.id === id)))]),
    },
    ...rules.flatMap(({ own }) => map(own, content)),
  ];
}

/** The question of a rule as it is asked of every region: that of one of them, without its name. */
function sharedQuestion([first]: readonly Finding[], { formatter, regions }: Pick<ReportContent, "formatter" | "regions">): string {
  if (first === undefined) return "";
  const region = regions.find(({ id }) => id === first.subject.id);
  const name = region === undefined ? first.subject.id : formatter.text(region.label);
  return formatter.text(first.question).replaceAll(name, formatter.of(findingWords)("each"));
}

function shapes(findings: readonly Finding[]): readonly Inline[] | null {
  return findings.length === 0 ? null : [findings.map(({ verdict }) => verdictShapes[verdict]).join(" ")];
}

function map(findings: readonly Finding[], content: ReportContent): readonly Block[] {
  const { regions, formatter } = content;
  const single = new Set(findings.map(({ subject }) => subject.id)).size === findings.length;
  if (!single) return [];
  const caption = sharedQuestion(findings, content);
  const tiles = regions.flatMap(({ id, label, column, row }) =>
    column === null || row === null
      ? []
      : [{ name: formatter.text(label), column, row, value: findings.find(({ subject }) => subject.id === id)?.value ?? null }],
  );
  // An office whose places have no tiles, or whose tiles have no values, has no map.
  if (tiles.filter(({ value }) => value !== null).length < enoughForMap) return [];
  const unit = printedUnit(findings[0]?.unit ?? "", formatter);
  return [
    {
      kind: "figure",
      caption,
      svg: tileFigure(tiles, formatter, caption),
      ...(unit === null ? {} : { remark: formatter.of(headWords)("unit", { units: verbatim(unit) }) }),
    },
  ];
}
