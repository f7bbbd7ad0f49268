import { expect, test } from "vitest";
import { searchSteps } from "../language/search-words.ts";
import { type Named, nearest } from "./nearest.ts";

const named = (id: string, zh: string, en = zh, also: readonly string[] = []): Named<{ readonly id: string }> => ({ id, name: { en, zh }, also });
const initialsOf = (text: string) => (text === "京东方" ? "jdf" : text === "经济地方" ? "jjdf" : "");

function found(all: readonly Named<{ readonly id: string }>[], text: string, initials = initialsOf): string[] {
  const steps = searchSteps(text);
  return steps === null ? [] : nearest(all, steps, initials).map(({ id }) => id);
}

test("what is called so stands before what begins so, and that before what holds it; shorter names first", () => {
  const all = [named("holds", "New steel mill"), named("longer", "Steel of the north"), named("begins", "Steel mill"), named("is", "Steel")];
  expect(found(all, "steel")).toEqual(["is", "begins", "longer", "holds"]);
  expect(found(all.toReversed(), "STEEL")).toEqual(["is", "begins", "longer", "holds"]);
});

test("is found in both languages, by codes and by what it is also called", () => {
  const all = [named("gear", "齿轮", "Gear", ["P1.1", "cog wheel"]), named("other", "轴承", "Bearing")];
  for (const text of ["齿轮", "gear", "p1.1", "cog"]) expect(found(all, text)).toEqual(["gear"]);
  expect(found(all, "nothing of it")).toEqual([]);
});

test("is found by the initials of its Chinese name, where that is no sentence", () => {
  expect(found([named("boe", "京东方")], "jdf")).toEqual(["boe"]);
  const sentence = named("long", "京东方与其他企业的合作研究开发");
  expect(found([sentence], "jdf", () => "jdf")).toEqual([]);
});

test("nothing that is asked for finds nothing, and what is found says nothing of what else it is called", () => {
  expect(found([named("a", "a")], "")).toEqual([]);
  expect(found([named("a", "a")], "   ")).toEqual([]);
  const [only] = nearest([named("gear", "齿轮", "Gear", ["secret"])], searchSteps("gear") ?? (undefined as never), initialsOf);
  expect(only).toEqual({ id: "gear", name: { en: "Gear", zh: "齿轮" } });
});

test("names of one length keep the order in which they were given", () => {
  expect(found([named("b", "ab 1"), named("a", "ab 2")], "ab")).toEqual(["b", "a"]);
});
