import type { StoredRecord } from "../use-record-types.ts";

/** What somebody has typed into a form and not yet saved. It lies in this browser and outlives a closed tab. */
export interface Draft {
  /** The record as it was when typing began; null for a new one. */
  readonly base: StoredRecord | null;
  readonly at: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

function place(type: string, id: string): string {
  return `quoin.draft.${type}.${id}`;
}

export function keptDraft(type: string, id: string): Draft | null {
  const kept = localStorage.getItem(place(type, id));
  return kept === null ? null : draftOf(kept);
}

/** What lies in the browser may be of another version, or damaged: then it is no draft, and the form opens without it. */
export function draftOf(text: string): Draft | null {
  try {
    const kept: unknown = JSON.parse(text);
    return isDraft(kept) ? kept : null;
  } catch (cause) {
    if (cause instanceof SyntaxError) return null;
    throw cause;
  }
}

function isDraft(kept: unknown): kept is Draft {
  if (typeof kept !== "object" || kept === null || !("base" in kept && "at" in kept && "fields" in kept)) return false;
  return typeof kept.base === "object" && typeof kept.at === "string" && typeof kept.fields === "object" && kept.fields !== null;
}

export function keepDraft(type: string, id: string, draft: Draft): void {
  localStorage.setItem(place(type, id), JSON.stringify(draft));
}

export function dropDraft(type: string, id: string): void {
  localStorage.removeItem(place(type, id));
}

/** The fields that differ from the record; null stands for one that was cleared. */
export function changedFields(record: Readonly<Record<string, unknown>>, fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const changed: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(fields)) if (JSON.stringify(value ?? null) !== JSON.stringify(record[name] ?? null)) changed[name] = value ?? null;
  return changed;
}
