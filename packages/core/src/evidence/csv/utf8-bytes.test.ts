import { expect, test } from "vitest";
import { utf8Bytes } from "./utf8-bytes.ts";

test.each(["", "a,b\n1,é", "北京 𠮷", "100 %"])("bytes of %j are those of UTF-8", (text) => {
  expect([...utf8Bytes(text)]).toEqual([...Buffer.from(text, "utf8")]);
});

test("half of a character is written as unknown, not refused", () => {
  expect([...utf8Bytes("a\ud800")]).toEqual([...Buffer.from("a\ufffd", "utf8")]);
});
