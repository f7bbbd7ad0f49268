import { expect, test } from "vitest";
import { exposureWords } from "../../capabilities/substitution/forecast/exposure/exposure.words.ts";
import { rules } from "../../judging/rules.ts";
import { declaredSentences } from "../../language/statement/sentences.ts";
import type { StatementData } from "../../language/statement/value.ts";
import { decimal, integer, percent, probability, span } from "../../language/statement/values.ts";
import { figureSource, placedFigures } from "./figure-sources.ts";
import { placeSources } from "./place-sources.ts";

const marks = { en: [], zh: [] };
const text = { en: "", zh: "" };
const inner: StatementData = {
  code: "isomorphism.figures",
  values: { slope: decimal(0.1, 1, "share"), chance: span(percent(0), percent(1)), p: probability(0.2) },
  marks,
};
const effect: StatementData = { code: "opening.a-fall", values: { size: percent(0.1) }, marks };
const statement: StatementData = {
  code: "register-share.some",
  values: {
    all: integer(4, "offices"),
    open: integer(1, "offices"),
    share: percent(0.25),
    list: { kind: "list", joint: "and", more: 0, items: [{ kind: "statement", ...inner, text }] },
    untold: integer(3, "offices"),
  },
  marks,
  followed_by: [
    { code: "sureness.large", values: { matters: { kind: "statement", ...effect, text }, low: { kind: "statement", ...effect, text } }, marks, text },
  ],
};
const sourceOf = (name: string) => {
  const found = placedFigures(statement).find((each) => each.name === name);
  if (found === undefined) throw new Error(name);
  return figureSource(found);
};

test("every figure of a statement is found by the name of its mark, within lists and in what follows", () => {
  expect(placedFigures(statement).map(({ name }) => name)).toEqual([
    "all",
    "open",
    "share",
    "list.0.slope",
    "list.0.chance.low",
    "list.0.chance.high",
    "list.0.p",
    "untold",
    "followed_by.0.matters.size",
    "followed_by.0.low.size",
  ]);
});

test("a figure is a quotient of its neighbours, of the whole, of chance or a limit as its sentence declares; one of which nothing is declared is nothing of these", () => {
  expect(sourceOf("share")).toEqual({ kind: "divided", of: ["open", "all"] });
  expect(sourceOf("list.0.slope")).toEqual({ kind: "whole" });
  expect(sourceOf("list.0.chance.high")).toEqual({ kind: "chance" });
  expect(sourceOf("list.0.p")).toEqual({ kind: "chance" });
  expect(sourceOf("followed_by.0.matters.size")).toEqual({ kind: "limit" });
  expect(sourceOf("followed_by.0.low.size")).toEqual({ kind: "chance" });
  expect(sourceOf("untold")).toBeNull();
});

test("what is declared names sentences and places that there are, and a quotient two figures of its own sentence", () => {
  expect(rules.length).toBeGreaterThan(60);
  const sentences = new Map(
    [...declaredSentences(), exposureWords].flatMap(({ area, table }) => Object.entries(table).map(([code, said]) => [`${area}.${code}`, said])),
  );
  const hasPlace = (code: string, place: string): boolean =>
    sentences.get(code)?.en.includes(`{$${place}`) === true || sentences.get(code)?.zh.includes(`{$${place}`) === true;
  const wrong = Object.entries(placeSources).flatMap(([code, places]) =>
    Object.entries(places).flatMap(([place, source]) => {
      const parts = source.includes(" ") ? source.split(" ") : [];
      return [place, ...parts.filter((_, at) => at !== 1)]
        .filter((name) => !hasPlace(code, name) && !["low", "high"].includes(name))
        .map((name) => `${code}: ${name}`);
    }),
  );
  expect(wrong).toEqual([]);
  expect([...new Set(Object.values(placeSources).flatMap((places) => Object.values(places)))].filter((source) => !source.includes(" ")).sort()).toEqual([
    "chance",
    "choices",
    "limit",
    "whole",
  ]);
});
