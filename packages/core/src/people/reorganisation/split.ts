import { z } from "zod";
import type { Account } from "../../contract/account.ts";
import { field } from "../../contract/fields.ts";
import { fault, type Outcome, success } from "../../contract/outcome.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { type Note, note } from "../../language/note.ts";
import type { RecordBody } from "../../register/record-store.ts";
import { textIn } from "../../register/typed-records.ts";
import type { Naming } from "./carried-records.ts";
import { type Destinations, reorganisationAnswer, reorganisationFields, reorganised } from "./reorganise.ts";

const assignment = z
  .strictObject({
    records: z.record(z.string(), z.string()).default({}),
    accounts: z.record(z.string(), z.string()).default({}),
    rest: z.string().optional(),
  })
  .meta({
    description:
      'what goes where: {"records": {"call/c1": "B"}, "accounts": {"li": "B"}, "rest": "A"}; what belongs to a call or project that is named goes with it',
    kind: "json-file",
  });
type Assignment = z.output<typeof assignment>;

/** Records that bring along what belongs to them, the nearest first. */
const bringing = ["project", "award", "application", "call", "programme", "fund"] as const;

/** `quoin split`: an organisation is parted. Where it is one of the parts itself it goes on with what is left to it. */
export const split = workspaceUseCase({
  words: ["split"],
  summary: "A department or organisation is parted: each of its calls, projects, accounts goes to the part that is said, and none by guess",
  changes: true,
  delivers: "answer",
  printed: true,
  rights: "design",
  example: `quoin split my-office department moi --into mie,mim --data '{"records":{"call/display-2026":"mie"},"rest":"mim"}' --on 2027-03-01 --reason 'decision 12' --dry-run`,
  input: z.strictObject({
    ...reorganisationFields,
    id: field(z.string(), { description: "id of what is parted", position: 1 }),
    into: z
      .array(z.string().min(1))
      .min(2)
      .max(50)
      .meta({ description: "ids of the parts, which the register holds; itself among them where it goes on", kind: "list" }),
    data: assignment,
  }),
  output: reorganisationAnswer,
  run: (ports, { id, into, data, on, reason, dry_run }) => {
    const parts = [...new Set(into)];
    return reorganised(ports, {
      kind: "split",
      of: id,
      into: parts,
      on,
      reason,
      dry_run,
      goesTo: (carried, accounts) => destinations(ports, { id, parts, data }, carried, accounts),
      own: (_, day) => (parts.includes(id) ? {} : { valid_to: day, successors: parts }),
    });
  },
});

interface Parting {
  readonly id: string;
  readonly parts: readonly string[];
  readonly data: Assignment;
}

/** Where everything goes: what is named, what belongs to something that is named, the rest where one takes it. What is left is told, and nothing is done. */
async function destinations(
  { unrestrictedRecords }: Pick<WorkspacePorts, "unrestrictedRecords">,
  { id, parts, data }: Parting,
  carried: readonly Naming[],
  accounts: readonly Account[],
): Promise<Outcome<Destinations>> {
  const faults: Note[] = [];
  const said = [...Object.values(data.records), ...Object.values(data.accounts), ...(data.rest === undefined ? [] : [data.rest])];
  for (const part of new Set(said)) if (!parts.includes(part)) faults.push(note("split.no-part", { part, parts: parts.join(", ") }, { field: "data" }));
  const known = new Set(carried.map(({ stored }) => `${stored.type}/${stored.id}`));
  for (const key of Object.keys(data.records)) if (!known.has(key)) faults.push(note("split.not-of-it", { record: key, id }, { field: "data" }));
  const own = accounts.filter(({ department, organisation }) => department === id || organisation === id);
  for (const name of Object.keys(data.accounts))
    if (!own.some((account) => account.name === name)) faults.push(note("split.not-of-it", { record: name, id }, { field: "data" }));
  const found = new Map<string, string>();
  const left: string[] = [];
  for (const { stored } of carried) {
    const part = (await partOf(unrestrictedRecords, data, stored.type, stored.body)) ?? data.rest;
    if (part === undefined) left.push(`${stored.type}/${stored.id}`);
    else found.set(`${stored.type}/${stored.id}`, part);
  }
  for (const { name } of own) if ((data.accounts[name] ?? data.rest) === undefined) left.push(`account ${name}`);
  // Accounts alone go to another organisation by a change of each, which an administrator makes.
  if (own.some(({ name }) => (data.accounts[name] ?? data.rest ?? id) !== id) && [...found.values()].every((part) => part === id))
    faults.push(note("split.accounts-alone", {}, { field: "data" }));
  if (left.length > 0) faults.push(note("split.unassigned", { count: left.length, records: left.slice(0, longestList).join(", ") }, { field: "data" }));
  if (faults.length > 0) return fault(faults);
  return success({
    record: ({ type, id: record }) => found.get(`${type}/${record}`) ?? id,
    account: ({ name }) => data.accounts[name] ?? data.rest ?? id,
  });
}

/** So many are told by name; the count says how many there are. */
const longestList = 50;

async function partOf(whole: WorkspacePorts["unrestrictedRecords"], data: Assignment, type: string, body: RecordBody, depth = 0): Promise<string | undefined> {
  const named = data.records[`${type}/${body.id}`];
  if (named !== undefined || depth > bringing.length) return named;
  for (const above of bringing) {
    const id = textIn(body, above);
    const stored = id === null ? null : await whole.get(above, id);
    const part = stored === null ? undefined : await partOf(whole, data, above, stored.body, depth + 1);
    if (part !== undefined) return part;
  }
  return undefined;
}
