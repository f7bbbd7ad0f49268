import { z } from "zod";
import { field } from "../../contract/fields.ts";
import { fault, type Outcome, success } from "../../contract/outcome.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { note } from "../../language/note.ts";
import { checkRecord } from "../../register/changes/check-record.ts";
import { statedFields } from "../../register/changes/patched-record.ts";
import { noSuchRecord, reasonField } from "../../register/changes/record-input.ts";
import { commitStep, currentRecord, ownRecord, type Step } from "../../register/changes/record-step.ts";
import type { Entry } from "../../register/entities/entry.ts";
import { knownEntity } from "../../register/entities.ts";
import { oneRecord, recordIn } from "../../register/typed-records.ts";

const answer = z.object({
  /** Entries that were taken back: all that followed from the same transaction. */
  reversed: z.array(z.string()),
  transaction: z.string(),
});

/** `quoin entry reverse`: a transaction that was booked wrongly leaves every sum; its entries stay, and others that name them undo them. */
export const reverseEntry = workspaceUseCase({
  words: ["entry", "reverse"],
  summary: "Take a booked payment, refund or commitment back: its entries are undone by others that name them, with the reason",
  changes: true,
  delivers: "answer",
  rights: "paying",
  example: "quoin entry reverse my-office e-000000012 --reason 'paid twice'",
  input: z.strictObject({
    id: field(z.string(), { description: "id of the entry, see `ledger --entries`, or transaction/ID for all entries of a transaction", position: 0 }),
    reason: reasonField.default(""),
  }),
  output: answer,
  run: async (ports, { id, reason }) => {
    if (reason.trim() === "") return fault(note("entry.needs-reason", {}, { field: "reason" }));
    return commitStep(ports, reason, () => takenBack(ports, id), { unchanged: ["entry", "transaction"] });
  },
});

async function takenBack(ports: WorkspacePorts, named: string): Promise<Outcome<Step<z.output<typeof answer>>>> {
  const id = named.startsWith("transaction/") ? await firstEntryOf(ports, named) : named;
  if (id === null) return noSuchRecord("entry", named);
  const entry = await oneRecord(ports.unrestrictedRecords, "entry", id);
  if (entry === null) return noSuchRecord("entry", id);
  const document = transactionOf(entry);
  const { kind } = entry;
  if (document === null || kind === "reversal")
    return fault(note("entry.not-reversible", { id, kind, document: entry.document ?? "" }, { table: "entry", field: id }));
  const entries = await entriesOf(ports, entry.document ?? "");
  const by = entries.find(({ reverses }) => reverses === id);
  if (by !== undefined) return fault(note("entry.reversed", { id, by: by.id }, { table: "entry", field: id }));
  const held = await currentRecord(ports, "transaction", document);
  if (!held.ok) return held;
  const own = await ownRecord(ports, "transaction", document);
  if (!own.ok) return own;
  const change = checkRecord(knownEntity("transaction"), statedFields(own.value));
  if (!change.ok) return change;
  const { version } = recordIn(own.value, "transaction");
  return success({
    changes: [{ ...change.value, retired: true, expectedVersion: version }],
    answer: () => ({ reversed: entries.map((each) => each.id), transaction: document }),
  });
}

/** The first entry of a transaction; null where it moved no money of the ledger. */
async function firstEntryOf({ unrestrictedRecords }: Pick<WorkspacePorts, "unrestrictedRecords">, document: string): Promise<string | null> {
  return (await unrestrictedRecords.entriesOf(document))[0] ?? null;
}

/** The transaction that an entry follows from; null where it follows from something else. */
function transactionOf({ document }: Entry): string | null {
  return document?.startsWith("transaction/") === true ? document.slice("transaction/".length) : null;
}

async function entriesOf({ unrestrictedRecords }: Pick<WorkspacePorts, "unrestrictedRecords">, document: string): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  for (const id of await unrestrictedRecords.entriesOf(document)) {
    const entry = await oneRecord(unrestrictedRecords, "entry", id);
    if (entry !== null) entries.push(entry);
  }
  return entries;
}
