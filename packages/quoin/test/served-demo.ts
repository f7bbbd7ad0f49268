import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { createWorkspace } from "../src/commands/create-workspace.ts";
import { type Asker, openWorkspace } from "../src/composition.ts";
import { application } from "../src/http/application.ts";
import { listen } from "../src/http/listen.ts";
import { ownHostNames } from "../src/http/own-host-names.ts";

/** The example workspace behind the workbench as its sources are now. */
export interface ServedDemo {
  readonly address: string;
  /** Asks the API as the workbench does. */
  ask(name: string, input: object): Promise<Record<string, unknown>>;
  close(): Promise<void>;
}

const workbench = fileURLToPath(new URL("../../workbench/", import.meta.url));
const asker: Asker = { name: "planner", language: "en", progress: { step: () => {} } };

async function buildWorkbench(folder: string): Promise<void> {
  const vite = join(dirname(createRequire(join(workbench, "package.json")).resolve("vite/package.json")), "bin", "vite.js");
  await promisify(execFile)(process.execPath, [vite, "build", "--outDir", folder, "--logLevel", "error"], { cwd: workbench });
}

/** Builds the workbench, makes the example workspace and serves both on a free port. */
export async function serveDemo(): Promise<ServedDemo> {
  const folder = await mkdtemp(join(tmpdir(), "quoin-workbench-"));
  const pages = join(folder, "pages");
  const dir = join(folder, "demo");
  const [created] = await Promise.all([createWorkspace(dir, "china-its", asker), buildWorkbench(pages)]);
  if (!created.ok) throw new Error(`the example could not be made: ${JSON.stringify(created.notes)}`);
  const opened = await openWorkspace(dir);
  if (!opened.ok) throw new Error(`the example could not be opened: ${JSON.stringify(opened.notes)}`);
  const app = application({ workspace: opened.value, log: (line) => process.stderr.write(line), hostNames: ownHostNames("127.0.0.1"), workbench: pages });
  const listening = await listen(app, "127.0.0.1", 0);
  if (!listening.ok) throw new Error("no free port");
  const address = `http://127.0.0.1:${listening.value.port}`;
  return {
    address,
    ask: async (name, input) => {
      const response = await fetch(`${address}/api/${name}`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(input) });
      return (await response.json()) as Record<string, unknown>;
    },
    close: async () => {
      await listening.value.close();
      await opened.value.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
