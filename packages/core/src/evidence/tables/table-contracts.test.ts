import { describe, expect, test } from "vitest";
import type { TableContract } from "../../schema/table.ts";
import { isNumberKind } from "../../schema/table-column.ts";
import { formerRoles } from "./former-roles.ts";
import { contractOf, tableContracts } from "./table-contracts.ts";

const all = tableContracts as readonly TableContract[];
const roles = all.map(({ role }) => role);

test("roles are English snake case without a nation, each once; those that were renamed are known", () => {
  for (const role of roles) expect(role).toMatch(/^[a-z]+(_[a-z]+)*$/);
  expect(new Set(roles).size).toBe(roles.length);
  expect(Object.keys(formerRoles).filter((role) => contractOf(role) === undefined)).toEqual([]);
});

describe.each(all.map((contract) => [contract.role, contract] as const))("%s", (role, { title, meaning, key, columns, national, caveats, parts }) => {
  test("words in both languages, Chinese without a half-width mark between its words", () => {
    for (const { en, zh } of [meaning, ...caveats, ...Object.values(columns).map((column) => column.meaning)]) {
      expect(en).not.toBe("");
      expect(zh).toMatch(/\p{Script=Han}|^[A-Z]/u);
      expect(zh).not.toMatch(/[,;:!?](?=\p{Script=Han})/u);
    }
  });

  test("titles are names: nothing is explained behind a mark", () => {
    for (const { title: own } of [{ title }, ...Object.values(columns)]) {
      expect(own.en).not.toMatch(/[;:(=.]|^$/);
      expect(own.zh).not.toMatch(/[；：（。]|^$/u);
    }
  });

  test("keys, national rows and parts are columns; keys, required", () => {
    for (const field of [...key, ...(national === null ? [] : [national]), ...parts.flatMap(({ value, part, within }) => [value, part, ...within])])
      expect(Object.keys(columns)).toContain(field);
    expect(Object.keys(columns).slice(-1)).not.toEqual([role]);
  });

  test("every quantity has a unit, codes name a table that is declared, examples keep the bounds", () => {
    for (const [field, { kind, unit, of, min, max, example }] of Object.entries(columns)) {
      expect([field, unit !== null]).toEqual([field, isNumberKind(kind) && kind !== "boolean"]);
      if (of !== null) expect(roles).toContain(of);
      expect([field, typeof example]).toEqual([field, isNumberKind(kind) ? "number" : "string"]);
      if (min !== null) expect(Number(example)).toBeGreaterThanOrEqual(min);
      if (max !== null) expect(Number(example)).toBeLessThanOrEqual(max);
    }
  });

  test("a field that was renamed is a field", () => {
    expect(Object.keys(formerRoles[role]?.columns ?? {}).filter((field) => !(field in columns))).toEqual([]);
  });
});
