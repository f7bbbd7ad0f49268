import { groupBy } from "../../contract/group-by.ts";
import type { Outcome } from "../../contract/outcome.ts";
import { success } from "../../contract/outcome.ts";
import type { NoteAt } from "../../language/note.ts";
import { type Findable, referenceFinder } from "../../register/changes/reference-finder.ts";
import { entityOf } from "../../register/entities.ts";
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
  /** Fields that name a record of any type. */
  readonly #open: readonly FieldShape[];
  readonly #named = new Map<string, ReturnType<typeof referenceFinder>>();
  #known = new Map<string, Map<string, boolean>>();

  /** @param own  the ids that the rows give */
  constructor(records: Pick<RecordStore, "list">, entity: Entity, rows: GivenRows, own: ReadonlyMap<string, number>) {
    this.#records = records;
    this.#entity = entity;
    this.#rows = rows;
    this.#own = own;
    this.#shapes = fieldShapes(entity).filter(({ references }) => references !== null);
    this.#open = fieldShapes(entity).filter(({ kind }) => kind === "any-reference");
  }

  /** Looks up the ids that these rows may name, and forgets those of the rows before. */
  async lookUp(rows: readonly GivenRow[]): Promise<void> {
    this.#known = new Map();
    for (const { name, references } of this.#shapes) {
      const given = new Set(rows.flatMap((row) => [row.value(name)].flat()).filter((value): value is string => typeof value === "string" && value !== ""));
      if (given.size > 0) await this.#find(references as string, [...given]);
    }
    const paths = this.#open.flatMap(({ name }) => rows.flatMap((row) => [row.value(name)].flat().filter(isPath)));
    for (const [type, named] of groupBy(paths, (path) => path.type))
      if (entityOf(type) !== undefined) await this.#find(type, [...new Set(named.map(({ id }) => id))]);
  }

  /** Whether a record of this id can be referred to. */
  async has(type: string, id: string): Promise<boolean> {
    if (type === this.#entity.type && this.#own.has(id)) return true;
    if (entityOf(type) === undefined) return false;
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

function isPath(value: unknown): value is { readonly type: string; readonly id: string } {
  const { type, id } = (value ?? {}) as { readonly type?: unknown; readonly id?: unknown };
  return typeof type === "string" && typeof id === "string";
}
