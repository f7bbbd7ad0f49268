import type { Voice } from "../language/message/voice.ts";
import { moneyText, numberText } from "../language/number-text.ts";
import { verbatim, whole } from "../language/statement/values.ts";
import type { LayeredRoadmap } from "../whole/roadmap/roadmap-answer.ts";
import { areGapsUnknown } from "../whole/roadmap/roadmap-kinds.ts";
import type { Block, ReportDocument, Text } from "./document/document.ts";
import { spokenIn } from "./document/document-words.ts";
import { roadmapFigure } from "./figures/roadmap/roadmap-figure.ts";
import { type RoadmapWord, roadmapWords } from "./figures/roadmap/roadmap-figure.words.ts";
import { htmlStyle } from "./html/html-style.ts";
import { htmlText } from "./html/html-text.ts";
import { roadmapDocumentWords as words } from "./roadmap-document.words.ts";

/** What the picture rests on and what it leaves out, in a sentence. */
export function roadmapGround({ offices, lines, unknown, rows }: LayeredRoadmap, voice: Voice): string {
  const say = voice.of(words);
  if (areGapsUnknown(rows)) return say("no-plan");
  const { without_money: noMoney, other_currency: foreign, uncoded, without_years: noYears } = unknown;
  return say("ground", {
    lines: whole(lines, "lines"),
    offices: whole(offices, "offices"),
    open: whole(rows.filter(({ spans }) => spans.some(({ state }) => state === "open")).length, "things"),
    noMoney: whole(noMoney, "lines"),
    foreign: whole(foreign, "lines"),
    uncoded: whole(uncoded, "lines"),
    noYears: whole(noYears.length, "lines"),
  });
}

function titleOf({ system, from, to }: LayeredRoadmap, voice: Voice): string {
  return voice.of(words)("title", { of: system === null ? words.text("all") : system.label, years: verbatim(`${from}–${to}`) });
}

/** The picture as a file of its own. */
export function roadmapSvg(roadmap: LayeredRoadmap, voice: Voice): string {
  return roadmapFigure(roadmap, voice).replace(
    "<svg ",
    '<svg xmlns="http://www.w3.org/2000/svg" font-family="Noto Sans CJK SC,Source Han Sans SC,Microsoft YaHei,sans-serif" ',
  );
}

/** One sheet of A3 across: title, picture, what it leaves out. */
export function roadmapSheet(roadmap: LayeredRoadmap, voice: Voice, office: string): string {
  const style = `${htmlStyle(voice.language)}@page{size:A3 landscape;margin:10mm}body{max-width:none;padding:1rem}figure{margin:0;break-inside:avoid}figure svg{max-width:none}p.remark{max-width:none}@media print{figure svg{max-height:236mm}}header h1{font-size:20px;margin:0}header p{margin:.2em 0 .6em}`;
  const invented = roadmap.synthetic ? ` <span class="invented">${voice.of(words)("invented")}</span>` : "";
  return `<!doctype html>
<html lang="${voice.tag}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="generator" content="Quoin">
<title>${htmlText(titleOf(roadmap, voice))}</title>
<style>${style}</style>
</head>
<body>
<header><h1>${htmlText(titleOf(roadmap, voice))}${invented}</h1><p class="subtitle">${htmlText(office)}</p></header>
<main><figure>${roadmapFigure(roadmap, voice)}</figure><p class="remark">${htmlText(roadmapGround(roadmap, voice))}</p></main>
</body>
</html>
`;
}

/** The picture with the tables that it was drawn from. */
export function roadmapDocument(roadmap: LayeredRoadmap, voice: Voice, office: string): ReportDocument {
  const say = voice.of(words);
  const word: (key: RoadmapWord) => string = voice.of(roadmapWords);
  const { rows, money, currency } = roadmap;
  const table = (caption: string, columns: readonly string[], body: readonly (readonly (Text | null)[])[]): Block => ({
    kind: "table",
    caption,
    columns: columns.map((label) => ({ label, align: "left" })),
    rows: body,
  });
  const gaps = rows.flatMap((row) => row.spans.filter(({ state }) => state !== "money").map((span) => ({ row, span })));
  return {
    ...spokenIn(voice),
    title: titleOf(roadmap, voice),
    subtitle: office,
    numbering: voice.language === "zh" ? "chinese" : "decimal",
    hasContents: false,
    chapters: [
      {
        id: "picture",
        title: say("picture"),
        blocks: [
          { kind: "paragraph", text: [roadmapGround(roadmap, voice), ...(roadmap.synthetic ? [" ", { invented: true as const }] : [])] },
          { kind: "figure", svg: roadmapFigure(roadmap, voice), caption: titleOf(roadmap, voice) },
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
                voice.text(row.label),
                voice.text(bar.label),
                voice.text(bar.office),
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
                voice.text(row.label),
                mark.value === null
                  ? voice.text(mark.label)
                  : `${voice.text(mark.label)} ${numberText(mark.value, voice)} ${mark.unit === null ? "" : voice.word(mark.unit)}`.trim(),
                mark.office === null ? null : voice.text(mark.office),
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
                gaps.map(({ row, span }) => [voice.text(row.label), span.from === span.to ? `${span.from}` : `${span.from}–${span.to}`, word(span.state)]),
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
                  voice.text(name),
                  String(year),
                  moneyText(committed, currency, voice),
                  moneyText(intended, currency, voice),
                ]),
            ),
          ),
        ],
      },
    ],
  };
}
