// Has the built program judge the examples that take long and answer what their pages ask and take long, and ships what it found beside their tables: whoever opens such an example
// waits for its pages, not for draws and plans that came out the same for everybody. `--kept` only puts back what this very program found before, so that a build need not wait. A workspace takes a kept finding only where tables, records, thresholds and program are those it was made from.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const place = (path) => fileURLToPath(new URL(path, import.meta.url));
const program = place("../bin/quoin.js");
/** The examples, with the languages in which their pages are read. */
const judged = { "china-its": ["zh", "en"], "eu-s3": ["en", "zh"] };
const mayJudge = !process.argv.includes("--kept");

/** All that findings follow from, so that a build that changed none of it takes what the last one found. */
async function hashOf(folders) {
  const hash = createHash("sha256");
  for (const folder of folders)
    for (const name of (await readdir(folder, { recursive: true })).sort()) {
      if (name.startsWith(".quoin") || name.endsWith(".map")) continue;
      const content = await readFile(join(folder, name)).catch(() => null);
      if (content !== null) hash.update(`${name}\0`).update(content);
    }
  return hash.digest("hex").slice(0, 24);
}

function quoin(...words) {
  return new Promise((resolve, reject) => {
    const run = spawn(process.execPath, [program, ...words], { stdio: ["ignore", "ignore", "inherit"] });
    run.once("exit", (code) => (code === 0 ? resolve() : reject(new Error(`quoin ${words.join(" ")} ended with ${code}`))));
  });
}

/** What pages ask before anything is chosen on them, under the words in which they ask it, where an answer takes long: first the start page, which others wait for. */
const slowQuestions = (region) => [
  ["design", { region }],
  ["diagnose", { region }],
  ["diagnose-regions", {}],
  ["design-compare", { region, scenario: "base" }],
  ["design-frontier", { region, scenario: "base", points: 10 }],
  ["roadmap", {}],
  ["cooperation", {}],
  ["opportunities", {}],
  ["opportunities-space", {}],
  ["comparison", {}],
  ["value-chains", {}],
  ["national-table", {}],
];

/** Asks a server what takes long, in the languages of the example; it stores what it answers. What an example has no table for is refused, and is no answer. */
async function askPages(office, languages) {
  const server = spawn(process.execPath, [program, "serve", office, "--port", "0"], {
    stdio: ["ignore", "pipe", "ignore"],
    env: { ...process.env, QUOIN_STORE_ALL: "1" },
  });
  const ended = once(server, "exit");
  try {
    const address = String(await Promise.race([once(server.stdout, "data"), ended.then(() => "")])).trim();
    const ask = async (name, body, language) => {
      const headers = { "content-type": "application/json", "accept-language": language };
      const response = await fetch(`${address}api/${name}`, { method: "POST", headers, body: JSON.stringify(body) });
      if (!response.ok && response.status !== 404) throw new Error(`${name} was answered with ${response.status}`);
      return response.json();
    };
    const { root } = await ask("territory", {}, "en");
    for (const language of languages) for (const [name, body] of slowQuestions(root.id)) await ask(name, body, language);
  } finally {
    server.kill("SIGTERM");
    await ended;
  }
}

async function judge(example, languages, kept) {
  const folder = await mkdtemp(join(tmpdir(), "quoin-judged-"));
  try {
    const office = join(folder, "office");
    await quoin("init", office, "--example", example);
    await quoin("diagnose", office);
    await askPages(office, languages);
    await mkdir(kept, { recursive: true });
    const cache = join(office, ".quoin", "cache");
    for (const name of await readdir(cache))
      if (name.startsWith("findings-") || name === "answers") await cp(join(cache, name), join(kept, name), { recursive: true });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const shelf = place("../dist/judged/");
for (const [example, languages] of Object.entries(judged)) {
  const to = place(`../dist/examples/${example}/`);
  const kept = join(shelf, `${example}-${await hashOf([place("../dist/app/"), to])}`);
  if (!existsSync(kept)) {
    if (!mayJudge) continue;
    for (const old of await readdir(shelf).catch(() => [])) if (old.startsWith(`${example}-`)) await rm(join(shelf, old), { recursive: true });
    await judge(example, languages, kept);
  }
  await cp(kept, join(to, ".quoin", "cache"), { recursive: true });
}
