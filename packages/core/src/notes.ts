import { evidenceNotes } from "./notes/evidence.ts";
import { inputNotes } from "./notes/input.ts";
import { workspaceNotes } from "./notes/workspace.ts";

/**
 * Every code of every note, in one typed table. Codes are stable: `area.name`.
 * A new area is a new file in `notes/` and one line here.
 */
export const noteTemplates = {
  ...evidenceNotes,
  ...inputNotes,
  ...workspaceNotes,
} as const;

export type NoteCode = keyof typeof noteTemplates;
