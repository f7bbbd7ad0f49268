import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { entities } from "@quoin/core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { quoin } from "../command-line.ts";
import { comesBackUnchanged } from "./record-round-trip.ts";

let folder: string;
let office: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quoin-record-formats-"));
  office = join(folder, "office");
  expect((await quoin("init", office, "--example", "demo-office")).exitCode).toBe(0);
}, 120_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

describe.each([".json", ".xlsx"])("what is exported as %s comes back unchanged", (ending) => {
  test.each(entities.map(({ type }) => type))("%s", (type) => comesBackUnchanged(office, folder, type, ending), 60_000);
});
