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
