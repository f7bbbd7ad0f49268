import type { PlanDraft } from "../../register/entities/plan-draft.ts";
import { nameOf } from "../../register/record-label.ts";
import type { Waiting } from "./waiting.ts";

/** Typed plans that offices have handed in and that wait to be taken in. */
export function waitingDrafts(drafts: readonly PlanDraft[]): readonly Waiting[] {
  return drafts
    .filter(({ status }) => status === "handed-in")
    .map((draft) => {
      const name = nameOf(draft);
      return {
        role: "planner",
        use_case: "plan-take",
        subject: { type: "plan-draft", id: draft.id },
        what: { en: `Take in the plan of an office: ${name.en}`, zh: `接收单位报送的规划：${name.zh}` },
        since: null,
        due: null,
        synthetic: draft.synthetic,
      };
    });
}
