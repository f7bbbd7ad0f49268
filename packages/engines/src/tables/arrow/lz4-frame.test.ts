import { expect, test } from "vitest";
import { unpackLz4Frame } from "./lz4-frame.ts";

const head = [0x04, 0x22, 0x4d, 0x18, 0x40, 0x40, 0];
const end = [0, 0, 0, 0];
const frame = (...block: number[]) => Uint8Array.from([...head, block.length, 0, 0, 0, ...block, ...end]);
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString("latin1");

test("a block repeats what stood before, over its own end too", () => {
  // Two letters, then eight more from two before, then one letter.
  expect(text(unpackLz4Frame(frame(0x24, 0x61, 0x62, 2, 0, 0x10, 0x63), 100))).toBe("ababababab".concat("c"));
});

test("a block that is not packed stays as it is", () => {
  expect(text(unpackLz4Frame(Uint8Array.from([...head, 3, 0, 0, 0x80, 0x61, 0x62, 0x63, ...end]), 100))).toBe("abc");
});

test.each([
  ["no frame", Uint8Array.from([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])],
  ["a torn block", Uint8Array.from([...head, 9, 0, 0, 0, 0x24, 0x61])],
  ["a match before the beginning", frame(0x14, 0x61, 9, 0)],
  ["more than it may hold", frame(0x1f, 0x61, 1, 0, 255, 255, 255, 0, 0x00)],
])("refuses %s", (_, packed) => {
  expect(() => unpackLz4Frame(packed, 100)).toThrow(/LZ4|match|bytes/);
});
