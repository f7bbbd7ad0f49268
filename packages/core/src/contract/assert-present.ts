/**
 * What a caller knows to be there, read with a check: a place or name outside is a programmer's error, told where it is made instead of travelling on as `undefined`.
 * Numbers in typed arrays are read with `!` instead: a place outside gives NaN in every sum, and a call for each element costs ten times the reading.
 */

type Held = NonNullable<unknown> | null;

/** `elementAt(["a", "b"], 1)` is `"b"`. */
export function elementAt<T extends Held>(list: ArrayLike<T>, place: number): T {
  const found = list[place];
  if (found === undefined) throw new RangeError(`place ${place} of a list of ${list.length}`);
  return found;
}

/** `lastOf(["a", "b"])` is `"b"`. */
export function lastOf<T extends Held>(list: ArrayLike<T>): T {
  return elementAt(list, list.length - 1);
}

/** What the map holds under the key. */
export function entryOf<K, V extends Held>(map: ReadonlyMap<K, V>, key: K): V {
  const found = map.get(key);
  if (found === undefined) throw new RangeError(`${String(key)} is not among the ${map.size} keys`);
  return found;
}

/** What the record holds under the name. */
export function memberOf<T extends Held>(record: Readonly<Partial<Record<string, T>>>, name: string): T {
  const found = record[name];
  if (found === undefined) throw new RangeError(`${name} is not among ${Object.keys(record).join(", ")}`);
  return found;
}
