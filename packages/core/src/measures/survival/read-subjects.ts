import type { Strata, Subjects } from "@quoin/methods";
import { elementAt } from "../../contract/assert-present.ts";
import type { SourceFile } from "../../contract/fields.ts";
import { fault, type Outcome, success } from "../../contract/outcome.ts";
import type { Ports } from "../../contract/ports.ts";
import type { RawColumn } from "../../evidence/cells/raw-column.ts";
import { columnNumbers } from "../../evidence/files/column-numbers.ts";
import { readKeyedTable } from "../../evidence/files/keyed-table.ts";
import { ListedFaults } from "../../evidence/files/listed-faults.ts";
import type { TableOptions } from "../../evidence/files/table-reader.ts";
import { type Note, note } from "../../language/note.ts";
import { codedNames, unnamedNotes } from "./coded-names.ts";
import { flagNote } from "./flag-for-moment.ts";
import { type MomentScale, momentOf, momentsOf, scaleOf } from "./moments.ts";

/** Columns of the file of subjects, by the part that they play. */
export interface SubjectColumns {
  readonly id: string;
  readonly from: string;
  readonly event: string;
  readonly to?: string | undefined;
  readonly entry?: string | undefined;
  readonly group?: string | undefined;
  readonly kind?: string | undefined;
  readonly strata?: string | undefined;
  readonly covariates: readonly string[];
}

/** One term of a Cox model: a covariate, or a level of one that is text against its first level. */
export interface Term {
  readonly name: string;
  /** The column that it comes from. */
  readonly covariate: string;
  /** NaN where it is not known. */
  readonly values: Float64Array;
}

export interface ReadSubjects {
  readonly subjects: Subjects;
  /** Names of the groups, in text order; one without a name where none were asked for. */
  readonly groups: readonly string[];
  /** Names of the kinds, in text order: kind k of `subjects.event` is `kinds[k - 1]`. */
  readonly kinds: readonly string[];
  readonly terms: readonly Term[];
  /** Within which of them groups are compared; a missing one is a stratum of its own. */
  readonly strata: Strata | undefined;
  readonly scale: MomentScale;
  readonly sha256: string;
}

/** Lengths of a unit in days, where moments are dates. */
const unitDays = { days: 1, months: 30.4375, years: 365.25 } as const;
export type TimeUnit = keyof typeof unitDays;

/** What ends the observation of rows without an end of their own, and the unit of times between dates. */
export interface Observation {
  readonly until: string | undefined;
  readonly today: string;
  readonly unit: TimeUnit;
}

