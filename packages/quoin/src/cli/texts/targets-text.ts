import { type Evaluation, type LocalText, targetNames, verbatim } from "@quoin/core";
import { headedTable } from "./headed-table.ts";
import type { Speech } from "./printer.ts";

type Target = Evaluation["targets"][number];

const figure = (value: number | null): string => (value === null ? "–" : String(Math.round(value * 1_000) / 1_000));

/** What approved lines ask of the hours of the units that were evaluated, and what came of it in the year; nothing where no line asks. */
export function targetsText(targets: readonly Target[], { say }: Speech): string {
  if (targets.length === 0) return "";
  const name = ({ figure: of }: Target): LocalText | undefined => targetNames[of]?.name;
  const rows = targets.map((each) => {
    const named = name(each);
    return [
      `  ${each.line}`,
      each.facility ?? each.equipment ?? "–",
      named === undefined ? each.figure : say.formatter.text(named),
      say(each.bound === "least" ? "at-least" : "at-most", { value: verbatim(figure(each.target)) }),
      figure(each.value),
      each.by === null ? "–" : String(each.by),
      say(`target-${each.state}`),
    ];
  });
  const reached = targets.filter(({ state }) => state === "reached").length;
  const head = [`  ${say("line")}`, say("unit-of-hours"), say("figure-asked"), say("target"), say("value"), say("by-year"), say("state")];
  return headedTable(head, rows, `  ${say("targets-reached", { reached: verbatim(`${reached}`), n: verbatim(`${targets.length}`) })}`);
}
