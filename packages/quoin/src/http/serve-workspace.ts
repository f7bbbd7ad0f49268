import { fileURLToPath } from "node:url";
import { type Outcome, success } from "@quoin/core";
import type { OpenWorkspace } from "../composition.ts";
import { workPool } from "../work/work-pool.ts";
import { application } from "./application.ts";
import { listen } from "./listen.ts";
import { ownHostNames } from "./own-host-names.ts";

/** A proxy that terminates TLS before the server, and the names under which it is asked. */
export interface Proxy {
  readonly names: readonly string[];
}

/** A workspace that is being served. */
export interface Served {
  /** `http://127.0.0.1:4040/` */
  readonly address: string;
  close(): Promise<void>;
}

const workbench = fileURLToPath(new URL("../workbench/", import.meta.url));

/** Answers for an open workspace; closing the server leaves the workspace open. */
export async function serveWorkspace(workspace: OpenWorkspace, host: string, port: number, proxy: Proxy | null = null): Promise<Outcome<Served>> {
  const log = (line: string) => void process.stderr.write(line);
  const hostNames = new Set([...ownHostNames(host), ...(proxy?.names ?? []).map((name) => name.toLowerCase())]);
  const opened = await workspace.ports({ language: "en", progress: { step: () => {} } });
  if (!opened.ok) return opened;
  const work = workPool(workspace, opened.value.settings.server);
  const listening = await listen(application({ workspace, log, hostNames, workbench, isBehindTls: proxy !== null, work }), host, port, proxy !== null);
  if (!listening.ok) {
    await work.close();
    return listening;
  }
  const { port: taken, close } = listening.value;
  const shown = host.includes(":") ? `[${host}]` : host;
  return success({
    address: `http://${shown}:${taken}/`,
    close: async () => {
      await close();
      await work.close();
    },
  });
}
