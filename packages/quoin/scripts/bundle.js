// Puts the program into a few files, so that it starts without loading hundreds. Native engines and what only some commands need stay packages of
// their own, loaded when they are asked for; threads are entries beside the first. `node bundle.js FOLDER NAME=FILE…` puts it elsewhere, with more entries.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { rolldown } from "rolldown";
import { loadedPackages } from "./loaded-packages.js";

const root = new URL("../../../packages/", import.meta.url);
const place = (path) => fileURLToPath(new URL(path, root));
const [folder = place("quoin/dist/app/"), ...more] = process.argv.slice(2);

await rm(folder, { recursive: true, force: true });
// What Node kept of the program before (`bin/quoin.js`).
await rm(new URL("../compiled/", pathToFileURL(`${resolve(folder)}/`)), { recursive: true, force: true });
const bundle = await rolldown({
  input: {
    main: place("quoin/src/cli/main.ts"),
    "highs-worker": place("engines/src/solver/highs-worker.ts"),
    "dense-worker": place("engines/src/linear-algebra/dense-worker.ts"),
    "session-watcher": place("engines/src/derivation/spark/session-watcher.ts"),
    "part-worker": place("engines/src/measures/part-worker.ts"),
    "work-entry": place("quoin/src/work/work-entry.ts"),
    ...Object.fromEntries(more.map((entry) => entry.split("="))),
  },
  platform: "node",
  resolve: { conditionNames: ["quoin-source", "node", "import"] },
  external: (name) => loadedPackages.some((each) => name === each || name.startsWith(`${each}/`)),
});
await bundle.write({
  dir: resolve(folder),
  format: "esm",
  sourcemap: true,
  minify: { mangle: false, compress: false, codegen: true },
  entryFileNames: "[name].js",
  chunkFileNames: "[name]-[hash].js",
});
await bundle.close();

// By this the program knows what an earlier run of the very same program has stored.
const hash = createHash("sha256");
for (const name of (await readdir(folder)).filter((each) => each.endsWith(".js")).sort()) hash.update(`${name}\0`).update(await readFile(join(folder, name)));
await writeFile(join(folder, "program.sha256"), `${hash.digest("hex")}\n`);
await writeFile(join(folder, "commit"), `${commit()}\n`);

/** Of what the program was made, "+" where files had been changed since; empty where nobody knows. */
function commit() {
  const git = (...words) => execFileSync("git", words, { cwd: fileURLToPath(root), encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
  try {
    return `${git("rev-parse", "HEAD")}${git("status", "--porcelain", "--untracked-files=no") === "" ? "" : "+"}`;
  } catch {
    return "";
  }
}
