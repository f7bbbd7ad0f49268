import { expect, test } from "vitest";
import { machineOf } from "./platforms.ts";

test("a program is told by its head: ELF, PE, or neither", () => {
  const elf = Buffer.alloc(64);
  elf.writeUInt32BE(0x7f454c46, 0);
  elf.writeUInt16LE(183, 18);
  const pe = Buffer.alloc(256);
  pe.write("MZ", 0);
  pe.writeUInt32LE(128, 60);
  pe.write("PE\0\0", 128);
  pe.writeUInt16LE(0x8664, 132);
  expect(machineOf(elf)).toEqual({ format: "elf", number: 183 });
  expect(machineOf(pe)).toEqual({ format: "pe", number: 0x8664 });
  expect(machineOf(pe.subarray(0, 120))).toBeNull();
  expect(machineOf(Buffer.from("#!/bin/sh\n"))).toBeNull();
});
