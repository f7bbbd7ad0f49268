import type { Worker } from "node:worker_threads";
import { startWorker } from "../system/start-worker.ts";
import type { DenseReply, DenseWork } from "./dense-work.ts";
import type { SweepReply, SweepWork } from "./sweep-work.ts";

/** Threads that wait for the next work. */
const idle: Worker[] = [];

/** The replies of so many threads, each handed its part. A thread that dies ends all of them with an error. */
export async function inThreads(size: number, part: (rank: number) => DenseWork): Promise<readonly DenseReply[]>;
export async function inThreads(size: number, part: (rank: number) => SweepWork): Promise<readonly SweepReply[]>;
export async function inThreads(size: number, part: (rank: number) => DenseWork | SweepWork): Promise<readonly unknown[]> {
  const workers = Array.from({ length: size }, () => idle.pop() ?? startWorker("./dense-worker", import.meta.url));
  try {
    const replies = await Promise.all(workers.map((worker, rank) => replyOf(worker, part(rank))));
    for (const worker of workers) {
      worker.removeAllListeners();
      worker.unref();
      idle.push(worker);
    }
    return replies;
  } catch (cause) {
    // The others may be waiting for the one that died.
    for (const worker of workers) {
      worker.removeAllListeners();
      void worker.terminate();
    }
    throw cause;
  }
}

function replyOf(worker: Worker, request: DenseWork | SweepWork): Promise<unknown> {
  return new Promise((settle, refuse) => {
    worker.ref();
    worker.removeAllListeners();
    worker.on("message", settle);
    worker.on("error", refuse);
    worker.on("exit", (code) => refuse(new Error(`a thread of dense work ended with code ${code}`)));
    worker.postMessage(request);
  });
}
