import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { settled } from "./page-checks.ts";

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

interface TakenTable {
  readonly csv: string;
  readonly workbook: Buffer;
  /** Rows that are seen of it; null where the table stands elsewhere than below its buttons. */
  readonly seen: number | null;
}

/** Leaves of every table that can be filtered the rows that say what its last row begins with. */
async function filterAll(page: Page): Promise<void> {
  const filters = page.locator('main input[type="search"]');
  for (let at = 0, count = await filters.count(); at < count; at++) {
    const last = await filters.nth(at).evaluate((field: HTMLElement) => {
      let bar: Element | null = field;
      while (bar !== null && bar.nextElementSibling?.matches('[role="group"]') !== true) bar = bar.parentElement;
      return [...(bar?.nextElementSibling?.querySelectorAll("tbody tr") ?? [])].at(-1)?.querySelector("td, th")?.textContent?.trim() ?? "";
    });
    await filters.nth(at).fill(last.slice(0, 4));
  }
}

/** Every table of a page, as the text of its CSV and the bytes of its workbook. */
async function tablesOf(page: Page): Promise<readonly TakenTable[]> {
  await filterAll(page);
  const kinds = [page.locator('main button[aria-label*="CSV"]'), page.locator('main button[aria-label*="Excel"]')];
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
  const seen = await (kinds[0] as Locator).evaluateAll((buttons) =>
    buttons.map((button) => {
      const below = button.parentElement?.nextElementSibling;
      return below?.matches('[role="group"]') === true ? below.querySelectorAll("tbody tr").length : null;
    }),
  );
  return Array.from({ length: count }, (_, at) => ({
    csv: (handed[2 * at] as Buffer).toString("utf8"),
    workbook: handed[2 * at + 1] as Buffer,
    seen: seen[at] ?? null,
  }));
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

type Cell = string | number | { readonly day: string } | null;

/** Rows of cells: a text stands in quotes, what has none is a number, or a day as this machine's LibreOffice writes one. */
function cellsOf(text: string): readonly (readonly Cell[])[] {
  const rows: Cell[][] = [[]];
  for (const [, quoted, plain, ended] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? bareCell(plain ?? "") : quoted.replaceAll('""', '"'));
    if (ended === "") break;
    if (ended !== ",") rows.push([]);
  }
  return rows.filter((cells) => cells.some((cell) => cell !== null && cell !== ""));
}

/** What a cell says, whether it was kept as a number or a day or as a text of one. */
function same(cell: Cell): string {
  if (typeof cell === "object") return cell?.day ?? "";
  return String(cell).trim();
}

function bareCell(plain: string): Cell {
  const [, month, day, year] = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(plain) ?? [];
  if (isDay.test(plain)) return { day: plain };
  if (year !== undefined) return { day: `${year}-${month}-${day}` };
  return plain === "" ? null : Number(plain);
}

/** A head that says in which currency its column stands. */
const inCurrency = /[（(](?:[^()（）]*\s)?[A-Z]{3}[)）]$/;

const isDay = /^\d{4}-\d{2}-\d{2}$/;

/** Days and numbers as a page writes them, which no program reads: the dash of what is missing, 2026年6月30日, 30 June 2026, 30.06.2026; −1, 1,234, and in German 1.234,5. */
const onlyForReaders = [/^–$/, /^\d{4}年\d{1,2}月\d{1,2}日$/, /^\d{1,2} [A-Z][a-z]+ \d{4}$/, /^\d{1,2}\.\d{1,2}\.\d{4}$/, /^−[\d.,]+$/, /^\d{1,3}(,\d{3})+$/];

/** Takes every table of pages along, filtered where it can be, and has LibreOffice open both files of each. */
export async function takenTables(page: Page, address: string, paths: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), "quoin-tables-"));
  await keepFiles(page);
  const faults: string[] = [];
  const tables: { readonly path: string; readonly csv: string; readonly workbook: string; readonly seen: number | null }[] = [];
  for (const path of paths) {
    await page.goto(`${address}${path}`);
    await settled(page);
    for (const { csv, workbook, seen } of await tablesOf(page)) {
      if (!csv.startsWith("\uFEFF")) faults.push(`${path}: no mark of UTF-8`);
      const stem = join(folder, `table-${tables.length}`);
      writeFileSync(`${stem}.csv`, csv);
      writeFileSync(`${stem}-book.xlsx`, workbook);
      tables.push({ path, csv: `${stem}.csv`, workbook: `${stem}-book.xlsx`, seen });
    }
  }
  const csvs = tables.map(({ csv }) => csv);
  const read = await openedByOffice(folder, csvs, ["--infilter=CSV:44,34,76,1,,1033,false,false"]);
  const books = await openedByOffice(
    folder,
    tables.map(({ workbook }) => workbook),
    [],
  );
  const counted = { numbers: 0, days: 0, filtered: 0 };
  for (const [at, { path, seen }] of tables.entries()) {
    const [ofCsv, ofBook] = [cellsOf(read[at] ?? ""), cellsOf(books[at] ?? "")];
    if (JSON.stringify(ofCsv.map((row) => row.map(same))) !== JSON.stringify(ofBook.map((row) => row.map(same))))
      faults.push(`${path}: ${JSON.stringify(ofCsv.slice(0, 3))} is ${JSON.stringify(ofBook.slice(0, 3))} in the workbook`);
    if (seen !== null) counted.filtered += 1;
    if (seen !== null && ofCsv.length - 1 !== seen) faults.push(`${path}: ${seen} rows are seen, ${ofCsv.length - 1} leave`);
    for (const cells of ofBook.slice(1))
      for (const [column, cell] of cells.entries()) {
        const told = `${path}, ${ofBook[0]?.[column]}: ${JSON.stringify(cell)}`;
        if (typeof cell === "number") counted.numbers += 1;
        else if (typeof cell === "object") counted.days += cell === null ? 0 : 1;
        else if (isDay.test(cell) || onlyForReaders.some((written) => written.test(cell)) || inCurrency.test(String(ofBook[0]?.[column]))) faults.push(told);
      }
  }
  return { tables: tables.length, counted, faults };
}
