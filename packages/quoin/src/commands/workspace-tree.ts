import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { byCodePoint } from "@quoin/methods";

/** Files of a workspace that a person made or imported, by path in code-point order. What stands in `.quoin` can be made again or is in the database; links are not followed. */
export async function workspaceTree(dir: string, under = ""): Promise<readonly string[]> {
  const found: string[] = [];
  const entries = await readdir(join(dir, under), { withFileTypes: true });
  for (const entry of entries.sort((a, b) => byCodePoint(a.name, b.name))) {
    const path = under === "" ? entry.name : `${under}/${entry.name}`;
    if (entry.name === ".quoin" || entry.name.endsWith(".part")) continue;
    if (entry.isDirectory()) found.push(...(await workspaceTree(dir, path)));
    else if (entry.isFile()) found.push(path);
  }
  return found;
}
