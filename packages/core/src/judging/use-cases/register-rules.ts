import { z } from "zod";
import { success } from "../../contract/outcome.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { ruleThresholds } from "../../diagnosis/rule-thresholds.ts";
import { reasonField } from "../../register/changes/record-input.ts";
import { commitStep } from "../../register/changes/record-step.ts";
import { registrationChange } from "../../workspace/register-terms.ts";
import { rules } from "../rules.ts";
import { registrationsOf } from "../with-registration.ts";

/** `quoin rule register` */
export const registerRules = workspaceUseCase({
  words: ["rule", "register"],
  summary: "Register by which limits the rules ask from today on, where quoin.yaml was changed by hand: imports and settings set do so by themselves",
  changes: true,
  delivers: "answer",
  // Who decides for the whole office.
  rights: "design",
  example: "quoin rule register quoin-demo --reason 'before the table of 2026 arrives'",
  input: z.strictObject({ reason: reasonField.default("") }),
  output: z.object({ id: z.string(), hash: z.string(), at: z.string(), is_new: z.boolean() }),
  run: async (ports, { reason }) => {
    const sound = ruleThresholds(rules, ports.settings);
    if (!sound.ok) return sound;
    const made = await commitStep(ports, reason, async () => {
      const change = await registrationChange(ports, ports.settings);
      return change.ok ? success({ changes: change.value, answer: () => change.value.length > 0 }) : change;
    });
    if (!made.ok) return made;
    const newest = (await registrationsOf(ports)).at(-1);
    return success({ id: newest?.id ?? "", hash: newest?.hash ?? "", at: newest?.at ?? "", is_new: made.value });
  },
});
