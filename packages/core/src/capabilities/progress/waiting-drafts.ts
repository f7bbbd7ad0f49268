import { recorded } from "../../language/statement/values.ts";
import type { PlanDraft } from "../../register/entities/plan-draft.ts";
import { nameOf } from "../../register/record-label.ts";
import { type Waiting, waitsFor } from "./waiting.ts";
import { waitingWords as words } from "./waiting.words.ts";

/** Typed plans that offices have handed in and that wait to be taken in. */
export function waitingDrafts(drafts: readonly PlanDraft[]): readonly Waiting[] {
  return drafts
    .filter(({ status }) => status === "handed-in")
    .map((draft) => {
      const said = words.say("plan-take", { name: recorded("plan-draft", draft.id, nameOf(draft)) });
      return waitsFor("planner", "plan-take", { type: "plan-draft", id: draft.id, synthetic: draft.synthetic }, said);
    });
}
