import { expect, test } from "vitest";
import { saysInvented, withoutMark } from "./says-invented.ts";

test("a name that says it is invented needs no mark beside it, another does", () => {
  for (const name of ["明光装备公司（虚构）", "Bright Machines (invented)", "2号立项（虚构）·2025年"]) expect([name, saysInvented(name)]).toEqual([name, true]);
  for (const name of ["", "明光装备公司", "Institute of invented things", "虚构作品出版社"]) expect([name, saysInvented(name)]).toEqual([name, false]);
});

test("a name loses its mark at its end alone", () => {
  expect(["Qinghe City (invented)", "清河市（虚构）", "Harbin", "(invented) office"].map(withoutMark)).toEqual([
    "Qinghe City",
    "清河市",
    "Harbin",
    "(invented) office",
  ]);
});
