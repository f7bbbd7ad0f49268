import type { LayeredRoadmap } from "../capabilities/consolidation/roadmap/roadmap-answer.ts";
import { areGapsUnknown } from "../capabilities/consolidation/roadmap/roadmap-kinds.ts";
import type { Formatter } from "../language/message/formatter.ts";
import { moneyText, numberText } from "../language/number-text.ts";
import { integer, verbatim } from "../language/statement/values.ts";
import type { Block, ReportDocument, Text } from "./document/document.ts";
import { spokenIn } from "./document/document-words.ts";
import { roadmapFigure } from "./figures/roadmap/roadmap-figure.ts";
import { type RoadmapWord, roadmapWords } from "./figures/roadmap/roadmap-figure.words.ts";
import { htmlStyle } from "./html/html-style.ts";
import { htmlText } from "./html/html-text.ts";
import { roadmapDocumentWords as words } from "./roadmap-document.words.ts";

/** What the picture rests on and what it leaves out, in a sentence. */
export function roadmapGround({ offices, lines, unknown, rows }: LayeredRoadmap, formatter: Formatter): string {
  const say = formatter.of(words);
  if (areGapsUnknown(rows)) return say("no-plan");
  const { without_money: noMoney, other_currency: foreign, uncoded, without_years: noYears } = unknown;
  return say("ground", {
    lines: integer(lines, "lines"),
    offices: integer(offices, "offices"),
    open: integer(rows.filter(({ spans }) => spans.some(({ state }) => state === "open")).length, "things"),
    noMoney: integer(noMoney, "lines"),
    foreign: integer(foreign, "lines"),
    uncoded: integer(uncoded, "lines"),
    noYears: integer(noYears.length, "lines"),
  });
}

function titleOf({ system, from, to }: LayeredRoadmap, formatter: Formatter): string {
  return formatter.of(words)("title", { of: system === null ? words.text("all") : system.label, years: verbatim(`${from}–${to}`) });
}

/** The picture as a file of its own. */
export function roadmapSvg(roadmap: LayeredRoadmap, formatter: Formatter): string {
  return roadmapFigure(roadmap, formatter).replace(
    "<svg ",
    '<svg xmlns="http://www.w3.org/2000/svg" font-family="Noto Sans CJK SC,Source Han Sans SC,Microsoft YaHei,sans-serif" ',
  );
}

/** One sheet of A3 across: title, picture, what it leaves out. */
export function roadmapSheet(roadmap: LayeredRoadmap, formatter: Formatter, office: string): string {
  const style = `${htmlStyle(formatter.language)}@page{size:A3 landscape;margin:10mm}body{max-width:none;padding:1rem}figure{margin:0;break-inside:avoid}figure svg{max-width:none}p.remark{max-width:none}@media print{figure svg{max-height:236mm}}header h1{font-size:20px;margin:0}header p{margin:.2em 0 .6em}`;
  const invented = roadmap.synthetic ? ` <span class="invented">${formatter.of(words)("invented")}</span>` : "";
  return `<!doctype html>
<html lang="${formatter.tag}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="generator" content="Quoin">
<title>${htmlText(titleOf(roadmap, formatter))}</title>
<style>${style}</style>
</head>
<body>
<header><h1>${htmlText(titleOf(roadmap, formatter))}${invented}</h1><p class="subtitle">${htmlText(office)}</p></header>
<main><figure>${roadmapFigure(roadmap, formatter)}</figure><p class="remark">${htmlText(roadmapGround(roadmap, formatter))}</p></main>
</body>
</html>
`;
}

/** The picture with the tables that it was drawn from. */
export function roadmapDocument(roadmap: LayeredRoadmap, formatter: Formatter, office: string): ReportDocument {
  const say = formatter.of(words);
  const word: (key: RoadmapWord) => string = formatter.of(roadmapWords);
  const { rows, money, currency } = roadmap;
  const table = (caption: string, columns: readonly string[], body: readonly (readonly (Text | null)[])[]): Block => ({
    kind: "table",
    caption,
    columns: columns.map((label) => ({ label, align: "left" })),
    rows: body,
  });
  const gaps = rows.flatMap((row) => row.spans.filter(({ state }) => state !== "money").map((span) => ({ row, span })));
  return {
    ...spokenIn(formatter),
    title: titleOf(roadmap, formatter),
    subtitle: office,
    numbering: formatter.language === "zh" ? "chinese" : "decimal",
    hasContents: false,
    chapters: [
      {
        id: "picture",
        title: say("picture"),
        blocks: [
          { kind: "paragraph", text: [roadmapGround(roadmap, formatter), ...(roadmap.synthetic ? [" ", { invented: true as const }] : [])] },
          { kind: "figure", svg: roadmapFigure(roadmap, formatter), caption: titleOf(roadmap, formatter) },
        ],
      },
      {
        id: "lines",
        title: say("lines"),
        blocks: [
          table(
            say("lines"),
            [say("layer"), say("thing"), say("line"), say("office"), say("years")],
            rows.flatMap((row) =>
              row.bars.map((bar) => [
                word(row.layer),
                formatter.text(row.label),
                formatter.text(bar.label),
                formatter.text(bar.office),
                bar.from === bar.to ? `${bar.from}` : `${bar.from}–${bar.to}`,
              ]),
            ),
          ),
        ],
      },
      {
        id: "marks",
        title: say("marks"),
        blocks: [
          table(
            say("marks"),
            [say("year"), say("thing"), say("what"), say("office")],
            rows
              .flatMap((row) => row.marks.filter(({ kind }) => kind !== "market").map((mark) => ({ row, mark })))
              .toSorted((a, b) => (a.mark.year ?? Number.POSITIVE_INFINITY) - (b.mark.year ?? Number.POSITIVE_INFINITY))
              .map(({ row, mark }) => [
                mark.year === null
                  ? word("never")
                  : mark.kind === "takeover"
                    ? `${Math.floor(mark.year)} (${mark.low === null ? "…" : Math.floor(mark.low)}–${mark.high === null ? "…" : Math.floor(mark.high)})`
                    : String(Math.floor(mark.year)),
                formatter.text(row.label),
                mark.value === null
                  ? formatter.text(mark.label)
                  : `${formatter.text(mark.label)} ${numberText(mark.value, formatter)} ${mark.unit === null ? "" : formatter.word(mark.unit)}`.trim(),
                mark.office === null ? null : formatter.text(mark.office),
              ]),
          ),
        ],
      },
      {
        id: "gaps",
        title: say("gaps"),
        blocks: [
          gaps.length === 0
            ? { kind: "paragraph", text: say("noGap") }
            : table(
                say("gaps"),
                [say("thing"), say("years"), say("state")],
                gaps.map(({ row, span }) => [formatter.text(row.label), span.from === span.to ? `${span.from}` : `${span.from}–${span.to}`, word(span.state)]),
              ),
        ],
      },
      {
        id: "money",
        title: word("money"),
        blocks: [
          table(
            word("money"),
            [say("source"), say("year"), say("committed"), say("intended")],
            money.flatMap(({ name, years }) =>
              years
                .filter(({ committed, intended }) => committed + intended > 0)
                .map(({ year, committed, intended }) => [
                  formatter.text(name),
                  String(year),
                  moneyText(committed, currency, formatter),
                  moneyText(intended, currency, formatter),
                ]),
            ),
          ),
        ],
      },
    ],
  };
}
