import { z } from "zod";
import type { Account } from "../../contract/account.ts";
import { field } from "../../contract/fields.ts";
import { fault, success } from "../../contract/outcome.ts";
import type { Role } from "../../contract/role.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { note } from "../../language/note.ts";
import { longestText } from "../../schema/entity-field.ts";
import { patchedRecord } from "../changes/patched-record.ts";
import { idField, recordAnswer, typeField } from "../changes/record-input.ts";
import { commitStep, currentRecord, firstRecord } from "../changes/record-step.ts";
import { audiences } from "../entities/comment.ts";

/** `quoin comment`: says something about a record that one sees, without changing it. */
export const commentOnRecord = workspaceUseCase({
  words: ["comment"],
  summary: "Say something about a record; the record itself stays as it is",
  changes: true,
  delivers: "answer",
  printed: true,
  // Who sees a record may speak about it; those who only look on do not.
  rights: {
    editor: "own-department",
    "programme-officer": "own-department",
    finance: "all-money",
    office: "own-department",
    reviewer: "assigned",
    "facility-manager": "own-organisation",
    applicant: "own-organisation",
    planner: "all",
    administrator: "all",
  },
  example: "quoin comment my-office application display-2026-boe-1 --text 'The budget of 2027 is on page 4.'",
  input: z.strictObject({
    type: typeField,
    id: idField,
    text: field(z.string().regex(/\S/).max(longestText), { description: "what is said" }),
    audience: field(z.enum(audiences).optional(), {
      description:
        "who reads it beside its writer: officers, the office, also the organisation it is about, or whoever sees the record (default: office; of a reviewer: officers; of an applicant: organisation)",
    }),
  }),
  output: recordAnswer,
  run: async (ports, { type, id, text, audience: asked }) => {
    const { caller, clock, hasher } = ports;
    const about = await currentRecord(ports, type, id);
    if (!about.ok) return about;
    const audience = audienceOf(caller.account, asked);
    if (audience === null) return fault(note("comment.audience", { audience: asked ?? "" }, { field: "audience" }), "forbidden");
    const at = clock.now();
    const comment = {
      id: `comment-${hasher.sha256(JSON.stringify([type, id, text, caller.name, at])).slice(0, 24)}`,
      about: { type, id },
      text,
      by: caller.name,
      audience,
      synthetic: about.value.body.synthetic,
    };
    return commitStep(ports, "", async () => {
      const change = patchedRecord("comment", null, comment);
      return change.ok ? success({ changes: [change.value], answer: firstRecord }) : change;
    });
  },
});

type Audience = (typeof audiences)[number];

/** For whom an account may write: a reviewer for the officers alone, an outsider for those who read its records anyway. Null where it may not. */
function audienceOf(account: Account | undefined, asked: Audience | undefined): Audience | null {
  if (account === undefined || account.roles.some((role) => officeRoles.has(role))) return asked ?? "office";
  const own: Audience = account.roles.includes("reviewer") ? "officers" : "organisation";
  return asked === undefined || asked === own ? own : null;
}

const officeRoles: ReadonlySet<Role> = new Set(["editor", "programme-officer", "planner", "finance", "office", "administrator"]);
