/**
 * How long do light questions wait while two heavy computations run? The load generator runs on the same two cores.
 *
 *   npm run build && npx tsx --conditions=quoin-source bench/heavy.ts [postgresql]
 *
 * With `postgresql` a server of that kind is started beside it, on the same cores. Starts the built program on a new china-its, asks light questions alone, then while two duplicate checks of 14,000 invented texts run,
 * then after both clients have left. Yardstick: the same light questions with nothing else running, in the same run.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { postgresPrograms, startPostgres } from "../packages/engines/test/postgres-server.ts";

const program = fileURLToPath(new URL("../packages/quoin/bin/quoin.js", import.meta.url));
const folder = await mkdtemp(join(tmpdir(), "quoin-heavy-"));
const dir = join(folder, "office");
const database = process.argv[2] === "postgresql" ? await startPostgres(postgresPrograms() ?? "") : undefined;
if (database !== undefined) process.env["QUOIN_DATABASE_URL"] = database.url;

async function ran(words: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, [program, ...words], { stdio: "ignore" });
  const code = await new Promise<number | null>((resolve) => child.once("close", resolve));
  if (code !== 0) throw new Error(`quoin ${words.join(" ")} ended with ${code}`);
}

async function served(): Promise<{ readonly address: string; readonly server: ChildProcess }> {
  const server = spawn(process.execPath, [program, "serve", dir, "--port", "0"], { stdio: ["ignore", "pipe", "ignore"] });
  for await (const chunk of server.stdout) return { address: String(chunk).trim(), server };
  throw new Error("the server did not start");
}

await ran(["init", dir, "--example", "china-its"]);
const { address, server } = await served();
const ask = async (name: string, input: unknown, signal?: AbortSignal): Promise<number> => {
  const begun = performance.now();
  const response = await fetch(`${address}api/${name}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(input),
    ...(signal === undefined ? {} : { signal }),
  });
  await response.arrayBuffer();
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return performance.now() - begun;
};

const light: readonly (readonly [string, unknown])[] = [
  ["record-get", { type: "region", id: "350000" }],
  ["rule-list", {}],
  ["about", {}],
  ["diagnose", { region: "350000" }],
];
for (const [name, input] of light) await ask(name, input);

async function measured(label: string, count: number): Promise<void> {
  const times: number[] = [];
  for (let turn = 0; turn < count; turn++) {
    const [name, input] = light[turn % light.length] as (typeof light)[number];
    times.push(await ask(name, input));
    await pause(10);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN).toFixed(1);
  process.stdout.write(`${label}: ${count} light questions, p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms, longest ${at(1)} ms\n`);
}

const rows = Array.from({ length: 14_000 }, (_, row) => `p${row},${Array.from({ length: 25 }, (_, at) => `word${(row * 31 + at * at * 17) % 997}`).join(" ")}`);
const texts = {
  data: { name: "texts.csv", content_base64: Buffer.from(`id,title\n${rows.join("\n")}\n`).toString("base64") },
  id: "id",
  text: ["title"],
};
try {
  process.stdout.write(`${database === undefined ? "SQLite" : "PostgreSQL"}\n`);
  await measured("alone", 400);
  const leaving = new AbortController();
  let finished = 0;
  const heavy = [1, 2].map((seed) =>
    ask("measure-duplicates", { ...texts, seed }, leaving.signal).then(
      () => (finished += 1),
      () => {},
    ),
  );
  await pause(2_000);
  await measured("beside two heavy computations", 400);
  process.stdout.write(`heavy computations that ended meanwhile: ${finished}\n`);
  leaving.abort();
  await Promise.all(heavy);
  await pause(1_000);
  await measured("after both clients left", 400);
} finally {
  const ended = new Promise((resolve) => server.once("close", resolve));
  server.kill("SIGINT");
  await ended;
  await database?.stop();
  await rm(folder, { recursive: true, force: true });
}
