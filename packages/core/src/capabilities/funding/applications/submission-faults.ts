import { compareDecimalTexts, decimalTextSum } from "@quoin/methods";
import type { Note } from "../../../language/note.ts";
import { fieldNote } from "../../../register/changes/record-notes.ts";
import type { Call } from "../../../register/entities/call.ts";
import type { RecordAfter } from "../../../register/typed-records.ts";
import { windowAt } from "../calls/call-window.ts";

/** What a call asks of an application, beside what its type does; `regions` holds the regions of the call with all that lie in them. */
export interface CallTerms {
  readonly call: Call;
  readonly regions: ReadonlySet<string>;
  /** The server's clock. */
  readonly now: string;
  /** Where the call names no zone, that of the office. */
  readonly zone: string;
}

/** What keeps an application from being handed in, each at its field. */
export function submissionFaults(application: RecordAfter<"application">, { call, regions, now, zone }: CallTerms): readonly Note[] {
  const about = (code: Parameters<typeof fieldNote>[0], field: string, parameters: Note["parameters"] = {}): Note =>
    fieldNote(code, "application", application.id, field, { call: call.id, ...parameters });
  const window = windowAt(call, now, { time_zone: zone });
  if (call.status !== "open" || window !== "open")
    return [
      about("application.window-closed", "call", {
        status: call.status ?? "draft",
        opens: call.opens ?? "-",
        closes: call.closes ?? "-",
        now,
        zone: call.time_zone ?? zone,
      }),
    ];
  const { amount_requested: amount, start, end, currency, budgets } = application;
  const notes: Note[] = [];
  for (const name of ["summary", "start", "end"] as const) if (application[name] === null) notes.push(about("application.missing", name));
  if (amount === null || amount === "0") notes.push(about("application.missing", "amount_requested"));
  if (start !== null && end !== null && end < start.slice(0, end.length)) notes.push(about("application.dates-reversed", "end", { start, end }));
  if (currency !== null && currency !== call.currency) notes.push(about("application.other-currency", "currency", { currency, expected: call.currency }));
  if (amount !== null && budgets.length > 0) {
    const sum = decimalTextSum(budgets.map((each) => each.amount));
    if (compareDecimalTexts(sum, amount) !== 0) notes.push(about("application.sum-differs", "budgets", { sum, amount }));
  }
  if (amount !== null && call.largest_award !== null && compareDecimalTexts(amount, call.largest_award) > 0)
    notes.push(about("application.above-largest", "amount_requested", { amount, largest: call.largest_award }));
  budgets.forEach(({ year }, index) => {
    if (!call.budgets.some((each) => each.year === year)) notes.push(about("application.year-not-funded", `budgets.${index}.year`, { year }));
  });
  if (call.regions.length > 0 && (application.region === null || !regions.has(application.region)))
    notes.push(about("application.other-region", "region", { regions: call.regions.join(", ") }));
  if (call.items.length > 0 && !application.items.some((item) => call.items.includes(item)))
    notes.push(about("application.other-item", "items", { items: call.items.join(", ") }));
  if (call.technologies.length > 0 && call.items.length === 0 && !application.technologies.some((technology) => call.technologies.includes(technology)))
    notes.push(about("application.other-technology", "technologies", { technologies: call.technologies.join(", ") }));
  for (const document of call.documents)
    if (!application.documents.some(({ name }) => name === document)) notes.push(about("application.no-document", "documents", { document }));
  return notes;
}
