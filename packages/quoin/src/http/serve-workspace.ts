import { fileURLToPath } from "node:url";
import { type Outcome, type Role, success } from "@quoin/core";
import type { OpenWorkspace } from "../composition.ts";
import { codeCommit, codeVersion } from "../program/code-version.ts";
import { workPool } from "../work/work-pool.ts";
import { Answering } from "./answering.ts";
import { application } from "./application.ts";
import { listen } from "./listen.ts";
import { Counts } from "./metrics.ts";
import { ownHostNames } from "./middleware/own-host-names.ts";
import type { SignOnSettings } from "./middleware/sign-on-settings.ts";
import { sendingNotices } from "./sending-notices.ts";
import { type ServerLog, serverLog } from "./server-log.ts";
import { reporting } from "./server-report.ts";
import { sweepingAccess } from "./swept-access.ts";

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
export async function serveWorkspace(
  workspace: OpenWorkspace,
  host: string,
  port: number,
  proxy: Proxy | null = null,
  log: ServerLog = serverLog("text", () => new Date().toISOString()),
  basePath = "",
  { signOn = null, secondFactor = [] }: { readonly signOn?: SignOnSettings | null; readonly secondFactor?: readonly Role[] } = {},
): Promise<Outcome<Served>> {
  const hostNames = new Set([...ownHostNames(host), ...(proxy?.names ?? []).map((name) => name.toLowerCase())]);
  const opened = await workspace.ports({ language: "en", progress: { step: () => {} } });
  if (!opened.ok) return opened;
  const limits = opened.value.settings.server;
  const counts = new Counts();
  const work = workPool(workspace, limits);
  const answering = new Answering(workspace, work, log.line);
  if (limits.opening_answers)
    answering
      .warm(limits.page_workers)
      .catch(() => {}) // Whoever asks first is told.
      .finally(() => {
        answering.isWarm = true;
      });
  else {
    answering.isWarm = true;
    work.ready();
  }
  const listening = await listen(
    application({
      workspace,
      log: log.line,
      request: log.request,
      hostNames,
      workbench,
      isBehindTls: proxy !== null,
      basePath,
      answering,
      signOn,
      secondFactor,
      counts,
    }),
    host,
    port,
    proxy !== null,
  );
  if (!listening.ok) {
    await work.close();
    return listening;
  }
  const { port: taken, connections, close } = listening.value;
  const address = `http://${host.includes(":") ? `[${host}]` : host}:${taken}${basePath}/`;
  const sweeping = sweepingAccess({ access: workspace.database.access, clock: workspace.people.clock, days: limits.access_days, log: log.line });
  const sending = sendingNotices({ workspace, log: log.line, waitsFor: (account) => answering.waitsFor(account) });
  const report = reporting({ workspace, answering, address, limits, connections, counts });
  const { layout, kind } = workspace.database;
  log.line(`started version=${codeVersion} commit=${codeCommit ?? "unknown"} layout=${layout.now} engine=${kind} address=${address}\n`);
  return success({
    address,
    close: async () => {
      log.line("stopping\n");
      sweeping.end();
      await sending.end();
      await close();
      await report.close();
      await answering.settled();
      await work.close();
    },
  });
}
