/** One value of an answer: where it stands, and what it is. */
export type Paths = ReadonlyMap<string, string | number | boolean | null>;

/**
 * Every value of an answer by its path. Members of a list that carry ids of their own stand under these, so that a new one moves no other.
 *
 *   [...valuesByPath({ findings: [{ id: "P1", value: 2 }] })]  // [["findings[P1].id", "P1"], ["findings[P1].value", 2]]
 */
export function valuesByPath(answer: unknown): Paths {
  const found = new Map<string, string | number | boolean | null>();
  const walk = (value: unknown, path: string): void => {
    if (Array.isArray(value)) {
      const ids = value.map((member) => (member !== null && typeof member === "object" ? (member as { readonly id?: unknown }).id : undefined));
      const named = ids.every((id) => typeof id === "string") && new Set(ids).size === ids.length;
      value.forEach((member, place) => {
        walk(member, `${path}[${named ? String(ids[place]) : place}]`);
      });
      return;
    }
    if (value !== null && typeof value === "object") {
      for (const [name, member] of Object.entries(value)) walk(member, path === "" ? name : `${path}.${name}`);
      return;
    }
    found.set(path, value as string | number | boolean | null);
  };
  walk(answer, "");
  return found;
}

/** A value that is not what it was. `now` is undefined where its path is gone. */
export interface ChangedValue {
  readonly path: string;
  readonly before: string | number | boolean | null;
  readonly now: string | number | boolean | null | undefined;
}

/** What of an earlier answer is gone or has another value; what is new is free. */
export function changedValues(before: unknown, now: unknown): readonly ChangedValue[] {
  const held = valuesByPath(now);
  return [...valuesByPath(before)].filter(([path, value]) => held.get(path) !== value).map(([path, value]) => ({ path, before: value, now: held.get(path) }));
}
