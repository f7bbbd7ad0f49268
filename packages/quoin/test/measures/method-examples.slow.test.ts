import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { methodPages } from "@quoin/engines";
import { expect, test } from "vitest";
import { quoin } from "../command-line.ts";
import { repository } from "../sources-hash.ts";
import { commandsOf, isOnMethod, pathOf } from "./method-page.ts";

const folder = mkdtempSync(join(tmpdir(), "quoin-method-examples-"));
const commands = new Set((await methodPages.list()).filter(isOnMethod).flatMap(({ name }) => commandsOf(readFileSync(join(repository, pathOf(name)), "utf8"))));
/** Those of a workspace are run by the tests of its guides. */
const loose = [...commands].filter((command) => !command.includes("quoin-demo"));

test.each(loose)("%s", async (command) => {
  const words = command.split(" ").slice(1);
  const at = words.indexOf("--out") + 1;
  const out = join(folder, String(loose.indexOf(command)));
  const run = await quoin(...words.map((word, place) => (place === at ? out : word.startsWith("examples/") ? join(repository, word) : word)));
  expect(run.exitCode, run.stderr).toBe(0);
  expect(readdirSync(out)).toContain("provenance.json");
});
