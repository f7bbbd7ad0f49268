#!/usr/bin/env node
import { existsSync } from "node:fs";
import * as nodeModule from "node:module";
import { fileURLToPath } from "node:url";

const program = new URL("../dist/app/main.js", import.meta.url);
if (existsSync(program)) {
  // What Node has compiled is kept beside the program for the next start, from Node 22 on; where nothing may be written there each start compiles anew.
  nodeModule.enableCompileCache?.(fileURLToPath(new URL("../dist/compiled/", import.meta.url)));
  const { main } = await import(program.href);
  process.exitCode = await main(process.argv.slice(2));
} else {
  console.error("Quoin is not built here: npm run prepare");
  process.exitCode = 1;
}
