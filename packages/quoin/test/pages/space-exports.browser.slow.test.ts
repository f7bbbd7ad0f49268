import { readFileSync } from "node:fs";
import type { RawColumn, SpaceAnswer } from "@quoin/core";
import { tableReader } from "@quoin/engines";
import { type Browser, chromium, type Locator, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findChromium } from "../chromium.ts";
import { madeExample } from "../judged-example.ts";
import { type ServedWorkspace, serveMade } from "../served-workspace.ts";

const timeout = 300_000;
const path = await findChromium();

describe.skipIf(path === undefined && process.env["CI"] === undefined)(
  `files of the technology space${path === undefined ? " (no Chromium: set QUOIN_CHROMIUM)" : ""}`,
  () => {
    let office: ServedWorkspace;
    let browser: Browser;

    beforeAll(async () => {
      if (path === undefined) throw new Error("no Chromium was found: set QUOIN_CHROMIUM or install one");
      [office, browser] = await Promise.all([
        serveMade((dir) => madeExample(dir, "china-its")),
        chromium.launch({ executablePath: path, args: ["--no-sandbox", "--disable-gpu"] }),
      ]);
    }, timeout);
    afterAll(async () => {
      await browser?.close();
      await office?.close();
    });

    /** What the browser saves when a button is pressed. */
    async function saved(page: Page, button: Locator): Promise<{ readonly name: string; readonly bytes: Buffer }> {
      const download = page.waitForEvent("download", { timeout });
      await button.click();
      const file = await download;
      return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
    }

    test("every button saves what the page shows", { timeout }, async () => {
      const page = await browser.newPage({ locale: "en" });
      page.setDefaultTimeout(timeout);
      // Whether nearness tells entries stands beside the drawing and takes long: it is no matter of the files.
      await page.route("**/api/opportunities", (route) => route.abort());
      const answered = page.waitForResponse((response) => response.url().endsWith("/api/opportunities-space"));
      await page.goto(`${office.address}/space?region=350000&most=50`);
      const body = (await (await answered).json()) as SpaceAnswer & { readonly value?: SpaceAnswer };
      const { activities, links, all } = body.value ?? body;
      await page.locator("figure svg").first().waitFor();
      expect(await page.locator("main").textContent()).toContain(`Showing ${activities.length} of ${all.activities} activities`);
      const [chart, files] = [page.locator("figure"), page.locator("main")];
      const button = (within: Locator, name: string) => within.getByRole("button", { name, exact: true }).last();
      const weights = links.map(({ weight }) => weight);

      const drawn = await saved(page, button(chart, "SVG"));
      const circles = (text: string) => new DOMParser().parseFromString(text, "image/svg+xml").querySelectorAll("circle").length;
      expect([drawn.name, await page.evaluate(circles, drawn.bytes.toString("utf8"))]).toEqual(["quoin-space-350000-2025.svg", activities.length]);
      const picture = await saved(page, button(chart, "PNG"));
      expect([picture.name, picture.bytes.subarray(1, 4).toString("latin1"), picture.bytes.readUInt32BE(16)]).toEqual([
        "quoin-space-350000-2025.png",
        "PNG",
        2160,
      ]);
      const figures = readCsv((await saved(page, button(chart, "CSV"))).bytes);
      expect(
        figures.map((row) => [row["Activity"], Number(row["Places that hold it"]), Number(row["Listed firms"]), Number(row["Complexity"]), row["held"]]),
      ).toEqual(activities.map(({ label, holders, firms, complexity, present }) => [label.en, holders, firms, complexity, String(Number(present))]));

      const gexf = (await saved(page, button(files, "Gephi (GEXF)"))).bytes.toString("utf8");
      const graphml = (await saved(page, button(files, "igraph, networkx, Cytoscape (GraphML)"))).bytes.toString("utf8");
      const parsed = await page.evaluate(
        (texts) =>
          texts.map((text) => {
            const xml = new DOMParser().parseFromString(text, "application/xml");
            return [xml.querySelectorAll("parsererror").length, xml.querySelectorAll("node").length, xml.querySelectorAll("edge").length];
          }),
        [gexf, graphml],
      );
      expect(parsed).toEqual([0, 1].map(() => [0, activities.length, links.length]));
      expect([...gexf.matchAll(/<edge [^>]*weight="([^"]+)"/g)].map(([, weight]) => Number(weight))).toEqual(weights);
      expect([...graphml.matchAll(/<data key="weight">([^<]+)</g)].map(([, weight]) => Number(weight))).toEqual(weights);
      const { network } = JSON.parse((await saved(page, button(files, "VOSviewer (JSON)"))).bytes.toString("utf8"));
      expect(network.items.map((item: { label: string; weights: { amount: number } }) => [item.label, item.weights.amount])).toEqual(
        activities.map(({ label, firms }) => [label.en, firms]),
      );
      expect(network.links.map(({ strength }: { strength: number }) => strength)).toEqual(weights);
      const taken = await saved(page, button(files, "Links (CSV) Links of the drawing, 2025"));
      const listed = readCsv(taken.bytes);
      expect(listed.map((row) => [row["Code"], row["Code of what it is joined to"], Number(row["Proximity"])])).toEqual(
        links.map(({ from, to, weight }) => [activities[from]?.activity, activities[to]?.activity, weight]),
      );
      expect(listed.map((row) => [row["Activity"], row["Joined to"]])).toEqual(
        links.map(({ from, to }) => [activities[from]?.label.en, activities[to]?.label.en]),
      );
      const workbook = await saved(page, button(files, "Links (Excel) Links of the drawing, 2025"));
      expect([taken.name, workbook.name]).toEqual(["quoin-space-links-350000-2025.csv", "quoin-space-links-350000-2025.xlsx"]);
      const file = { name: workbook.name, bytes: async () => workbook.bytes };
      const [sheet, about] = await Promise.all([tableReader.read(file), tableReader.read(file, { sheet: "About" })]);
      const numbers = sheet.ok
        ? sheet.value.columns
            .filter(({ name }) => name === "Proximity")
            .flatMap(cellsOf)
            .map(Number)
        : null;
      // A workbook keeps fifteen figures, as spreadsheets do.
      expect(numbers).toEqual(weights.map((weight) => Number(weight.toPrecision(15))));
      const said = about.ok ? about.value.columns.flatMap((column) => [column.name, ...cellsOf(column)]) : [];
      // What the table is called, whose it is, what it rests on with its years.
      expect(said).toEqual(expect.arrayContaining(["Links of the drawing, 2025", "Office", "Taken on", expect.stringMatching(/\(\d{4}–2025\)$/)]));
      await page.close();
    });

    test("where the browser has no place to copy to, the same picture is saved as a file, and the page says why", { timeout }, async () => {
      const page = await browser.newPage({ locale: "en" });
      page.setDefaultTimeout(timeout);
      // As from another machine without https.
      await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, "clipboard"));
      await page.route("**/api/opportunities", (route) => route.abort());
      await page.goto(`${office.address}/space?region=350000&most=50`);
      const chart = page.locator("figure").first();
      await chart.locator("svg").first().waitFor();
      expect(await chart.getByRole("button", { name: "Copy the picture" }).count()).toBe(0);
      const { name, bytes } = await saved(page, chart.getByRole("button", { name: "Save the picture for slides" }));
      expect([name, bytes.subarray(1, 4).toString("latin1"), bytes.readUInt32BE(16)]).toEqual(["quoin-space-350000-2025.png", "PNG", 2160]);
      await expect.poll(() => chart.getByRole("status").textContent()).toContain("https");
      await page.close();
    });
  },
);

function cellsOf(column: RawColumn): readonly string[] {
  return Array.from({ length: column.length }, (_, row) => column.text(row));
}

/** Rows of a csv by the names of its columns. */
function readCsv(bytes: Buffer): Record<string, string>[] {
  const [head = [], ...rows] = bytes
    .toString("utf8")
    .replace(/^\ufeff/, "")
    .trimEnd()
    .split(/\r?\n/)
    .map((line) => Array.from(line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g), ([, quoted, plain = ""]) => quoted?.replaceAll('""', '"') ?? plain));
  return rows.map((cells) => Object.fromEntries(cells.map((cell, i) => [head[i] as string, cell])));
}
