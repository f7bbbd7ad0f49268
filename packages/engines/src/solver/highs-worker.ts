import { parentPort } from "node:worker_threads";
import highsLoader from "highs";
import { runHighs } from "./highs-run.ts";
import type { SolveReply, SolveRequest } from "./solve-message.ts";

const port = parentPort;
if (port === null) throw new Error("highs-worker runs in a worker thread");
const reply = (message: SolveReply) => port.postMessage(message);
// The package's types describe its CommonJS build; what Node imports is the ES module, whose default is the loader itself.
const load = highsLoader as unknown as typeof highsLoader.default;
const loading = load();

port.on("message", async ({ programme, options, flag }: SolveRequest) => {
  const highs = await loading;
  const result = runHighs(highs, programme, options, {
    step: (step) => reply({ kind: "step", step }),
    solution: (objective, solution) => reply({ kind: "solution", objective, solution }),
    stopped: () => Atomics.load(flag, 0) === 1,
  });
  reply({ kind: "result", result });
});
