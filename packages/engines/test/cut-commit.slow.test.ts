import { connect as connectTo, createServer, type Server, type Socket } from "node:net";
import { ExternalFault, type RecordStore } from "@quoin/core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { openPlace } from "./open-place.ts";
import { type PostgresServer, postgresPrograms, startPostgres } from "./postgres-server.ts";
import { author, changeOf } from "./register-changes.ts";

/** What becomes of a commit on its way to the server: it arrives and the answer does not, it never arrives, or the server is away from then on. */
type Cut = "answer lost" | "never sent" | "server gone";

/** A wire between driver and server that breaks at the first `commit` after `cut` is set. */
interface BreakableWire {
  readonly port: number;
  cut: Cut | null;
  close(): void;
}

async function breakableWire(target: URL): Promise<BreakableWire> {
  const sockets = new Set<Socket>();
  const wire = { port: 0, cut: null as Cut | null, gone: false, close: (): void => void server.close() };
  const server: Server = createServer((client) => {
    if (wire.gone) return void client.destroy();
    const upstream = connectTo(Number(target.port), target.hostname);
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on("error", () => {});
    }
    upstream.on("data", (bytes) => void client.write(bytes));
    upstream.on("close", () => client.destroy());
    client.on("close", () => upstream.destroy());
    client.on("data", (bytes) => {
      const { cut } = wire;
      if (cut === null || !/(?:^|\0|Q.{4})commit\0/s.test(bytes.toString("latin1"))) return void upstream.write(bytes);
      wire.cut = null;
      wire.gone = cut === "server gone";
      if (cut === "never sent") {
        client.destroy();
        return;
      }
      // Only what the server answers to the commit is kept from the driver.
      upstream.removeAllListeners("data");
      upstream.write(bytes);
      upstream.once("data", () => client.destroy());
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  wire.port = (server.address() as { port: number }).port;
  return wire;
}

const programs = postgresPrograms();
describe.skipIf(programs === undefined && process.env["CI"] === undefined)("a connection to PostgreSQL that breaks at a commit", () => {
  let server: PostgresServer;
  let wire: BreakableWire;
  let store: RecordStore;
  let places = 0;
  beforeAll(async () => {
    server = await startPostgres(programs ?? "");
  });
  afterAll(() => server.stop());
  afterEach(async () => {
    wire.close();
    await store.close();
  });

  async function open(): Promise<string> {
    const schema = `cut_${++places}`;
    wire = await breakableWire(new URL(server.url));
    store = await openPlace(["postgres", server.url.replace(/:\d+\//, `:${wire.port}/`), schema]);
    return schema;
  }
  const commit = (id: string) => store.commit([changeOf("organisation", { id })], author);
  const held = async (schema: string) => {
    const direct = await openPlace(["postgres", server.url, schema]);
    try {
      return (await direct.list("organisation")).map(({ id, version }) => `${id} ${version}`);
    } finally {
      await direct.close();
    }
  };

  test("is answered as made where the server had made it", async () => {
    const schema = await open();
    wire.cut = "answer lost";
    expect(await commit("a")).toMatchObject({ ok: true, value: [{ id: "a", version: 1 }] });
    expect(wire.cut).toBeNull();
    expect(await commit("b")).toMatchObject({ ok: true });
    expect(await held(schema)).toEqual(["a 1", "b 1"]);
    expect(await store.problems()).toEqual([]);
  });

  test("is answered as not made where it never arrived, and the next one is made", async () => {
    const schema = await open();
    wire.cut = "never sent";
    await expect(commit("a")).rejects.toMatchObject({ kind: "unavailable", note: { code: "register.unreachable" } });
    expect(await commit("b")).toMatchObject({ ok: true });
    expect(await held(schema)).toEqual(["b 1"]);
  });

  test("is answered as unknown where the server stays away", async () => {
    await open();
    wire.cut = "server gone";
    const refused = await commit("a").catch((cause: unknown) => cause);
    expect(refused).toBeInstanceOf(ExternalFault);
    expect(refused).toMatchObject({ kind: "unavailable", note: { code: "register.unknown-outcome" } });
  });
});
