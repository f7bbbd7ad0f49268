import type { NoteAt } from "../../../language/note.ts";

/** A payment as it was asked for, before it is checked: fields of a transaction, and where each stands. */
export interface PaymentRequest {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly at: (field: string) => NoteAt;
}
