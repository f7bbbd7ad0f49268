import { columnText, groupedText, type Language, type ValueChainsAnswer } from "@quoin/core";
import { type Chart, chartHead, type PlotModule } from "../shared/charts/chart.ts";
import { type ColourToken, colour } from "../theme/tokens.ts";

export const exportParts = ["absorbed", "beyond", "home", "foreign", "twice"] as const;
export type ExportPart = (typeof exportParts)[number];

const colours: Readonly<Record<ExportPart, ColourToken>> = { absorbed: "scale-4", beyond: "scale-3", home: "scale-2", foreign: "kind-2", twice: "band" };

export interface PartsWords {
  readonly title: string;
  readonly subtitle: string;
  readonly source: string;
  readonly year: string;
  readonly part: string;
  readonly share: string;
  readonly value: string;
  readonly parts: Readonly<Record<ExportPart, string>>;
  says(year: number, part: ExportPart, share: string, value: string): string;
}

/** What becomes of the value of exports, a bar a year. */
export function partsChart({ exports, synthetic }: Pick<ValueChainsAnswer, "exports" | "synthetic">, words: PartsWords, language: Language): Chart {
  const bars = exports.flatMap((each) => {
    let from = 0;
    return exportParts.map((part) => {
      const share = each.exports > 0 ? (100 * each[part]) / each.exports : 0;
      const bar = { year: String(each.year), part, from, to: from + share, share, value: each[part] };
      from += share;
      return bar;
    });
  });
  const million = (value: number): string => groupedText(1_000_000 * value, language);
  return {
    ...chartHead(words, "quoin-value-chains-exports", synthetic),
    legend: exportParts.map((part) => ({ label: words.parts[part], colour: colour(colours[part]), isBand: true })),
    isLegendKept: true,
    points: bars.map((bar) => ({
      x: (bar.from + bar.to) / 2,
      y: bar.year,
      says: words.says(Number(bar.year), bar.part, columnText(bar.share, language, 1), million(bar.value)),
    })),
    table: { columns: [words.year, words.part, words.share, words.value], rows: bars.map((bar) => [bar.year, words.parts[bar.part], bar.share, bar.value]) },
    draw: (plot: PlotModule, width: number) =>
      plot.plot({
        className: "quoin-plot",
        width,
        height: 68 + 44 * exports.length,
        marginLeft: 48,
        marginBottom: 44,
        x: { label: words.share, labelArrow: "none", grid: true, domain: [0, 100] },
        y: { label: null, domain: exports.map(({ year }) => String(year)), tickSize: 0 },
        marks: [
          plot.barX(bars, { y: "year", x1: "from", x2: "to", fill: ({ part }: { part: ExportPart }) => colour(colours[part]), inset: 0.5 }),
          plot.text(
            bars.filter(({ share }) => share >= 6),
            {
              y: "year",
              x: ({ from, to }: { from: number; to: number }) => (from + to) / 2,
              text: ({ share }: { share: number }) => columnText(share, language, 0),
              fill: ({ part }: { part: ExportPart }) => colour(inkOn[part]),
            },
          ),
        ],
      }),
  };
}

/** Ink that is read on each part. */
const inkOn: Readonly<Record<ExportPart, ColourToken>> = {
  absorbed: "scale-4-ink",
  beyond: "scale-3-ink",
  home: "scale-2-ink",
  foreign: "accent-ink",
  twice: "ink",
};
