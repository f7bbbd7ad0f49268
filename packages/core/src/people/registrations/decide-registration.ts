import { z } from "zod";
import { instantText } from "../../capabilities/facilities/time/zoned-time.ts";
import { elementAt } from "../../contract/assert-present.ts";
import { field } from "../../contract/fields.ts";
import { fault, type Outcome, success } from "../../contract/outcome.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { note } from "../../language/note.ts";
import { patchedRecord } from "../../register/changes/patched-record.ts";
import { versionField } from "../../register/changes/record-input.ts";
import { commitStep, ownRecord } from "../../register/changes/record-step.ts";
import type { Registration } from "../../register/entities/registration.ts";
import type { RecordChange } from "../../register/record-store.ts";
import { recordIn, recordsOf } from "../../register/typed-records.ts";
import { registrationAnswer, toldRegistration } from "./list-registrations.ts";
import { organisationsAlike } from "./receive-registration.ts";

/** `quoin registration decide` */
export const decideRegistration = workspaceUseCase({
  words: ["registration", "decide"],
  summary: "Let in an organisation that registered itself, as a new one of the register or as one that stands there, or decline it with a reason",
  changes: true,
  delivers: "answer",
  rights: "officer",
  example: "quoin registration decide my-office registration-1 --decision confirm",
  input: z.strictObject({
    id: field(z.string(), { description: "id of the registration, see registration list", position: 0 }),
    decision: field(z.enum(["confirm", "decline"]), { description: "what the officer finds" }),
    organisation: field(z.string().optional(), { description: "organisation of the register that it is, where it stands there already", unit: "ORG" }),
    reason: field(z.string().regex(/\S/).max(2000).optional(), { description: "why, told to who registered; needed to decline" }),
    if_version: versionField.optional(),
  }),
  output: registrationAnswer,
  run: async (ports, { id, decision, organisation, reason, if_version: version }) => {
    if (decision === "decline" && reason === undefined) return fault(note("registration.no-reason", { id }, { field: "reason" }));
    return commitStep(
      ports,
      reason ?? "",
      async () => {
        const own = await ownRecord(ports, "registration", id);
        if (!own.ok) return own;
        if (version !== undefined && version !== own.value.version)
          return fault(note("record.stale", { type: "registration", id, expected: version, actual: own.value.version }, { field: "version" }), "stale");
        const found = recordIn(own.value, "registration");
        const let_in = decision === "confirm" ? await letIn(ports, found, organisation) : success(null);
        if (!let_in.ok) return let_in;
        const change = patchedRecord("registration", own.value, {
          status: decision === "confirm" ? "confirmed" : "declined",
          organisation: let_in.value?.id ?? null,
          reason: reason ?? null,
          decided_by: ports.caller.name,
          decided_at: instantText(Date.parse(ports.clock.now())),
        });
        if (!change.ok) return change;
        const made = let_in.value?.change;
        const address = await ports.notices.address({ kind: "registration", id });
        return success({
          changes: [change.value, ...(made === undefined ? [] : [made])],
          answer: (stored) => toldRegistration(recordIn(elementAt(stored, 0), "registration"), address),
        });
      },
      { unchanged: ["organisation"] },
    );
  },
});

/** The organisation that is let in: the one that the officer names, else a new one of what was typed, where none bears its name or number. */
async function letIn(
  { records, unrestrictedRecords }: Pick<WorkspacePorts, "records" | "unrestrictedRecords">,
  found: Registration,
  named: string | undefined,
): Promise<Outcome<{ readonly id: string; readonly change?: RecordChange }>> {
  if (named !== undefined) {
    const known = await records.get("organisation", named);
    if (known?.id !== named || known.retired) return fault(note("user.unknown-organisation", { field: "organisation", id: named }, { field: "organisation" }));
    return success({ id: named });
  }
  const alike = organisationsAlike(await recordsOf(unrestrictedRecords, "organisation"), found);
  if (alike.length > 0) return fault(note("registration.known", { name: found.name, ids: alike.map(({ id }) => id).join(", ") }, { field: "organisation" }));
  const id = found.id.replace("registration-", "organisation-");
  const change = patchedRecord("organisation", null, {
    id,
    labels: /\p{Script=Han}/u.test(found.name) ? { zh: found.name } : { en: found.name },
    kind: found.kind,
    region: found.region,
    identifiers: found.number === null ? [] : [{ scheme: "as registered", value: found.number }],
    source: "registration",
  });
  return change.ok ? success({ id, change: change.value }) : change;
}
