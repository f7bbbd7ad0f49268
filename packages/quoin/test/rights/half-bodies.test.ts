import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { times } from "../../../core/test/long-run.ts";
import { createWorkspace } from "../../src/commands/create-workspace.ts";
import { type OpenWorkspace, openWorkspace } from "../../src/composition.ts";
import { application } from "../../src/http/application.ts";
import { type Listening, listen } from "../../src/http/listen.ts";
import { ownHostNames } from "../../src/http/middleware/own-host-names.ts";
import { quickPasswords } from "../quick-passwords.ts";
import { runUseCaseNamed } from "../run-use-case-named.ts";

const owner = { name: "owner", language: "en", progress: { step: () => {} } } as const;
const lines: string[] = [];
let folder: string;
let workspace: OpenWorkspace;
let server: Listening;
let app: ReturnType<typeof application>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quoin-half-"));
  const made = await createWorkspace(join(folder, "office"), null, owner);
  const opened = made.ok ? await openWorkspace(join(folder, "office")) : made;
  if (!opened.ok) throw new Error(JSON.stringify(opened.notes));
  workspace = quickPasswords(opened.value);
  await runUseCaseNamed(workspace, owner, "user-add", { name: "boss", roles: ["administrator"], password: "four words make it" });
  app = application({ workspace, workbench: join(folder, "none"), hostNames: ownHostNames("127.0.0.1"), log: (line) => void lines.push(line) });
  const listening = await listen(app, "127.0.0.1", 0);
  if (!listening.ok) throw new Error("no free port");
  server = listening.value;
});
afterAll(async () => {
  await server.close();
  await workspace.close();
  await rm(folder, { recursive: true, force: true });
});

/** Sends the head and a half of the body, then goes away. */
async function half(path: string): Promise<void> {
  const socket = connect(server.port, "127.0.0.1");
  socket.on("error", () => {});
  await once(socket, "connect");
  socket.write(`POST ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\ncontent-length: 200\r\n\r\n{"name": "boss"`);
  await new Promise((resolve) => setImmediate(resolve));
  socket.destroy();
}

test("bodies that break off by the thousand are no bug, and shut nobody out", async () => {
  for (let turn = 0; turn < times(20, 1 / 10); turn++)
    await Promise.all(Array.from({ length: 50 }, (_, at) => half(at % 2 === 0 ? "/session" : "/api/user-add")));
  const response = await fetch(`http://127.0.0.1:${server.port}/session`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ name: "boss", password: "four words make it" }),
  });
  expect(response.status).toBe(200);
  expect(lines.filter((line) => line.includes("[bug]"))).toEqual([]);
});

test("log-ins with wrong names by the thousand, from the one address of an office, keep nobody out who was let in from there", async () => {
  const logIn = async (name: string, password: string) => {
    const init = { method: "POST", headers: { host: "127.0.0.1", "content-type": "application/json" }, body: JSON.stringify({ name, password }) };
    return (await app.request("http://127.0.0.1/session", init, { incoming: { socket: { remoteAddress: "10.0.0.1" } } })).status;
  };
  expect(await logIn("boss", "four words make it")).toBe(200);
  const tried = times(10_000, 1 / 10);
  const statuses = new Map<number, number>();
  for (let each = 0; each < tried; each++) {
    const status = await logIn(`invented${each}`, "wrong words all of it");
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
  }
  expect([...statuses.keys()].toSorted()).toEqual([401, 429]);
  expect((statuses.get(401) ?? 0) + (statuses.get(429) ?? 0)).toBe(tried);
  // Most are slowed, so that guessing costs the guesser and not the server.
  expect(statuses.get(429) ?? 0).toBeGreaterThan(tried / 2);
  expect(await logIn("boss", "four words make it")).toBe(200);
});
