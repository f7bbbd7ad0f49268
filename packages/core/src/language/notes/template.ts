import type { LocalText } from "../text.ts";

/** Message and fix of one code; `{name}` places are filled from the note's parameters. */
export interface NoteTemplate {
  readonly severity: "error" | "warning" | "info";
  readonly message: LocalText;
  readonly fix: LocalText;
}

export type NoteTable = Readonly<Record<string, NoteTemplate>>;
