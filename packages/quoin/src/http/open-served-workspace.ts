import { existsSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { fault, note, type Outcome, success } from "@quoin/core";
import type { ServedWorkspace } from "./served-workspace.ts";

/** Opens the workspace of a folder for a server. */
export async function openServedWorkspace(folder: string): Promise<Outcome<ServedWorkspace>> {
  const dir = resolve(folder);
  const missing = fault(note("workspace.not-found", { dir: basename(dir) }), "missing");
  if (!existsSync(join(dir, "datapackage.json"))) return missing;
  return success({ dir, ports: async () => missing, close: async () => {} });
}
