import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Listening, listen } from "./listen.ts";

const held: Socket[] = [];
let server: Listening;
beforeAll(async () => {
  const listening = await listen({ fetch: () => new Response("here") }, "127.0.0.1", 0);
  if (!listening.ok) throw new Error("no free port");
  server = listening.value;
});
afterAll(async () => {
  for (const socket of held) socket.destroy();
  await server.close();
});

async function open(): Promise<Socket> {
  const socket = connect(server.port, "127.0.0.1");
  socket.on("error", () => {});
  await once(socket, "connect");
  held.push(socket);
  return socket;
}

/** Whether the server ended it well or broke it off. */
function closed(socket: Socket): Promise<void> {
  return new Promise((resolve) => socket.once("close", () => resolve()));
}

async function asked(): Promise<string> {
  const socket = await open();
  socket.write("GET / HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n");
  let text = "";
  socket.on("data", (bytes: Buffer) => {
    text += bytes.toString("latin1");
  });
  await closed(socket);
  return text;
}

test("one address holds 500 connections, headers that never end are cut off, and then there is room again", { timeout: 120_000 }, async () => {
  expect(await asked()).toContain("here");
  const halves = await Promise.all(Array.from({ length: 500 }, open));
  const ended = halves.map((socket) => {
    socket.write("GET / HTTP/1.1\r\nhost: localhost\r\nx: ");
    socket.resume();
    return closed(socket);
  });
  expect(await asked()).toBe("");
  await Promise.all(ended);
  expect(await asked()).toContain("here");
});
