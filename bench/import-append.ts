import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { cpSync, createWriteStream, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * A million rows laid beside a million that stand (`--append`), against the same file in their place (`--replace`): seconds of processor, user and system together, since others may be
 * at work on the machine. Adding may take 1.3 times as long as replacing.
 *
 *   npm run build && npx tsx bench/import-append.ts [ROWS]      default: 1,000,000
 *
 * On a machine of two cores shared with others, six columns, key of three: replace 69.9 s, append 61.1 s, 0.87 times as long; the first import 61.6 s.
 */
const [rows = 1_000_000] = process.argv.slice(2).map(Number);
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
const [replaced, added] = [join(folder, "replaced"), join(folder, "added")];
seconds("init", replaced, "--currency", "EUR");
const first = seconds("import", replaced, "--data", standing, "--as", "figures", "--mapping", mapping, "--json");
cpSync(replaced, added, { recursive: true });
const replace = seconds("import", replaced, "--data", given, "--as", "figures", "--replace", "--json");
const append = seconds("import", added, "--data", given, "--as", "figures", "--append", "--json");
process.stdout.write(
  `first ${first.toFixed(1)} s, replace ${replace.toFixed(1)} s, append ${append.toFixed(1)} s: ${(append / replace).toFixed(2)} times as long\n`,
);
