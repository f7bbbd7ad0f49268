import type { PeersAnswer } from "../../evidence/territory/peers/show-peers.ts";
import type { Formatter } from "../../language/message/formatter.ts";
import { numberText } from "../../language/number-text.ts";
import { integer, verbatim } from "../../language/statement/values.ts";
import { printedUnit } from "../document/printed-words.ts";
import type { Slide } from "../document/slide-deck.ts";
import { briefWords } from "../leader/brief.words.ts";
import { headOf } from "../leader/indicator-head.ts";

/** The sheet of a meeting that shows the same: the first indicator as a chart, the others as lines. */
export function peersSlide(peers: PeersAnswer, formatter: Formatter): readonly Slide[] {
  const [first, ...others] = peers.rows;
  const say = formatter.of(briefWords);
  if (first === undefined) return [];
  const own = (row: PeersAnswer["rows"][number]) => row.figures.find(({ place }) => place === peers.place);
  return [
    {
      title: say("peers"),
      sentence: formatter.text(peers.why),
      chart: {
        kind: "bars",
        title: headOf(first, formatter),
        unit: printedUnit(first.unit, formatter) ?? "",
        categories: peers.places.map(({ name }) => formatter.text(name)),
        series: [{ name: formatter.text(first.label), values: first.figures.map(({ value }) => value), role: "own" }],
        isPercent: false,
      },
      items: [],
      source: "",
      notes: others.map((row) => {
        const { value = null, rank = null } = own(row) ?? {};
        const told =
          value === null || rank === null
            ? say("peers-nothing")
            : say("peers-rank", { value: verbatim(numberText(value, formatter)), rank: integer(rank, "rank"), all: integer(row.all, "regions") });
        return say("peers-note", { indicator: verbatim(headOf(row, formatter)), told: verbatim(told) });
      }),
    },
  ];
}
