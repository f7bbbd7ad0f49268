import { expect, test } from "vitest";
import { nearestName } from "./nearest-name.ts";

test.each<[wanted: string, names: readonly string[], near: string | null]>([
  ["Region", ["region_code", "region", "year"], "region"],
  ["regoin", ["region", "year"], "region"],
  ["abc", ["xyz"], null],
  ["清河市", ["清河市（虚构）", "北岭市（虚构）"], "清河市（虚构）"],
  ["start", ["starting date", "started by"], null],
  ["s", ["surface coating"], null],
])("%s among %j means %s", (wanted, names, near) => {
  expect(nearestName(wanted, names)).toBe(near);
});
