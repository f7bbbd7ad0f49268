import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { cpSync, createWriteStream, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * A million rows laid beside a million that stand (`--append`), against the same file in their place (`--replace`): seconds of processor, user and system together, since others may be
 * at work on the machine, the least of several runs each on a fresh copy of the same workspace. Adding may take 1.3 times as long as replacing; the bench fails where it takes longer.
 *
 *   npm run build && npx tsx bench/import-append.ts [ROWS] [RUNS]      default: 1,000,000 rows, 3 runs
 *
 * On a machine of two cores with tests beside it, six columns, key of three, least of two runs: replace 32.5 s, append 39.3 s, 1.21 times as long; the first import 36.8 s.
 */
const [rows = 1_000_000, runs = 3] = process.argv.slice(2).map(Number);
const mostTimes = 1.3;
const program = new URL("../packages/quoin/bin/quoin.js", import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), "quoin-append-"));
let state = 7;
const draw = (): number => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return state / 2 ** 32;
};

async function table(name: string, firstYear: number): Promise<string> {
  const path = join(folder, name);
  const file = createWriteStream(path);
  file.write("place,year,kind,figure,other,text\n");
  for (let row = 0; row < rows; row++) {
    const year = firstYear + (Math.floor(row / 20_000) % 10);
    const line = `p${row % 20_000},${year},kind-${Math.floor(row / 200_000)},${(1000 * draw()).toFixed(3)},${1 + Math.floor(9999 * draw())},note ${row % 977}\n`;
    if (!file.write(line)) await once(file, "drain");
  }
  file.end();
  await once(file, "close");
  return path;
}

/** Seconds of processor that a command took. */
function seconds(...words: string[]): number {
  const { status, stderr } = spawnSync("/usr/bin/env", ["bash", "-c", 'TIMEFORMAT="%U %S"; time "$0" "$@" > /dev/null', process.execPath, program, ...words], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`${words.join(" ")}: ${stderr}`);
  const [user = 0, system = 0] = (/([\d.]+) ([\d.]+)\s*$/.exec(stderr)?.slice(1) ?? []).map(Number);
  return user + system;
}

const [standing, given] = [await table("standing.csv", 2000), await table("given.csv", 2010)];
const mapping = join(folder, "key.yaml");
writeFileSync(mapping, "key: [place, year, kind]\n");
const made = join(folder, "made");
seconds("init", made, "--currency", "EUR", "--time-zone", "Europe/Berlin");
const first = seconds("import", made, "--data", standing, "--as", "figures", "--mapping", mapping, "--json");

/** Seconds of the file laid over a fresh copy of the table. */
function over(mode: "--replace" | "--append"): number {
  const copy = join(folder, "copy");
  cpSync(made, copy, { recursive: true });
  const taken = seconds("import", copy, "--data", given, "--as", "figures", mode, "--json");
  rmSync(copy, { recursive: true });
  return taken;
}

// In turn, so that what else the machine does bears on both.
const tries = Array.from({ length: runs }, () => ({ replace: over("--replace"), append: over("--append") }));
rmSync(folder, { recursive: true });
const [replace, append] = [Math.min(...tries.map((each) => each.replace)), Math.min(...tries.map((each) => each.append))];
for (const each of tries) process.stdout.write(`replace ${each.replace.toFixed(1)} s, append ${each.append.toFixed(1)} s\n`);
process.stdout.write(
  `first ${first.toFixed(1)} s; least: replace ${replace.toFixed(1)} s, append ${append.toFixed(1)} s: ${(append / replace).toFixed(2)} times as long\n`,
);
if (append > mostTimes * replace) throw new Error(`adding takes more than ${mostTimes} times as long as replacing`);
