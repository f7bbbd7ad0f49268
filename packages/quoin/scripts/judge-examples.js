// Has the built program judge the examples that take long and answer their start page, and ships what it found beside their tables: whoever opens such an example
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
const judged = ["china-its", "eu-s3"];
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

/** Asks a server what the start page asks and takes long, in the languages of the program; it stores what it answers. */
async function askStartPage(office) {
  const server = spawn(process.execPath, [program, "serve", office, "--port", "0"], { stdio: ["ignore", "pipe", "ignore"] });
  const ended = once(server, "exit");
  try {
    const address = String(await Promise.race([once(server.stdout, "data"), ended.then(() => "")])).trim();
    const ask = async (name, body, language) => {
      const headers = { "content-type": "application/json", "accept-language": language };
      const response = await fetch(`${address}api/${name}`, { method: "POST", headers, body: JSON.stringify(body) });
      if (!response.ok) throw new Error(`${name} was answered with ${response.status}`);
      return response.json();
    };
    const { root } = await ask("territory", {}, "en");
    for (const language of ["zh", "en"])
      for (const [name, body] of Object.entries({ design: { region: root.id }, diagnose: { region: root.id }, "diagnose-regions": {} }))
        await ask(name, body, language);
  } finally {
    server.kill("SIGTERM");
    await ended;
  }
}

async function judge(example, kept) {
  const folder = await mkdtemp(join(tmpdir(), "quoin-judged-"));
  try {
    const office = join(folder, "office");
    await quoin("init", office, "--example", example);
    await quoin("diagnose", office);
    await askStartPage(office);
    await mkdir(kept, { recursive: true });
    const cache = join(office, ".quoin", "cache");
    for (const name of await readdir(cache))
      if (name.startsWith("findings-") || name === "answers") await cp(join(cache, name), join(kept, name), { recursive: true });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const shelf = place("../dist/judged/");
for (const example of judged) {
  const to = place(`../dist/examples/${example}/`);
  const kept = join(shelf, `${example}-${await hashOf([place("../dist/app/"), to])}`);
  if (!existsSync(kept)) {
    if (!mayJudge) continue;
    for (const old of await readdir(shelf).catch(() => [])) if (old.startsWith(`${example}-`)) await rm(join(shelf, old), { recursive: true });
    await judge(example, kept);
  }
  await cp(kept, join(to, ".quoin", "cache"), { recursive: true });
}
