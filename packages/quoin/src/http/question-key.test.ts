import { expect, test } from "vitest";
import { questionKey } from "./question-key.ts";

const keyOf = (text: string) => questionKey(new TextEncoder().encode(text));

test("the order of fields and blanks ask nothing else", () => {
  expect(keyOf('{ "region": "R1",\n "limit": 1.0 }')).toBe(keyOf('{"limit":1,"region":"R1"}'));
  expect(keyOf("{}")).toBe(keyOf(" { } "));
});

test("another value, another order in a list and another field ask something else", () => {
  const keys = ['{"a":[1,2]}', '{"a":[2,1]}', '{"a":"1"}', '{"a":1}', '{"b":1}', '{"a":null}', "{}", '{"__proto__":1}'].map(keyOf);
  expect(new Set(keys).size).toBe(keys.length);
});

test("what is no question is taken for none", () => {
  for (const text of ["", "[]", '[["a",1]]', '{"a":1', 'asked [["a",1]]']) expect(keyOf(text)).not.toBe(keyOf('{"a":1}'));
  expect(keyOf("[ ]")).not.toBe(keyOf("[]"));
});
