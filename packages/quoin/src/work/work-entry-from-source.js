// For tests and tsx only: Node 20 loads no TypeScript in a thread before tsx is registered in it. Built code starts work-entry.js; tests that start many
// threads name a folder where their sources are built already.
import { join } from "node:path";
import { pathToFileURL } from "node:url";

async function fromSource() {
  const { register } = await import("tsx/esm/api");
  register();
  return import("./work-entry.ts");
}

const built = process.env["QUOIN_BUILT_THREADS"];
const { answer } = await (built === undefined ? fromSource() : import(pathToFileURL(join(built, "work-entry.js")).href));

export { answer };
