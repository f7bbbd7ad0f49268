import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { oneIn } from "../../../core/test/long-run.ts";
import { findChromium } from "../chromium.ts";
import { quoin } from "../command-line.ts";
import { madeExample } from "../judged-example.ts";
import { hasOffice } from "../plans/printed-by-office.ts";
import { type ServedWorkspace, serveMade } from "../served-workspace.ts";
import { lookedAddresses } from "./looked-addresses.ts";
import { axeFaults, openReader, settled } from "./page-checks.ts";
import { takenTables } from "./taken-tables.ts";

const timeout = 600_000;
const path = await findChromium();

/** Pages that name no place, finding or activity of one office alone. */
const everyOffice = lookedAddresses.filter((address) => !/[0-9]{6}|-CN|beside|activity/.test(address));
const screens = { wide: { width: 1_440, height: 900 }, phone: { width: 390, height: 844 } } as const;

describe.skipIf(path === undefined && process.env["CI"] === undefined)("pages of an office that reads Chinese, English and German", () => {
  let office: ServedWorkspace;
  let browser: Browser;

  beforeAll(async () => {
    if (path === undefined) throw new Error("no Chromium was found: set QUOIN_CHROMIUM or install one");
    const inThree = async (dir: string): Promise<void> => {
      await madeExample(dir, "demo-office");
      expect(await quoin("settings", "set", dir, "languages", "[zh, en, de]")).toMatchObject({ exitCode: 0 });
    };
    [office, browser] = await Promise.all([serveMade(inThree), chromium.launch({ executablePath: path, args: ["--no-sandbox", "--disable-gpu"] })]);
  }, timeout);
  afterAll(async () => {
    await browser?.close();
    await office?.close();
  });

  test.each(
    (["zh", "en", "de"] as const).flatMap((language, at) => (["wide", "phone"] as const).map((screen, beside) => [language, screen, 2 * at + beside] as const)),
  )("are said in it (%s, %s), no wider than the screen, and axe finds nothing", { timeout }, async (language, screen, from) => {
    const { page, troubles } = await openReader(browser, office.address, language, { viewport: screens[screen] });
    const faults: string[] = [];
    const read = oneIn(10, everyOffice, from);
    for (const address of read) {
      await page.goto(`${office.address}${address}`);
      await settled(page);
      const said = await page.locator("html").getAttribute("lang");
      if (!said?.startsWith(language)) faults.push(`${address} is said in ${said}`);
      if ((await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)) > 0) faults.push(`${address} is wider than the screen`);
      for (const fault of await axeFaults(page)) faults.push(`${address}: ${fault}`);
    }
    await page.close();
    expect(read.length).toBeGreaterThan(3);
    // What an office has no table for is answered with 404, which the browser notes.
    expect([...faults, ...troubles.filter((trouble) => !/ 40[04] /.test(trouble))]).toEqual([]);
  });

  test.skipIf(!hasOffice && process.env["CI"] === undefined)(
    "every table leaves the German pages with numbers and days that LibreOffice reads as such, whatever signs the pages write them with",
    { timeout },
    async () => {
      const { page } = await openReader(browser, office.address, "de");
      const { tables, counted, faults } = await takenTables(page, office.address, [
        ...new Set(["/evaluations", "/replan", "/calls", ...oneIn(9, everyOffice, 2)]),
      ]);
      await page.close();
      expect(faults).toEqual([]);
      expect(tables).toBeGreaterThan(4);
      expect(counted.filtered).toBeGreaterThan(0);
      expect(counted.days).toBeGreaterThan(0);
      expect(counted.numbers).toBeGreaterThan(20);
    },
  );
});
