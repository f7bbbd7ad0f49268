import type { Note } from "../language/note.ts";
import type { FaultKind } from "./outcome.ts";

/**
 * Thrown by an engine where something outside the program fails in a way that a person can mend (a store that is locked, damaged or out of reach)
 * and the port has no outcome to say so. A face answers it as a fault with this note; everything else that is thrown is a bug.
 */
export class ExternalFault extends Error {
  readonly note: Note;
  readonly kind: FaultKind;

  constructor(note: Note, kind: FaultKind, cause?: unknown) {
    super(note.code, { cause });
    this.name = "ExternalFault";
    this.note = note;
    this.kind = kind;
  }
}
