import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findChromium } from "../chromium.ts";
import { madeExample } from "../judged-example.ts";
import { type ServedWorkspace, serveMade } from "../served-workspace.ts";

const timeout = 600_000;
const path = await findChromium();

/** A table in an office's own columns: the new technology rises as an S from 3 % in 2005; when each value was published, and that it is invented. */
function ownTable(): string {
  const rows = Array.from({ length: 14 }, (_, place) => {
    const share = 100 / (1 + Math.exp(-0.45 * (place - 7.7)));
    return [`${2005 + place},新路线,${share.toFixed(2)},${2006 + place}-03,是`, `${2005 + place},旧路线,${(100 - share).toFixed(2)},${2006 + place}-03,是`];
  }).flat();
  const file = join(mkdtempSync(join(tmpdir(), "quoin-")), "自有.csv");
  writeFileSync(file, `统计期,哪种技术,占有率数,公布时间,备注\n${rows.join("\n")}\n`);
  return file;
}

describe.skipIf(path === undefined && process.env["CI"] === undefined)(
  `the page of forecasts${path === undefined ? " (no Chromium: set QUOIN_CHROMIUM)" : ""}`,
  () => {
    let office: ServedWorkspace;
    let browser: Browser;
    let page: Page;

    beforeAll(async () => {
      if (path === undefined) throw new Error("no Chromium was found: set QUOIN_CHROMIUM or install one");
      [office, browser] = await Promise.all([
        serveMade((dir) => madeExample(dir, "china-its")),
        chromium.launch({ executablePath: path, args: ["--no-sandbox", "--disable-gpu"] }),
      ]);
      page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: "en-GB" });
      page.setDefaultTimeout(60_000);
    }, timeout);
    afterAll(async () => {
      await browser?.close();
      await office?.close();
    });

    async function opened(address: string): Promise<Page> {
      await page.goto(`${office.address}${address}`);
      await page.locator("h1").waitFor();
      await settled();
      return page;
    }
    const settled = () => page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null && document.querySelector("h1") !== null);
    const seen = async () => (await page.locator("main").textContent()) ?? "";
    const shot = async (name: string) => {
      const folder = process.env["QUOIN_SCREENSHOTS"];
      if (folder !== undefined) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
    };

    test("standing in a year it says what was known then, the time that is left, and how such forecasts did by family and share", { timeout }, async () => {
      await opened("/forecasts?market=tv_display_world/World&year=2006");
      await page.getByRole("heading", { name: "What was known in 2006", exact: true }).waitFor();
      const text = await seen();
      expect(text).toMatch(/From 2006 on: half of the market as likely before as after/);
      expect(text).toMatch(/2011 came out within the band: 82\.5%, where \d+ to \d+% had been said/);
      expect(text).toContain("In the band (80%), by family and by the share stood at");
      // Displays had no say in their own forecasts and stand first among the families.
      expect(await page.getByRole("group", { name: "In the band (80%), by family and by the share stood at" }).locator("tbody th").first().textContent()).toBe(
        "displays",
      );
      await shot("forecasts");
    });

    test("an outcome outside the band is said", { timeout }, async () => {
      type Said = { technology: string; observed: { year: number; share: number }[]; forecast: { year: number; p10: number; p90: number }[] };
      let missed: { origin: number; technology: string; year: number; region: string } | undefined;
      // A share that never stood at one in a hundred has no band, so that none of a market that has only begun can be missed.
      const asked = Array.from({ length: 8 }, (_, at) => ({ region: "World", origin: 2005 + at }));
      for (const { region, origin } of asked) {
        if (missed !== undefined) break;
        const { chosen } = (await office.ask("forecast", { episode: "tv_display_world", region, origin })) as { chosen: { technologies: Said[] } };
        for (const { technology, observed, forecast } of chosen.technologies) {
          const came = observed.findLast(({ year }) => year > origin && year <= origin + 5 && forecast.some((each) => each.year === year));
          const said = forecast.find(({ year }) => year === came?.year);
          if (came !== undefined && said !== undefined && (came.share < said.p10 || came.share > said.p90))
            missed = { origin, technology, year: came.year, region };
        }
      }
      expect(missed).toBeDefined();
      await opened(`/forecasts?market=tv_display_world/${missed?.region}&year=${missed?.origin}&technology=${missed?.technology}`);
      expect(await seen()).toContain(`${missed?.year} came out outside the band`);
    });

    test("arrow keys go through the years and stay on the slider", { timeout }, async () => {
      await opened("/forecasts?market=tv_display_world/World&year=2006");
      const thumb = page.getByRole("slider", { name: "Forecast made in" });
      await thumb.focus();
      for (const [key, year] of [
        ["ArrowRight", "2007"],
        ["ArrowRight", "2008"],
        ["ArrowLeft", "2007"],
      ] as const) {
        await page.keyboard.press(key);
        await page.waitForURL((url) => url.searchParams.get("year")?.replaceAll('"', "") === year);
        await page.getByRole("heading", { level: 1, name: new RegExp(year) }).waitFor();
        expect(await thumb.evaluate((own) => own === document.activeElement)).toBe(true);
        expect(await thumb.getAttribute("aria-valuetext")).toBe(year);
      }
    });

    test("another market opens on the technology that rises", { timeout }, async () => {
      await opened("/forecasts?market=tv_display_world/World&year=2006&technology=crt");
      await page.getByLabel("Market").first().selectOption("electricity_mix/China");
      await page.getByRole("heading", { level: 1, name: /2021|2022|2023/ }).waitFor();
      const told = await page.getByLabel("Technology").first().inputValue();
      const answer = (await office.ask("forecast", { episode: "electricity_mix", region: "China" })) as {
        chosen: { technologies: { technology: string; observed: { share: number }[]; forecast: { p50: number }[] }[] };
      };
      const own = answer.chosen.technologies.find(({ technology }) => technology === told);
      expect((own?.forecast.at(-1)?.p50 ?? 0) - (own?.observed.at(-1)?.share ?? 0)).toBeGreaterThan(0);
    });

    test("a table of one's own in any columns is pointed at, drawn, and marked where it is invented", { timeout }, async () => {
      await opened("/forecasts");
      const own = page.getByRole("region", { name: "A file of your own" });
      await own.locator('input[type="file"]').setInputFiles(ownTable());
      await own.getByLabel("Technology").waitFor();
      expect(await own.textContent()).toContain("Say which column is what");
      const point = async (role: string, column: string) => {
        await own.getByLabel(role, { exact: true }).first().selectOption(column);
        await settled();
      };
      await point("Technology", "哪种技术");
      await point("Year", "统计期");
      await point("Value", "占有率数");
      await point("Value published on", "公布时间");
      await point("Marks invented rows", "备注");
      await point("The values are", "percent");
      const stood = own.getByRole("combobox", { name: "Forecast made in" });
      await stood.waitFor();
      await stood.selectOption("2010");
      await own.getByRole("heading", { name: "What was known in 2010", exact: true }).waitFor();
      await expect.poll(() => own.locator("figure svg.quoin-plot").count()).toBe(3);
      const titles = await own.locator("figure h3").allTextContents();
      expect(titles[0]).toContain("what was known in 2010");
      expect(titles[1]).toContain("reaches half of the market");
      expect(titles[2]).toContain("what was said 5 years before");
      for (const title of titles) expect(title).toContain("Invented");
      // The values of 2010 came out in 2011: with what had been published the last year known is 2009.
      expect(await own.textContent()).toContain("no, published later");
      await own.getByLabel("The forecast rests on").selectOption("published");
      await expect.poll(() => own.textContent()).toContain("The forecast rests on what had been published by the end of 2010");
      await shot("own-file");
    });
  },
);
