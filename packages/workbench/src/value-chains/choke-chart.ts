import { columnText, groupedText, type Language, type ValueChainsAnswer } from "@quoin/core";
import { lostSupply } from "@quoin/methods";
import { type Chart, chartHead, type PlotModule } from "../shared/charts/chart.ts";
import { nameRoom } from "../shared/words/shortened.ts";
import { colour } from "../theme/tokens.ts";

export interface ChokeWords {
  readonly title: string;
  readonly subtitle: string;
  readonly source: string;
  readonly supplier: string;
  readonly loss: string;
  readonly lossValue: string;
  says(supplier: string, loss: string, value: string): string;
}

/** Suppliers by what their stop would cost when so much of their deliveries can be replaced; computed here, so that it follows the slider. */
export function chokeChart(
  { suppliers, value_added, synthetic }: Pick<ValueChainsAnswer, "suppliers" | "value_added" | "synthetic">,
  replaceable: number,
  words: ChokeWords,
  language: Language,
): Chart {
  const shown = suppliers
    .map(({ economy, industry, reach, own }) => {
      const value = lostSupply(reach, own, replaceable);
      const name = `${economy.label[language]} · ${industry.label[language]}`;
      return { name, value, loss: value_added > 0 ? (100 * value) / value_added : 0 };
    })
    .toSorted((a, b) => b.value - a.value);
  const most = Math.max(...suppliers.map(({ reach, own }) => (value_added > 0 ? (100 * lostSupply(reach, own, 0)) / value_added : 0)), 0.1);
  const million = (value: number): string => groupedText(1_000_000 * value, language);
  return {
    ...chartHead(words, "quoin-value-chains-suppliers", synthetic),
    legend: [],
    points: shown.map(({ name, loss, value }) => ({ x: loss, y: name, says: words.says(name, columnText(loss, language, 2), million(value)) })),
    table: { columns: [words.supplier, words.loss, words.lossValue], rows: shown.map(({ name, loss, value }) => [name, loss, value]) },
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
        x: { label: words.loss, labelArrow: "none", grid: true, domain: [0, most] },
        y: { label: null, domain: shown.map(({ name }) => name), tickSize: 0, tickFormat: fit },
        marks: [plot.barX(shown, { y: "name", x: "loss", fill: colour("kind-2"), insetTop: 4, insetBottom: 4 })],
      });
    },
  };
}
