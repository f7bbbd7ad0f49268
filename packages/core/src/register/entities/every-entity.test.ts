import { describe, expect, test } from "vitest";
import { saidNotes } from "../../../test/said-notes.ts";
import type { Entity } from "../../schema/entity.ts";
import { type FieldShape, fieldShapes } from "../../schema/field-shape.ts";
import { recordReferences } from "../../schema/record-references.ts";
import { checkRecord } from "../changes/check-record.ts";
import { understoodFields } from "../changes/understood-fields.ts";
import { entities } from "../entities.ts";

type Fields = Readonly<Record<string, unknown>>;

const all = (entities as readonly unknown[] as readonly Entity[]).map((entity) => [entity.type, entity] as const);

/** What a person types in a name or a sentence, in scripts of one, two, three and four bytes. */
const words = "Żółć “東京” naïve 😀 ß";
const moment = "2026-06-01T01:00:00Z";

/** Texts that follow a form of their own, wherever they stand. */
const formed: Readonly<Record<string, string>> = { id: "r-1", currency: "CNY", language: "pt-BR", start: moment, end: "2026-06-01T02:00:00Z" };

/** What fields of a type must say together. */
const together: Readonly<Record<string, Fields>> = {
  opening: { equipment: null, weekly: [{ day: 1, from: "09:00", to: "17:00" }] },
  "use-log": { rows: 1, hours: "0+3600~1" },
};

function oneOf({ kind, name, choices, references, fields, min, max, example }: FieldShape, type: string): unknown {
  switch (kind) {
    case "object":
    case "labels":
      return filled(fields ?? [], type);
    case "reference":
      return `${references}-9`;
    case "any-reference":
      return { type: "organisation", id: "organisation-9" };
    case "code":
    case "choice":
      return choices?.[0];
    case "date":
      return "2026-05-31";
    case "money":
      return "29490000.5";
    case "boolean":
      return true;
    case "number":
    case "integer":
      return min ?? max ?? 3;
    default:
      if (type === "entry" && name === "amount") return "-12.5";
      return example ?? formed[name] ?? (/_(?:at|until)$/.test(name) ? moment : words);
  }
}

function filled(shapes: readonly FieldShape[], type: string): Fields {
  return Object.fromEntries(shapes.map((shape) => [shape.name, shape.list ? [oneOf(shape, type)] : oneOf(shape, type)]));
}

/** Codes of the notes about a field, or something in it. */
function faultsAt(entity: Entity, given: Fields, field: string): readonly string[] {
  const checked = checkRecord(entity, given);
  if (checked.ok) return [];
  return checked.notes.flatMap(({ code, at }) => (at.field === field || at.field?.startsWith(`${field}.`) ? [code] : []));
}

/** What no field of the kind holds, with what is told of it. */
function misfits({ kind, list, min, max, choices }: FieldShape): readonly (readonly [unknown, string])[] {
  if (list) return [["one", "record.not-list"]];
  switch (kind) {
    case "number":
    case "integer":
      return [
        ["3", "record.not-number"],
        [Number.NaN, "record.not-number"],
        ...(kind === "integer" ? [[(min ?? 0) + 0.5, "record.not-integer"] as const] : []),
        ...(min === null ? [] : [[min - 1, "record.out-of-range"] as const]),
        ...(max === null ? [] : [[max + 1, "record.out-of-range"] as const]),
      ];
    case "boolean":
      return [
        [0, "record.not-boolean"],
        ["yes", "record.not-boolean"],
      ];
    case "date":
      return [
        ["31.05.2026", "record.bad-date"],
        ["2026-02-29", "record.bad-date"],
        ["0999", "record.date-out-of-range"],
        [20260531, "record.not-text"],
      ];
    case "money":
      return [
        ["-1", "record.bad-amount"],
        [-0.01, "record.bad-amount"],
        ["1 000", "record.bad-amount"],
      ];
    case "code":
    case "choice":
      return [
        [`${choices?.[0]} `, "record.unknown-code"],
        [0, "record.unknown-code"],
      ];
    case "object":
    case "labels":
      return [[words, "record.not-object"]];
    case "any-reference":
      return [["organisation/organisation-9", "record.not-object"]];
    default:
      return [[7, "record.not-text"]];
  }
}

