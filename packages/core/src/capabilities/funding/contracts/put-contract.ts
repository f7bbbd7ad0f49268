import { z } from "zod";
import { field } from "../../../contract/fields.ts";
import { fault, type Outcome, success } from "../../../contract/outcome.ts";
import type { WorkspacePorts } from "../../../contract/ports.ts";
import { workspaceUseCase } from "../../../contract/use-case.ts";
import { note } from "../../../language/note.ts";
import { patchedRecord } from "../../../register/changes/patched-record.ts";
import { type RecordAnswer, reasonField, recordAnswer } from "../../../register/changes/record-input.ts";
import { commitStep, firstRecord, ownRecord, type Step } from "../../../register/changes/record-step.ts";
import { recordAfter, recordIn, recordsOf } from "../../../register/typed-records.ts";
import { accountNotes, contractFaults } from "./contract-faults.ts";

type Fields = Readonly<Record<string, unknown>>;

/** `quoin contract put` */
export const putContract = workspaceUseCase({
  words: ["contract", "put"],
  summary: "Enter the contract of an award: number, parties, payee, instalments tied to milestones; from then on nothing else of the award is paid",
  changes: true,
  delivers: "answer",
  rights: "officer",
  example: "quoin contract put my-office --data contract.json",
  input: z.strictObject({
    data: z.record(z.string(), z.unknown()).meta({
      description:
        "{id, award, number, parties, payee, payee_account, signed, ends, instalments: [{id, amount, year, source, level, milestone}]}; - reads from stdin",
      kind: "json-file",
    }),
    dry_run: field(z.boolean().default(false), { description: "only say what would be kept" }),
    reason: reasonField.default(""),
  }),
  output: recordAnswer,
  run: async (ports, { data, dry_run, reason }) => {
    const step = () => entered(ports, data);
    if (dry_run) {
      const made = await step();
      return made.ok ? success({ ...(made.value.changes[0]?.body ?? {}), version: 1, retired: false } as RecordAnswer, made.notes) : made;
    }
    return commitStep(ports, reason, step, { unchanged: ["contract", "award", "transaction", "milestone"] });
  },
});

async function entered(ports: WorkspacePorts, data: Fields): Promise<Outcome<Step<RecordAnswer>>> {
  const { unrestrictedRecords } = ports;
  const named = typeof data["award"] === "string" ? data["award"] : "";
  const held = await ownRecord(ports, "award", named);
  if (!held.ok) return held;
  const award = recordIn(held.value, "award");
  const id = typeof data["id"] === "string" ? data["id"] : `contract-${award.id}`;
  const known = (await unrestrictedRecords.get("contract", id)) ?? null;
  if (known !== null) return fault(note("contract.exists", { id }, { table: "contract", field: "id" }));
  const other = (await recordsOf(unrestrictedRecords, "contract")).find((each) => each.award === award.id);
  if (other !== undefined) return fault(note("contract.second", { award: award.id, contract: other.id }, { table: "contract", field: "award" }));
  const payee = data["payee"] ?? award.recipient_organisation;
  const change = patchedRecord("contract", null, {
    currency: award.currency,
    parties: [...new Set([award.funding_organisation, award.recipient_organisation, ...(typeof payee === "string" ? [payee] : [])])],
    lead: award.recipient_organisation,
    ...data,
    id,
    payee,
    project: award.project,
    call: award.call,
    department: award.department,
    amendments: [],
    synthetic: award.synthetic,
  });
  if (!change.ok) return change;
  const agreed = recordAfter(change.value, "contract");
  const faults = await contractFaults(ports, agreed, award);
  return faults.length > 0 ? fault(faults) : success({ changes: [change.value], answer: firstRecord }, accountNotes(agreed));
}
