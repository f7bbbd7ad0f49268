import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findChromium } from "../chromium.ts";
import { quoin } from "../command-line.ts";
import { reversedTable } from "../reversed-words.ts";
import { type ServedWorkspace, serveMade } from "../served-workspace.ts";
import { axeFaults, openReader, picture, settled } from "./page-checks.ts";

const timeout = 300_000;
const path = await findChromium();

/** An office that reads an invented language, which the program does not speak, and English beside it. */
async function inventing(dir: string): Promise<void> {
  const words = ["--name", "Oficejo", "--currency", "EUR", "--languages", "eo,en", "--root", "XX", "--root-name", "Lando", "--time-zone", "Europe/Vienna"];
  expect(await quoin("init", dir, ...words)).toMatchObject({ exitCode: 0 });
  const table = join(dir, "eo.csv");
  await writeFile(table, reversedTable());
  expect(await quoin("language", "take", dir, "--lang", "eo", "--data", table, "--reason", "test")).toMatchObject({ exitCode: 0 });
}

describe.skipIf(path === undefined && process.env["CI"] === undefined)("an office that brings a language along", () => {
  let office: ServedWorkspace;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    if (path === undefined) throw new Error("no Chromium was found: set QUOIN_CHROMIUM or install one");
    [office, browser] = await Promise.all([serveMade(inventing), chromium.launch({ executablePath: path, args: ["--no-sandbox", "--disable-gpu"] })]);
    ({ page } = await openReader(browser, office.address, "en", { locale: "eo" }));
  }, timeout);
  afterAll(async () => {
    await browser?.close();
    await office?.close();
  });

  test.each([
    ["/", "trats"],
    ["/settings?part=words", "settings"],
    ["/register", "register"],
  ])("reads the page %s in it", { timeout }, async (address, name) => {
    await page.goto(`${office.address}${address}`);
    await page.locator("main h1, main h2").first().waitFor();
    await settled(page);
    expect(await page.locator("html").getAttribute("lang")).toBe("eo");
    const [text = ""] = await page.locator("body").allInnerTexts();
    const count = (words: string): number => text.match(new RegExp(`\\b(?:${words})\\b`, "gi"))?.length ?? 0;
    expect(count("eht|fo|dna|rof|ot|si|ni|on|gnittes|sgnittes|egap")).toBeGreaterThan(0);
    expect(count("the|of|and|for|to|is|in|no")).toBeLessThanOrEqual(count("eht|fo|dna|rof|ot|si|ni|on"));
    expect(await axeFaults(page)).toEqual([]);
    await picture(page, `office-language-${name}`);
  });

  test("the settings say how far it is translated and take a table back, tried first", { timeout }, async () => {
    await page.goto(`${office.address}/settings?part=words`);
    const { messages } = await office.ask("language-show", { language: "eo" });
    expect(Number(messages)).toBeGreaterThan(5_000);
    await page.getByText(new RegExp(`${messages} fo ${messages} stxet`)).waitFor();
    await page.getByRole("button", { name: "ekaT ni snoitalsnart" }).click();
    await page
      .locator("input[type=file]")
      .last()
      .setInputFiles({ name: "eo.csv", mimeType: "text/csv", buffer: Buffer.from("code,translation\npage.settings.takeLanguage,Prenu\n") });
    await page.getByRole("button", { name: "ekaT ni snoitalsnart" }).last().click();
    await page.getByText(/dluoW eb wen: 0, degnahc: 1, nekat yawa: 0/).waitFor();
    await settled(page);
    expect(await axeFaults(page)).toEqual([]);
    await picture(page, "office-language-take");
  });
});
