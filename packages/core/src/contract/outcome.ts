import type { Note } from "../language/note.ts";

/**
 * Why a request was not carried out: wrong input, a stale version, hours that others have, something that does not exist, a right that is missing, another writer who takes too long,
 * or a database or disk that does not serve. The last two are no fault of whoever asked.
 */
export type FaultKind = "input" | "stale" | "taken" | "missing" | "forbidden" | "busy" | "unavailable";

/** What a step hands on: a value with what should be known about it, or the faults. Bugs are thrown, never returned. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T; readonly notes: readonly Note[] }
  | { readonly ok: false; readonly kind: FaultKind; readonly notes: readonly Note[] };

export function success<T>(value: T, notes: readonly Note[] = []): Outcome<T> {
  return { ok: true, value, notes };
}

export function fault(
  notes: readonly Note[] | Note,
  kind: FaultKind = "input",
): { readonly ok: false; readonly kind: FaultKind; readonly notes: readonly Note[] } {
  return { ok: false, kind, notes: Array.isArray(notes) ? notes : [notes as Note] };
}
