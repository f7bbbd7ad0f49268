// Puts what the installed program needs beside its own code: the example workspaces, the built workbench and the letters of charts.
import { existsSync } from "node:fs";
import { chmod, cp, readdir, rm } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = new URL("../../../", import.meta.url);
const dist = new URL("../dist/", import.meta.url);

for (const [from, to] of [
  ["examples/", "examples/"],
  ["packages/workbench/dist/", "workbench/"],
  ["packages/engines/fonts/", "fonts/"],
]) {
  const source = new URL(from, root);
  await rm(new URL(to, dist), { recursive: true, force: true });
  if (!existsSync(source)) continue;
  const target = fileURLToPath(new URL(to, dist));
  // What somebody asked of an example where it stands has left its store there: that is his and is not shipped.
  await cp(source, target, { recursive: true, filter: (path) => basename(path) !== ".quoin" });
  // Who installs and who runs it are often two: what is shipped is everybody's to read.
  await chmod(target, 0o755);
  for (const entry of await readdir(target, { withFileTypes: true, recursive: true }))
    await chmod(join(entry.parentPath, entry.name), entry.isDirectory() ? 0o755 : 0o644);
}
