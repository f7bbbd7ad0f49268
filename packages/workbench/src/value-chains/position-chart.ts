import { columnText, elementAt, type Language, type ValueChainsAnswer } from "@quoin/core";
import { type Chart, chartHead, type PlotModule, widthWithLabels } from "../shared/charts/chart.ts";
import { spreadLabels } from "../shared/charts/spread-labels.ts";
import { nameRoom } from "../shared/words/shortened.ts";
import { colour } from "../theme/tokens.ts";

export interface PositionWords {
  readonly title: string;
  readonly subtitle: string;
  readonly source: string;
  readonly economy: string;
  readonly year: string;
  readonly position: string;
  readonly backward: string;
  readonly forward: string;
  readonly others: string;
  says(economy: string, year: number, position: string, forward: string, backward: string): string;
}

/** On which side of the chains each economy stands, over the years; the chosen one in front. */
export function positionChart(
  { positions, economy, years, synthetic }: Pick<ValueChainsAnswer, "positions" | "economy" | "years" | "synthetic">,
  words: PositionWords,
  language: Language,
): Chart {
  const points = positions.flatMap(({ economy: of, years: found }) =>
    found.flatMap(({ year, position, backward, forward }) =>
      position === null ? [] : [{ code: of.code, name: of.label[language], year, position, backward, forward, isChosen: of.code === economy.code }],
    ),
  );
  const chosen = points.filter(({ isChosen }) => isChosen);
  const last = points.filter(({ year }) => year === years.at(-1));
  const [low, high] = [Math.min(0, ...points.map(({ position }) => position)), Math.max(0, ...points.map(({ position }) => position))];
  const percent = (value: number | null): number | null => (value === null ? null : 100 * value);
  const tenth = (value: number | null): string => columnText(value === null ? null : 100 * value, language, 1);
  const own = economy.label[language];
  const height = 300;
  return {
    ...chartHead(words, "quoin-value-chains-position", synthetic),
    legend: [
      { label: own, colour: colour("accent"), isBand: false },
      { label: words.others, colour: colour("rule-strong"), isBand: false },
    ],
    points: points.map(({ name, year, position, backward, forward }) => ({
      x: year,
      y: position,
      says: words.says(name, year, columnText(position, language, 3), tenth(forward), tenth(backward)),
    })),
    table: {
      columns: [words.economy, words.year, words.position, words.forward, words.backward],
      rows: points.map(({ name, year, position, backward, forward }) => [name, String(year), position, percent(forward), percent(backward)]),
    },
    draw: (plot: PlotModule, width: number) => {
      const named = width >= widthWithLabels;
      const { room, fit } = nameRoom(
        last.map(({ name }) => name),
        width,
        { most: 0.34 },
      );
      const scale = (height - 44) / (high - low || 1);
      const places = spreadLabels(
        last.map(({ position }) => position * scale),
        14,
        low * scale,
        high * scale,
      );
      const labels = last.map((each, at) => ({ ...each, place: elementAt(places, at) / scale }));
      return plot.plot({
        className: "quoin-plot",
        width,
        height,
        marginLeft: 48,
        marginRight: named ? room : 16,
        marginTop: 12,
        marginBottom: 32,
        x: { label: null, type: "point", domain: [...years], tickFormat: String, padding: 0.1 },
        y: { label: null, domain: [low, high], grid: true, tickFormat: (value: number) => columnText(value, language, 2) },
        marks: [
          plot.ruleY([0], { stroke: colour("rule-strong"), strokeDasharray: "3 3" }),
          plot.line(
            points.filter(({ isChosen }) => !isChosen),
            { x: "year", y: "position", z: "code", stroke: colour("rule-strong"), strokeWidth: 1.25 },
          ),
          plot.line(chosen, { x: "year", y: "position", stroke: colour("accent"), strokeWidth: 2.75 }),
          plot.dot(chosen, { x: "year", y: "position", fill: colour("accent"), r: 4 }),
          ...(named
            ? [
                plot.text(labels, {
                  x: "year",
                  y: "place",
                  text: ({ name }: { name: string }) => fit(name),
                  dx: 10,
                  textAnchor: "start",
                  fill: ({ isChosen }: { isChosen: boolean }) => colour(isChosen ? "accent" : "soft"),
                }),
              ]
            : []),
        ],
      });
    },
  };
}
