/**
 * How soon the first page says something in Chromium: until the start is known (the page's own heading stands), and the largest contentful paint, in milliseconds, with answers and files cold
 * once and warm after that. Largest that are allowed warm: 400 ms and 1,000 ms. Serves a judged example itself, or asks the server that is named.
 *
 *   npm run prepare && npx tsx --conditions=quoin-source bench/first-page.ts [rounds] [address]
 */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium, type Page } from "playwright-core";
import { findChromium } from "../packages/quoin/test/chromium.ts";

const [rounds, given] = [Number(process.argv[2] ?? 9), process.argv[3]];
const bin = fileURLToPath(new URL("../packages/quoin/bin/quoin.js", import.meta.url));
const folder = join(mkdtempSync(join(tmpdir(), "quoin-first-page-")), "office");

function run(...words: string[]): Promise<void> {
  return new Promise((resolve, reject) =>
    spawn(process.execPath, [bin, ...words], { stdio: "ignore" }).on("exit", (code) =>
      code === 0 ? resolve() : reject(new Error(`${words.join(" ")} ended with ${code}`)),
    ),
  );
}

interface Times {
  readonly known: number;
  readonly largest: number;
}

async function timesOf(page: Page, address: string): Promise<Times> {
  await page.goto(address, { waitUntil: "commit" });
  const known = await page
    .waitForFunction(() => (document.querySelector("main h1")?.textContent ?? "") !== "" && performance.now(), null, { polling: "raf" })
    .then((held) => held.jsonValue() as Promise<number>);
  // Until no answer is waited for any more: nothing larger is painted after that.
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null && document.querySelector("main svg") !== null, null, {
    polling: "raf",
  });
  const largest = await page.evaluate(
    () =>
      new Promise<number>((resolve) =>
        new PerformanceObserver((list) => setTimeout(() => resolve(list.getEntries().at(-1)?.startTime ?? Number.NaN), 200)).observe({
          type: "largest-contentful-paint",
          buffered: true,
        }),
      ),
  );
  return { known, largest };
}

const middle = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
const executablePath = await findChromium();
if (executablePath === undefined) throw new Error("no Chromium was found: set QUOIN_CHROMIUM or install one");
let server: ReturnType<typeof spawn> | undefined;
try {
  let address = given;
  if (address === undefined) {
    await run("init", folder, "--example", "china-its");
    await run("diagnose", folder);
    server = spawn(process.execPath, [bin, "serve", folder, "--port", "4711"], { stdio: ["ignore", "pipe", "ignore"] });
    await new Promise<void>((resolve) => server?.stdout?.on("data", (text) => String(text).includes("http://") && resolve()));
    address = "http://127.0.0.1:4711/";
  }
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  for (const locale of ["zh-CN", "en-GB"]) {
    const context = await browser.newContext({ locale, viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    page.setDefaultTimeout(300_000);
    const all: Times[] = [];
    for (let round = 0; round <= rounds; round++) all.push(await timesOf(page, address));
    const [cold, ...warm] = all;
    console.log(
      `${locale}: start known ${cold?.known.toFixed(0)} ms cold, ${middle(warm.map(({ known }) => known)).toFixed(0)} warm; largest paint ${cold?.largest.toFixed(0)} ms cold, ${middle(warm.map(({ largest }) => largest)).toFixed(0)} warm (median of ${warm.length})`,
    );
    await context.close();
  }
  await browser.close();
} finally {
  server?.kill();
  rmSync(join(folder, ".."), { recursive: true, force: true });
}
