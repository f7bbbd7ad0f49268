import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { promisify } from "node:util";
import { getRequestListener } from "@hono/node-server";
import { fault, note, type Outcome, success } from "@quoin/core";
import { problem } from "../protocol/problem.ts";

/** A server that answers. */
export interface Listening {
  readonly port: number;
  /** Connections that are open. */
  connections(): Promise<number>;
  /** Answers what has been asked, then closes. */
  close(): Promise<void>;
}

/** Headers within ten seconds, a whole request within a minute, looked at every second: a connection that says nothing is soon free again. */
const limits = { headersTimeout: 10_000, requestTimeout: 60_000, connectionsCheckingInterval: 1_000, keepAliveTimeout: 5_000 };
const mostConnections = 2_000;
const mostFromOneAddress = 500;

/** Starts to answer on `host:port`; a port that another program holds is a fault with its fix. */
export async function listen(
  app: { readonly fetch: Parameters<typeof getRequestListener>[0] },
  host: string,
  port: number,
  isBehindProxy = false,
): Promise<Outcome<Listening>> {
  const errorHandler = (): Response => problem(400, [note("http.malformed")], "en");
  const server = createServer(limits, getRequestListener(app.fetch, { errorHandler, overrideGlobalObjects: false }));
  server.maxConnections = mostConnections;
  // Whoever opens so many connections from one place keeps others out.
  const held = new Map<string, number>();
  server.on("connection", (socket) => {
    const from = socket.remoteAddress ?? "unknown";
    const others = held.get(from) ?? 0;
    if (others >= mostFromOneAddress && !isBehindProxy) return void socket.destroy();
    held.set(from, others + 1);
    socket.once("close", () => {
      const left = (held.get(from) ?? 1) - 1;
      if (left > 0) held.set(from, left);
      else held.delete(from);
    });
  });
  const code = await new Promise<string | null>((resolve) => {
    server.once("error", (cause: NodeJS.ErrnoException) => resolve(cause.code ?? cause.message));
    server.listen(port, host, () => resolve(null));
  });
  if (code === "EADDRINUSE") return fault(note("serve.port-busy", { port }));
  if (code !== null) return fault(note("serve.cannot-listen", { host, port, problem: code }));
  return success({
    port: (server.address() as AddressInfo).port,
    connections: () => promisify(server.getConnections.bind(server))(),
    close: () => closed(server),
  });
}

async function closed(server: Server): Promise<void> {
  const done = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const patience = setTimeout(() => server.closeAllConnections(), 5_000);
  await done;
  clearTimeout(patience);
}
