import { once } from "node:events";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { afterEach, beforeEach, expect, test } from "vitest";
import { nodeWorkspaceFiles } from "./node-workspace-files.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "quoin-files-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test("threads of one server that write one file at once do not disturb each other: one of them stands, whole", async () => {
  const module = new URL("./node-workspace-files.ts", import.meta.url).href;
  const program = `
    import { register } from ${JSON.stringify(import.meta.resolve("tsx/esm/api"))};
    import { workerData } from "node:worker_threads";
    register();
    const { nodeWorkspaceFiles } = await import(${JSON.stringify(module)});
    const files = nodeWorkspaceFiles(workerData.folder);
    for (let turn = 0; turn < 40; turn++) await files.write("one.json", workerData.text.repeat(50_000));`;
  const entry = new URL(`data:text/javascript,${encodeURIComponent(program)}`);
  const threads = ["a", "b", "c"].map((text) => new Worker(entry, { workerData: { folder, text }, execArgv: ["--conditions=quoin-source"] }));
  const codes = await Promise.all(threads.map((thread) => once(thread, "exit").then(([code]) => code as number)));
  expect(codes).toEqual([0, 0, 0]);
  expect(await nodeWorkspaceFiles(folder).readText("one.json")).toMatch(/^(a{50000}|b{50000}|c{50000})$/);
  expect(await readdir(folder)).toEqual(["one.json"]);
});
