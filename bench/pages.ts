// How soon the pages of the workbench show their content, and the largest of it (LCP), in Chromium: `npm run prepare && npx tsx --conditions=quoin-source bench/pages.ts [rounds] [page…]`.
// The example china-its is served by the built program; each page is opened once to warm the answers (the first of them in the moment in which the server starts),
// then `rounds` times in a browser that holds nothing yet, and `rounds` times in one that has opened the page before, as on the second day of work.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, type BrowserContext, chromium } from "playwright-core";
import { findChromium } from "../packages/quoin/test/chromium.ts";

const bin = fileURLToPath(new URL("../packages/quoin/bin/quoin.js", import.meta.url));
const rounds = Number(process.argv[2] ?? 5);
const pages = [
  ["start", "/"],
  ["brief", "/brief/350000"],
  ["finding", "/findings/P1.1-isomorphism-CN"],
  ["plan", "/plan"],
  ["problems", "/problems"],
  ["map", "/map"],
  ["card", "/systems/display-panels"],
  ["scenarios", "/scenarios"],
  ["forecasts", "/forecasts"],
  ["register", "/register"],
  ["log", "/log"],
  ["work", "/work"],
  ["line", "/plan/M1.2-01-CN"],
  ["tracking", "/tracking"],
  ["money", "/money"],
  ["comparison", "/comparison"],
  ["cooperation", "/cooperation"],
  ["coordination", "/coordination"],
  ["sources", "/sources"],
  ["methods", "/methods"],
] as const;
const wanted = process.argv.slice(3);

interface Times {
  /** From the request to the moment when nothing on the page waits for an answer. */
  readonly content: number;
  /** Largest contentful paint. */
  readonly largest: number;
}

const reader = { viewport: { width: 1440, height: 900 }, locale: "zh-CN" };

async function opened(browser: Browser, address: string): Promise<Times> {
  const context = await browser.newContext(reader);
  const times = await openedIn(context, address);
  await context.close();
  return times;
}

async function openedIn(context: BrowserContext, address: string): Promise<Times> {
  const page = await context.newPage();
  page.setDefaultTimeout(180_000);
  await page.addInitScript(() => {
    const seen = { largest: 0 };
    Object.assign(globalThis, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.largest = entry.startTime;
    }).observe({ type: "largest-contentful-paint", buffered: true });
  });
  await page.goto(address, { waitUntil: "commit" });
  await page.waitForFunction(() => document.querySelector("h1") !== null && document.querySelector('[aria-busy="true"]') === null, undefined, {
    polling: "raf",
  });
  const content = await page.evaluate(() => performance.now());
  await page.waitForTimeout(500);
  const largest = await page.evaluate(() => (globalThis as unknown as { seen: { largest: number } }).seen.largest);
  await page.close();
  return { content, largest };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

const path = await findChromium();
if (path === undefined) throw new Error("no Chromium was found: set QUOIN_CHROMIUM or install one");
const folder = mkdtempSync(join(tmpdir(), "quoin-pages-"));
const dir = join(folder, "office");
const run = (...words: readonly string[]) =>
  new Promise<void>((resolve, reject) => {
    spawn(process.execPath, [bin, ...words], { stdio: "ignore" }).once("exit", (code) =>
      code === 0 ? resolve() : reject(new Error(`${words.join(" ")}: ${code}`)),
    );
  });
await run("init", dir, "--example", "china-its");
const port = 8_700 + (process.pid % 200);
const server = spawn(process.execPath, [bin, "serve", dir, "--port", String(port)], { stdio: "ignore" });
const address = `http://127.0.0.1:${port}`;
try {
  for (
    let look = 0;
    look < 200 &&
    !(await fetch(address).then(
      () => true,
      () => false,
    ));
    look++
  )
    await new Promise((resolve) => setTimeout(resolve, 100));
  const args = ["--no-sandbox", "--disable-gpu"];
  const browser = await chromium.launch({ executablePath: path, args });
  // A folder of its own on disk: what a browser keeps of programs that it has run, it keeps there.
  const usual = await chromium.launchPersistentContext(join(folder, "browser"), { executablePath: path, args, ...reader });
  console.log("page         first ms   new: content ms   LCP ms   known: content ms   LCP ms   (medians of", rounds, "warm openings)");
  for (const [name, at] of pages) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const first = await opened(browser, `${address}${at}`);
    const times: Times[] = [];
    for (let round = 0; round < rounds; round++) times.push(await opened(browser, `${address}${at}`));
    const known: Times[] = [];
    for (let round = 0; round < rounds + 2; round++) known.push(await openedIn(usual, `${address}${at}`));
    const of = (each: readonly Times[], what: keyof Times, wide: number) =>
      median(each.map((one) => one[what]))
        .toFixed(0)
        .padStart(wide);
    const [fresh, again] = [times, known.slice(2)];
    console.log(
      `${name.padEnd(12)} ${first.content.toFixed(0).padStart(8)} ${of(fresh, "content", 17)} ${of(fresh, "largest", 8)} ${of(again, "content", 19)} ${of(again, "largest", 8)}`,
    );
  }
  await usual.close();
  await browser.close();
} finally {
  server.kill();
  rmSync(folder, { recursive: true, force: true });
}
