import { integer, listed, percent, span } from "../../language/statement/values.ts";
import type { Block, Text } from "../document/document.ts";
import type { OpenStand } from "../open-stand.ts";
import type { ReportContent } from "../report-content.ts";
import { openStandWords } from "./open-stand.words.ts";

/** Results, needs, standards, people, bodies and instruments, a paragraph each; nothing where the register holds none of them. */
export function openStandBlocks({ formatter, open }: Pick<ReportContent, "formatter" | "open">): readonly Block[] {
  const say = formatter.of(openStandWords);
  const { results, needs, standards, people, bodies, instruments, orders } = open;
  const told: readonly (string | null)[] = [
    results === null
      ? null
      : say("results", {
          offered: integer(results.offered, "results"),
          taken: integer(results.takenUp, "results"),
          within:
            results.within === null
              ? []
              : [
                  openStandWords.say("within", {
                    years: integer(results.within.years, "years"),
                    share: percent(results.within.share),
                    interval: span(percent(results.within.low), percent(results.within.high)),
                  }),
                ],
        }),
    needs === null ? null : say("needs", { all: integer(needs.all, "needs"), without: integer(needs.withoutOffer, "needs") }),
    standards === null
      ? null
      : say("standards", {
          items: integer(standards.items, "items"),
          whole: integer(standards.whole, "items"),
          gaps: gapsOf(standards.gaps),
        }),
    people === null
      ? null
      : say("people", {
          trainings: integer(people.trainings, "trainings"),
          open: integer(people.open, "posts"),
          short: integer(people.short, "skills"),
          unknown: integer(people.unknown, "skills"),
        }),
    bodies === null
      ? null
      : say("bodies", {
          all: integer(bodies.technologies, "technologies"),
          nobody: integer(bodies.nobody, "technologies"),
          several: integer(bodies.several, "technologies"),
        }),
    instruments === null
      ? null
      : say("instruments", {
          cells: integer(instruments.cells, "pairs"),
          holes: integer(instruments.holes, "pairs"),
          double: integer(instruments.double, "pairs"),
          above: integer(instruments.above, "pairs"),
        }),
    orders === null
      ? null
      : say("orders", {
          all: integer(orders.all, "orders"),
          decided: integer(orders.decided, "orders"),
          first: integer(orders.firstBuyers, "orders"),
        }),
  ];
  const said = told.filter((each) => each !== null);
  if (said.length === 0) return [];
  const marked = (text: string): Text => (open.synthetic ? [`${text} `, { invented: true }] : text);
  return [{ kind: "heading", level: 2, text: say("heading") }, ...said.map((text): Block => ({ kind: "paragraph", text: marked(text) }))];
}

function gapsOf(gaps: NonNullable<OpenStand["standards"]>["gaps"]) {
  if (gaps.length === 0) return [];
  return [openStandWords.say("gaps", { steps: listed(gaps.map(({ step, items }) => openStandWords.say(step, { items: integer(items, "items") }))) })];
}
