import { z } from "zod";
import { field } from "../../contract/fields.ts";
import { fault, success } from "../../contract/outcome.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import { officeDay } from "../../contract/time-zone.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { note } from "../../language/note.ts";
import { type Entry, entryKinds, ledgerAccounts } from "../../register/entities/entry.ts";
import type { Cell, Place } from "../../register/ledger-balances.ts";
import { byId, recordsOf } from "../../register/typed-records.ts";
import { isCalendarDate } from "../../schema/calendar-date.ts";
import { amountText } from "../amount.ts";
import { placeKey } from "../cell.ts";
import { toldDepartments } from "../told-department.ts";

const cell = {
  fund: z.string().nullable(),
  year: z.number().nullable(),
  source: z.string().nullable(),
  level: z.string().nullable(),
  department: z.string().nullable(),
  call: z.string().nullable(),
  account: z.enum(ledgerAccounts),
  project: z.string().nullable(),
  amount: z.string(),
};

const balance = z.object({ ...cell, currency: z.string() });

/** Entries that are read at once. */
const portion = 2_000;

/** An entry as it is told: amounts below 0 were taken off their account. */
const toldEntry = z.object({
  id: z.string(),
  /** Moment of the booking. */
  at: z.string(),
  day: z.string(),
  kind: z.enum(entryKinds),
  currency: z.string(),
  lines: z.array(z.object(cell)),
  by: z.string(),
  released_by: z.string().nullable(),
  reverses: z.string().nullable(),
  reason: z.string().nullable(),
  document: z.string().nullable(),
});

/** `quoin ledger` */
export const showLedger = workspaceUseCase({
  words: ["ledger"],
  summary: "What stands on the accounts of the ledger, by fund, year, source, level, department, call and project; with --entries what was booked",
  changes: false,
  delivers: "answer",
  printed: true,
  rights: "books",
  example: "quoin ledger quoin-demo --entries",
  input: z.strictObject({
    fund: field(z.string().optional(), { description: "only money of this fund; 'unassigned' = of none" }),
    call: field(z.string().optional(), { description: "only money of this call" }),
    project: field(z.string().optional(), { description: "only money of this project" }),
    at: field(z.string().optional(), { description: "as it stood at the end of this day (default: with all that is booked)" }),
    entries: field(z.boolean().default(false), { description: "also the entries behind the balances, in the order of booking" }),
    after: field(z.string().optional(), { description: "of the entries only those booked after this one: how what follows is read on" }),
    limit: field(z.int().min(1).max(10_000).optional(), { description: "so many entries at most (default: all of them)", unit: "entries" }),
  }),
  output: z.object({
    at: z.string(),
    balances: z.array(balance),
    entries: z.array(toldEntry).optional(),
    /** Whether entries follow that were not told. */ more: z.boolean().optional(),
  }),
  run: async (ports, { fund, call, project, at, entries, after, limit }) => {
    if (at !== undefined && (!isCalendarDate(at) || at.length !== 10)) return fault(note("ledger.bad-day", { at }, { field: "at" }));
    const { unrestrictedRecords, clock } = ports;
    const asked = { fund: fund === "unassigned" ? null : fund, call, project };
    const isShown = visibleCells(ports);
    const day = at ?? officeDay(clock.now(), ports.settings);
    const toldUnder = await toldDepartments(unrestrictedRecords, day);
    const sums = new Map<string, { readonly place: Place; readonly units: bigint }>();
    for (const { place: booked, units } of await unrestrictedRecords.closings({ ...asked, ...(at === undefined ? { isNewest: true } : { at }) })) {
      const place = { ...booked, department: await toldUnder(booked) };
      if (units !== 0n && (await isShown(place))) sums.set(placeKey(place), { place, units: units + (sums.get(placeKey(place))?.units ?? 0n) });
    }
    const balances = [...sums.values()]
      .filter(({ units }) => units !== 0n)
      .map(({ place, units }) => ({ ...place, amount: amountText(units, place.currency) }));
    const answer = { at: day, balances };
    if (!entries) return success(answer);
    if (after !== undefined && (await unrestrictedRecords.get("entry", after)) === null)
      return fault(note("record.not-found", { type: "entry", id: after }, { field: "after" }));
    const told: z.infer<typeof toldEntry>[] = [];
    const isToldOf = async ({ lines }: Entry): Promise<boolean> => {
      for (const line of lines) if (!(await isShown({ department: await toldUnder(line) }))) return false;
      return true;
    };
    // One more than is told, so that what follows is known of; what the asker does not see is no reason to end.
    const most = limit ?? Number.POSITIVE_INFINITY;
    const read = Math.min(most, portion) + 1;
    for (let last = after, isThrough = false; !isThrough && told.length <= most; ) {
      const found = await unrestrictedRecords.entriesAbout({ ...asked, at, after: last, limit: read });
      const held = byId(await recordsOf(unrestrictedRecords, "entry", { ids: found.map(({ id }) => id) }));
      for (const { id, at: moment } of found) {
        const entry = held.get(id);
        if (entry !== undefined && (await isToldOf(entry))) told.push(toldOf(entry, moment));
      }
      last = found.at(-1)?.id;
      isThrough = found.length < read;
    }
    return success({ ...answer, entries: told.slice(0, limit), more: told.length > most });
  },
});

/** What is of no department is everybody's who may ask; the rest is told to whom that department's projects are told. */
function visibleCells({ caller, reaches }: Pick<WorkspacePorts, "caller" | "reaches">): (cell: Pick<Cell, "department">) => Promise<boolean> {
  const known = new Map<string, Promise<boolean>>();
  return ({ department }) => {
    if (department === null || caller.account === undefined) return Promise.resolve(true);
    const seen = known.get(department) ?? reaches("project", { id: "", department });
    known.set(department, seen);
    return seen;
  };
}

function toldOf({ id, day, kind, currency, lines, by, released_by, reverses, reason, document }: Entry, at: string): z.infer<typeof toldEntry> {
  return { id, at, day, kind, currency, lines: lines.map((line) => ({ ...line })), by, released_by, reverses, reason, document };
}
