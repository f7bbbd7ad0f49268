import { expect, test } from "vitest";
import type { Entity } from "../../schema/entity.ts";
import { fieldShapes } from "../../schema/field-shape.ts";
import { entities, entityOf } from "../entities.ts";
import { lifecycleNotes } from "./lifecycle-notes.ts";

const call = entityOf("call") as Entity;

test("a record goes along the steps of its type and no others", () => {
  expect(lifecycleNotes(call, { status: "draft" }, { id: "c", status: "open" })).toEqual([]);
  expect(lifecycleNotes(call, { status: "decided" }, { id: "c", status: "decided" })).toEqual([]);
  expect(lifecycleNotes(call, null, { id: "c", status: "draft" })).toEqual([]);
  expect(lifecycleNotes(call, { status: "draft" }, { id: "c", status: "decided" })).toMatchObject([
    { code: "record.step-not-allowed", at: { table: "call", field: "status" }, parameters: { from: "draft", to: "decided", allowed: "open, cancelled" } },
  ]);
  expect(lifecycleNotes(call, null, { id: "c", status: "open" })).toHaveLength(1);
  expect(lifecycleNotes(call, { status: "open" }, { id: "c", status: null })).toHaveLength(1);
});

test("every state of every type has its steps, and every step leads to a state", () => {
  for (const entity of entities as readonly unknown[] as readonly Entity[]) {
    if (entity.lifecycle === undefined) continue;
    const { field, first, steps } = entity.lifecycle;
    const states = fieldShapes(entity).find(({ name }) => name === field)?.choices ?? [];
    expect(Object.keys(steps).toSorted()).toEqual([...states].toSorted());
    for (const state of [...first, ...Object.values(steps).flat()]) expect(states).toContain(state);
  }
});
