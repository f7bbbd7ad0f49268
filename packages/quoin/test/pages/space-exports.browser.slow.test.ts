import { readFileSync } from "node:fs";
import type { SpaceAnswer } from "@quoin/core";
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
      const listed = readCsv((await saved(page, button(files, "CSV"))).bytes);
      expect(listed.map((row) => [row["activity_a"], row["activity_b"], Number(row["proximity"])])).toEqual(
        links.map(({ from, to, weight }) => [activities[from]?.activity, activities[to]?.activity, weight]),
      );
      await page.close();
    });
  },
);

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
