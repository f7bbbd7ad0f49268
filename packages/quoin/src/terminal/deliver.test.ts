import { mkdir, mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ExternalFault } from "@quoin/core";
import { expect, test } from "vitest";
import { deliverFile } from "./deliver.ts";

test("a single file appears whole under its name, and leaves nothing half written where it cannot", async () => {
  const folder = await mkdtemp(join(tmpdir(), "quoin-deliver-"));
  await deliverFile(join(folder, "new", "report.html"), { name: "other.html", parts: ["a", "b"] });
  expect(await readFile(join(folder, "new", "report.html"), "utf8")).toBe("ab");
  await mkdir(join(folder, "taken"));
  await writeFile(join(folder, "taken", "kept"), "");
  await expect(deliverFile(join(folder, "taken"), { name: "taken", parts: ["a"] })).rejects.toThrow(ExternalFault);
  expect((await readdir(folder)).sort()).toEqual(["new", "taken"]);
});

test("texts that are made while they are written follow the parts; where making them fails nothing is there", async () => {
  async function* rest(problem?: Error) {
    yield "b";
    if (problem !== undefined) throw problem;
    yield "c";
  }
  const folder = await mkdtemp(join(tmpdir(), "quoin-deliver-"));
  const path = join(folder, "rest.csv");
  await expect(deliverFile(path, { name: "rest.csv", parts: ["a"], rest: rest(new Error("gone")) })).rejects.toThrow("gone");
  expect(await readdir(folder)).toEqual([]);
  await deliverFile(path, { name: "rest.csv", parts: ["a"], rest: rest() });
  expect(await readFile(path, "utf8")).toBe("abc");
});
