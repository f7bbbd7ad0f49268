import type { Finding } from "@quoin/core";
import { expect, test } from "vitest";
import { isLong, oneIn } from "../../../core/test/long-run.ts";
import { hasOffice } from "../plans/printed-by-office.ts";
import { describeExample } from "./example-in-browser.ts";
import { lookedAddresses } from "./looked-addresses.ts";
import { openReader, settled } from "./page-checks.ts";
import { takenTables } from "./taken-tables.ts";

const timeout = 600_000;

/** In the short form every other one. */
const pages = oneIn(2, [
  ...["/", "/brief/350000", "/problems", "/findings/P4.4-engineering-doctorates-CN", "/plan", "/peers?region=350000"],
  ...["/comparison?region=350000", "/sources", "/value-chains", "/forecasts"],
]);

describeExample("what pages hand out and how old it is", (shown) => {
  test.skipIf(!hasOffice && process.env["CI"] === undefined).each([
    ["zh", 0],
    ["en", 4],
  ] as const)(
    "every table opens in LibreOffice as CSV and as a workbook: the same cells, numbers as numbers with their signs, days as days, and of filtered rows those that are seen (%s)",
    async (language, from) => {
      const { page } = await openReader(shown.browser, shown.demo.address, language);
      const { tables, counted, faults } = await takenTables(page, shown.demo.address, oneIn(9, [...new Set([...lookedAddresses, ...pages])], from));
      await page.close();
      expect(faults).toEqual([]);
      expect(tables).toBeGreaterThan(isLong ? 40 : 4);
      expect(counted.numbers).toBeGreaterThan(100);
    },
    timeout,
  );

  test(
    "every column of numbers bears the same digits behind the point, but where a figure would be read as nothing, and no figure repeats a unit that its whole column has",
    async () => {
      const { page } = await openReader(shown.browser, shown.demo.address, "en");
      const faults: string[] = [];
      let seen = 0;
      for (const path of [...pages, "/plan/M1.2-01"]) {
        await page.goto(`${shown.demo.address}${path}`);
        await settled(page);
        const columns = await page.locator("main table").evaluateAll((tables) =>
          tables.flatMap((table) => {
            const heads = [...(table.querySelector("thead tr:last-child")?.children ?? [])].map((head) => head.textContent ?? "");
            const rows = [...table.querySelectorAll("tbody tr")].map((row) => [...row.children].map((cell) => (cell.textContent ?? "").trim()));
            const whole = rows.filter((cells) => cells.length === heads.length);
            return heads.map((head, at) => ({ head, cells: whole.map((cells) => cells[at] ?? "").filter((cell) => cell !== "" && cell !== "–") }));
          }),
        );
        for (const { head, cells } of columns) {
          if (cells.length < 2) continue;
          // The picture of peers tells indicators of several units under each other, a line each.
          if (cells.every((cell) => /^−?[\d,]+(?:\.\d+)?$/.test(cell)) && !path.startsWith("/peers")) {
            const decimals = cells.map((cell) => cell.split(".")[1]?.length ?? 0);
            const fewest = Math.min(...decimals);
            const others = cells.filter(
              (cell, place) => decimals[place] !== fewest && Number(Number(cell.replaceAll(",", "").replace("−", "-")).toFixed(fewest)) !== 0,
            );
            seen += 1;
            if (others.length > 0) faults.push(`${path} ${head}: ${cells.slice(0, 6).join(" ")}`);
          }
          if (cells.every((cell) => /^−?[\d.,]+\s?%$/.test(cell))) faults.push(`${path} ${head}: percent in every cell`);
        }
      }
      await page.close();
      expect(seen).toBeGreaterThan(isLong ? 30 : 10);
      expect(faults).toEqual([]);
    },
    timeout,
  );

  test(
    "no number of a finding that is older than three years stands without its year",
    async () => {
      const { page } = await openReader(shown.browser, shown.demo.address, "zh");
      const thisYear = new Date().getFullYear();
      const ages = new Map<string, number>();
      for (const region of ["CN", "350000"])
        for (const { id, years } of (await shown.demo.ask("diagnose", { region }))["findings"] as readonly Finding[])
          if (years !== null) ages.set(id, years.to);
      const old = [...ages].filter(([, to]) => thisYear - to > 3);
      expect(old.length).toBeGreaterThan(5);
      const faults: string[] = [];
      let seen = 0;
      for (const path of pages) {
        await page.goto(`${shown.demo.address}${path}`);
        await settled(page);
        const doors = await page.locator('main a[href*="door=finding"], main a[href*="door=number"]').evaluateAll((links) =>
          links.map((link) => ({
            id: /door=(?:finding|number~[^~&]+)~([^&]+)/.exec(decodeURIComponent(link.getAttribute("href") ?? ""))?.[1] ?? "",
            number: link.textContent ?? "",
            // A table says its year once, in its section.
            around: (link.closest("li, article, figure, section") ?? link.parentElement)?.textContent ?? "",
          })),
        );
        seen += doors.length;
        for (const { id, number, around } of doors) {
          const to = ages.get(id);
          if (to !== undefined && thisYear - to > 3 && !around.includes(String(to))) faults.push(`${path}: ${number} of ${id} (${to})`);
        }
      }
      await page.close();
      expect(seen).toBeGreaterThan(isLong ? 10 : 4);
      expect(faults).toEqual([]);
    },
    timeout,
  );
});
