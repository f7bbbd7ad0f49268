import type { PeersAnswer } from "../../evidence/territory/peers/show-peers.ts";
import type { Formatter } from "../../language/message/formatter.ts";
import { groupedText, numberText } from "../../language/number-text.ts";
import { integer, verbatim } from "../../language/statement/values.ts";
import type { Block, Chapter, Text } from "../document/document.ts";
import { barFigure } from "../figures/bar-figure.ts";
import { briefWords } from "../leader/brief.words.ts";
import { headOf } from "../leader/indicator-head.ts";

/** A place beside others: the first indicator as a picture, all of them as a table with their years. No chapter where nobody reports anything. */
export function peersChapter(peers: PeersAnswer, formatter: Formatter): readonly Chapter[] {
  const [first] = peers.rows;
  const say = formatter.of(briefWords);
  if (first === undefined) return [];
  const names = peers.places.map(({ name }) => formatter.text(name));
  const caption = headOf(first, formatter);
  const bars = [
    ...first.figures.map(({ value }, at) => ({ label: peers.places[at]?.name ?? { en: "", zh: "" }, value, low: null, high: null })),
    ...(first.median === null
      ? []
      : [{ label: briefWords.text("peers-middle", { all: integer(first.all, "regions") }), value: first.median, low: null, high: null }]),
  ];
  const unknown = peers.places.filter((_, at) => peers.rows.some(({ figures }) => figures[at]?.value === null)).map(({ name }) => formatter.text(name));
  const blocks: readonly Block[] = [
    { kind: "figure", svg: barFigure({ bars, band: null, threshold: null }, formatter, caption, 380), caption },
    {
      kind: "table",
      caption: say("peers-table"),
      columns: [
        { label: say("peers-indicator"), align: "left", width: 34 },
        { label: say("peers-year"), align: "left" },
        ...names.map((label) => ({ label, align: "right" as const })),
        { label: say("peers-median"), align: "right" },
      ],
      rows: peers.rows.map((row) => [
        headOf({ ...row, year: null }, formatter),
        String(row.year),
        ...row.figures.map(({ value }) => numberCell(value, formatter)),
        numberCell(row.median, formatter),
      ]),
      remark: formatter.sentences([
        formatter.text(peers.why),
        say("peers-order"),
        ...(unknown.length === 0 ? [] : [say("peers-unknown", { places: verbatim(formatter.row(unknown)) })]),
      ]),
    },
  ];
  return [{ id: "peers", title: say("peers"), blocks }];
}

/** A figure as a cell, of which a workbook takes the number; a missing one is null. */
function numberCell(value: number | null, formatter: Formatter): Text | null {
  return value === null ? null : [{ number: value, text: Math.abs(value) >= 1e4 ? groupedText(value, formatter) : numberText(value, formatter) }];
}
