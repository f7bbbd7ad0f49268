import { z } from "zod";
import { field } from "../../../contract/fields.ts";
import { fault, type Outcome, success } from "../../../contract/outcome.ts";
import type { WorkspacePorts } from "../../../contract/ports.ts";
import { officeDay } from "../../../contract/time-zone.ts";
import { workspaceUseCase } from "../../../contract/use-case.ts";
import { note } from "../../../language/note.ts";
import { patchedRecord } from "../../../register/changes/patched-record.ts";
import { type RecordAnswer, reasonField, recordAnswer } from "../../../register/changes/record-input.ts";
import { commitStep, currentRecord, firstRecord, ownRecord, type Step } from "../../../register/changes/record-step.ts";
import type { Agreement, Contract, Instalment } from "../../../register/entities/contract.ts";
import type { RecordChange } from "../../../register/record-store.ts";
import { oneRecord, recordAfter, recordIn, recordsOf } from "../../../register/typed-records.ts";
import { accountNotes, contractFaults } from "./contract-faults.ts";

/** What an amendment may change; all else of a contract stays as it was signed. */
const amendable = ["number", "parties", "lead", "payee", "payee_account", "ends", "terms", "instalments"] as const;

/** `quoin contract amend` */
export const amendContract = workspaceUseCase({
  words: ["contract", "amend"],
  summary: "Amend a contract: amount up or down, end, lead, payee, instalments (all of them, by id); what is paid or accepted stays",
  changes: true,
  delivers: "answer",
  rights: "officer",
  example: "quoin contract amend my-office c-1 --data amendment.json --reason 'the pilot line is left out'",
  input: z.strictObject({
    id: field(z.string(), { description: "id of the contract", position: 0 }),
    data: z.record(z.string(), z.unknown()).meta({ description: `the fields to change: ${amendable.join(", ")}; - reads from stdin`, kind: "json-file" }),
    reason: reasonField.default(""),
  }),
  output: recordAnswer,
  run: async (ports, { id, data, reason }) => {
    if (reason.trim() === "") return fault(note("contract.needs-reason", { id }, { field: "reason" }));
    const fixed = Object.keys(data).filter((name) => !(amendable as readonly string[]).includes(name) && name !== "id");
    if (fixed.length > 0)
      return fault(fixed.map((name) => note("contract.fixed", { field: name, amendable: amendable.join(", ") }, { table: "contract", field: name })));
    return commitStep(ports, reason, () => amended(ports, id, data, reason), { unchanged: ["contract", "award", "transaction", "milestone", "project"] });
  },
});

async function amended(
  ports: WorkspacePorts,
  id: string,
  { id: _id, ...data }: Readonly<Record<string, unknown>>,
  reason: string,
): Promise<Outcome<Step<RecordAnswer>>> {
  const held = await ownRecord(ports, "contract", id);
  if (!held.ok) return held;
  const before = recordIn(held.value, "contract");
  const stored = await currentRecord(ports, "award", before.award);
  if (!stored.ok) return stored;
  const parties = data["parties"] ?? [...new Set([...before.parties, ...[data["payee"], data["lead"]].filter((each) => typeof each === "string")])];
  const tried = patchedRecord("contract", held.value, { ...data, parties });
  if (!tried.ok) return tried;
  const after = recordAfter(tried.value, "contract");
  const changed = amendable.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
  if (changed.length === 0) return fault(note("contract.unchanged", { id }, { table: "contract", field: "data" }));
  const isFormers = after.payee !== before.payee && after.payee_account !== null && after.payee_account === before.payee_account;
  const former = note("contract.former-account", { payee: after.payee, former: before.payee }, { table: "contract", field: "payee_account" });
  const faults = [
    ...(isFormers ? [former] : []),
    ...(await settledFaults(ports, before, after)),
    ...(await contractFaults(ports, after, recordIn(stored.value, "award"))),
  ];
  if (faults.length > 0) return fault(faults);
  const entry = { number: before.amendments.length + 1, day: officeDay(ports.clock.now(), ports.settings), reason, changed: changed.join(", ") };
  const change = patchedRecord("contract", held.value, { ...data, parties, amendments: [...before.amendments, entry] });
  if (!change.ok) return change;
  const project = await projectChange(ports, before, after);
  if (!project.ok) return project;
  return success({ changes: [change.value, ...project.value], answer: firstRecord }, accountNotes(after));
}

/** Lead and end of the project are those of its contract. */
async function projectChange({ unrestrictedRecords }: WorkspacePorts, before: Contract, after: Agreement): Promise<Outcome<readonly RecordChange[]>> {
  const patch = { ...(before.lead === after.lead ? {} : { lead: after.lead }), ...(before.ends === after.ends ? {} : { end: after.ends }) };
  const stored = after.project === null ? null : await unrestrictedRecords.get("project", after.project);
  if (stored === null || Object.keys(patch).length === 0) return success([]);
  const change = patchedRecord("project", stored, patch);
  return change.ok ? success([change.value]) : change;
}

/** What is paid, or due since its milestone was accepted, is not amended any more. */
async function settledFaults({ unrestrictedRecords }: WorkspacePorts, before: Contract, after: Agreement) {
  const paid = new Set((await recordsOf(unrestrictedRecords, "transaction")).filter((each) => each.contract === before.id).map(({ instalment }) => instalment));
  const is = new Map(after.instalments.map((each) => [each.id, each]));
  const faults = [];
  for (const old of before.instalments) {
    const now = is.get(old.id);
    if (now !== undefined && JSON.stringify(now) === JSON.stringify(old)) continue;
    if (paid.has(old.id) || (await isAccepted(unrestrictedRecords, old)))
      faults.push(note("contract.settled", { instalment: old.id }, { table: "contract", field: "instalments" }));
  }
  return faults;
}

async function isAccepted(whole: WorkspacePorts["unrestrictedRecords"], { milestone }: Instalment): Promise<boolean> {
  if (milestone === null) return true;
  const held = await oneRecord(whole, "milestone", milestone);
  return held !== null && held.accepted !== null;
}
