import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Beside the built program, or at the root of the repository where the program runs from its sources. */
const roots = ["../examples/", "../../../../examples/"].map((path) => fileURLToPath(new URL(path, import.meta.url)));

/** The workspace that `init` without an example makes. */
export const emptyExample = "empty";

/** Folder of a shipped example, or undefined. */
export function exampleFolder(name: string): string | undefined {
  return roots.map((root) => `${root}${name}`).find((folder) => /^[a-z0-9-]+$/.test(name) && existsSync(`${folder}/datapackage.json`));
}

/** Names of the shipped examples. */
export function exampleNames(): readonly string[] {
  const root = roots.find((each) => existsSync(each));
  return root === undefined
    ? []
    : readdirSync(root)
        .filter((name) => name !== emptyExample && exampleFolder(name) !== undefined)
        .sort();
}
