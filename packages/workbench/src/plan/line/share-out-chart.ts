import { type Language, type LineTable, type LocalText, namedCell, ownFormatter, type PlanLine, tableWord } from "@quoin/core";
import { barsChart } from "../../findings/charts/bars-chart.ts";
import { colon, semicolon } from "../../language/marks.ts";
import type { Chart } from "../../shared/charts/chart.ts";

/** Columns of which a line's table is drawn, what it comes to first. */
const drawn = ["amount", "points", "at_risk"];

/** From this amount on money is drawn in hundreds of millions. */
const large = 1e8;

export interface ShareOutWords {
  readonly language: Language;
  pick(text: LocalText): string;
  ours(text: LocalText): string;
  placeName(code: string): string;
  /** What is drawn of each thing: "Money by province". */
  by(what: string, each: string): string;
  /** Said behind the unit where a line shows how far the weights move a bar. */
  readonly range: string;
}

type Shared = Pick<PlanLine, "id" | "table" | "details" | "synthetic">;

/** What a line gives to each place, field or industry as bars, with the range over the allowed weights where its table holds one. Null where it shares nothing out. */
export function shareOutChart(line: Shared, words: ShareOutWords): Chart | null {
  for (const table of [line.table, ...line.details.map((detail) => detail.table)]) {
    const chart = table === null ? null : chartOf(table, line, words);
    if (chart !== null) return chart;
  }
  return null;
}

function chartOf({ columns, rows, names }: LineTable, { id, synthetic }: Shared, words: ShareOutWords): Chart | null {
  const { language, pick, ours } = words;
  const [first] = columns;
  const at = columns.findIndex(({ name }) => drawn.includes(name));
  const shown = columns[at];
  // A table by two things at once has no bar for each of the first.
  if (first === undefined || shown === undefined || columns.slice(1, at).some(({ unit }) => unit === null)) return null;
  const place = (name: string): number => columns.findIndex((column) => column.name === name);
  const things = new Map<string, LineTable["rows"][number]>();
  // A table may list what belongs to a thing below it; the figure is the thing's.
  for (const row of rows) if (!things.has(String(row[0]))) things.set(String(row[0]), row);
  const values = [...things.values()].map((row) => row[at]).filter((value): value is number => typeof value === "number");
  if (values.length < 2) return null;
  const scale = /^[A-Z]{3}$/.test(shown.unit ?? "") && Math.max(...values) >= large ? large : 1;
  const number = (cell: LineTable["rows"][number][number] | undefined): number | null => (typeof cell === "number" ? cell / scale : null);
  const nameOf = (code: string): string =>
    first.kind === "region" ? words.placeName(code) : namedCell(code, names, ownFormatter(language), (each) => ours({ en: each, zh: tableWord(each, "zh") }));
  const bars = [...things]
    .map(([code, row]) => ({
      id: code,
      label: both(nameOf(code)),
      value: number(row[at]),
      low: number(row[place("low")]),
      high: number(row[place("high")]),
      count: null,
    }))
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const title = words.by(pick(shown.label), pick(first.label));
  const unit = scale === 1 ? (shown.unit ?? "") : `${shown.unit}_100m`;
  const chart = barsChart(
    { kind: "bars", title: both(title), unit, bars, band: null, threshold: null },
    { language, alt: title, source: id, file: `quoin-${id}`, synthetic },
  );
  const alt = `${title}${colon(language)}${chart.points.map(({ says }) => says).join(semicolon(language))}`;
  return { ...chart, alt, subtitle: place("low") < 0 ? chart.subtitle : chart.subtitle + words.range };
}

function both(text: string): LocalText {
  return { en: text, zh: text };
}
