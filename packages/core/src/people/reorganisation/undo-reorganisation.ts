import { z } from "zod";
import { field } from "../../contract/fields.ts";
import { groupBy } from "../../contract/group-by.ts";
import { fault, type Outcome, success } from "../../contract/outcome.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { note } from "../../language/note.ts";
import { patchedRecord } from "../../register/changes/patched-record.ts";
import { commitStep, currentRecord, type Step } from "../../register/changes/record-step.ts";
import type { Reorganisation } from "../../register/entities/reorganisation.ts";
import type { RecordChange } from "../../register/record-store.ts";
import { recordIn, recordsOf } from "../../register/typed-records.ts";
import { movedAccounts } from "./carried-accounts.ts";
import { typesOfOrganisations } from "./moved-references.ts";

const placed = z.object({ type: z.string(), id: z.string(), field: z.string() });
const answer = z.object({
  id: z.string(),
  /** Fields that are as they were before. */ restored: z.array(placed),
  /** Fields that were changed since, and stay as they are now. */ left: z.array(placed),
});
type Answer = z.output<typeof answer>;

/** `quoin reorganisation undo`: what was carried over names again what it named, but for what somebody has changed since. */
export const undoReorganisation = workspaceUseCase({
  words: ["reorganisation", "undo"],
  summary: "Take a merger, a parting or a new name back: what was carried over is as it was, but for what was changed since, which is told",
  changes: true,
  delivers: "answer",
  printed: true,
  rights: "design",
  example: "quoin reorganisation undo my-office reorganisation-1 --reason 'the decision was withdrawn'",
  input: z.strictObject({
    id: field(z.string(), { description: "the reorganisation, see `reorganisation list`", position: 0 }),
    reason: field(z.string().regex(/\S/), { description: "why, for the history" }),
  }),
  output: answer,
  run: async (ports, { id, reason }) => {
    let accounts: Reorganisation["accounts"] = [];
    const done = await commitStep(
      ports,
      reason,
      async () => {
        const step = await takenBack(ports, id);
        if (step.ok) accounts = step.value.accounts;
        return step;
      },
      { unchanged: [...typesOfOrganisations(), "reorganisation", "account-change"] },
    );
    if (!done.ok) return done;
    const back = accounts.map((each) => ({ ...each, from: each.to, to: each.from, version: null }));
    return success(done.value, [...done.notes, ...(await movedAccounts(ports, back))]);
  },
});

async function takenBack(ports: WorkspacePorts, id: string): Promise<Outcome<Step<Answer> & Pick<Reorganisation, "accounts">>> {
  const { unrestrictedRecords } = ports;
  const stored = await currentRecord({ records: unrestrictedRecords }, "reorganisation", id);
  if (!stored.ok) return stored;
  const { status, carried, accounts } = recordIn(stored.value, "reorganisation");
  if (status === "undone") return fault(note("reorganise.undone", { id }, { table: "reorganisation", field: "status" }));
  const later = await citing(ports, recordIn(stored.value, "reorganisation"));
  if (later !== undefined) return fault(note("reorganise.newest-first", { id, later }, { table: "reorganisation", field: "status" }));
  const changes: RecordChange[] = [];
  const [restored, left]: [z.output<typeof placed>[], z.output<typeof placed>[]] = [[], []];
  const byRecord = groupBy(carried, ({ type, id: record }) => `${type}/${record}`);
  for (const fields of byRecord.values()) {
    const [first] = fields;
    if (first === undefined) continue;
    const current = await unrestrictedRecords.get(first.type, first.id);
    const row = (await unrestrictedRecords.history(first.type, first.id)).find(({ version }) => version === first.version);
    const patch: Record<string, unknown> = {};
    for (const { type, id: record, field: path } of fields) {
      const [name = path] = path.split(".");
      const isAsLeft = current !== null && !current.retired && row !== undefined && JSON.stringify(current.body[name]) === JSON.stringify(row.after[name]);
      (isAsLeft ? restored : left).push({ type, id: record, field: path });
      if (isAsLeft) patch[name] = row.before?.[name] ?? null;
    }
    if (current === null || Object.keys(patch).length === 0) continue;
    const change = patchedRecord(first.type, current, patch);
    if (!change.ok) return change;
    changes.push(change.value);
  }
  const ended = patchedRecord("reorganisation", stored.value, { status: "undone" });
  if (!ended.ok) return ended;
  return success({ changes: [...changes, ended.value], answer: () => ({ id, restored, left }), accounts });
}

/** A later step of the same organisations, which carried on what this one carried. Another name carries nothing, and rests on a former name alone. */
async function citing(
  { unrestrictedRecords }: Pick<WorkspacePorts, "unrestrictedRecords">,
  { id, kind, of, into }: Reorganisation,
): Promise<string | undefined> {
  const named = new Set(kind === "rename" ? [of] : [of, ...into]);
  const later = (await recordsOf(unrestrictedRecords, "reorganisation")).filter(
    (each) =>
      each.status === "done" &&
      numberOf(each.id) > numberOf(id) &&
      (each.kind === "rename") === (kind === "rename") &&
      (named.has(each.of) || (kind !== "rename" && each.into.includes(of))),
  );
  return later.sort((a, b) => numberOf(b.id) - numberOf(a.id))[0]?.id;
}

function numberOf(id: string): number {
  return Number(id.split("-").at(-1));
}

/** `quoin reorganisation list` */
export const listReorganisations = workspaceUseCase({
  words: ["reorganisation", "list"],
  summary: "Mergers, partings and new names of departments and organisations, the newest first",
  changes: false,
  delivers: "answer",
  printed: true,
  rights: "progress",
  example: "quoin reorganisation list my-office",
  input: z.strictObject({}),
  output: z.object({
    reorganisations: z.array(
      z.object({
        id: z.string(),
        kind: z.string(),
        status: z.string(),
        on: z.string(),
        of: z.string(),
        into: z.array(z.string()),
        name_before: z.string().nullable(),
        carried: z.number(),
        accounts: z.number(),
      }),
    ),
  }),
  // That it was is every department's; what it carried is not told here.
  run: async ({ unrestrictedRecords }) => {
    const all = await recordsOf(unrestrictedRecords, "reorganisation");
    const told = all.map(({ id, kind, status, on, of, into, name_before, carried, accounts }) => ({
      id,
      kind,
      status,
      on,
      of,
      into,
      name_before,
      carried: carried.length,
      accounts: accounts.length,
    }));
    return success({ reorganisations: told.sort((a, b) => numberOf(b.id) - numberOf(a.id)) });
  },
});
