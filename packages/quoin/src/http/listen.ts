import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { fault, note, type Outcome, success } from "@quoin/core";
import { problem } from "./problem.ts";

/** A server that answers. */
export interface Listening {
  readonly port: number;
  /** Answers what has been asked, then closes. */
  close(): Promise<void>;
}

/** Starts to answer on `host:port`; a port that another program holds is a fault with its fix. */
export async function listen(app: { readonly fetch: Parameters<typeof getRequestListener>[0] }, host: string, port: number): Promise<Outcome<Listening>> {
  const errorHandler = (): Response => problem(400, [note("http.malformed")], "en");
  const server = createServer(
    { requestTimeout: 120_000, headersTimeout: 20_000 },
    getRequestListener(app.fetch, { errorHandler, overrideGlobalObjects: false }),
  );
  const code = await new Promise<string | null>((resolve) => {
    server.once("error", (cause: NodeJS.ErrnoException) => resolve(cause.code ?? cause.message));
    server.listen(port, host, () => resolve(null));
  });
  if (code === "EADDRINUSE") return fault(note("serve.port-busy", { port }));
  if (code !== null) return fault(note("serve.cannot-listen", { host, port, problem: code }));
  return success({ port: (server.address() as AddressInfo).port, close: () => closed(server) });
}

async function closed(server: Server): Promise<void> {
  const done = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const patience = setTimeout(() => server.closeAllConnections(), 5_000);
  await done;
  clearTimeout(patience);
}
