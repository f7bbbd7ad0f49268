/**
 * How long an office waits in a day's work: the demo to its first page, the start page the first time and again, the verdicts after an edit, a scenario.
 *
 *   npm run build && npx tsx --conditions=quoin-source bench/day.ts
 *
 * The built program on a new china-its, asked over loopback by the owner of the folder, who is never given an answer older than the edit. Yardstick: the same
 * questions when nothing has changed, in the same run. Times are medians of ten, or single where a thing happens once.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const program = fileURLToPath(new URL("../packages/quoin/bin/quoin.js", import.meta.url));
const folder = await mkdtemp(join(tmpdir(), "quoin-day-"));
const office = join(folder, "office");

async function running(...words: readonly string[]): Promise<{ readonly address: string; stop(): Promise<void> }> {
  const server: ChildProcess = spawn(process.execPath, [program, ...words, "--port", "0"], { stdio: ["ignore", "pipe", "ignore"] });
  const ended = new Promise((resolve) => server.once("close", resolve));
  let text = "";
  for await (const chunk of server.stdout ?? []) {
    text += String(chunk);
    const [address] = /http:\S+/.exec(text) ?? [];
    if (address !== undefined)
      return {
        address,
        stop: async () => {
          server.kill("SIGINT");
          await ended;
        },
      };
  }
  throw new Error(`${words.join(" ")} ended before it served`);
}

async function ask(address: string, name: string, input: object): Promise<void> {
  const response = await fetch(`${address}api/${name}`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(input) });
  const text = await response.text();
  if (!response.ok) throw new Error(`${name}: ${response.status} ${text.slice(0, 300)}`);
}

/** What the first page asks, all at once, with the page itself. */
async function startPage(address: string): Promise<void> {
  const questions = ["about", "diagnose", "diagnose-regions", "design"];
  await Promise.all([fetch(address).then((page) => page.text()), ...questions.map((name) => ask(address, name, {}))]);
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

async function median(work: (turn: number) => Promise<unknown>, before: (turn: number) => Promise<unknown> = async () => {}): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < 10; turn++) {
    await before(turn);
    times.push(await timed(() => work(turn)));
  }
  return times.sort((a, b) => a - b)[5] ?? Number.NaN;
}

function print(what: string, milliseconds: number): void {
  process.stdout.write(`${what.padEnd(64)}${milliseconds.toFixed(0).padStart(8)} ms\n`);
}

try {
  const begun = performance.now();
  let server = await running("demo", office);
  await startPage(server.address);
  print("demo from nothing to the first page answered", performance.now() - begun);
  print("start page again", await median(() => startPage(server.address)));
  await server.stop();
  const again = performance.now();
  server = await running("serve", office);
  print("serve on what is there, to its address", performance.now() - again);
  const { address } = server;
  print("start page the first time", await timed(() => startPage(address)));
  print("all findings, nothing changed", await median(() => ask(address, "diagnose", {})));
  const edits: readonly (readonly [string, string, (turn: number) => object])[] = [
    ["a project", "project", (turn) => ({ id: "edited-project", labels: { en: `Edited ${turn}` } })],
    ["an organisation", "organisation", (turn) => ({ id: "edited-organisation", labels: { en: `Edited ${turn}` }, kind: "enterprise" })],
    ["an item of a card", "item", (turn) => ({ id: "display-panels.glass-substrate", description: `Edited ${turn}` })],
  ];
  for (const [what, type, data] of edits) {
    const edit = (turn: number) =>
      ask(address, "record-put", { type, data: data(turn) }).catch((cause: unknown) => process.stdout.write(`${what}: ${String(cause)}\n`));
    print(`all findings after an edit of ${what}`, await median(() => ask(address, "diagnose", {}), edit));
  }
  print("the plan, nothing changed", await median(() => ask(address, "design", {})));
  await server.stop();
} finally {
  await rm(folder, { recursive: true, force: true });
}
