import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findChromium } from "../chromium.ts";
import { quoin } from "../command-line.ts";
import { type ServedWorkspace, serveMade } from "../served-workspace.ts";
import { axeFaults, openReader, picture, settled } from "./page-checks.ts";

const timeout = 300_000;
const path = await findChromium();

describe.skipIf(path === undefined && process.env["CI"] === undefined)("units that nobody has said, by somebody who only clicks", () => {
  let office: ServedWorkspace;
  let browser: Browser;

  beforeAll(async () => {
    if (path === undefined) throw new Error("no Chromium was found: set QUOIN_CHROMIUM or install one");
    [office, browser] = await Promise.all([serveMade(assumed), chromium.launch({ executablePath: path, args: ["--no-sandbox", "--disable-gpu"] })]);
  }, timeout);
  afterAll(async () => {
    await browser?.close();
    await office?.close();
  });

  /** An office whose table was read in the unit of its field before units were asked for. */
  async function assumed(dir: string): Promise<void> {
    const words = ["--currency", "BRL", "--time-zone", "America/Sao_Paulo", "--languages", "en", "--root", "BR", "--root-name", "Brasil"];
    expect((await quoin("init", dir, ...words, "--levels", "country,state")).exitCode).toBe(0);
    await writeFile(`${dir}.csv`, "project,central_funds,duration,call_year,region\nA,100,2,2021,SP\nB,50,3,2021,MG\n");
    const answers = ["--answer", "units/central_funds=BRL", "--answer", "units/duration=years"];
    expect((await quoin("import", dir, "--data", `${dir}.csv`, "--as", "projects", ...answers)).exitCode).toBe(0);
    const file = join(dir, "datapackage.json");
    await writeFile(file, (await readFile(file, "utf8")).replace(/,\s*"unit": "BRL"/, ""));
  }

  test("sees what the figures would be in each, what would change, and says which it is", { timeout }, async () => {
    const { page, troubles } = await openReader(browser, office.address, "en");
    await page.goto(`${office.address}/import`);
    await page.getByRole("button", { name: /\(as it is read now\)$/ }).waitFor();
    await settled(page);
    expect(await axeFaults(page)).toEqual([]);
    await page.getByRole("button", { name: /^in BRL 1k: / }).click();
    await page.getByRole("button", { name: "It is so" }).waitFor();
    await settled(page);
    expect(await axeFaults(page)).toEqual([]);
    await picture(page, "units-chosen-en");
    await page.getByRole("button", { name: "It is so" }).click();
    await page.getByText("unit said", { exact: true }).waitFor();
    expect(await page.getByText("Units that nobody has said").count()).toBe(0);
    expect(await office.ask("import-units", {})).toEqual({ units: [], by_hand: [] });
    const { records } = (await office.ask("record-list", { type: "project" })) as unknown as {
      readonly records: readonly { readonly id: string; readonly central_funds: string }[];
    };
    expect(records.map(({ id, central_funds: funds }) => [id, funds]).toSorted()).toEqual([
      ["A", "100000"],
      ["B", "50000"],
    ]);
    expect(troubles).toEqual([]);
  });

  test("a name that two places bear is asked about with both, and the one that is clicked stands in the table", { timeout }, async () => {
    const file = (name: string, text: string) => ({ name, content_base64: Buffer.from(text).toString("base64") });
    const places = "Sigla,Nome\nSP,São Paulo\nMG,Minas Gerais\nB1,Boa Vista\nB2,Boa Vista\n";
    const named = file("r.yaml", "roles: {regions: {fields: {code: Sigla, name: Nome}}}\n");
    expect(await office.ask("import", { data: file("places.csv", places), as: "estados", mapping: named })).toMatchObject({ written: 4 });
    const { page, troubles } = await openReader(browser, office.address, "en");
    await page.goto(`${office.address}/import`);
    await page.getByLabel("What the table is").selectOption("projects");
    await page.getByLabel("Name of the table").fill("lista");
    await page.getByLabel("Name of the table").blur();
    const bytes = Buffer.from("no,year,place\nC,2022,Boa Vista\nD,2022,SP\n");
    await page.locator("input[type=file]").setInputFiles({ name: "lista.csv", mimeType: "text/csv", buffer: bytes });
    for (const [column, field] of [
      ["no", "project"],
      ["year", "call_year"],
      ["place", "region"],
    ] as const)
      await page.getByLabel(`Meaning of ${column}`, { exact: true }).selectOption(field);
    await page.getByRole("button", { name: /Boa Vista.*B1/ }).waitFor();
    expect(await page.getByRole("button", { name: "Take it in" }).count()).toBe(0);
    await settled(page);
    expect(await axeFaults(page)).toEqual([]);
    await picture(page, "place-asked-en");
    await page.getByRole("button", { name: /Boa Vista.*B2/ }).click();
    await page.getByRole("button", { name: "Take it in" }).click();
    await page.getByText("2 rows are in lista").waitFor();
    const { records } = (await office.ask("record-list", { type: "project" })) as unknown as {
      readonly records: readonly { readonly id: string; readonly region: string }[];
    };
    expect(records.map(({ id, region }) => [id, region]).filter(([id]) => id?.startsWith("lista:"))).toEqual([
      ["lista:C", "B2"],
      ["lista:D", "SP"],
    ]);
    // What is asked is refused until it is answered, and the browser tells that; nothing else.
    expect(troubles.filter((trouble) => !trouble.includes("400 (Bad Request)"))).toEqual([]);
  });
});
