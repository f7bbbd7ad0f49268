import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { AxeResults } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { chineseFaults } from "./chinese-faults.ts";
import { misfits, screens } from "./page-widths.ts";

/** Where pictures of all pages are left for somebody to look at. */
const pictures = process.env["QUOIN_SCREENSHOTS"];
const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/** A fresh reader; whatever breaks, complains or leaves the server is written down. */
export async function openReader(
  browser: Browser,
  address: string,
  language: "zh" | "en",
  options: Parameters<Browser["newPage"]>[0] = {},
): Promise<{ page: Page; troubles: string[] }> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: language === "zh" ? "zh-CN" : "en-GB", ...options });
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

/** Waits until nothing on the page waits for an answer any more: one answer may ask for the next. */
export async function settled(page: Page): Promise<void> {
  for (let look = 0; look < 2; look++) {
    await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null && document.querySelector("h1") !== null);
    await page.waitForTimeout(150);
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
  await page.waitForTimeout(300);
}

/** What still does not fit once a busy machine has had time to draw the pictures anew. */
async function lastingFaults(page: Page, where: string): Promise<readonly string[]> {
  if ((await fitFaults(page, where)).length === 0) return [];
  await page.waitForTimeout(2_000);
  return fitFaults(page, where);
}

/** What is wrong with pages on a phone in Chinese, in the dark in English on three screens, and on paper. */
export async function faultsOfLook(browser: Browser, address: string, paths: readonly string[]): Promise<readonly string[]> {
  const phone = await openReader(browser, address, "zh", { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });
  const dark = await openReader(browser, address, "en", { colorScheme: "dark" });
  const faults: string[] = [];
  for (const path of paths) {
    const name = path.replaceAll("/", "_");
    for (const [kind, { page }] of [["phone", phone] as const, ["dark", dark] as const]) {
      await page.goto(`${address}${path}`);
      await settled(page);
      faults.push(...(await fitFaults(page, `${kind} ${path}`)));
      for (const fault of await axeFaults(page)) faults.push(`${kind} ${path}: ${fault}`);
      if (kind === "phone" && !quoting.test(path)) for (const fault of chineseFaults(await shownText(page))) faults.push(`in Chinese ${path}: ${fault}`);
      await picture(page, `${kind}${name}`);
    }
    for (const width of screens) {
      await onScreen(dark.page, width);
      faults.push(...(await lastingFaults(dark.page, `${width} px ${path}`)));
      await picture(dark.page, `${width}${name}`);
    }
    await onScreen(dark.page, 1_440);
    await dark.page.emulateMedia({ media: "print", colorScheme: "light" });
    await picture(dark.page, `print${name}`);
    const navigations = await dark.page.getByRole("navigation").count();
    if (navigations > 0) faults.push(`print ${path}: the navigation is printed`);
    await dark.page.emulateMedia({ media: "screen", colorScheme: "dark" });
  }
  await Promise.all([phone.page.close(), dark.page.close()]);
  return [...faults, ...phone.troubles, ...dark.troubles];
}
