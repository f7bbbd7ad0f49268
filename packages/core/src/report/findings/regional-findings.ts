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
  const { voice, regions, regionalFindings } = content;
  const say = voice.of(findingWords);
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
      remark: (["confirmed", "not-supported", "insufficient-data"] as const).map((verdict) => verdictWords(verdict, voice)).join("　"),
      columns: [{ label: voice.of(headWords)("region"), align: "left" }, ...rules.map((_, index) => ({ label: String(index + 1), align: "left" as const }))],
      rows: places.map(({ id, label }) => [voice.text(label), ...rules.map(({ own }) => shapes(own.filter(({ subject }) => subject.id === id)))]),
    },
    ...rules.flatMap(({ own }) => map(own, content)),
  ];
}

/** The question of a rule as it is asked of every region: that of one of them, without its name. */
function sharedQuestion([first]: readonly Finding[], { voice, regions }: Pick<ReportContent, "voice" | "regions">): string {
  if (first === undefined) return "";
  const region = regions.find(({ id }) => id === first.subject.id);
  const name = region === undefined ? first.subject.id : voice.text(region.label);
  return voice.text(first.question).replaceAll(name, voice.of(findingWords)("each"));
}

function shapes(findings: readonly Finding[]): readonly Inline[] | null {
  return findings.length === 0 ? null : [findings.map(({ verdict }) => verdictShapes[verdict]).join(" ")];
}

function map(findings: readonly Finding[], content: ReportContent): readonly Block[] {
  const { regions, voice } = content;
  const single = new Set(findings.map(({ subject }) => subject.id)).size === findings.length;
  if (!single) return [];
  const caption = sharedQuestion(findings, content);
  const tiles = regions.flatMap(({ id, label, column, row }) =>
    column === null || row === null ? [] : [{ name: voice.text(label), column, row, value: findings.find(({ subject }) => subject.id === id)?.value ?? null }],
  );
  // An office whose places have no tiles, or whose tiles have no values, has no map.
  if (tiles.filter(({ value }) => value !== null).length < enoughForMap) return [];
  const unit = printedUnit(findings[0]?.unit ?? "", voice);
  return [
    {
      kind: "figure",
      caption,
      svg: tileFigure(tiles, voice, caption),
      ...(unit === null ? {} : { remark: voice.of(headWords)("unit", { units: verbatim(unit) }) }),
    },
  ];
}
