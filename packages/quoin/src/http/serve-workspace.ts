import { fileURLToPath } from "node:url";
import { type Outcome, success } from "@quoin/core";
import { openWorkspace } from "../composition.ts";
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

/** Opens a workspace and answers for it; nothing stays open where that fails. */
export async function serveWorkspace({ dir, host, port }: { readonly dir: string; readonly host: string; readonly port: number }): Promise<Outcome<Served>> {
  const workspace = await openWorkspace(dir);
  if (!workspace.ok) return workspace;
  const log = (line: string) => void process.stderr.write(line);
  const listening = await listen(application({ workspace: workspace.value, log, hostNames: ownHostNames(host), workbench }), host, port);
  if (!listening.ok) {
    await workspace.value.close();
    return listening;
  }
  const shown = host.includes(":") ? `[${host}]` : host;
  return success({
    address: `http://${shown}:${listening.value.port}/`,
    close: async () => {
      await listening.value.close();
      await workspace.value.close();
    },
  });
}
