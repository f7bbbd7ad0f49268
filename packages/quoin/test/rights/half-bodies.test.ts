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

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quoin-half-"));
  const made = await createWorkspace(join(folder, "office"), null, owner);
  const opened = made.ok ? await openWorkspace(join(folder, "office")) : made;
  if (!opened.ok) throw new Error(JSON.stringify(opened.notes));
  workspace = quickPasswords(opened.value);
  await runUseCaseNamed(workspace, owner, "user-add", { name: "boss", roles: ["administrator"], password: "four words make it" });
  const app = application({ workspace, workbench: join(folder, "none"), hostNames: ownHostNames("127.0.0.1"), log: (line) => void lines.push(line) });
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
