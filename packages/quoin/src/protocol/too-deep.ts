/** Lists and objects inside one another that a question may have: records and models have a handful. */
export const deepest = 64;

/** Whether a parsed JSON value has more of them. Without recursion, since that is what such a value is made to exhaust. */
export function isTooDeep(value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest) return true;
    const next: unknown[] = [];
    for (const each of level)
      if (typeof each === "object" && each !== null) for (const inner of Object.values(each)) if (typeof inner === "object") next.push(inner);
    level = next;
  }
  return false;
}
