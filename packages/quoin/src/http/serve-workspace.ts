import { fileURLToPath } from "node:url";
import { type Outcome, success } from "@quoin/core";
import type { OpenWorkspace } from "../composition.ts";
import { application } from "./application.ts";
import { listen } from "./listen.ts";
import { ownHostNames } from "./own-host-names.ts";

/** A workspace that is being served. */
export interface Served {
  /** `http://127.0.0.1:4040/` */
  readonly address: string;
  close(): Promise<void>;
}

const workbench = fileURLToPath(new URL("../workbench/", import.meta.url));

/** Answers for an open workspace; closing the server leaves the workspace open. */
export async function serveWorkspace(workspace: OpenWorkspace, host: string, port: number): Promise<Outcome<Served>> {
  const log = (line: string) => void process.stderr.write(line);
  const listening = await listen(application({ workspace, log, hostNames: ownHostNames(host), workbench }), host, port);
  if (!listening.ok) return listening;
  const shown = host.includes(":") ? `[${host}]` : host;
  return success({ address: `http://${shown}:${listening.value.port}/`, close: listening.value.close });
}
