import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findChromium } from "../chromium.ts";
import { slowDerivations } from "../evidence/slow-derivation.ts";
import { type ServedWorkspace, serveMade } from "../served-workspace.ts";

const timeout = 300_000;
const path = await findChromium();

describe.skipIf(path === undefined && process.env["CI"] === undefined)("the page of derived tables", () => {
  let office: ServedWorkspace;
  let browser: Browser;
  let dir: string;

  beforeAll(async () => {
    if (path === undefined) throw new Error("no Chromium was found: set QUOIN_CHROMIUM or install one");
    browser = await chromium.launch({ executablePath: path, args: ["--no-sandbox", "--disable-gpu"] });
    office = await serveMade(
      async (made) => {
        dir = made;
        await slowDerivations(made);
      },
      { isThreaded: true },
    );
  }, timeout);
  afterAll(async () => {
    await browser?.close();
    await office?.close();
  });

  const section = (page: Page, name: string) => page.locator("section", { has: page.getByRole("heading", { name, exact: true }) });

  test("a table is made, made again, and says what it is made of", { timeout }, async () => {
    const page = await browser.newPage({ locale: "en" });
    await page.goto(`${office.address}/derivations`);
    const own = section(page, "small_links");
    await own.getByRole("button", { name: "Make it", exact: true }).click({ timeout });
    await own.getByText("1 row was written.").waitFor({ timeout });
    await own.getByText("3 read, 1 written").waitFor({ timeout });
    expect(await own.textContent()).toContain("DuckDB v");
    await own.getByRole("button", { name: "Make it again" }).click();
    await own.getByText("Nothing has changed; the table stays.").waitFor({ timeout });
    expect(await readFile(join(dir, "data/small_links.csv"), "utf8")).toBe("end_a,end_b,units,weight\na,b,1,1\n");
    await page.close();
  });

  test("one that takes long says how far it is, and is taken back: nothing is written and it can be made afterwards", { timeout }, async () => {
    const page = await browser.newPage({ locale: "en" });
    await page.goto(`${office.address}/derivations`);
    const own = section(page, "large_links");
    await own.getByRole("button", { name: "Make it", exact: true }).click({ timeout });
    await own.getByText(/^Deriving \d+\/100 … \d+ s/).waitFor({ timeout });
    if (process.env["QUOIN_PICTURE"]) await page.screenshot({ path: process.env["QUOIN_PICTURE"], fullPage: true });
    await own.getByRole("button", { name: "Cancel" }).click();
    await own.getByText("Cancelled. Nothing was changed.").waitFor({ timeout });
    // The lane is free again at once: what is asked next is not kept waiting by what nobody wants.
    const other = section(page, "small_links");
    await other.getByRole("button", { name: "Make it again" }).click();
    await other.getByText("Nothing has changed; the table stays.").waitFor({ timeout });
    expect(office.lanes().find(({ lane }) => lane === "long")).toMatchObject({ running: 0, waiting: 0 });
    expect(existsSync(join(dir, "data/large_links.csv"))).toBe(false);
    await page.close();
  });
});
