import { parentPort } from "node:worker_threads";
import { type DenseWork, work } from "./dense-work.ts";
import { type SweepWork, sweep } from "./sweep-work.ts";

const port = parentPort;
if (port === null) throw new Error("dense-worker runs in a worker thread");
port.on("message", (request: DenseWork | SweepWork) => port.postMessage("panels" in request ? sweep(request) : work(request)));
