import { availableParallelism } from "node:os";
import type { Worker } from "node:worker_threads";
import { computedPart, type PartRunner } from "@quoin/core";
import { startWorker } from "../system/start-worker.ts";
import { buffersOf } from "./buffers-of.ts";

/**
 * Parts of a measure on threads. Each thread takes the next part when it is done with one; results stand where their parts stand, so nothing depends on who is first.
 * Where there are no more parts than threads, this thread computes the last of them itself. A thread that dies ends the whole with an error.
 */
export function threadParts(threads: number = availableParallelism()): PartRunner {
  const waiting: Worker[] = [];
  return {
    begin() {
      waiting.push(started());
      return () => dismiss(waiting.splice(0));
    },
    run: async (family, parts, onDone) => {
      const results: unknown[] = new Array(parts.count);
      const handedOut = parts.count <= threads ? parts.count - 1 : parts.count;
      let [next, done] = [0, 0];
      const begun = waiting.splice(0);
      const workers = Array.from({ length: Math.min(threads, handedOut) }, () => begun.pop() ?? started());
      dismiss(begun);
      const take = async (worker: Worker) => {
        while (next < handedOut) {
          const place = next++;
          results[place] = await answerOf(worker, { family, part: parts.part(place) }, parts.given === true);
          onDone(++done);
        }
      };
      try {
        const others = Promise.all(workers.map(take));
        for (let place = handedOut; place < parts.count; place++) {
          results[place] = computedPart(family, parts.part(place));
          onDone(++done);
        }
        await others;
        return results;
      } finally {
        dismiss(workers);
      }
    },
  };
}

function started(): Worker {
  return startWorker("./part-worker", import.meta.url);
}

function dismiss(workers: readonly Worker[]): void {
  for (const worker of workers) {
    worker.removeAllListeners();
    void worker.terminate();
  }
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
