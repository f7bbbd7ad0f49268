import { csvTable } from "../../contract/csv-text.ts";
import type { OutputFile } from "../../contract/fields.ts";
import { type Note, note, renderNote } from "../../language/note.ts";
import type { NoteCode } from "../../language/notes.ts";

/** Something that the audit found, and where. */
export interface AuditRow {
  readonly note: Note;
  readonly country: string;
  readonly industry: string;
  readonly value: number;
}

/** Tables that are there and only have to be printed, and whether what must be equal in them is. */
export interface Made {
  readonly made: readonly (() => OutputFile)[];
  readonly checks: readonly AuditRow[];
}

type AuditCode = Extract<NoteCode, `input-output.${string}`>;

/** A row of the audit; its message shows the value. */
export function auditRow(
  code: AuditCode,
  value: number,
  where: { readonly country?: string; readonly industry?: string } = {},
  more: Readonly<Record<string, string>> = {},
): AuditRow {
  return { note: note(code, { ...more, value: shown(value) }), country: where.country ?? "", industry: where.industry ?? "", value };
}

/** Six digits are enough in words; the column has them all. */
function shown(value: number): string {
  return String(Number(value.toPrecision(6)));
}

const severities = ["error", "warning", "info"] as const;

/** `audit.csv`: errors first, then warnings, each in the order of the sectors; the message in English and, last, in Chinese. */
export function auditFile(rows: readonly AuditRow[]): OutputFile {
  const sorted = severities.flatMap((severity) => rows.filter((row) => row.note.severity === severity));
  return {
    name: "audit.csv",
    parts: [
      csvTable(
        ["code", "severity", "country", "industry", "value", "message", "message_zh"],
        sorted.map(({ note: found, country, industry, value }) => [
          found.code.slice("input-output.".length),
          found.severity,
          country,
          industry,
          value,
          renderNote(found, "en").message,
          renderNote(found, "zh").message,
        ]),
      ),
    ],
  };
}

/** One line for whoever ran the command, where something is wrong with the table. */
export function auditSummary(rows: readonly AuditRow[]): readonly Note[] {
  const count = (severity: string): number => rows.filter((row) => row.note.severity === severity).length;
  const [errors, warnings] = [count("error"), count("warning")];
  return errors + warnings === 0 ? [] : [note("input-output.audit", { errors, warnings })];
}

/** Faults of a whole table: any of them may be why it cannot be solved. */
const wholeTable: readonly AuditCode[] = [
  "input-output.maybe-transposed",
  "input-output.maybe-other-unit",
  "input-output.maybe-other-unit-of-demand",
  "input-output.total-among-sectors",
  "input-output.subtotal-among-sectors",
  "input-output.total-among-categories",
];

/** What the audit says of a table as a whole, for one that cannot be solved and so gets no audit file. */
export function suspicions(rows: readonly AuditRow[]): readonly Note[] {
  return rows.map(({ note: found }) => found).filter(({ code }) => wholeTable.some((each) => each === code));
}
