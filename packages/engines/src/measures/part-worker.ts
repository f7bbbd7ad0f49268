import { parentPort } from "node:worker_threads";
import { computedPart } from "@quoin/core";
import { collectArrays } from "../system/collect-arrays.ts";
import { buffersOf } from "./buffers-of.ts";

const port = parentPort;
if (port === null) throw new Error("part-worker runs in a worker thread");
port.on("message", ({ family, part }: { family: string; part: unknown }) => {
  const result = computedPart(family, part);
  port.postMessage(result, buffersOf(result));
});
// In a turn of its own: until then the part that was handed in is still held.
port.on("message", () => setImmediate(collectArrays));
