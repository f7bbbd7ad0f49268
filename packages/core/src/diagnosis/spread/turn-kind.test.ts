import { expect, test } from "vitest";
import { turnKind } from "./turn-kind.ts";

const minimum = 0.02;

test.each([
  ["on the other side", { value: -0.03, high: -0.01, minimum }, 0.05, "turned-other-way"],
  ["as much as matters, whichever way the answer lay", { value: 0.03, high: 0.05, minimum }, -0.01, "turned-more"],
  ["the same way and less than matters", { value: 0.01, high: 0.03, minimum }, 0.05, "turned-less"],
  ["less than matters, and not the way of an answer that lay on the other side", { value: 0.01, high: 0.03, minimum }, -0.01, "turned"],
  ["not told from nothing", { value: -0.01, high: 0.03, minimum }, 0.05, "turned"],
] as const)("%s", (_, then, now, kind) => {
  expect(turnKind(then, { value: now })).toBe(kind);
});
