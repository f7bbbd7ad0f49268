import type { StoredRecord } from "../../register/record-store.ts";

/**
 * Whether a thing was entered because of the very record that would prove it covered: its `source` names that record. Such a pair says nothing of coverage.
 *
 *   isCircular(item, project)   // true where item.source is "project P-7" and project.id is "P-7"
 */
export function isCircular(thing: StoredRecord, evidence: StoredRecord): boolean {
  const { source } = thing.body;
  return source !== null && namesRecord(source, evidence.id);
}

/** The id stands in the text as a word of its own: P-7 is not in P-70. */
function namesRecord(text: string, id: string): boolean {
  for (let at = text.indexOf(id); at >= 0; at = text.indexOf(id, at + 1)) if (!isWord(text[at - 1]) && !isWord(text[at + id.length])) return true;
  return false;
}

function isWord(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}_-]/u.test(character);
}
