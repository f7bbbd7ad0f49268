import { byCodePoint } from "@quoin/methods";

/** JSON in which the order of fields says nothing: two values that hold the same are one text. Lists keep their order, and what JSON leaves out is left out. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, held: unknown) =>
    typeof held === "object" && held !== null && !Array.isArray(held) ? Object.fromEntries(Object.entries(held).sort(([a], [b]) => byCodePoint(a, b))) : held,
  );
}
