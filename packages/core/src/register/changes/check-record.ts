import { fault, type Outcome, success } from "../../contract/outcome.ts";
import type { Note } from "../../language/note.ts";
import type { Entity } from "../../schema/entity.ts";
import { saidLabels } from "../../schema/record-labels.ts";
import { type RecordReference, recordReferences } from "../../schema/record-references.ts";
import type { RecordChange } from "../record-store.ts";
import { fieldNote, recordNotes } from "./record-notes.ts";

/**
 * Checks a whole record against its type and makes the change that stores it: every field present, null where nothing is known, in the order of the type.
 * Whether the records it refers to exist is for the store to say.
 *
 * @param given  the record without `version` and `retired`; null and empty texts count as not given
 */
export function checkRecord(entity: Entity, given: Readonly<Record<string, unknown>>): Outcome<RecordChange> {
  const known = knownValues(given);
  const parsed = entity.schema.safeParse(known);
  if (!parsed.success) return fault(recordNotes(entity, known, parsed.error.issues));
  const body = parsed.data as Readonly<Record<string, unknown>> & { readonly id: string };
  const against = (entity.check?.(body) ?? []).map(({ field, note, parameters }) => fieldNote(note, entity.type, body.id, field, parameters));
  const references = recordReferences(entity, body);
  const notes = [...characterNotes(entity, body), ...dateNotes(entity, body), ...ownReferenceNotes(entity, body.id, references), ...against];
  if (notes.length > 0) return fault(notes);
  return success({ type: entity.type, id: body.id, body, references });
}

/** The references of a record's sound fields, whatever is wrong with its other ones: what a refusal can tell beside the faults of form. */
export function soundReferences(entity: Entity, given: Readonly<Record<string, unknown>>): readonly RecordReference[] {
  const known = knownValues(given);
  const parsed = entity.schema.safeParse(known);
  const faulty = new Set(parsed.error?.issues.map(({ path }) => path[0]));
  return recordReferences(entity, Object.fromEntries(Object.entries(known).filter(([name]) => !faulty.has(name))));
}

function knownValues(given: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { labels, ...fields } = cleared(given) as Readonly<Record<string, unknown>>;
  return Object.fromEntries(Object.entries({ labels: saidLabels(labels ?? null), ...fields }).filter(([, value]) => value !== null));
}

/** Deeper than any record goes. */
const deepest = 8;

/** Empty texts of objects, which a form sends for a field left empty, as null; a list keeps its entries. */
function cleared(value: unknown, depth = 0): unknown {
  if (typeof value !== "object" || value === null) return value === "" ? null : value;
  if (depth === deepest) return null;
  if (Array.isArray(value)) return value.map((entry) => (typeof entry === "object" ? cleared(entry, depth + 1) : entry));
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, cleared(inner, depth + 1)]));
}

/** Line ends and tabs are text; other control characters and halves of characters cannot be stored everywhere. */
const unfit = /(?![\n\r\t])[\p{Cc}\p{Cs}]/u;

function characterNotes(entity: Entity, body: Readonly<Record<string, unknown>>): readonly Note[] {
  const notes: Note[] = [];
  const visit = (value: unknown, path: string): void => {
    if (typeof value === "string") {
      if (unfit.test(value)) notes.push(fieldNote("record.bad-character", entity.type, body["id"], path));
    } else if (typeof value === "object" && value !== null)
      for (const [key, inner] of Object.entries(value)) visit(inner, path === "" ? key : `${path}.${key}`);
  };
  visit(body, "");
  return notes;
}

function dateNotes(entity: Entity, body: Readonly<Record<string, unknown>>): readonly Note[] {
  const [from, to] = [body["valid_from"], body["valid_to"]];
  if (typeof from !== "string" || typeof to !== "string") return [];
  const precision = Math.min(from.length, to.length);
  return to.slice(0, precision) < from.slice(0, precision) ? [fieldNote("record.dates-reversed", entity.type, body["id"], "valid_to")] : [];
}

function ownReferenceNotes(entity: Entity, own: string, references: readonly RecordReference[]): readonly Note[] {
  return references.filter(({ type, id }) => type === entity.type && id === own).map(({ field }) => fieldNote("record.own-reference", entity.type, own, field));
}
