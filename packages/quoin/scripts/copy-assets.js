// Puts what the installed program needs beside its own code: the example workspaces, the built workbench and the letters of charts.
import { existsSync } from "node:fs";
import { cp, rm } from "node:fs/promises";

const root = new URL("../../../", import.meta.url);
const dist = new URL("../dist/", import.meta.url);

for (const [from, to] of [
  ["examples/", "examples/"],
  ["packages/workbench/dist/", "workbench/"],
  ["packages/engines/fonts/", "fonts/"],
]) {
  const source = new URL(from, root);
  await rm(new URL(to, dist), { recursive: true, force: true });
  if (existsSync(source)) await cp(source, new URL(to, dist), { recursive: true });
}
