import { entityOf, type FieldShape, fieldShapes, type RecordQuery, type StoredRecord } from "@quoin/core";
import { storableText } from "./rows/storable-text.ts";
import { searchText } from "./rows/stored-rows.ts";

type Holds = (record: StoredRecord) => boolean;
type Condition = NonNullable<RecordQuery["where"]>[number];

/**
 * Whether a record in use is one that a query asks for by its conditions and its text, told from the record as it is remembered: exactly what `matchingRecords` has the database say.
 * Null where only the database can tell: hours that are held, fields that tell of a person (they stand sealed there), numbers that it may compare otherwise.
 */
export function heldInMemory(type: string, { where = [], search = "", held, retired = false }: RecordQuery): Holds | null {
  const entity = entityOf(type);
  if (entity === undefined || held !== undefined || retired) return null;
  const personal = entity.personal ?? [];
  const all: Holds[] = [];
  for (const condition of where) {
    if (personal.includes(condition.field)) return null;
    const holds = conditionHolds(
      fieldShapes(entity).find(({ name }) => name === condition.field),
      condition,
    );
    if (holds === null) return null;
    all.push(holds);
  }
  if (search !== "") {
    if (personal.includes("labels")) return null;
    const wanted = storableText(search).toLowerCase();
    all.push(({ body }) => searched(body).includes(wanted));
  }
  return (record) => all.every((holds) => holds(record));
}

function conditionHolds(shape: FieldShape | undefined, { field, value, anyOf }: Condition): Holds | null {
  if (anyOf !== undefined) {
    const wanted = new Set(anyOf.map(storableText));
    return (shape?.references ?? null) === null ? () => false : ({ body }) => entries(body[field]).some((each) => wanted.has(String(each)));
  }
  const wanted = storableText(value);
  if (wanted !== "null" && shape !== undefined) {
    if (shape.references !== null) return ({ body }) => entries(body[field]).some((each) => each === wanted);
    if (shape.kind === "any-reference") {
      const [type = "", ...rest] = wanted.split("/");
      const id = rest.join("/");
      return ({ body }) => entries(body[field]).some((each) => isNamed(each, type, id));
    }
  }
  // Lists of texts alone are looked into as both engines do; of numbers, amounts and groups each has its own notion.
  if (shape?.list === true && !textKinds.has(shape.kind)) return null;
  if (isDecimal.test(wanted)) return null;
  const texts = isWord.test(wanted) ? new Set([JSON.stringify(wanted), wanted]) : new Set([JSON.stringify(wanted)]);
  return ({ body }) => {
    const there = body[field];
    return Array.isArray(there) ? there.includes(wanted) : there !== undefined && texts.has(JSON.stringify(there));
  };
}

/** Kinds whose values are texts. */
const textKinds: ReadonlySet<string> = new Set(["text", "code", "date", "choice"]);
/** A number with a fraction is written in more than one way. */
const isDecimal = /^-?\d+\.\d+$/;
const isWord = /^(?:true|false|null|-?(?:0|[1-9]\d*))$/;

function entries(value: unknown): readonly unknown[] {
  if (value === null || value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

function isNamed(value: unknown, type: string, id: string): boolean {
  const named = value as { readonly type?: unknown; readonly id?: unknown } | null;
  return named?.type === type && named.id === id;
}

/** What a search looks in, made once a record. */
const texts = new WeakMap<StoredRecord["body"], string>();

function searched(body: StoredRecord["body"]): string {
  const known = texts.get(body);
  if (known !== undefined) return known;
  const made = searchText(body);
  texts.set(body, made);
  return made;
}
