import { expect, test } from "vitest";
import { evidenceInMemory } from "../evidence/evidence-in-memory.ts";
import type { WorkspaceFiles } from "../workspace/workspace-files.ts";
import { type MeasureRequest, measureResult } from "./measure-result.ts";
import { observationsOf } from "./observations.ts";
import { structureFamily } from "./structure/structure-family.ts";

const rows = [
  { values: { region: "11", industry: "a", firms: 3 } },
  { values: { region: "11", industry: "b", firms: 1 } },
  { values: { region: "12", industry: "a", firms: 2 } },
];

function memoryFiles(): WorkspaceFiles & { readonly held: Map<string, string> } {
  const held = new Map<string, string>();
  return {
    held,
    read: async (path) => new TextEncoder().encode(held.get(path)),
    readText: async (path) => held.get(path) ?? "",
    exists: async (path) => held.has(path),
    write: async (path, content) => {
      held.set(path, String(content));
    },
    move: async (from, to) => {
      held.set(to, held.get(from) ?? "");
      held.delete(from);
    },
    remove: async (path) => {
      held.delete(path);
    },
    list: async () => [...held.keys()],
    locate: (path) => path,
  };
}

function workspace() {
  let computed = 0;
  let sha256 = "one";
  const files = memoryFiles();
  const evidence = { ...evidenceInMemory({}), sha256: () => sha256 };
  const hasher = {
    sha256: (content: string | Uint8Array) => `h${[...String(content)].reduce((hash, letter) => (Math.imul(hash, 31) + letter.charCodeAt(0)) | 0, 7)}`,
  };
  const ask = (request: Partial<MeasureRequest> = {}) =>
    measureResult({ files, evidence, hasher, codeVersion: "1" }, structureFamily, {
      tables: ["firms"],
      selection: "all",
      observations: async () => {
        computed += 1;
        return observationsOf(rows, { location: "region", activity: "industry" }, { value: "firms" });
      },
      ...request,
    });
  return { ask, files, computed: () => computed, replace: (hash: string) => (sha256 = hash) };
}

test("the same request is computed once and answers the same", async () => {
  const { ask, computed } = workspace();
  const first = await ask();
  expect(await ask()).toEqual(first);
  expect(computed()).toBe(1);
  expect(first.inputs).toEqual([{ table: "firms", sha256: "one" }]);
  expect(first.tables.find(({ name }) => name === "pairs")?.rows).toEqual([["11", "12", 0.5, 0.9486832980505138]]);
});

test("other evidence, parameters or selection ask anew", async () => {
  const { ask, computed, replace } = workspace();
  await ask();
  await ask({ parameters: { seed: 2 } });
  await ask({ selection: "some" });
  replace("two");
  await ask();
  expect(computed()).toBe(4);
});

test("a damaged entry is computed again", async () => {
  const { ask, computed, files } = workspace();
  const first = await ask();
  for (const path of files.held.keys()) files.held.set(path, '{"tables": 3');
  expect(await ask()).toEqual(first);
  expect(computed()).toBe(2);
});
