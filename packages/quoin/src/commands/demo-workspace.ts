import { readdir, rm } from "node:fs/promises";
import { resolve } from "node:path";
import { fault, note, type Outcome, readWorkspace, success } from "@quoin/core";
import { nodeHasher, nodeWorkspaceFiles } from "@quoin/engines";
import { discardOutside } from "../composition.ts";
import type { Asker } from "../loose-ports.ts";
import { createWorkspace } from "./create-workspace.ts";

/** The workspace that the demo tells about, and whether it was made now or was there. */
export interface DemoWorkspace {
  readonly dir: string;
  readonly example: string;
  readonly isNew: boolean;
}

/**
 * Makes the example workspace, or takes the one that is there where its data files still have the hashes of its data package; changed records are kept.
 * A folder with anything else in it is refused. `fresh` throws away only what is such an example.
 */
export async function demoWorkspace(folder: string, example: string, fresh: boolean, asker: Asker): Promise<Outcome<DemoWorkspace>> {
  const dir = resolve(folder);
  if (await isEmpty(dir)) return created(folder, example, asker);
  const held = await readWorkspace(nodeWorkspaceFiles(dir), folder);
  if (!held.ok || held.value.manifest.name !== example) return fault(note("demo.not-the-example", { dir: folder, example }, { file: folder }));
  if (fresh) {
    await discardOutside(dir);
    await rm(dir, { recursive: true });
    return created(folder, example, asker);
  }
  const files = nodeWorkspaceFiles(dir);
  const changed: string[] = [];
  for (const { path, hash } of held.value.manifest.resources) {
    const present = await files.exists(path);
    if (!present || `sha256:${nodeHasher.sha256(await files.read(path))}` !== hash) changed.push(path);
  }
  if (changed.length > 0) return fault(changed.map((path) => note("demo.changed-data", { dir: folder, path }, { file: `${folder}/${path}` })));
  return success({ dir: folder, example, isNew: false });
}

async function created(folder: string, example: string, asker: Asker): Promise<Outcome<DemoWorkspace>> {
  asker.progress.step({ en: "Making the example workspace", zh: "建立示例工作区" });
  const made = await createWorkspace(folder, example, asker);
  return made.ok ? success({ dir: folder, example, isNew: true }, made.notes) : made;
}

async function isEmpty(dir: string): Promise<boolean> {
  try {
    return (await readdir(dir)).length === 0;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "ENOENT") return true;
    throw cause;
  }
}
