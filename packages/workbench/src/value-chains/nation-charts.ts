import { columnText, type Language, type NationalTableAnswer } from "@quoin/core";
import { currentLanguage } from "../language/language.ts";
import { type Chart, chartHead, type PlotModule, widthWithLabels } from "../shared/charts/chart.ts";
import { nameRoom } from "../shared/words/shortened.ts";
import { colour } from "../theme/tokens.ts";

export interface ImportYearsWords {
  readonly title: string;
  readonly subtitle: string;
  readonly source: string;
  readonly year: string;
  readonly sectors: string;
  readonly given: string;
  readonly proportional: string;
  says(year: number, way: string, share: string, sectors: number): string;
}

/** Imports behind the exports of each year, as the table tells imports and by proportion of use. */
export function importYearsChart({ years, synthetic }: Pick<NationalTableAnswer, "years" | "synthetic">, words: ImportYearsWords): Chart {
  const ways = [
    { key: "vs_share_proportional", label: words.proportional, ink: "rule-strong" },
    { key: "vs_share_given", label: words.given, ink: "accent" },
  ] as const;
  const points = ways.flatMap(({ key, label, ink }) =>
    years.flatMap(({ year, sectors, [key]: share }) => (share === null ? [] : [{ year, sectors, label, ink, share: 100 * share }])),
  );
  const all = years.map(({ year }) => year);
  const from = all[0];
  const upTo = all.at(-1);
  return {
    ...chartHead(words, "quoin-national-imports-in-exports", synthetic),
    legend: ways.toReversed().map(({ label, ink }) => ({ label, colour: colour(ink), isBand: false })),
    isLegendKept: true,
    points: points.map(({ year, label, share, sectors }) => ({
      x: year,
      y: share,
      says: words.says(year, label, columnText(share, currentLanguage(), 1), sectors),
    })),
    table: {
      columns: [words.year, words.sectors, words.given, words.proportional],
      rows: years.map((each) => [
        String(each.year),
        each.sectors,
        each.vs_share_given === null ? null : 100 * each.vs_share_given,
        each.vs_share_proportional === null ? null : 100 * each.vs_share_proportional,
      ]),
    },
    draw: (plot: PlotModule, width: number) =>
      plot.plot({
        className: "quoin-plot",
        width,
        height: 260,
        marginLeft: 40,
        marginRight: 28,
        marginTop: 20,
        marginBottom: 32,
        x: { label: null, domain: from === upTo ? [Number(from) - 1, Number(upTo) + 1] : [from, upTo], ticks: apart(all, width), tickFormat: String },
        y: { label: "%", labelArrow: "none", grid: true, domain: [0, Math.max(5, ...points.map(({ share }) => share))], nice: true },
        marks: [
          plot.line(points, { x: "year", y: "share", z: "label", stroke: ({ ink }: (typeof points)[number]) => colour(ink), strokeWidth: 2 }),
          plot.dot(points, { x: "year", y: "share", fill: ({ ink }: (typeof points)[number]) => colour(ink), r: 4 }),
          ...(width >= widthWithLabels
            ? [
                plot.text(
                  points.filter(({ ink }) => ink === "accent"),
                  {
                    x: "year",
                    y: "share",
                    text: ({ share }: (typeof points)[number]) => columnText(share, currentLanguage(), 1),
                    dy: -12,
                    fill: colour("accent"),
                  },
                ),
              ]
            : []),
        ],
      }),
  };
}

/** Pixels that a year takes below an axis. */
const yearRoom = 44;

/** The newest year, and going back from it those that have room beside each other. */
function apart(years: readonly number[], width: number): number[] {
  const scale = (width - 68) / Math.max(1, Number(years.at(-1)) - Number(years[0]));
  const kept: number[] = [];
  for (const year of years.toReversed()) if (kept.length === 0 || (Number(kept[0]) - year) * scale >= yearRoom) kept.unshift(year);
  return kept;
}

export interface ImportContentWords {
  readonly title: string;
  readonly subtitle: string;
  readonly source: string;
  readonly sector: string;
  readonly content: string;
  readonly share: string;
  says(sector: string, content: string, share: string): string;
}

/** Sectors that are drawn; the table beside the picture has them all. */
const drawn = 15;

/** Imports behind a unit of final demand for each sector's goods from home, beside the imports of its kind of goods; the most first. */
export function importContentChart(
  { sectors, synthetic }: Pick<NationalTableAnswer, "sectors" | "synthetic">,
  words: ImportContentWords,
  language: Language,
): Chart {
  const shown = sectors
    .slice(0, drawn)
    .map((each) => ({ name: each.industry.label[language], content: 100 * each.import_content, share: 100 * each.import_share }));
  return {
    ...chartHead(words, "quoin-national-import-content", synthetic),
    legend: [
      { label: words.content, colour: colour("accent"), isBand: true },
      { label: words.share, colour: colour("ink"), isBand: false, mark: "dot" },
    ],
    isLegendKept: true,
    points: shown.map(({ name, content, share }) => ({
      x: content,
      y: name,
      says: words.says(name, columnText(content, language, 1), columnText(share, language, 1)),
    })),
    table: {
      columns: [words.sector, words.content, words.share],
      rows: sectors.map((each) => [each.industry.label[language], 100 * each.import_content, 100 * each.import_share]),
    },
    draw: (plot: PlotModule, width: number) => {
      const { room, fit } = nameRoom(
        shown.map(({ name }) => name),
        width,
        { most: 0.5 },
      );
      return plot.plot({
        className: "quoin-plot",
        width,
        height: 44 + 22 * shown.length,
        marginLeft: room,
        marginBottom: 32,
        x: { label: "%", labelArrow: "none", grid: true, domain: [0, Math.max(5, ...shown.flatMap(({ content, share }) => [content, share]))] },
        y: { label: null, domain: shown.map(({ name }) => name), tickSize: 0, tickFormat: fit },
        marks: [
          plot.barX(shown, { y: "name", x: "content", fill: colour("accent"), fillOpacity: 0.75, insetTop: 4, insetBottom: 4 }),
          plot.dot(shown, { y: "name", x: "share", fill: colour("ink"), r: 3 }),
        ],
      });
    },
  };
}
