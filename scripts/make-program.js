// What installing makes: the program and its pages, side by side, and beside them the examples. Types are not checked here: that is the work of the tests
// (`npm run typecheck`), and who installs would wait for it. Says what it does and how long it took, on standard error.
import { spawn } from "node:child_process";
import { once } from "node:events";

const steps = [
  [
    ["the program", ["run", "--silent", "bundle", "--workspace", "quoin"]],
    ["the pages", ["run", "--silent", "build", "--workspace", "@quoin/workbench", "--", "--logLevel", "error"]],
  ],
  [["examples and fonts", ["run", "--silent", "assets", "--workspace", "quoin"]]],
];

/** Runs one part; fails with what npm ended with. */
async function made([what, words]) {
  const began = performance.now();
  const windows = process.platform === "win32";
  const [status] = await once(spawn(windows ? "npm.cmd" : "npm", words, { stdio: ["ignore", "inherit", "inherit"], shell: windows }), "exit");
  if (status !== 0) throw new Error(`making ${what} ended with ${status}`);
  console.error(`  made ${what} in ${((performance.now() - began) / 1000).toFixed(1)} s`);
}

console.error("Quoin: making the program and its pages (10 to 20 s) …");
for (const together of steps) await Promise.all(together.map(made));
console.error("Quoin is ready: npx quoin demo");
