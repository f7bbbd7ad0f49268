import { accessSync, constants, existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { LocalText, SayAtTerminal } from "@quoin/core";
import { denseTrial, duckdbEvidence, highsSolver, openWorkspaceDatabase } from "@quoin/engines";
import { denseEngine } from "../loose-ports.ts";
import { exampleNames } from "./example-folder.ts";
import { titled } from "./health-speech.ts";

/** One thing that was looked at. `absent` is something that Quoin does without. */
export interface HealthCheck {
  readonly id: string;
  readonly title: LocalText;
  readonly status: "ok" | "absent" | "failed";
  readonly detail: string;
}

/** Oldest Node that Quoin runs on. */
const oldestNode = [20, 20] as const;

/** Beside the built program, or in the repository where the program runs from its sources. */
const workbenchPages = ["../workbench/index.html", "../../../workbench/dist/index.html"].map((path) => fileURLToPath(new URL(path, import.meta.url)));

/** The machine: runtime, engines, what the build made, and the browser that only tests need. */
export async function machineChecks(say: SayAtTerminal): Promise<readonly HealthCheck[]> {
  return [
    nodeCheck(process.versions.node, say),
    await tried("evidence", titled(say, "doctor-evidence"), async () => {
      const database = duckdbEvidence();
      try {
        return await database.version();
      } finally {
        database.close();
      }
    }),
    await tried("records", titled(say, "doctor-records"), async () => {
      const url = process.env["QUOIN_DATABASE_URL"];
      const folder = await mkdtemp(join(tmpdir(), "quoin-doctor-"));
      try {
        // On a server only the connection is tried: a check leaves no schema behind.
        const database = await openWorkspaceDatabase(folder, undefined);
        await database.records.list("region");
        await database.close();
        return url === undefined || url === "" ? "SQLite" : say("doctor-on-server", { variable: "QUOIN_DATABASE_URL" });
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    }),
    await tried("solver", titled(say, "doctor-solver"), async () => {
      const { status, engine, message } = await highsSolver.solve(oneColumn, { gap: 0, timeLimitSeconds: 20, seed: 1 });
      if (status !== "optimal") throw new Error(`${say("doctor-ended-as", { status })}${message === null ? "" : `: ${message}`}`);
      return engine;
    }),
    await tried("linear-algebra", titled(say, "doctor-linear-algebra"), async () => {
      const { engine, speed, residual } = await denseTrial(denseEngine());
      if (!(residual < largestResidual)) throw new Error(say("doctor-inverse-off", { engine, residual: residual.toExponential(1) }));
      return say("doctor-speed", { engine, speed: speed.toFixed(1), residual: residual.toExponential(1) });
    }),
    found(
      "workbench",
      titled(say, "doctor-workbench"),
      workbenchPages.some((page) => existsSync(page)),
      say("doctor-not-there", { remedy: "npm run build" }),
    ),
    found(
      "examples",
      titled(say, "doctor-examples"),
      exampleNames().length > 0,
      say("doctor-not-there", { remedy: "npm run build" }),
      String(exampleNames().length),
    ),
    browserCheck(say),
  ];
}

/** Of an inverse of 768 sectors; rounding alone gives about 1e-15. */
const largestResidual = 1e-12;

const oneColumn = {
  sense: "max",
  columns: 1,
  rows: 0,
  start: Int32Array.of(0, 0),
  index: new Int32Array(0),
  value: new Float64Array(0),
  cost: Float64Array.of(1),
  lower: Float64Array.of(0),
  upper: Float64Array.of(1),
  integer: Uint8Array.of(1),
  rowLower: new Float64Array(0),
  rowUpper: new Float64Array(0),
} as const;

function nodeCheck(version: string, say: SayAtTerminal): HealthCheck {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const enough = major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1]);
  return {
    id: "node",
    title: { en: "Node.js", zh: "Node.js" },
    status: enough ? "ok" : "failed",
    detail: enough ? version : say("doctor-newer-needed", { version, oldest: oldestNode.join(".") }),
  };
}

async function tried(id: string, title: LocalText, attempt: () => Promise<string>): Promise<HealthCheck> {
  try {
    return { id, title, status: "ok", detail: await attempt() };
  } catch (cause) {
    return { id, title, status: "failed", detail: cause instanceof Error ? cause.message : String(cause) };
  }
}

function found(id: string, title: LocalText, there: boolean, lacking: string, detail = ""): HealthCheck {
  return { id, title, status: there ? "ok" : "failed", detail: there ? detail : lacking };
}

/** Only the tests of the workbench need a browser of their own. */
function browserCheck(say: SayAtTerminal): HealthCheck {
  const named = process.env["QUOIN_CHROMIUM"];
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const candidates = [
    ...(named === undefined ? [] : [named]),
    ...folders.flatMap((folder) => ["chromium", "chromium-browser", "google-chrome"].map((name) => join(folder, name))),
  ];
  const path = candidates.find(isExecutable);
  const title = titled(say, "doctor-chromium");
  return { id: "chromium", title, status: path === undefined ? "absent" : "ok", detail: path ?? "" };
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
