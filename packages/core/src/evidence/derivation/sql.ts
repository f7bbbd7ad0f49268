import type { Query } from "./derivation-engine.ts";

/** A piece of a query: text and the values of its places. */
type Piece = Query | readonly Query[];

/**
 * Writes a query; what stands in a place is a query itself (names and whole clauses too), never a bare text: values come by `value`, names by `named`.
 *
 *   sql`SELECT ${named("c0")} FROM ${named("s0")} WHERE ${named("c1")} = ${value("11")}`  // { text: "SELECT c0 FROM s0 WHERE c1 = ?", values: ["11"] }
 */
export function sql(texts: TemplateStringsArray, ...pieces: readonly Piece[]): Query {
  let text = texts[0] ?? "";
  const values: (string | number)[] = [];
  pieces.forEach((piece, index) => {
    const one = Array.isArray(piece) ? joined(piece as readonly Query[], ", ") : (piece as Query);
    text += one.text + (texts[index + 1] ?? "");
    values.push(...one.values);
  });
  return { text, values };
}

/** A name that the program made: letters, digits and `_`, so that it needs no quotes in any dialect. */
export function named(name: string): Query {
  if (!/^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)?$/.test(name)) throw new RangeError(`named: '${name}' is no plain name`);
  return { text: name, values: [] };
}

export function value(one: string | number): Query {
  return { text: "?", values: [one] };
}

/** A whole number that is part of the query's shape (a precision, a scale). */
export function whole(number: number): Query {
  if (!Number.isSafeInteger(number)) throw new RangeError(`whole: ${number} is no whole number`);
  return { text: String(number), values: [] };
}

export const nothing: Query = { text: "", values: [] };

export function joined(queries: readonly Query[], between: string): Query {
  return { text: queries.map(({ text }) => text).join(between), values: queries.flatMap(({ values }) => values) };
}

/** `a AND b`; TRUE of none. */
export function allOf(conditions: readonly Query[]): Query {
  return conditions.length === 0 ? sql`TRUE` : joined(conditions, " AND ");
}
