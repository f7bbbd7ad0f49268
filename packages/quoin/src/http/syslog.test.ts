import { createSocket } from "node:dgram";
import { createServer } from "node:net";
import { expect, test } from "vitest";
import { syslog, syslogAddress, syslogMessage } from "./syslog.ts";

const from = { time: "2026-05-01T08:00:00.000Z", host: "planning host", pid: 7 };

test.each([
  ['{"time":"t","level":"info"}', "<134>1 2026-05-01T08:00:00.000Z planninghost quoin 7 - - "],
  ['{"time":"t","level":"warn"}', "<132>1 "],
  ['{"time":"t","level":"error"}', "<131>1 "],
  ["error[bug] x", "<131>1 "],
])("a line is one message of RFC 5424 with its severity: %s", (line, beginning) => {
  const told = syslogMessage(line, from);
  expect(told.startsWith(beginning)).toBe(true);
  expect(told.endsWith(line)).toBe(true);
});

test("nobody forges a second message with a line end", () => {
  expect(syslogMessage('session refused name="a\n<0>1 - - root"\n', from)).not.toMatch(/[\r\n]/);
});

test.each([
  ["udp://127.0.0.1:5514", { protocol: "udp", host: "127.0.0.1", port: 5_514 }],
  ["tcp://[::1]", { protocol: "tcp", host: "::1", port: 514 }],
  ["http://127.0.0.1", null],
  ["udp://a@b", null],
  ["udp://h:99999", null],
])("an address is read: %s", (text, expected) => {
  expect(syslogAddress(text)).toEqual(expected);
});

test("lines arrive by datagrams, and by a connection with their lengths", async () => {
  const socket = createSocket("udp4");
  await new Promise<void>((resolve) => socket.bind(0, "127.0.0.1", resolve));
  const datagram = new Promise<string>((resolve) => socket.once("message", (data) => resolve(data.toString())));
  const udp = syslog({ protocol: "udp", host: "127.0.0.1", port: socket.address().port }, () => from.time);
  udp.write("over");
  expect(await datagram).toMatch(/ - - over$/);
  await udp.end();
  socket.close();

  let received = "";
  const server = createServer((client) => client.on("data", (data) => (received += data.toString())));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const tcp = syslog({ protocol: "tcp", host: "127.0.0.1", port: typeof address === "object" && address !== null ? address.port : 0 }, () => from.time);
  tcp.write("one 一");
  tcp.write("two");
  await expect.poll(() => received).toMatch(/two$/);
  const [length = "", ...rest] = received.split(" ");
  expect(Buffer.from(rest.join(" ")).subarray(0, Number(length)).toString()).toMatch(/ - - one 一$/);
  await tcp.end();
  await new Promise((resolve) => server.close(resolve));
});
