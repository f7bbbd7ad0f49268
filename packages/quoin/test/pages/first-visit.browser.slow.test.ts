import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findChromium } from "../chromium.ts";
import { companies, grants, places, type Spreadsheet } from "../evidence/stranger-files.ts";
import { type ServedWorkspace, serveExample } from "../served-workspace.ts";
import { axeFaults, openReader, picture, settled } from "./page-checks.ts";

const timeout = 300_000;
const path = await findChromium();

/** As a spreadsheet program of the time saves it: windows-1250, whose letters here are these. */
function windows1250(text: string): Buffer {
  const letters: Readonly<Record<string, number>> = {
    "–": 0x96,
    Š: 0x8a,
    Ť: 0x8d,
    Ž: 0x8e,
    š: 0x9a,
    ť: 0x9d,
    ž: 0x9e,
    Č: 0xc8,
    Ě: 0xcc,
    Ř: 0xd8,
    Ů: 0xd9,
    č: 0xe8,
    ě: 0xec,
    ď: 0xef,
    Ď: 0xcf,
    ň: 0xf2,
    ř: 0xf8,
    ů: 0xf9,
  };
  return Buffer.from(Array.from(text, (letter) => letters[letter] ?? letter.charCodeAt(0)));
}

describe.skipIf(path === undefined && process.env["CI"] === undefined)("an office that begins with nothing but its files, in the browser alone", () => {
  let office: ServedWorkspace;
  let browser: Browser;
  let page: Page;
  let troubles: readonly string[];
  const gone = new Set<string>();

  beforeAll(async () => {
    if (path === undefined) throw new Error("no Chromium was found: set QUOIN_CHROMIUM or install one");
    [office, browser] = await Promise.all([serveExample("empty"), chromium.launch({ executablePath: path, args: ["--no-sandbox", "--disable-gpu"] })]);
    ({ page, troubles } = await openReader(browser, office.address, "en"));
    page.on("response", (response) => {
      if (response.status() === 404) gone.add(new URL(response.url()).pathname);
    });
  }, timeout);
  afterAll(async () => {
    await browser?.close();
    await office?.close();
  });

  async function open(to: string): Promise<void> {
    await page.goto(`${office.address}${to}`);
    await settled(page);
  }

  async function save(): Promise<void> {
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await page.getByText("Saved.").waitFor();
  }

  /** Drops a file, says what its columns mean by pointing, and takes it in. */
  async function takeIn(file: Spreadsheet, role: string, meanings: Readonly<Record<string, string>>, name = role): Promise<void> {
    await open("/import");
    await page.getByLabel("What the table is").selectOption(role);
    if (name !== role) await page.getByLabel("Name of the table").fill(name);
    await page.locator("input[type=file]").setInputFiles({ name: file.name, mimeType: "text/csv", buffer: windows1250(file.text) });
    for (const [column, field] of Object.entries(meanings)) await page.getByLabel(`Meaning of ${column}`, { exact: true }).selectOption(field);
    await page.getByRole("button", { name: "Take it in" }).click();
    await page.getByText(`rows are in ${name}`).waitFor();
    await settled(page);
  }

  test("says who it is, from the first page", { timeout }, async () => {
    await open("/");
    await picture(page, "stranger-start");
    await page.getByRole("link", { name: "Say who you are" }).click();
    await page.getByLabel("in English").first().fill("Office of Celek");
    await page.getByLabel("in Chinese").first().fill("");
    await page.getByLabel("Last year of the figures").fill("2024");
    await page.getByLabel("Currency").fill("EUR");
    await page.getByLabel("Languages").fill("en");
    await page.getByLabel("Code").first().fill("CX");
    await page.getByLabel("in English").nth(1).fill("Celek");
    for (const [at, level] of ["country", "region"].entries()) {
      await page.getByRole("button", { name: "Add: Level" }).click();
      await page
        .getByLabel("Code")
        .nth(1 + at)
        .fill(level);
    }
    await save();
    await settled(page);
    await picture(page, "stranger-settings");
    expect(await axeFaults(page)).toEqual([]);
    expect((await office.ask("territory", {}))["root"]).toMatchObject({ id: "CX" });
  });

  test("takes its three spreadsheets by pointing", { timeout }, async () => {
    await open("/");
    await page.getByRole("link", { name: "Import data" }).click();
    await takeIn(places, "regions", { Kód: "code", "Název kraje": "name", "Patří pod": "parent" });
    await takeIn(companies, "firm_counts", { Kraj: "region", Odvětví: "industry" });
    await picture(page, "stranger-firms");
    await takeIn(
      grants,
      "projects",
      {
        ...{ Číslo: "project", Výzva: "call_year", Program: "programme", Řešitel: "lead", Kraj: "region" },
        ...{ "Doba řešení": "duration", Dotace: "central_funds", Kategorie: "category" },
      },
      "dotace",
    );
    expect(await axeFaults(page)).toEqual([]);
    await picture(page, "stranger-grants");
  });

  test("says on a form which of its grants are of generic technology, and sees what that changes before it is saved", { timeout }, async () => {
    await open("/settings?part=money");
    await page.getByLabel("Categories", { exact: true }).fill("společný výzkum");
    await page.getByRole("button", { name: "See what it would change" }).click();
    await page.getByRole("heading", { name: "What it would change" }).waitFor();
    await settled(page);
    await picture(page, "stranger-preview");
    await save();
  });

  test("has three rules with a verdict, a plan and a brief", { timeout }, async () => {
    await open("/problems");
    const { findings } = (await office.ask("diagnose", {})) as unknown as { readonly findings: readonly { readonly id: string; readonly verdict: string }[] };
    const judged = findings.filter(({ verdict }) => verdict !== "insufficient-data").map(({ id, verdict }) => `${id} ${verdict}`);
    expect(judged).toEqual([
      "P1.4-unrelated-herding-CX confirmed",
      "P3.1-missing-subject-CX not-supported",
      "P3.1-missing-subject-firms-CX confirmed",
      "P3.1-orphan-technology-CX confirmed",
      "P3.4-unstable-support-generic-length-CX not-supported",
    ]);
    await picture(page, "stranger-problems");
    await open("/plan");
    const { lines } = (await office.ask("design", {})) as unknown as { readonly lines: readonly { readonly id: string; readonly currency: string }[] };
    expect(lines.length).toBeGreaterThan(0);
    for (const { id } of lines.slice(0, 3)) await page.getByText(id, { exact: true }).first().waitFor();
    await picture(page, "stranger-plan");
    await open("/brief/CX01");
    await page.getByRole("heading", { level: 1, name: /Pálavsko/ }).waitFor();
    await picture(page, "stranger-brief");
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Word" }).click();
    expect((await download).suggestedFilename()).toMatch(/\.docx$/);
    // Dry runs that would be refused, of a table whose columns have no meaning yet, are answered with 400, which the browser notes.
    // A brief asks for the indicators of its place, of which this office has no table: that alone is not found.
    expect(troubles.filter((trouble) => !/400|404/.test(trouble))).toEqual([]);
    expect([...gone]).toEqual(["/api/peers"]);
  });

  test("registers its institutions in bulk", { timeout }, async () => {
    await open("/register/organisation");
    const rows =
      "id;kind;labels.en;region\nU1;public-institute;Ústav strojů;Žďársko\nU2;public-institute;Ústav paliv;Šumavsko\nU3;public-institute;Ústav skla;Pálavsko\n";
    const file = page.locator('input[type="file"]').first();
    await file.setInputFiles({ name: "ustavy.csv", mimeType: "text/csv", buffer: windows1250(rows.replace("Žďársko", "Nikde")) });
    await page.getByRole("button", { name: "Take the table in" }).last().click();
    await page.getByText("1 fault").first().waitFor();
    await picture(page, "stranger-register-fault");
    await file.setInputFiles({ name: "ustavy.csv", mimeType: "text/csv", buffer: windows1250(rows) });
    await page.getByLabel("Try or take").selectOption("take");
    await page.getByRole("button", { name: "Take the table in" }).last().click();
    await page.getByText(/3 added/).waitFor();
    await settled(page);
    expect(await axeFaults(page)).toEqual([]);
    await picture(page, "stranger-register");
  });
});
