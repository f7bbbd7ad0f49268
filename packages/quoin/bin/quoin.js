#!/usr/bin/env node
import * as nodeModule from "node:module";
import { fileURLToPath } from "node:url";

// What Node has compiled is kept beside the program for the next start, from Node 22 on; where nothing may be written there each start compiles anew.
nodeModule.enableCompileCache?.(fileURLToPath(new URL("../dist/compiled/", import.meta.url)));
const { main } = await import("../dist/app/main.js");

process.exitCode = await main(process.argv.slice(2));
