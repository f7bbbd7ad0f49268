import type { ModelPlace } from "../programme/model-fault.ts";

type Place = Required<Pick<ModelPlace, "line" | "column">>;

/** Texts, numbers and words, and the signs between them. */
const token = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s"{}[\],:]+/g;

/** What may stand outside the signs, and the signs. */
const known = /^(?:["{}[\],:]|(?:-?\d[\d.eE+-]*|true|false|null)$)/;

/**
 * Line and column (both from 1) of the values of an object: a field is `key`, or `key[i]` for an element of a list under a key.
 * A field that the text does not hold has no entry. Of a key that stands twice the last counts, as a JSON parser takes it. O(text).
 */
export function jsonPlaces(text: string, fields: ReadonlySet<string>): ReadonlyMap<string, Place> {
  const offsets = new Map<string, number>();
  let [depth, key, element, listed] = [0, "", 0, false];
  let keyNext = true;
  for (const { 0: word, index: offset } of text.matchAll(token)) {
    if (word === "]" || word === "}") depth--;
    else if (depth === 1 && word === ",") keyNext = true;
    else if (depth === 1 && keyNext && word.startsWith('"')) {
      key = JSON.parse(word) as string;
      keyNext = false;
    } else if (depth === 2 && listed && word === ",") element++;
    else if (word !== "," && word !== ":") {
      const field = depth === 1 ? key : depth === 2 && listed ? `${key}[${element}]` : null;
      if (field !== null && fields.has(field)) offsets.set(field, offset);
      if (depth === 1) [element, listed] = [0, word === "["];
      if (word === "[" || word === "{") depth++;
    }
  }
  return new Map([...offsets].map(([field, offset]) => [field, placeAt(text, offset)]));
}

/** Line and column, both from 1, of a place in a text. */
export function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset);
  return { line: before.split("\n").length, column: offset - before.lastIndexOf("\n") };
}

/** Where the first word stands that is no number, text or literal of JSON, such as NaN. */
export function unknownWord(text: string): number | undefined {
  for (const { 0: word, index } of text.matchAll(token)) if (!known.test(word)) return index;
  return undefined;
}
