import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import type { Finding } from "@quoin/core";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { isLong, oneIn } from "../../../core/test/long-run.ts";
import { hasOffice } from "../plans/printed-by-office.ts";
import { describeExample } from "./example-in-browser.ts";
import { openReader, settled } from "./page-checks.ts";

const timeout = 600_000;

/** In the short form every other one. */
const pages = oneIn(2, [
  ...["/", "/brief/350000", "/problems", "/findings/P4.4-engineering-doctorates-CN", "/plan", "/peers?region=350000"],
  ...["/comparison?region=350000", "/sources", "/value-chains", "/forecasts"],
]);

/** From here on the page keeps what it would hand to the browser's downloads. */
async function keepFiles(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const held: Record<string, Promise<string>> = {};
    const blobs = new Map<string, Blob>();
    Object.assign(globalThis, { handedOut: held });
    const made = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      const address = made(blob);
      blobs.set(address, blob);
      return address;
    };
    HTMLAnchorElement.prototype.click = function () {
      const blob = blobs.get(this.href);
      if (blob === undefined) return;
      held[`${Object.keys(held).length}${/\.\w+$/.exec(this.download)?.[0] ?? ""}`] = blob
        .arrayBuffer()
        .then((bytes) => btoa(Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join("")));
    };
  });
}

/** Every table of a page, as the text of its CSV and the bytes of its workbook. */
async function tablesOf(page: Page): Promise<readonly { readonly csv: string; readonly workbook: Buffer }[]> {
  const kinds = [page.locator('button[aria-label^="CSV "]'), page.locator('button[aria-label^="Excel "]')];
  const [count = 0, beside] = await Promise.all(kinds.map((buttons) => buttons.count()));
  expect(beside).toBe(count);
  const handed: Buffer[] = [];
  for (let at = 0; at < count; at++)
    for (const buttons of kinds) {
      await buttons.nth(at).evaluate((button: HTMLElement) => button.click());
      const wanted = handed.length + 1;
      await page.waitForFunction((made) => Object.keys((globalThis as unknown as { handedOut: object }).handedOut).length === made, wanted);
      const bytes = await page.evaluate(() => Object.values((globalThis as unknown as { handedOut: Record<string, Promise<string>> }).handedOut).at(-1));
      handed.push(Buffer.from(bytes ?? "", "base64"));
    }
  return Array.from({ length: count }, (_, at) => ({ csv: (handed[2 * at] as Buffer).toString("utf8"), workbook: handed[2 * at + 1] as Buffer }));
}

/** What LibreOffice reads in the first sheet of each file, as CSV of plain numbers in the order of the files. */
async function openedByOffice(folder: string, files: readonly string[], read: readonly string[]): Promise<readonly string[]> {
  const out = join(folder, `opened-${basename(files[0] ?? "")}`);
  mkdirSync(out);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile"))}`;
  // Comma, quote, UTF-8, from the first line; every text in quotes, so that a number shows itself.
  const written = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,false";
  await promisify(execFile)("soffice", [profile, "--headless", ...read, "--convert-to", written, "--outdir", out, ...files]);
  return files.map((file) => readFileSync(join(out, `${basename(file).replace(/\.\w+$/, "")}.csv`), "utf8"));
}

/** Rows of cells, each a number where it stands without quotes. */
function cellsOf(text: string): readonly (readonly (string | number | null)[])[] {
  const rows: (string | number | null)[][] = [[]];
  for (const [, quoted, plain, ended] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? (plain === "" ? null : Number(plain)) : quoted.replaceAll('""', '"'));
    if (ended === "") break;
    if (ended !== ",") rows.push([]);
  }
  return rows.filter((cells) => cells.some((cell) => cell !== null && cell !== ""));
}

/** What a cell says, whether it was kept as a number or as a text of one. */
function same(cell: string | number | null): string {
  return typeof cell === "number" ? String(cell) : (cell ?? "").trim();
}

describeExample("what pages hand out and how old it is", (shown) => {
  test.skipIf(!hasOffice && process.env["CI"] === undefined)(
    "every table opens in LibreOffice as CSV and as a workbook: the same cells, numbers as numbers with their signs",
    async () => {
      const folder = mkdtempSync(join(tmpdir(), "quoin-tables-"));
      const { page } = await openReader(shown.browser, shown.demo.address, "zh");
      await keepFiles(page);
      const tables: { readonly csv: string; readonly workbook: string }[] = [];
      for (const path of pages) {
        await page.goto(`${shown.demo.address}${path}`);
        await settled(page);
        for (const { csv, workbook } of await tablesOf(page)) {
          expect([path, csv.startsWith("\uFEFF")]).toEqual([path, true]);
          const stem = join(folder, `table-${tables.length}`);
          writeFileSync(`${stem}.csv`, csv);
          writeFileSync(`${stem}-book.xlsx`, workbook);
          tables.push({ csv: `${stem}.csv`, workbook: `${stem}-book.xlsx` });
        }
      }
      await page.close();
      expect(tables.length).toBeGreaterThan(isLong ? 10 : 4);
      const csvs = tables.map(({ csv }) => csv);
      const read = await openedByOffice(folder, csvs, ["--infilter=CSV:44,34,76,1,,1033,false,false"]);
      const books = await openedByOffice(
        folder,
        tables.map(({ workbook }) => workbook),
        [],
      );
      let numbers = 0;
      for (const [at, text] of read.entries()) {
        const [ofCsv, ofBook] = [cellsOf(text), cellsOf(books[at] ?? "")];
        expect(ofCsv.map((cells) => cells.map(same))).toEqual(ofBook.map((cells) => cells.map(same)));
        for (const cell of ofBook.flat()) {
          if (typeof cell === "number") numbers += 1;
          // A number with the page's minus, or with marks between its thousands, would be a text.
          else expect(cell ?? "").not.toMatch(/^−[\d.,]+$|^\d{1,3}(,\d{3})+$/);
        }
      }
      expect(numbers).toBeGreaterThan(100);
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
