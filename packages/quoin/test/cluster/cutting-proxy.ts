import { once } from "node:events";
import { type AddressInfo, connect, createServer as createPlain, type Server, type Socket } from "node:net";
import { createServer as createSealed } from "node:tls";

/** Stands between a client and a server: can cut every connection, and can seal what goes over it. */
export interface CuttingProxy {
  readonly port: number;
  /** Cuts what is connected now; new connections are let through. */
  cut(): void;
  close(): void;
}

export async function cuttingProxy(to: number, sealed?: { readonly pfx: Buffer; readonly passphrase: string }): Promise<CuttingProxy> {
  const open = new Set<Socket>();
  const joined = (client: Socket): void => {
    const server = connect(to, "127.0.0.1");
    for (const [each, other] of [
      [client, server],
      [server, client],
    ] as const) {
      open.add(each);
      each.on("error", () => {});
      each.on("close", () => {
        open.delete(each);
        other.destroy();
      });
      each.pipe(other);
    }
  };
  const listening: Server = sealed === undefined ? createPlain(joined) : createSealed({ ...sealed, ALPNProtocols: ["h2"] }, joined);
  listening.listen(0, "127.0.0.1");
  await once(listening, "listening");
  const cut = (): void => {
    for (const socket of open) socket.destroy();
  };
  return {
    port: (listening.address() as AddressInfo).port,
    cut,
    close() {
      cut();
      listening.close();
    },
  };
}
