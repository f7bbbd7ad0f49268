import { type ApiAnswer, type Language, numberText } from "@quoin/core";
import { type Chart, chartHead, type PlotModule } from "../shared/charts/chart.ts";
import { type ColourToken, colour } from "../theme/tokens.ts";

type Item = Pick<ApiAnswer<"qualification">["items"][number], "steps">;
export type Step = Item["steps"][number]["step"];
export type State = Item["steps"][number]["state"];

export const chainSteps = ["standard", "method", "laboratory", "product"] as const satisfies readonly Step[];
/** What holds first, then what holds for a while, then what does not, then what nobody recorded. */
export const chainStates = ["there", "expiring", "expired", "missing", "unknown"] as const satisfies readonly State[];

const colours: Readonly<Record<State, ColourToken>> = { there: "scale-4", expiring: "scale-2", expired: "kind-5", missing: "kind-2", unknown: "band" };
/** Ink that is read on each. */
const inkOn: Readonly<Record<State, ColourToken>> = {
  there: "scale-4-ink",
  expiring: "scale-2-ink",
  expired: "accent-ink",
  missing: "accent-ink",
  unknown: "ink",
};

export interface ChainWords {
  readonly title: string;
  /** What is counted. */
  readonly subtitle: string;
  readonly source: string;
  readonly step: string;
  readonly state: string;
  readonly steps: Readonly<Record<Step, string>>;
  readonly states: Readonly<Record<State, string>>;
}

/** How many items stand how at each step of the chain, in the order of the chain; a state without an item is no part of its bar. */
export function chainCounts(items: readonly Item[]): readonly { readonly step: Step; readonly state: State; readonly count: number; readonly from: number }[] {
  return chainSteps.flatMap((step) => {
    let from = 0;
    return chainStates.flatMap((state) => {
      const count = items.filter(({ steps }) => steps.some((each) => each.step === step && each.state === state)).length;
      if (count === 0) return [];
      from += count;
      return [{ step, state, count, from: from - count }];
    });
  });
}

/** Standard, method, laboratory, product: a bar each, of all items of the cards, parted by how they stand. */
export function chainChart(items: readonly Item[], isInvented: boolean, words: ChainWords, language: Language): Chart {
  const bars = chainCounts(items);
  const held = chainStates.filter((state) => bars.some((bar) => bar.state === state));
  return {
    ...chartHead(words, "quoin-chains", isInvented),
    legend: held.map((state) => ({ label: words.states[state], colour: colour(colours[state]), isBand: true })),
    isLegendKept: true,
    points: bars.map(({ step, state, count, from }) => ({
      x: from + count / 2,
      y: words.steps[step],
      says: `${words.steps[step]}, ${words.states[state]}: ${numberText(count, language)}`,
    })),
    table: { columns: [words.step, words.state, words.subtitle], rows: bars.map(({ step, state, count }) => [words.steps[step], words.states[state], count]) },
    draw: (plot: PlotModule, width: number) =>
      plot.plot({
        className: "quoin-plot",
        width,
        height: 48 + 38 * chainSteps.length,
        marginLeft: 128,
        marginBottom: 32,
        x: { label: null, grid: true, domain: [0, items.length], tickFormat: (count: number) => (Number.isInteger(count) ? numberText(count, language) : "") },
        y: { label: null, domain: chainSteps.map((step) => words.steps[step]), tickSize: 0 },
        marks: [
          plot.barX(bars, {
            y: ({ step }: { step: Step }) => words.steps[step],
            x1: "from",
            x2: ({ from, count }: { from: number; count: number }) => from + count,
            fill: ({ state }: { state: State }) => colour(colours[state]),
            inset: 0.5,
          }),
          plot.text(
            bars.filter(({ count }) => count >= 0.05 * items.length),
            {
              y: ({ step }: { step: Step }) => words.steps[step],
              x: ({ from, count }: { from: number; count: number }) => from + count / 2,
              text: ({ count }: { count: number }) => numberText(count, language),
              fill: ({ state }: { state: State }) => colour(inkOn[state]),
            },
          ),
        ],
      }),
  };
}
