import { parentPort } from "node:worker_threads";
import highsLoader from "highs";
import { runHighs } from "./highs-run.ts";
import { holdAt, type SolveReply, stopAt, type WorkerRequest } from "./solve-message.ts";

const port = parentPort;
if (port === null) throw new Error("highs-worker runs in a worker thread");
const reply = (message: SolveReply) => port.postMessage(message);
// The package's types describe its CommonJS build; what Node imports is the ES module, whose default is the loader itself.
const load = highsLoader as unknown as typeof highsLoader.default;
let loading: ReturnType<typeof load> | undefined;

port.on("message", async (request: WorkerRequest) => {
  loading ??= load({ wasmModule: request.module });
  const highs = await loading;
  if (!("programme" in request)) return;
  const { programme, options, flag } = request;
  const result = runHighs(highs, programme, options, {
    step: (step) => reply({ kind: "step", step }),
    solution: (objective, solution) => reply({ kind: "solution", objective, solution }),
    stopped: () => {
      while (Atomics.load(flag, holdAt) === 1) Atomics.wait(flag, holdAt, 1);
      return Atomics.load(flag, stopAt) === 1;
    },
  });
  reply({ kind: "result", result });
});
