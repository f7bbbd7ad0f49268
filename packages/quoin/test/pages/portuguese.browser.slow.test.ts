import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findChromium } from "../chromium.ts";
import { estados, finep, finepFile, type MadeFile, mdic, mdicFile, orcamentoFile, truth } from "../evidence/portuguese-office.ts";
import { type ServedWorkspace, serveExample } from "../served-workspace.ts";
import { axeFaults, openReader, picture, settled } from "./page-checks.ts";
import { misfits } from "./page-widths.ts";

const timeout = 300_000;
const path = await findChromium();

describe.skipIf(path === undefined && process.env["CI"] === undefined)("an office in Portuguese that does not exist, by somebody who only clicks", () => {
  let office: ServedWorkspace;
  let browser: Browser;
  let page: Page;
  let troubles: readonly string[];

  beforeAll(async () => {
    if (path === undefined) throw new Error("no Chromium was found: set QUOIN_CHROMIUM or install one");
    [office, browser] = await Promise.all([serveExample("empty"), chromium.launch({ executablePath: path, args: ["--no-sandbox", "--disable-gpu"] })]);
    ({ page, troubles } = await openReader(browser, office.address, "en"));
  }, timeout);
  afterAll(async () => {
    await browser?.close();
    await office?.close();
  });

  /** Drops a file, says what it is and what its columns mean. */
  async function drop({ table, name, bytes }: MadeFile, role: string, meanings: Readonly<Record<string, string>>): Promise<void> {
    await page.goto(`${office.address}/import`);
    await page.getByLabel("What the table is").selectOption(role);
    await page.getByLabel("Name of the table").fill(table);
    await page.getByLabel("Name of the table").blur();
    await page.locator("input[type=file]").setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(bytes) });
    for (const [column, field] of Object.entries(meanings)) await page.getByLabel(`Meaning of ${column}`, { exact: true }).selectOption(field);
  }

  async function take({ table }: MadeFile, rows: number): Promise<void> {
    await page.getByRole("button", { name: "Take it in" }).waitFor();
    await settled(page);
    expect(await axeFaults(page)).toEqual([]);
    await picture(page, `portuguese-${table}-en`);
    await page.getByRole("button", { name: "Take it in" }).click();
    await page.getByText(`${rows} rows are in ${table}`).waitFor();
  }

  async function projects() {
    const { records } = (await office.ask("record-list", { type: "project", limit: 1000 })) as unknown as {
      readonly records: readonly { readonly id: string; readonly central_funds: string; readonly duration_years: number }[];
    };
    return records;
  }

  test("sets its currency and its tree, then takes its places", { timeout }, async () => {
    // An office that has said nothing of where it is is asked: no zone of another country stands there.
    await page.goto(`${office.address}/`);
    await page.getByText("In which time zone is the office?").waitFor();
    expect(await office.ask("about", {})).toMatchObject({ time_zone: null });
    await page.getByRole("link", { name: "Say it", exact: true }).click();
    await page.getByLabel("Currency").fill("BRL");
    await page.getByText("Brazil has several times.").waitFor();
    await picture(page, "portuguese-zone-en");
    await page.getByRole("button", { name: "America/Sao_Paulo", exact: true }).click();
    await page.getByLabel("Code").first().fill("BR");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await page.getByText("Saved.").waitFor();
    expect(await office.ask("about", {})).toMatchObject({ time_zone: "America/Sao_Paulo" });
    await drop(estados, "regions", { Sigla: "code", "Unidade da Federação": "name" });
    await take(estados, truth.states + 1);
  });

  test("C7: the first page has a tile for each state, and the name of none is cut", { timeout }, async () => {
    await page.goto(`${office.address}/`);
    await page.locator("[data-tile]").first().waitFor();
    await settled(page);
    expect(await page.locator("[data-tile]").count()).toBe(truth.states);
    expect((await misfits(page)).cut).toEqual([]);
    await picture(page, "portuguese-tiles-en");
  });

  test("takes one ministry's list in windows-1252 and thousands of reais, then the other's beside it in whole reais: nothing of the first goes", {
    timeout,
  }, async () => {
    await drop(finepFile, "projects", {
      ...{ Contrato: "project", Ano: "call_year", Título: "title", "Instituição executora": "lead", UF: "region" },
      ...{ "Valor (R$ mil)": "central_funds", "Prazo (meses)": "duration" },
    });
    await page.getByText("windows-1252", { exact: true }).waitFor();
    await take(finepFile, finep.length);
    await drop(mdicFile, "projects", {
      ...{ "Nº do processo": "project", Exercício: "call_year", Objeto: "title", Proponente: "lead", Estado: "region" },
      ...{ "Valor total (R$)": "central_funds", "Duração em anos": "duration" },
    });
    // What the headings say stands in the fields, for somebody to look at.
    const units = page.getByRole("row", { name: /^Duração em anos/ }).getByRole("textbox");
    expect(await units.first().inputValue()).toBe("em anos");
    await take(mdicFile, mdic.length);

    const records = await projects();
    const centavos = records.reduce((sum, { central_funds: funds }) => sum + Math.round(Number(funds) * 100), 0);
    expect([records.length, centavos]).toEqual([truth.finep.projects + truth.mdic.projects, truth.centavos]);
    expect(new Map(records.map(({ id, duration_years: years }) => [id, years])).get("mdic:0001/21")).toBeCloseTo((mdic[0]?.months ?? 0) / 12, 1);
  });

  test("takes a budget in millions of reais, the third way of writing money, with the figure that all its rows are of", { timeout }, async () => {
    await drop(orcamentoFile, "indicators", { UF: "region", Ano: "year", "Dispêndio em P&D (R$ milhões)": "value" });
    await page
      .getByLabel(/^Indicator/)
      .first()
      .fill("rd_spend_total");
    await take(orcamentoFile, truth.budget.rows);
    const { values } = (await office.ask("map", { indicator: "rd_spend_total" })) as unknown as {
      readonly values: readonly { readonly region: string; readonly year: number; readonly value: number }[];
    };
    // The figure stands in ten thousands of the currency.
    expect(new Map(values.map(({ region, year, value }) => [`${region} ${year}`, Math.round(value * 10_000)]))).toEqual(truth.budget.reais);
  });

  test("nothing was assumed in silence: each assumption that was printed is listed here", { timeout }, async () => {
    const printed: Record<string, readonly string[]> = {};
    for (const { table, name, bytes } of [estados, finepFile, mdicFile, orcamentoFile]) {
      const data = { name, content_base64: Buffer.from(bytes).toString("base64") };
      const { kept } = (await office.ask("import-look", { data, as: table })) as { readonly kept: unknown };
      const mapping = { name: "m.yaml", content_base64: Buffer.from(JSON.stringify(kept)).toString("base64") };
      const { assumptions } = (await office.ask("import", { data, as: table, mapping, dry_run: true })) as {
        readonly assumptions: readonly { readonly code: string; readonly message: string }[];
      };
      printed[table] = assumptions.map(({ message }) => message);
    }
    expect(printed).toEqual({ estados: [], finep: [], mdic: [], orcamento: [] });
  });

  test("what stands in both lists is a finding with its money, and no page complained", { timeout }, async () => {
    const { findings } = (await office.ask("diagnose", { only: ["P2.2"] })) as unknown as {
      readonly findings: readonly { readonly rule: string; readonly verdict: string; readonly comparison: { readonly amount?: number } | null }[];
    };
    expect(findings.find(({ rule }) => rule === "paid-twice")).toMatchObject({ verdict: "confirmed", comparison: { amount: truth.twice.centavos / 100 } });
    expect(troubles).toEqual([]);
  });
});
