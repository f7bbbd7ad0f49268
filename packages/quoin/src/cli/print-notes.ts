import { type Language, type Note, type NoteAt, renderNote } from "@quoin/core";

/** One diagnostic a note: `error[code] FILE:LINE:COLUMN message` and, under it, `  fix: …`. */
export function noteLines(notes: readonly Note[], language: Language): string {
  return notes
    .map((each) => {
      const { code, severity, at, message, fix } = renderNote(each, language);
      const place = placeText(at);
      return `${severity}[${code}] ${place === "" ? "" : `${place} `}${message}\n${fix === "" ? "" : `  fix: ${fix}\n`}`;
    })
    .join("");
}

function placeText({ file, line, table, row, column, field }: NoteAt): string {
  const parts = [file ?? table, line ?? row, column ?? field].filter((part) => part !== undefined);
  return parts.join(":");
}
