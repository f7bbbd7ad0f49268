/**
 * Reads a file of translations: one text a line, `code | text`. A text keeps the blanks with which it begins; a stroke of its own stands behind a backslash.
 *
 *   codedLines(["\nherding.cells | ein Überschuss\n"])  // { "herding.cells": "ein Überschuss" }
 */
export function codedLines(files: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    files.flatMap((file) =>
      file.split("\n").flatMap((line) => {
        const at = line.indexOf(" | ");
        return at < 0 ? [] : [[unmasked(line.slice(0, at)), unmasked(line.slice(at + 3))] as const];
      }),
    ),
  );
}

/**
 * Reads a file of texts whose English has several meanings: one meaning a line, `English | Chinese | text`.
 *
 *   senseLines("Price | 原值 | Anschaffungswert")  // { Price: { 原值: "Anschaffungswert" } }
 */
export function senseLines(file: string): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const senses: Record<string, Record<string, string>> = {};
  for (const line of file.split("\n")) {
    const [en, zh, text] = line.split(" | ");
    if (en === undefined || zh === undefined || text === undefined) continue;
    senses[en] = { ...senses[en], [zh]: text };
  }
  return senses;
}

function unmasked(text: string): string {
  return text.replaceAll("\\|", "|");
}

/** What a note says in a further language. */
export interface NoteTexts {
  readonly message: string;
  readonly fix: string;
}

/** Reads a file of notes: three lines each, the code, what happened, what to do; the two texts stand two blanks further in. */
export function noteTexts(files: readonly string[]): Readonly<Record<string, NoteTexts>> {
  const lines = files.flatMap((file) => file.split("\n").filter((line) => line !== ""));
  const notes: [string, NoteTexts][] = [];
  for (let at = 0; at + 2 < lines.length; at += 3)
    notes.push([lines[at] as string, { message: (lines[at + 1] as string).trim(), fix: (lines[at + 2] as string).trim() }]);
  return Object.fromEntries(notes);
}