describe.each(all)("%s", (type, entity) => {
  const shapes = fieldShapes(entity);
  const whole: Fields = { ...filled(shapes, type), ...together[type] };

  test("with every field filled it is taken, in the order of its type, and comes back from JSON as it went", () => {
    const checked = checkRecord(entity, whole);
    expect(checked.ok ? [] : saidNotes(checked.notes)).toEqual([]);
    if (!checked.ok) return;
    const { body } = checked.value;
    expect(Object.keys(body)).toEqual(shapes.map(({ name }) => name));
    const again = checkRecord(entity, JSON.parse(JSON.stringify(body)));
    expect(again.ok && JSON.stringify(again.value.body)).toBe(JSON.stringify(body));
    // A form that sends back what it was shown changes nothing.
    expect(understoodFields(entity, body)).toEqual(body);
  });

  test("a field that is missing is told where it is required, and empty everywhere else", () => {
    for (const { name, required, list } of shapes) {
      const { [name]: _, ...without } = whole;
      const told = faultsAt(entity, without, name);
      expect([name, told.length > 0]).toEqual([name, required || (type === "opening" && name === "facility")]);
      // Null, and the text that a form sends for a field left empty, are no more than nothing.
      for (const empty of [null, ""]) expect([name, faultsAt(entity, { ...whole, [name]: empty }, name)]).toEqual([name, told]);
      if (list) expect([name, faultsAt(entity, { ...whole, [name]: [] }, name)]).toEqual([name, told]);
    }
  });

  test("what is of another kind or beyond its bounds is refused at its own field", () => {
    for (const shape of shapes.filter(({ name }) => name !== "id"))
      for (const [given, code] of misfits(shape))
        expect([shape.name, faultsAt(entity, { ...whole, [shape.name]: given }, shape.name)]).toEqual([shape.name, [code]]);
    // All that is wrong is told at once, in every language.
    const odd = checkRecord(entity, Object.fromEntries(shapes.map((shape) => [shape.name, misfits(shape)[0]?.[0]])));
    expect(odd.ok ? [] : saidNotes(odd.notes).map(({ at }) => at.field)).toEqual(shapes.map(({ name }) => name));
  });

  test("an entry of a list is told by its number, a field of an object by its name, and what is in none of them by its own", () => {
    expect(faultsAt(entity, { ...whole, no_such_field: 1 }, "no_such_field")).toEqual(["record.unknown-field"]);
    for (const { name, list, fields } of shapes) {
      if (fields === null || name === "labels") continue;
      const [sound] = [whole[name]].flat() as Fields[];
      for (const inner of fields) {
        const [wrong] = misfits(inner);
        const odd = { ...sound, [inner.name]: wrong?.[0] };
        const path = list ? `${name}.1.${inner.name}` : `${name}.${inner.name}`;
        expect([path, faultsAt(entity, { ...whole, [name]: list ? [sound, odd] : odd }, path)]).toEqual([path, [wrong?.[1]]]);
      }
    }
  });

  test("each record that it names is among its references, and naming itself is refused where it may be named", () => {
    const named = shapes.filter(({ references }) => references !== null);
    const found = recordReferences(entity, whole);
    for (const { name, references, list } of named) {
      if (whole[name] === null) continue;
      expect(found).toContainEqual({ field: list ? `${name}.0` : name, type: references, id: `${references}-9` });
      const own = references === type ? ["record.own-reference"] : [];
      expect([name, faultsAt(entity, { ...whole, [name]: list ? ["r-1"] : "r-1" }, name)]).toEqual([name, own]);
    }
    // Nothing is referred to by a text that only looks like an id.
    expect(found.every(({ id }) => id.endsWith("-9"))).toBe(true);
  });
});
