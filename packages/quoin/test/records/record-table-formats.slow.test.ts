import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { entities } from "@quoin/core";
import { afterAll, beforeAll, describe, test } from "vitest";
import { madeExample } from "../judged-example.ts";
import { comesBackUnchanged } from "./record-round-trip.ts";

let folder: string;
let office: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quoin-record-formats-"));
  office = join(folder, "office");
  await madeExample(office, "demo-office");
}, 120_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

describe.each([".json", ".xlsx"])("what is exported as %s comes back unchanged", (ending) => {
  test.each(entities.map(({ type }) => type))("%s", (type) => comesBackUnchanged(office, folder, type, ending), 60_000);
});
