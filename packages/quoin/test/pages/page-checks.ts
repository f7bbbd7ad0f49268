import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { AxeResults } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { oneIn } from "../../../core/test/long-run.ts";
import { chineseFaults } from "./chinese-faults.ts";
import { misfits, screens } from "./page-widths.ts";

/** Where pictures of all pages are left for somebody to look at. */
const pictures = process.env["QUOIN_SCREENSHOTS"];
const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

const locales = { zh: "zh-CN", en: "en-GB", de: "de-DE" } as const;

/** A fresh reader; whatever breaks, complains or leaves the server is written down. */
export async function openReader(
  browser: Browser,
  address: string,
  language: keyof typeof locales,
  options: Parameters<Browser["newPage"]>[0] = {},
): Promise<{ page: Page; troubles: string[] }> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: locales[language], ...options });
  page.setDefaultTimeout(120_000);
  const troubles: string[] = [];
  page.on("pageerror", (error) => troubles.push(`error: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") troubles.push(`${message.type()}: ${message.text()}`);
  });
  page.on("request", (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(`${address}/`)) troubles.push(`request to ${request.url()}`);
  });
  return { page, troubles };
}

/** Waits until the letters are there and two frames have been drawn after which the page had nothing to do: what followed from the last change has been asked for or is shown. */
export async function drawn(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (let frame = 0; frame < 2; frame++) {
      await new Promise((next) => requestAnimationFrame(next));
      await new Promise((idle) => requestIdleCallback(idle, { timeout: 1_000 }));
    }
  });
}

/** Waits until nothing on the page waits for an answer any more: one answer may ask for the next. */
export async function settled(page: Page): Promise<void> {
  for (let look = 0; look < 2; look++) {
    await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null && document.querySelector("h1") !== null);
    await drawn(page);
  }
  if (pictures !== undefined) await page.waitForLoadState("networkidle");
}

export async function axeFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(await readFile(axe, "utf8"));
  const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run());
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`);
}

export async function picture(page: Page, name: string): Promise<void> {
  if (pictures !== undefined) await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
}

/** Pages that quote what evidence, contracts of tables and experts say in their own words, which no rule on words can tell from ours. */
const quoting = /^\/(?:import|space|methods|sources|forecasts|plan$|findings|opportunities|accounts|server|log)/;

/** What the page says of its own: not what is marked as another language, nor names of accounts, of settings and hashes. */
function shownText(page: Page): Promise<string> {
  return page.evaluate(() => {
    const copy = document.querySelector("main")?.cloneNode(true) as HTMLElement | null;
    for (const part of copy?.querySelectorAll("code, [lang=en], [translate=no], style, script") ?? []) part.remove();
    // Elements follow each other without a blank where the eye sees one.
    for (const part of copy?.querySelectorAll("td, th, li, p, option, dt, dd, label, button, text, h1, h2, h3, h4") ?? []) part.append("\n");
    return copy?.textContent ?? "";
  });
}

/** What does not fit on the screen as it is: what is wider than it, cut off, too small to be read, or goes on at the side without saying so. */
async function fitFaults(page: Page, where: string): Promise<readonly string[]> {
  const { beyond, cut, tiny, unhinted } = await misfits(page);
  return [
    ...(beyond > 0 ? [`${where} is ${beyond} px too wide`] : []),
    ...cut.map((each) => `${where} cuts off ${each}`),
    ...tiny.map((each) => `${where} is too small: ${each}`),
    ...unhinted.map((each) => `${where} goes on at the side unseen: ${each}`),
  ];
}

/** The page on another screen, once its pictures are drawn anew. */
async function onScreen(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await drawn(page);
}

/** How long a busy machine may take to draw pictures anew. */
const drawingMilliseconds = 3_000;

/** What still does not fit once a busy machine has had time to draw the pictures anew: looked at until nothing is wrong. */
async function lastingFaults(page: Page, where: string): Promise<readonly string[]> {
  for (const until = Date.now() + drawingMilliseconds; ; await page.waitForTimeout(100)) {
    const faults = await fitFaults(page, where);
    if (faults.length === 0 || Date.now() > until) return faults;
  }
}

/** A reader at an address, all answers there; whatever the page is wrong in for every reader. */
async function faultsAt(page: Page, address: string, kind: string, path: string): Promise<readonly string[]> {
  await page.goto(`${address}${path}`);
  await settled(page);
  const faults = [...(await lastingFaults(page, `${kind} ${path}`))];
  for (const fault of await axeFaults(page)) faults.push(`${kind} ${path}: ${fault}`);
  return faults;
}

async function faultsOnPhone(page: Page, address: string, path: string): Promise<readonly string[]> {
  const faults = [...(await faultsAt(page, address, "phone", path))];
  if (!quoting.test(path)) for (const fault of chineseFaults(await shownText(page))) faults.push(`in Chinese ${path}: ${fault}`);
  await picture(page, `phone${fileName(path)}`);
  return faults;
}

async function faultsInTheDarkAndOnPaper(page: Page, address: string, path: string): Promise<readonly string[]> {
  const faults = [...(await faultsAt(page, address, "dark", path))];
  await picture(page, `dark${fileName(path)}`);
  for (const width of screens) {
    await onScreen(page, width);
    faults.push(...(await lastingFaults(page, `${width} px ${path}`)));
    await picture(page, `${width}${fileName(path)}`);
  }
  await onScreen(page, 1_440);
  await page.emulateMedia({ media: "print", colorScheme: "light" });
  await picture(page, `print${fileName(path)}`);
  const navigations = await page.getByRole("navigation").count();
  if (navigations > 0) faults.push(`print ${path}: the navigation is printed`);
  await page.emulateMedia({ media: "screen", colorScheme: "dark" });
  return faults;
}

function fileName(path: string): string {
  return path.replaceAll("/", "_");
}

/**
 * What is wrong with pages on a phone in Chinese, in the dark in English on three screens, and on paper; both readers go through them at once. But in the long form the
 * first one reads every eighth page and the other every twenty-fourth.
 */
export async function faultsOfLook(browser: Browser, address: string, paths: readonly string[]): Promise<readonly string[]> {
  const phone = await openReader(browser, address, "zh", { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });
  const dark = await openReader(browser, address, "en", { colorScheme: "dark" });
  const all = async ({ page }: { page: Page }, read: readonly string[], faultsOf: typeof faultsOnPhone): Promise<readonly string[]> => {
    const faults: string[] = [];
    for (const path of read) faults.push(...(await faultsOf(page, address, path)));
    return faults;
  };
  const faults = (await Promise.all([all(phone, oneIn(8, paths), faultsOnPhone), all(dark, oneIn(24, paths, 1), faultsInTheDarkAndOnPaper)])).flat();
  await Promise.all([phone.page.close(), dark.page.close()]);
  return [...faults, ...phone.troubles, ...dark.troubles];
}
