import { decimalText } from "@quoin/methods";
import { z } from "zod";
import { readSummedProgress } from "../../capabilities/progress/read-progress.ts";
import { field } from "../../contract/fields.ts";
import { success } from "../../contract/outcome.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { asTyped, nameText } from "../../language/text.ts";
import { noSuchRecord } from "../../register/changes/record-input.ts";
import { nameOf } from "../../register/record-label.ts";
import { listedBookings } from "./listed-bookings.ts";
import { bookingsBy, figures, type SingleBooking, type YearBooking, yearBookings, yearSums } from "./year-bookings.ts";
import { lastDayOf, yearField } from "./year-day.ts";

/** Bookings of one answer; more are asked for by programme or project. */
const mostBookings = 2_000;

const sums = {
  planned: z.string().nullable(),
  committed: z.string().nullable(),
  paid: z.string().nullable(),
  /** Of the year alone. */
  committed_in_year: z.string().nullable(),
  paid_in_year: z.string().nullable(),
};
const row = z.object({ currency: z.string(), ...sums });

/** `quoin report bookings` */
export const reportBookings = workspaceUseCase({
  words: ["report", "bookings"],
  summary: "Behind each amount of the report on a year: the awards and transactions that it is the sum of, each with its entries in the ledger",
  changes: false,
  delivers: "answer",
  printed: true,
  rights: "books",
  effort: "long",
  example: "quoin report bookings quoin-demo 2025",
  input: z.strictObject({
    year: yearField,
    programme: field(z.string().optional(), { description: "only what is told under this programme" }),
    project: field(z.string().optional(), { description: "only what is told under this project" }),
    figure: field(z.enum(figures).optional(), { description: "only what this amount is made of: planned, committed or paid" }),
    in_year: field(z.boolean().default(false), { description: "only what lies in the year itself: the last two columns of the report" }),
  }),
  output: z.object({
    year: z.number(),
    /** The one day up to which all of it counts. */
    at: z.string(),
    programmes: z.array(row.extend({ programme: z.string().nullable(), name: nameText.nullable() })),
    projects: z.array(row.extend({ project: z.string(), programme: z.string().nullable(), name: nameText })),
    bookings: z.array(
      z.object({
        figure: z.enum(figures),
        programme: z.string().nullable(),
        project: z.string(),
        currency: z.string(),
        amount: z.string(),
        day: z.string().nullable(),
        in_year: z.boolean(),
        record: z.object({ type: z.string(), id: z.string() }),
        kind: z.string(),
        /** Of the ledger, in the order of booking; none where nothing was booked for it. */
        entries: z.array(z.string()),
        synthetic: z.boolean(),
      }),
    ),
    /** Bookings that the answer leaves out, since there are more than fit. */
    left_out: z.number(),
  }),
  run: async (ports, { year, programme, project, figure, in_year }) => {
    for (const [type, id] of [
      ["programme", programme],
      ["project", project],
    ] as const)
      if (id !== undefined && (await ports.records.get(type, id)) === null) return noSuchRecord(type, id);
    const at = lastDayOf(year, ports);
    const read = await readSummedProgress(ports.records, at, ports.unrestrictedRecords);
    const told = yearBookings(read, year, ports.settings.currency).filter(
      (each) => (programme === undefined || each.programme === programme) && (project === undefined || each.project === project),
    );
    const isMeant = (each: YearBooking) => (figure === undefined || each.figure === figure) && (!in_year || each.isOfYear);
    const { shown, left } = await listedBookings(ports.records, read, told, { year, at, most: mostBookings, isMeant });
    return success({
      year,
      at,
      programmes: [...bookingsBy("programme", told).values()].flatMap((own) => {
        const [first] = own;
        if (first === undefined) return [];
        const known = first.programme === null ? undefined : read.money.programmes.get(first.programme);
        return [{ programme: first.programme, name: known === undefined ? null : asTyped(nameOf(known)), currency: first.currency, ...toldSums(own) }];
      }),
      projects: [...bookingsBy("project", told).values()].flatMap((own) => {
        const [first] = own;
        const known = first === undefined ? undefined : read.money.projects.get(first.project);
        if (first === undefined || known === undefined) return [];
        return [{ project: first.project, programme: first.programme, name: asTyped(nameOf(known)), currency: first.currency, ...toldSums(own) }];
      }),
      bookings: await Promise.all(shown.map((each) => toldBooking(ports, each))),
      left_out: left,
    });
  },
});

function toldSums(bookings: readonly YearBooking[]) {
  const { committedInYear, paidInYear, ...rest } = yearSums(bookings);
  return { ...rest, committed_in_year: committedInYear, paid_in_year: paidInYear };
}

async function toldBooking(
  { unrestrictedRecords }: Pick<WorkspacePorts, "unrestrictedRecords">,
  { amount, isOfYear, record, count: _count, ...rest }: SingleBooking,
) {
  // What is planned is said, not booked: its award has entries of its own, as what is committed.
  const entries = rest.figure === "planned" ? [] : await unrestrictedRecords.entriesOf(`${record.type}/${record.id}`);
  return { ...rest, amount: decimalText(amount), in_year: isOfYear, record: { ...record }, entries: [...entries] };
}
