import { z } from "zod";
import { field } from "../../contract/fields.ts";
import { fault, success } from "../../contract/outcome.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { verdicts } from "../../diagnosis/finding/finding.ts";
import { note } from "../../language/note.ts";
import { patchedRecord } from "../../register/changes/patched-record.ts";
import { recordAnswer } from "../../register/changes/record-input.ts";
import { commitStep, firstRecord } from "../../register/changes/record-step.ts";
import { longestText } from "../../schema/entity-field.ts";
import { rules } from "../rules.ts";

/** `quoin finding comment`: says something about a finding, which stays as the evidence has it. */
export const commentOnFinding = workspaceUseCase({
  words: ["finding", "comment"],
  summary: "Say something about a finding; the finding itself stays as the evidence has it",
  changes: true,
  delivers: "answer",
  rights: { editor: "own-department", "programme-officer": "own-department", planner: "all", administrator: "all" },
  effort: "light",
  example: "quoin finding comment quoin-demo P1.1-isomorphism-CN --text 'The list of 2025 is out.'",
  input: z.strictObject({
    id: field(z.string(), { description: "id of the finding", position: 0 }),
    text: field(z.string().regex(/\S/).max(longestText), { description: "what is said" }),
    verdict: field(z.enum(verdicts).optional(), { description: "the verdict that its writer saw" }),
  }),
  output: recordAnswer,
  run: async (ports, { id, text, verdict }) => {
    // Findings are made anew from the evidence, which takes its time: that a rule makes findings of this name is enough.
    if (!rules.some(({ item, code }) => id.startsWith(`${item}-${code}-`))) return fault(note("diagnosis.unknown-finding", { id }, { field: "id" }), "missing");
    const { caller, clock, hasher } = ports;
    const comment = {
      id: `finding-comment-${hasher.sha256(JSON.stringify([id, text, caller.name, clock.now()])).slice(0, 24)}`,
      finding: id,
      verdict: verdict ?? null,
      text,
      by: caller.name,
    };
    return commitStep(ports, "", async () => {
      const change = patchedRecord("finding-comment", null, comment);
      return change.ok ? success({ changes: [change.value], answer: firstRecord }) : change;
    });
  },
});
