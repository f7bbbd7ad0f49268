import { expect, test } from "vitest";
import { settingPath, settingPathText } from "./setting-path.ts";
import { type SettingShape, settingShapes } from "./setting-shapes.ts";
import { settingWords, wordsOfSetting } from "./setting-words.ts";

function* places(shape: SettingShape, place: string): Generator<readonly [string, SettingShape]> {
  yield [place, shape];
  if (shape.kind === "list" && shape.of !== undefined) yield* places(shape.of, `${place}[]`);
  if (shape.kind === "map" && shape.of !== undefined) yield* places(shape.of, `${place}.*`);
  for (const [name, field] of Object.entries(shape.fields ?? {})) yield* places(field, `${place}.${name}`);
}

const all = Object.entries(settingShapes()).flatMap(([name, shape]) => [...places(shape, name)]);

/** A list of plain values has one name: its rows have none of their own. */
const named = all.filter(([place, { kind, fields }]) => !(place.endsWith("[]") && fields === undefined && kind !== "group"));

test("every setting that a form offers has its words in both languages, and no words stand for a setting that is not there", () => {
  expect(named.filter(([place]) => wordsOfSetting(place) === null).map(([place]) => place)).toEqual([]);
  const held = new Set(all.map(([place]) => place));
  expect(Object.keys(settingWords).filter((place) => !held.has(place))).toEqual([]);
  for (const { label, hint } of Object.values(settingWords)) {
    expect(label.zh).toMatch(/\p{Script=Han}/u);
    if (hint !== undefined) expect(hint.zh).toMatch(/[。\]]$/u);
  }
  const choices = all.flatMap(([, shape]) => shape.choices ?? []);
  expect(choices.length).toBeGreaterThan(0);
  expect(choices.filter(({ label }) => !/[\p{Script=Han}@]/u.test(label.zh))).toEqual([]);
});

test("the schema's kinds come through", () => {
  const by = new Map(all);
  expect(by.get("plan.years")).toMatchObject({ kind: "integer" });
  expect(by.get("envelope.largest_share")).toMatchObject({ kind: "number", min: 0, max: 1 });
  expect(by.get("name")).toMatchObject({ kind: "texts" });
  expect(by.get("weights")).toMatchObject({ kind: "map", of: { kind: "number" } });
  expect(by.get("budgets")).toMatchObject({ kind: "list", of: { kind: "group" } });
  expect(by.get("plan.lines.*.deadline")).toMatchObject({ kind: "date" });
  expect(by.get("scenarios.*.plan.years")).toMatchObject({ kind: "integer", label: { zh: "规划年数" } });
  expect(by.get("tracking.silent_days")).toMatchObject({ default: 365 });
});

test.each(["base_year", 'plan.lines."M1.2-01".owner', 'roles.projects.fields."Kód obce"', 'a."say \\"x\\""'])("a path comes back as it was: %s", (text) => {
  expect(settingPathText(settingPath(text) ?? [])).toBe(text);
});
test.each(["", ".", "a.", "a..b", '"a'])("no path: %j", (text) => {
  expect(settingPath(text)).toBeNull();
});
