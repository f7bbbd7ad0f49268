import { expect, test } from "vitest";
import { evidenceInMemory } from "../queries/evidence-in-memory.ts";
import { formerRoles } from "../tables/former-roles.ts";
import { formerNames } from "./former-names.ts";

const [role, former] = Object.entries(formerRoles).find(
  ([name, each]) => each !== undefined && each.role !== name && typeof Object.values(each.columns)[0] === "string",
) ?? ["", undefined];
const [field = "", column] = Object.entries(former?.columns ?? {})[0] ?? [];
const noted = (tables: Readonly<Record<string, string>>, roles: object = {}) =>
  formerNames(evidenceInMemory(Object.fromEntries(Object.entries(tables).map(([name, header]) => [name, { csv: `${header}\n` }]))), {
    roles: roles as never,
  }).map(({ parameters }) => parameters["names"]);

test("names of today are not told of", () => {
  expect(noted({ [role]: field })).toEqual([]);
  expect(noted({})).toEqual([]);
});

test.each<[string, Readonly<Record<string, string>>, object, readonly string[]]>([
  ["a table by its former name, with a former column", { [String(former?.role)]: String(column) }, {}, [`${role} (${former?.role}); ${field} (${column})`]],
  ["a former column of a table of today", { [role]: String(column) }, {}, [`${field} (${column})`]],
  ["a role of quoin.yaml by its former name", { own: field }, { [String(former?.role)]: "own" }, [`${role} (roles.${former?.role})`]],
  ["a column that quoin.yaml names is no former one", { [role]: String(column) }, { [role]: { table: role, fields: { [field]: column } } }, []],
])("%s", (_, tables, roles, names) => {
  expect(noted(tables, roles)).toEqual(names);
});
