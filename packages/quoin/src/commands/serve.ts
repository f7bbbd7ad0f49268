import { field, looseUseCase, type Outcome, success } from "@quoin/core";
import { z } from "zod";
import { openWorkspace } from "../composition.ts";
import { untilStopped } from "./until-stopped.ts";

/** `quoin serve DIR`: the workbench and the API of one workspace, until Ctrl-C. */
export const serve = looseUseCase({
  words: ["serve"],
  summary: "Serve the workbench and the API of a workspace on this machine",
  changes: false,
  delivers: "answer",
  served: false,
  example: "quoin serve quoin-demo --port 0",
  input: z.strictObject({
    dir: field(z.string(), { description: "the workspace folder", position: 0 }),
    port: field(z.int().min(0).max(65_535).default(4040), { description: "port to listen on; 0 takes a free one", unit: "port" }),
    host: field(z.string().min(1).default("127.0.0.1"), {
      description: "address to listen on; other machines reach the server only where this is not 127.0.0.1",
    }),
  }),
  output: z.object({}),
  run: async (_, { dir, port, host }): Promise<Outcome<Record<string, never>>> => {
    const opened = await openWorkspace(dir);
    if (!opened.ok) return opened;
    try {
      const { serveWorkspace } = await import("../http/serve-workspace.ts");
      const served = await serveWorkspace(opened.value, host, port);
      if (!served.ok) return served;
      process.stdout.write(`${served.value.address}\n`);
      await untilStopped();
      await served.value.close();
      return success({});
    } finally {
      await opened.value.close();
    }
  },
});
