import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Clock } from "@quoin/core";
import { inject } from "vitest";
import { openWorkspace } from "../src/composition.ts";
import { Answering } from "../src/http/answering.ts";
import { application } from "../src/http/application.ts";
import { listen } from "../src/http/listen.ts";
import { ownHostNames } from "../src/http/middleware/own-host-names.ts";
import type { Asker } from "../src/loose-ports.ts";
import { workHere } from "../src/work/inline-executor.ts";
import { StoredAnswers } from "../src/work/stored-answers.ts";
import type { LaneStatus } from "../src/work/work.ts";
import { workPool } from "../src/work/work-pool.ts";
import { madeExample } from "./judged-example.ts";
import { quickPasswords } from "./quick-passwords.ts";
import { runUseCaseNamed } from "./run-use-case-named.ts";
import { programSources, sourcesHash } from "./sources-hash.ts";

/** An example workspace behind the workbench as its sources are now. */
export interface ServedWorkspace {
  readonly address: string;
  /** Asks the API as the workbench does without logging in. */
  ask(name: string, input: object): Promise<Record<string, unknown>>;
  /** Runs a use case for the owner of the folder, as the command line does. */
  run(name: string, input: Readonly<Record<string, unknown>>): Promise<unknown>;
  /** What its threads are doing; nothing where it has none. */
  lanes(): readonly LaneStatus[];
  close(): Promise<void>;
}

/** How a workspace is served. */
export interface Serving {
  readonly clock?: Clock;
  /** With threads as a server has them; else all is answered here. */
  readonly isThreaded?: boolean;
  /** What becomes of the folder before it goes, where no record of it has changed. */
  readonly unchanged?: (dir: string) => void;
}

const asker: Asker = { name: "planner", language: "en", progress: { step: () => {} } };

/** Serves a copy of the example workspace, made once for these sources, and the workbench on a free port. */
export async function serveExample(example: string, clock?: Clock): Promise<ServedWorkspace> {
  return serveMade((dir) => madeExample(dir, example), clock === undefined ? {} : { clock });
}

/** The same for a workspace that the test makes itself. Answers outlive the server as those of the built program do, by the hash of the sources. */
export async function serveMade(make: (dir: string) => Promise<void>, { clock, isThreaded = false, unchanged }: Serving = {}): Promise<ServedWorkspace> {
  const folder = await mkdtemp(join(tmpdir(), "quoin-workbench-"));
  const dir = join(folder, "demo");
  await make(dir);
  const opened = await openWorkspace(dir);
  if (!opened.ok) throw new Error(`the example could not be opened: ${JSON.stringify(opened.notes)}`);
  const workspace = clock === undefined ? opened.value : quickPasswords(opened.value, clock);
  const log = (line: string) => void (line.startsWith("error") && process.stderr.write(line));
  const work = isThreaded ? workPool(workspace, { page_workers: 1, long_workers: 1, worker_memory_mb: 2_000, memory_mb: 4_000, waiting_per_account: 8 }) : null;
  const answering = new Answering(workspace, work ?? workHere(workspace), log, new StoredAnswers(sourcesHash(programSources)));
  const began = await workspace.people.records.newestChange();
  const app = application({ workspace, answering, log, hostNames: ownHostNames("127.0.0.1"), workbench: inject("pages") });
  const listening = await listen(app, "127.0.0.1", 0);
  if (!listening.ok) throw new Error("no free port");
  const address = `http://127.0.0.1:${listening.value.port}`;
  return {
    address,
    ask: async (name, input) => {
      const response = await fetch(`${address}/api/${name}`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(input) });
      return (await response.json()) as Record<string, unknown>;
    },
    run: (name, input) => runUseCaseNamed(workspace, asker, name, input),
    lanes: () => work?.lanes() ?? [],
    close: async () => {
      await listening.value.close();
      await work?.close();
      await answering.settled();
      const isUnchanged = (await workspace.people.records.newestChange()) === began;
      await opened.value.close();
      if (isUnchanged) unchanged?.(dir);
      await rm(folder, { recursive: true, force: true });
    },
  };
}
