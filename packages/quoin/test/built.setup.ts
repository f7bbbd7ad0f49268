import { execFile } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import type { TestProject } from "vitest/node";
import { programSources, repository, sourcesHash } from "./sources-hash.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** The folder of the program, built from the sources as they are now: `quoin.js` runs it. */
    program: string;
    /** The folder of the workbench, built likewise. */
    pages: string;
  }
}

const run = promisify(execFile);
const quoin = join(repository, "packages", "quoin");
const workbench = join(repository, "packages", "workbench");
/** As deep below the package as the built program lies, whose code looks for its neighbours from there. */
const shelf = join(quoin, ".built");
/** A run that takes longer than this is none: what is older is in nobody's use. */
const keptMilliseconds = 24 * 3_600_000;

/**
 * Builds the program and the workbench once for all tests that start a process or a thread of it, or look at its pages: from sources each start loads the whole house anew.
 * What was built from the same sources is there already.
 */
export async function setup(project: TestProject): Promise<void> {
  const [program, pages] = await Promise.all([
    built("program", [...programSources, "packages/quoin/scripts", "packages/engines/test"], async (folder) => {
      const writer = `write-until-killed=${join(repository, "packages", "engines", "test", "write-until-killed.ts")}`;
      await run(process.execPath, [join(quoin, "scripts", "bundle.js"), folder, writer]);
      writeFileSync(join(folder, "quoin.js"), `import { main } from "./main.js";\n\nprocess.exitCode = await main(process.argv.slice(2));\n`);
      // Where the built program looks for the letters of charts.
      cpSync(join(repository, "packages", "engines", "fonts"), join(folder, "..", "fonts"), { recursive: true });
    }),
    built(
      "pages",
      [...programSources, ...["src", "public", "index.html", "vite.config.ts"].map((name) => join("packages", "workbench", name))],
      async (folder) => {
        const vite = join(dirname(createRequire(join(workbench, "package.json")).resolve("vite/package.json")), "bin", "vite.js");
        await run(process.execPath, [vite, "build", "--outDir", folder, "--logLevel", "error"], { cwd: workbench });
      },
    ),
  ]);
  project.provide("program", program);
  project.provide("pages", pages);
  // Threads of a server that a test runs from its sources.
  process.env["QUOIN_BUILT_THREADS"] = program;
}

async function built(name: string, sources: readonly string[], make: (folder: string) => Promise<void>): Promise<string> {
  const kept = join(shelf, `${name}-${sourcesHash(sources)}`);
  if (existsSync(kept)) return kept;
  mkdirSync(shelf, { recursive: true });
  const folder = mkdtempSync(join(shelf, "making-"));
  await make(folder);
  for (const old of readdirSync(shelf))
    if (statSync(join(shelf, old)).mtimeMs < Date.now() - keptMilliseconds) rmSync(join(shelf, old), { recursive: true, force: true });
  // Another run that was quicker has made the same.
  if (existsSync(kept)) rmSync(folder, { recursive: true });
  else renameSync(folder, kept);
  return kept;
}
