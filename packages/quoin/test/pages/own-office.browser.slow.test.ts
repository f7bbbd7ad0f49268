import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { oneIn } from "../../../core/test/long-run.ts";
import { evidence, navigationGroups } from "../../../workbench/src/navigation/navigation-groups.ts";
import { findChromium } from "../chromium.ts";
import { foreignIn } from "../evidence/own-office.ts";
import { judgedOwnOffice } from "../judged-example.ts";
import { type ServedWorkspace, serveMade } from "../served-workspace.ts";
import { openReader, settled } from "./page-checks.ts";

const path = await findChromium();

describe.skipIf(path === undefined && process.env["CI"] === undefined)("the workbench of an office of its own", () => {
  let office: ServedWorkspace;
  let browser: Browser;

  beforeAll(async () => {
    if (path === undefined) throw new Error("no Chromium was found: set QUOIN_CHROMIUM or install one");
    office = await serveMade(judgedOwnOffice);
    // What is judged once is kept: the pages do not wait for it.
    for (const name of ["diagnose", "diagnose-regions", "design"]) await office.run(name, {});
    browser = await chromium.launch({ executablePath: path, args: ["--no-sandbox", "--disable-gpu"] });
  }, 600_000);

  afterAll(async () => {
    await browser?.close();
    await office?.close();
  });

  test("no page says anything of another country, to a reader whose browser asks for Chinese", async () => {
    const pages = [...navigationGroups, evidence].flatMap(({ pages: own }) => own.map(({ to }) => to));
    const below = [
      "/brief/AD01",
      "/findings/P1.1-isomorphism-AD",
      "/findings/P2.1-concentration-projects-AD",
      "/map?indicator=rd_spend_total",
      "/sources/podniky",
    ];
    expect(pages.length).toBeGreaterThan(15);
    const { page } = await openReader(browser, office.address, "zh");
    const said: string[] = [];
    // The short form reads every third of them.
    for (const to of oneIn(6, [...pages, ...below])) {
      await page.goto(`${office.address}${to}`);
      await settled(page);

      const texts = await page.evaluate(() => {
        const labels = [...document.querySelectorAll("[aria-label], [title], [placeholder]")].flatMap((each) =>
          ["aria-label", "title", "placeholder"].map((name) => each.getAttribute(name) ?? ""),
        );
        return [document.title, document.body.textContent ?? "", ...labels].join("\n");
      });
      const found = foreignIn(texts);
      if (found !== null) said.push(`${to}: ${found}`);
    }
    expect(said).toEqual([]);
  }, 600_000);
});
