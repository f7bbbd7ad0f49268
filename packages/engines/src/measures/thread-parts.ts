import { availableParallelism } from "node:os";
import type { Worker } from "node:worker_threads";
import type { PartRunner } from "@quoin/core";
import { startWorker } from "../system/start-worker.ts";
import { buffersOf } from "./buffers-of.ts";

/**
 * Parts of a measure on threads. Each thread takes the next part when it is done with one; results stand where their parts stand, so nothing depends on who is first.
 * A thread that dies ends the whole with an error.
 */
export function threadParts(threads: number = availableParallelism()): PartRunner {
  return {
    run: async (family, parts, onDone) => {
      const results: unknown[] = new Array(parts.count);
      const size = Math.max(1, Math.min(threads, parts.count));
      let [next, done] = [0, 0];
      const workers = Array.from({ length: size }, () => startWorker("./part-worker", import.meta.url));
      try {
        await Promise.all(
          workers.map(async (worker) => {
            while (next < parts.count) {
              const place = next++;
              results[place] = await answerOf(worker, { family, part: parts.part(place) }, parts.given === true);
              onDone(++done);
            }
          }),
        );
        return results;
      } finally {
        for (const worker of workers) {
          worker.removeAllListeners();
          void worker.terminate();
        }
      }
    },
  };
}

function answerOf(worker: Worker, question: { readonly family: string; readonly part: unknown }, isGiven: boolean): Promise<unknown> {
  return new Promise((settle, refuse) => {
    worker.removeAllListeners();
    worker.on("message", settle);
    worker.on("error", refuse);
    worker.on("exit", (code) => refuse(new Error(`a thread of a measure ended with code ${code}`)));
    worker.postMessage(question, isGiven ? buffersOf(question.part) : []);
  });
}
