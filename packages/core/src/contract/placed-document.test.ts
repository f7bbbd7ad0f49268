import { expect, test } from "vitest";
import { z } from "zod";
import { dataPackage } from "../evidence/data-package.ts";
import { renderNote } from "../language/note.ts";
import { parseManifest } from "../workspace/read-workspace.ts";
import { settings } from "../workspace/settings.ts";
import { placedDocument } from "./placed-document.ts";

function faults(text: string) {
  const read = placedDocument(text, settings, "quoin.yaml");
  return read.ok ? [] : read.notes.map(({ code, at }) => [code, at.line, at.column, at.field]);
}

test("an empty file is a valid one: every setting has its default", () => {
  expect(placedDocument("", settings, "quoin.yaml")).toEqual({ ok: true, value: settings.parse({}), notes: [] });
  expect(placedDocument("# only a comment\nroles:\n#   a: b\n", settings, "quoin.yaml")).toMatchObject({ ok: true, value: { roles: {} } });
});

test("a misspelt key is told where it stands", () => {
  expect(faults("name: {en: A, zh: B}\n\ntreshholds:\n  isomorphism: {}\n")).toEqual([["document.unknown-key", 3, 1, "treshholds"]]);
  expect(faults("siting:\n  radius: 3\n")).toEqual([["document.unknown-key", 2, 3, "siting.radius"]]);
});

test("a misspelt key is told with those that stand in its place, inside a list and one of several forms too", () => {
  const told = (text: string, schema: z.ZodType) => placedDocument(text, schema, "f.yaml").notes.map((each) => renderNote(each, "en").fix);
  const fix = "Remove or correct 'c'; a misspelt setting would silently not apply. Known here: a, b.";
  const inside = z.strictObject({ a: z.string().optional(), b: z.number().default(1) });
  expect(told("c: 1\n", inside)).toEqual([fix]);
  expect(told("l:\n  - {c: 1}\n", z.strictObject({ l: z.array(inside) }))).toEqual([fix]);
  expect(told("r: {any: {c: 1}}\n", z.strictObject({ r: z.record(z.string(), inside.optional()) }))).toEqual([fix]);
});

test("a wrong value is told where it stands, a missing one at its parent", () => {
  expect(faults("currency: 5\n")).toEqual([["document.wrong-value", 1, 1, "currency"]]);
  expect(faults("floors:\n  - {group: region_code, share: 0.3}\n")).toEqual([["document.wrong-value", 2, 5, "floors.0.column"]]);
});

test("a text that cannot be parsed is told where the parser stopped", () => {
  expect(faults("name: {en: A\nbase_year: 2023\n")[0]?.slice(0, 2)).toEqual(["document.broken", 2]);
  expect(faults("currency: CNY\ncurrency: EUR\n").map(([code, line]) => [code, line])).toEqual([["document.broken", 2]]);
});

test("the manifest: its faults have their place, and YAML is not JSON", () => {
  const at = (text: string) => {
    const read = parseManifest(text);
    return read.ok ? [] : read.notes.map((each) => [each.code, each.at.line]);
  };
  expect(
    at('{\n "name": "x",\n "resources": [\n  {"name": "a", "path": "../a.csv", "hash": "sha256:0", "schema": {"fields": []}, "sources": []}\n ]\n}'),
  ).toEqual([
    ["document.wrong-value", 4],
    ["document.wrong-value", 4],
    ["document.wrong-value", 4],
  ]);
  expect(at("name: x\nresources: []\n")).toEqual([["document.broken", 1]]);
  expect(dataPackage.safeParse({ name: "x", resources: [] }).success).toBe(true);
});
