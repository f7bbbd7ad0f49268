/**
 * An object with one entry for each of the names; TypeScript knows that none is missing, which it does not of `Object.fromEntries`.
 *
 *   keyed(["en", "zh"], (language) => language.length)  // { en: 2, zh: 2 }
 */
export function keyed<K extends string, V>(names: readonly K[], of: (name: K) => V): Record<K, V> {
  return Object.fromEntries(names.map((name) => [name, of(name)])) as Record<K, V>;
}

/**
 * The names of an object whose type lists them all, as the program's own tables do: one that may hold more at run time has no such list.
 *
 *   keysOf({ en: 1, zh: 2 })  // ["en", "zh"]
 */
export function keysOf<T extends object>(table: T): Extract<keyof T, string>[] {
  return Object.keys(table) as Extract<keyof T, string>[];
}