/** Reads subjects, every fault with its row: an end before its beginning, a beginning after the last day, an entry after the end, an open row without an end, an event of no kind. */
export async function readSubjects(
  { tables }: Pick<Ports, "tables">,
  file: SourceFile,
  columns: SubjectColumns,
  { until, today, unit }: Observation,
  options: TableOptions,
): Promise<Outcome<ReadSubjects>> {
  const texts = {
    from: columns.from,
    event: columns.event,
    to: columns.to,
    entry: columns.entry,
    group: columns.group,
    kind: columns.kind,
    strata: columns.strata,
  };
  const covariates = Object.fromEntries(columns.covariates.map((name) => [`covariate ${name}`, name]));
  const read = await readKeyedTable(tables, file, { keys: { id: columns.id }, numbers: {}, texts: { ...texts, ...covariates }, keyTexts: "checked", options });
  if (!read.ok) return read;
  const table = read.value;
  const column = (role: string): RawColumn | undefined => (table.texts as Readonly<Record<string, RawColumn | undefined>>)[role];
  const at = (name: string) => (row: number) => ({ file: table.file, line: table.line(row), column: table.place(name) });
  const fromColumn = elementAt(
    [column("from")].filter((each) => each !== undefined),
    0,
  );
  const scale = scaleOf(fromColumn.coded());
  const last = until === undefined ? (scale === "date" ? momentOf(today, "date") : Number.NaN) : momentOf(until, scale);
  if (until !== undefined && Number.isNaN(last)) return fault(note("survival.bad-until", { until }, { field: "until" }));
  const flag = flagNote(column("event"), column("to"), scale, at(columns.event));
  if (flag !== null) return fault(flag);
  const moments: Record<"from" | "event" | "to" | "entry", Float64Array | null> = { from: null, event: null, to: null, entry: null };
  for (const role of ["from", "event", "to", "entry"] as const) {
    const own = column(role);
    if (own === undefined) continue;
    const values = momentsOf(own, scale, at(own.name));
    if (!values.ok) return values;
    moments[role] = values.value;
  }
  const groups = codedNames(column("group"), true);
  const kinds = codedNames(column("kind"));
  const n = table.rowCount;
  const [time, event, entry] = [new Float64Array(n), new Int32Array(n), moments.entry === null ? undefined : new Float64Array(n)];
  const length = scale === "date" ? unitDays[unit] : 1;
  const faults = new ListedFaults();
  const late = { until: 0, to: 0 };
  for (let row = 0; row < n; row++) {
    const [from, ended] = [moments.from?.[row] ?? Number.NaN, moments.event?.[row] ?? Number.NaN];
    const watched = moments.to?.[row] ?? Number.NaN;
    // The end of observation: that of the row, no later than the one that was said for all.
    const end = Number.isNaN(watched) ? last : until === undefined ? watched : Math.min(watched, last);
    if (Number.isNaN(from)) {
      faults.add("table.missing-value", { column: columns.from }, at(columns.from)(row));
      continue;
    }
    if (Number.isNaN(end) && Number.isNaN(ended)) {
      faults.add("survival.no-end", {}, at(columns.event)(row));
      continue;
    }
    // What comes after the end of observation was not seen: who counts it counts those alone that somebody went on asking about.
    const isLate = ended > end;
    const isEnded = !Number.isNaN(ended) && !isLate;
    if (isLate) late[end < watched || Number.isNaN(watched) ? "until" : "to"] += 1;
    const stop = isEnded ? ended : end;
    if (stop < from) {
      const code = isEnded || !Number.isNaN(watched) ? "survival.ends-before" : "survival.begins-late";
      faults.add(code, {}, at(columns.from)(row));
      continue;
    }
    if (isEnded && columns.kind !== undefined && kinds.of(row) < 0) faults.add("survival.no-kind", { column: columns.kind }, at(columns.kind)(row));
    time[row] = (stop - from) / length;
    event[row] = isEnded ? (columns.kind === undefined ? 1 : kinds.of(row) + 1) : 0;
    if (entry === undefined) continue;
    const entered = moments.entry?.[row] ?? Number.NaN;
    entry[row] = Number.isNaN(entered) ? Number.NEGATIVE_INFINITY : (entered - from) / length;
    if (entered >= stop) faults.add("survival.enters-late", {}, at(columns.entry ?? columns.from)(row));
  }
  if (faults.any) return fault(faults.notes());
  if (n === 0) return fault(note("table.empty", {}, { file: table.file }));
  const terms = columns.covariates.flatMap((name) =>
    termsOf(
      name,
      elementAt(
        [column(`covariate ${name}`)].filter((each) => each !== undefined),
        0,
      ),
      options,
    ),
  );
  const parts = codedNames(column("strata"), true);
  const notes: Note[] = [
    ...read.notes,
    ...(late.until > 0 ? [note("survival.after-until", { count: late.until, until: until ?? today }, { file: table.file })] : []),
    ...(late.to > 0 ? [note("survival.after-to", { count: late.to, column: columns.to ?? "" }, { file: table.file })] : []),
    ...unnamedNotes(table.file, table.decided.format, { group: column("group"), strata: column("strata") }, [
      column("kind"),
      ...columns.covariates.map((name) => column(`covariate ${name}`)),
    ]),
  ];
  const placesOf = ({ of }: typeof groups) => {
    const places = new Int32Array(n);
    for (let row = 0; row < n; row++) places[row] = of(row);
    return places;
  };
  const group = columns.group === undefined ? undefined : placesOf(groups);
  const strata = columns.strata === undefined ? undefined : { of: placesOf(parts), count: parts.names.length };
  const names = columns.group === undefined ? [""] : groups.names;
  return success({ subjects: { time, event, entry, group }, groups: names, kinds: kinds.names, terms, strata, scale, sha256: table.decided.sha256 }, notes);
}

/** A covariate whose cells are numbers is one term; one of texts (also of such as mean "no number" among numbers) is a term a level, against the first in text order. */
function termsOf(name: string, column: RawColumn, options: TableOptions): readonly Term[] {
  const numbers = columnNumbers(column, options);
  if (numbers.faults.length === 0 && numbers.missing < column.length) return [{ name, covariate: name, values: numbers.values }];
  const levels = codedNames(column);
  return levels.names.slice(1).map((level, place) => ({
    name: `${name}=${level}`,
    covariate: name,
    values: Float64Array.from({ length: column.length }, (_, row) => (levels.of(row) < 0 ? Number.NaN : Number(levels.of(row) === place + 1))),
  }));
}
