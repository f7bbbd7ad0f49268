import type { Outcome } from "../../contract/outcome.ts";
import { success } from "../../contract/outcome.ts";
import type { NoteAt } from "../../language/note.ts";
import { type Findable, referenceFinder } from "../../register/changes/reference-finder.ts";
import type { RecordStore, StoredRecord } from "../../register/record-store.ts";
import type { Entity } from "../../schema/entity.ts";
import { type FieldShape, fieldShapes } from "../../schema/field-shape.ts";
import type { GivenRow, GivenRows } from "./given-rows.ts";

type Fields = Readonly<Record<string, unknown>>;

/**
 * What the rows of a table refer to: records in use, and those of the table itself. Ids are looked up some rows at a time; all records of a type are read only where
 * a row gives a name.
 */
export class ReferredRecords {
  readonly #records: Pick<RecordStore, "list">;
  readonly #entity: Entity;
  readonly #rows: GivenRows;
  readonly #own: ReadonlyMap<string, number>;
  readonly #shapes: readonly FieldShape[];
  readonly #types: ReadonlySet<string>;
  readonly #named = new Map<string, ReturnType<typeof referenceFinder>>();
  #known = new Map<string, Map<string, boolean>>();

  /** @param own  the ids that the rows give */
  constructor(records: Pick<RecordStore, "list">, entity: Entity, rows: GivenRows, own: ReadonlyMap<string, number>) {
    this.#records = records;
    this.#entity = entity;
    this.#rows = rows;
    this.#own = own;
    this.#shapes = fieldShapes(entity).filter(({ references }) => references !== null);
    this.#types = referredTypes(entity);
  }

  /** Looks up the ids that these rows may name, and forgets those of the rows before. */
  async lookUp(rows: readonly GivenRow[]): Promise<void> {
    this.#known = new Map();
    for (const { name, references } of this.#shapes) {
      const given = new Set(rows.flatMap((row) => [row.value(name)].flat()).filter((value): value is string => typeof value === "string" && value !== ""));
      if (given.size > 0) await this.#find(references as string, [...given]);
    }
  }

  /** Whether a record of this id can be referred to; of a type that no field names, the store says it. */
  async has(type: string, id: string): Promise<boolean> {
    if (!this.#types.has(type) || (type === this.#entity.type && this.#own.has(id))) return true;
    return this.#known.get(type)?.get(id) ?? (await this.#find(type, [id])).get(id) === true;
  }

  /** The id of the record that a name, a code or an identifier stands for. */
  async named(type: string, value: string, at: NoteAt): Promise<Outcome<string>> {
    if (await this.has(type, value)) return success(value);
    const find = this.#named.get(type) ?? referenceFinder(type, await this.#all(type));
    this.#named.set(type, find);
    return find(value, at);
  }

  async #find(type: string, ids: readonly string[]): Promise<ReadonlyMap<string, boolean>> {
    const known = this.#known.get(type) ?? new Map<string, boolean>();
    this.#known.set(type, known);
    for (const id of ids) known.set(id, known.get(id) ?? false);
    for (let from = 0; from < ids.length; from += mostIds)
      for (const { id } of await this.#records.list(type, { ids: ids.slice(from, from + mostIds) })) known.set(id, true);
    return known;
  }

  async #all(type: string): Promise<Iterable<Findable>> {
    const stored = await this.#records.list(type);
    return type === this.#entity.type ? withOwn(stored, this.#rows) : stored;
  }
}

/** Ids that are looked up with one question. */
const mostIds = 5_000;

/** The records in use and then those of the file itself, by what they are called. */
function* withOwn(stored: readonly StoredRecord[], rows: GivenRows): Generator<Findable> {
  yield* stored;
  const ids = new Set(stored.map(({ id }) => id));
  for (let index = 0; index < rows.length; index++) {
    const row = rows.at(index) as GivenRow;
    const id = row.value("id");
    if (typeof id !== "string" || id === "" || ids.has(id)) continue;
    const labels = { en: row.value("labels.en"), zh: row.value("labels.zh"), ...(row.value("labels") as object | undefined) };
    yield { id, body: { labels: flatLabels(labels) } };
  }
}

/** Labels as they stand in cells, which read as `{ language: text }`. */
function flatLabels(labels: Fields): Readonly<Record<string, string | null>> {
  const texts = Object.entries(labels).map(
    ([language, value]) => [language, typeof value === "object" && value !== null ? (value as Fields)[language] : value] as const,
  );
  return Object.fromEntries(texts.map(([language, value]) => [language, typeof value === "string" ? value : null]));
}

function referredTypes(entity: Pick<Entity, "schema">): ReadonlySet<string> {
  const types = new Set<string>();
  const visit = (shapes: ReturnType<typeof fieldShapes>): void => {
    for (const { references, fields } of shapes) {
      if (references !== null) types.add(references);
      if (fields !== null) visit(fields);
    }
  };
  visit(fieldShapes(entity));
  return types;
}
