import { expect, test } from "vitest";
import { fingerprintOf } from "./fingerprint-input.tsx";

test("the fingerprint of a file is the SHA-256 that other programs print", async () => {
  expect(await fingerprintOf(new TextEncoder().encode("abc").buffer)).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
});
