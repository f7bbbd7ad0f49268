import { type Locale, type Note, type NoteAt, type ReaderLanguage, type RenderedNote, renderNote } from "@quoin/core";

/** Diagnostics as the command line prints them, one a note. */
export function noteLines(notes: readonly Note[], language: ReaderLanguage | Locale): string {
  return notes.map((each) => renderedNoteLine(renderNote(each, language))).join("");
}

/** The same where programs read them: with QUOIN_NOTES=json in the environment a line of JSON a note, as the API gives it. */
export function spokenNotes(notes: readonly Note[], language: ReaderLanguage | Locale): string {
  if (process.env["QUOIN_NOTES"] !== "json") return noteLines(notes, language);
  return notes.map((each) => `${JSON.stringify(renderNote(each, language))}\n`).join("");
}

/** One diagnostic: `error[code] FILE:LINE:COLUMN message` and, under it, `  fix: …`. */
export function renderedNoteLine({ code, severity, at, message, fix, choices = [] }: RenderedNote): string {
  const place = placeText(at);
  return `${severity}[${code}] ${place === "" ? "" : `${place} `}${message}\n${fix === "" ? "" : `  fix: ${fix}\n`}${choices.map(({ label, answer }) => `  --answer ${JSON.stringify(answer)}  ${label}\n`).join("")}`;
}

/** An option or argument alone is no place: the message names it. */
function placeText({ file, line, table, row, column, field }: NoteAt): string {
  if (file === undefined && table === undefined) return "";
  const parts = [file ?? table, line ?? row, column ?? field].filter((part) => part !== undefined);
  return parts.join(":");
}
