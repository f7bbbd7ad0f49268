import { expect, expectTypeOf, test } from "vitest";
import type { Entity } from "../schema/entity.ts";
import { type FieldShape, fieldShapes } from "../schema/field-shape.ts";
import type { Item } from "./entities/item.ts";
import { entities, entityOf, entityTypes } from "./entities.ts";

const all = entities as readonly unknown[] as readonly Entity[];

function everyField(shapes: readonly FieldShape[], path = ""): readonly [string, FieldShape][] {
  return shapes.flatMap((shape) => [[`${path}${shape.name}`, shape] as [string, FieldShape], ...everyField(shape.fields ?? [], `${path}${shape.name}.`)]);
}

test("types are named in kebab case, each once", () => {
  for (const type of entityTypes) expect(type).toMatch(/^[a-z]+(-[a-z]+)*$/);
  expect(new Set(entityTypes).size).toBe(entityTypes.length);
  expect(entityOf("technology-system")?.label.zh).toBe("产业技术体系");
  expect(entityOf("constructor")).toBeUndefined();
});

test.each(all.map((entity) => [entity.type, entity] as const))("%s: common fields, labels in both languages, references to types that exist", (_, entity) => {
  const names = fieldShapes(entity).map(({ name }) => name);
  expect(names.slice(0, 2)).toEqual(["id", "labels"]);
  expect(names.slice(-4)).toEqual(["source", "synthetic", "valid_from", "valid_to"]);
  for (const [path, { name, label, kind, references, choices, unit }] of everyField(fieldShapes(entity))) {
    expect([path, /^[a-z][a-z0-9_]*$/.test(name)]).toEqual([path, true]);
    expect([path, label.en !== "" && /\p{Script=Han}|^[A-Z]|^@/u.test(label.zh)]).toEqual([path, true]);
    if (kind === "reference") expect(entityTypes).toContain(references);
    else expect(references).toBeNull();
    expect([path, (choices?.length ?? 0) > 1]).toEqual([path, kind === "code" || kind === "choice"]);
    if (unit !== null) expect(unit).not.toBe("");
  }
});

test("a field shape tells a form what it needs", () => {
  const shapes = new Map(everyField(fieldShapes(entityOf("item") as Entity)));
  expect(shapes.get("link")).toMatchObject({ kind: "reference", references: "link", required: true, list: false });
  expect(shapes.get("trl")).toMatchObject({ kind: "integer", required: false, min: 1, max: 9, unit: "TRL" });
  expect(shapes.get("gap_years")).toMatchObject({ kind: "number", min: null, max: null });
  expect(shapes.get("producers")).toMatchObject({ kind: "reference", references: "organisation", list: true, required: false });
  expect(shapes.get("list")).toMatchObject({ kind: "code", codes: "nine-lists", required: true });
  expect(shapes.get("list")?.choices).toHaveLength(9);
  expect(shapes.get("grade_expert.panel")).toMatchObject({ kind: "text", required: true });
});

test("a record's type follows from its fields", () => {
  expectTypeOf<Item["trl"]>().toEqualTypeOf<number | null>();
  expectTypeOf<Item["link"]>().toEqualTypeOf<string>();
  expectTypeOf<Item["producers"]>().toEqualTypeOf<string[]>();
  expectTypeOf<Item["version"]>().toEqualTypeOf<number>();
  expectTypeOf<Item["library"]>().toEqualTypeOf<"short-board" | "long-board" | "applicable" | null>();
});
