import { given, recorded } from "../../language/statement/values.ts";
import { nameOf } from "../../register/record-label.ts";
import type { Programme } from "../funding/entities/programme.ts";
import { type SupervisionRecords, supervised, supervisionYears } from "./supervision/supervised.ts";
import { type Waiting, waitsFor } from "./waiting.ts";
import { waitingWords as words } from "./waiting.words.ts";

/** Programmes that gave money and that nobody looked at within the years, for the officers of their department, since the day on which they were due; those of no department are the planners'. */
export function waitingProgrammes(programmes: ReadonlyMap<string, Programme>, told: SupervisionRecords, at: string): readonly Waiting[] {
  const giving = new Set(told.awards.map(({ programme }) => programme));
  const all = [...programmes.values()].filter(({ id }) => giving.has(id));
  return supervised(all, told, { at }).flatMap(({ id, due, state }): Waiting[] => {
    const programme = programmes.get(id);
    if (state !== "due" || programme === undefined) return [];
    const what = words.say("inspection-add", { years: given(supervisionYears, "years"), name: recorded("programme", id, nameOf(programme)) });
    const role = programme.owner_department === null ? "planner" : "programme-officer";
    return [waitsFor(role, "inspection-add", { type: "programme", id, synthetic: programme.synthetic }, what, { since: due })];
  });
}
