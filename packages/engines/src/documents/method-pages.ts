import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { MethodPages } from "@quoin/core";

/** Of a release, or of the repository, built or from its sources. */
const folder = () =>
  ["../../../docs/methods/", "../../../../docs/methods/"].map((path) => fileURLToPath(new URL(path, import.meta.url))).find((path) => existsSync(path));

/** What others said of the product when they read it stands among the methods, and is none. */
const isMethod = (name: string) => !/^(?:headline|read-sentences)/.test(name);

async function files(): Promise<ReadonlyMap<string, string>> {
  const root = folder();
  if (root === undefined) throw new Error("methodPages: the program came without its pages on methods");
  const found = (await readdir(root, { recursive: true })).map((path) => path.replaceAll("\\", "/")).filter((path) => path.endsWith(".md") && isMethod(path));
  return new Map(found.sort().map((path) => [path.replace(/(?:\/README)?\.md$/, ""), join(root, path)]));
}

/** The pages of docs/methods. A name is looked up among those that are there, so that none leads elsewhere. */
export const methodPages: MethodPages = {
  async list() {
    const all = await files();
    return Promise.all(
      [...all].map(async ([name, path]) => {
        const text = await readFile(path, "utf8");
        const covers = [...text.matchAll(/\*\*Covers\*\* ((?:`[a-z-]+`(?:, )?)+)\./g)].flatMap(([, list = ""]) => list.match(/[a-z-]+/g) ?? []);
        return { name, title: /^# (.+)$/m.exec(text)?.[1] ?? name, covers };
      }),
    );
  },
  async read(name) {
    const path = (await files()).get(name);
    if (path === undefined) throw new Error(`methodPages: there is no page ${name}`);
    return readFile(path, "utf8");
  },
};
