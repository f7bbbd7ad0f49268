import type { Note } from "../language/note.ts";

/**
 * A table of the workspace cannot be read as its schema says, in the middle of a query. The one place where a workspace is opened turns it into a fault,
 * so that rules need not carry an outcome through every step.
 */
export class EvidenceFault extends Error {
  readonly notes: readonly Note[];

  constructor(notes: readonly Note[]) {
    super(notes.map(({ code, at }) => `${code} ${JSON.stringify(at)}`).join("; "));
    this.name = "EvidenceFault";
    this.notes = notes;
  }
}

/** What was read; null where it cannot be read as its schema says. For checks beside a reading, which refuse nothing: what is wrong is said where the figures are used. */
export async function readOrNull<T>(reading: Promise<T>): Promise<T | null> {
  try {
    return await reading;
  } catch (cause) {
    if (cause instanceof EvidenceFault) return null;
    throw cause;
  }
}
