import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";

/**
 * Starts the worker that lies beside the calling module: `startWorker("./highs-worker", import.meta.url)`.
 * Built code starts the `.js` file. Run from source (tests, tsx), Node 20 cannot load TypeScript in a thread, so the thread first registers tsx;
 * its module build, since the other one looks for its parts in the wrong folder when it is imported. Tests that start many threads name a folder where their sources are
 * built already (`QUOIN_BUILT_THREADS`).
 */
export function startWorker(name: string, from: string): Worker {
  if (!from.endsWith(".ts")) return new Worker(new URL(`${name}.js`, from));
  const built = process.env["QUOIN_BUILT_THREADS"];
  if (built !== undefined) return new Worker(join(built, `${name}.js`));
  const entry = JSON.stringify(new URL(`${name}.ts`, from).href);
  const tsx = JSON.stringify(
    pathToFileURL(
      createRequire(from)
        .resolve("tsx/esm/api")
        .replace(/\.cjs$/, ".mjs"),
    ).href,
  );
  const source = `import { register } from ${tsx}; register(); await import(${entry});`;
  return new Worker(new URL(`data:text/javascript,${encodeURIComponent(source)}`));
}
