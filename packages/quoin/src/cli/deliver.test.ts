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
