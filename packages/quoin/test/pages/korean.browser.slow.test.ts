import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findChromium } from "../chromium.ts";
import { koreanBytes, madeProjects, placesText, projectsText } from "../evidence/korean-files.ts";
import { type ServedWorkspace, serveExample } from "../served-workspace.ts";
import { axeFaults, openReader, picture, settled } from "./page-checks.ts";

const timeout = 300_000;
const path = await findChromium();

describe.skipIf(path === undefined && process.env["CI"] === undefined)("an office of Korea that does not exist, by somebody who only clicks", () => {
  let office: ServedWorkspace;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    if (path === undefined) throw new Error("no Chromium was found: set QUOIN_CHROMIUM or install one");
    [office, browser] = await Promise.all([serveExample("empty"), chromium.launch({ executablePath: path, args: ["--no-sandbox", "--disable-gpu"] })]);
    ({ page } = await openReader(browser, office.address, "en"));
  }, timeout);
  afterAll(async () => {
    await browser?.close();
    await office?.close();
  });

  async function drop(role: string, name: string, text: string, meanings: Readonly<Record<string, string>>): Promise<void> {
    await page.goto(`${office.address}/import`);
    await page.getByLabel("What the table is").selectOption(role);
    await page.locator("input[type=file]").setInputFiles({ name, mimeType: "text/csv", buffer: koreanBytes(text) });
    await page.getByText("cp949", { exact: true }).waitFor();
    for (const [column, field] of Object.entries(meanings)) await page.getByLabel(`Meaning of ${column}`, { exact: true }).selectOption(field);
  }

  test("sets its currency and its tree, then takes its places", { timeout }, async () => {
    await page.goto(`${office.address}/settings`);
    await page.getByLabel("Currency").fill("KRW");
    // All of the country has one time: it is offered, and taken by a click.
    await page.getByRole("button", { name: "Asia/Seoul", exact: true }).click();
    await page.getByLabel("Code").first().fill("KR");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await page.getByText("Saved.").waitFor();
    await drop("regions", "places.csv", placesText, { 코드: "code", 지역명: "name", 상위: "parent" });
    await page.getByRole("button", { name: "Take it in" }).click();
    await page.getByText("rows are in regions").waitFor();
  });

  test("is asked in what its money is, sees every reading with the sum, answers by clicking, and has the figures that were made", { timeout }, async () => {
    await drop("projects", "projects.csv", projectsText, {
      ...{ 과제번호: "project", 공고연도: "call_year", 주관기관: "lead", 지역: "region" },
      ...{ "연구기간(개월)": "duration", 정부출연금: "central_funds" },
    });
    const tenths = madeProjects.reduce((sum, each) => sum + each.tenths, 0);
    const whole = String(tenths * 10_000_000).replace(/\B(?=(\d{3})+$)/g, "\\s");
    const reading = page.getByRole("button", { name: new RegExp(`^in KRW 100m: .*KRW ${whole}$`) });
    await reading.waitFor();
    expect(await page.getByRole("button", { name: "Take it in" }).count()).toBe(0);
    await settled(page);
    expect(await axeFaults(page)).toEqual([]);
    await picture(page, "korean-question-en");
    await reading.click();
    await page.getByRole("button", { name: "Take it in" }).waitFor();
    await settled(page);
    expect(await axeFaults(page)).toEqual([]);
    await picture(page, "korean-answered-en");
    await page.getByRole("button", { name: "Take it in" }).click();
    await page.getByText(`${madeProjects.length} rows are in projects`).waitFor();

    const { records } = (await office.ask("record-list", { type: "project" })) as unknown as {
      readonly records: readonly { readonly id: string; readonly central_funds: string; readonly duration_years: number }[];
    };
    const held = records.map(({ id, central_funds, duration_years }) => [id, central_funds, duration_years]);
    expect(held.toSorted()).toEqual(madeProjects.map(({ id, tenths: each, months }) => [id, String(each * 10_000_000), months / 12]).toSorted());
  });

  test("nothing was assumed in silence: each assumption that was printed is listed here", { timeout }, async () => {
    const data = (name: string, text: string) => ({ name, content_base64: koreanBytes(text).toString("base64") });
    const again = (await office.ask("import", {
      data: data("projects.csv", projectsText),
      as: "projects",
      mapping: { name: "m.yaml", content_base64: Buffer.from(await kept()).toString("base64") },
      dry_run: true,
    })) as {
      readonly encoding: string;
      readonly assumptions: readonly { readonly code: string }[];
    };
    expect([again.encoding, again.assumptions.map(({ code }) => code)]).toEqual(["cp949", []]);
    // Without an answer the API asks as the page does, with the same choices.
    const asked = (await office.ask("import", {
      data: data("other.csv", projectsText),
      as: "other",
      mapping: {
        name: "m.yaml",
        content_base64: Buffer.from("roles: {projects: {fields: {project: 과제번호, central_funds: 정부출연금}}}").toString("base64"),
      },
    })) as {
      readonly notes: readonly { readonly code: string; readonly choices?: readonly { readonly value: string; readonly answer: string }[] }[];
    };
    expect(asked.notes.map(({ code }) => code)).toEqual(["import.unit-unknown"]);
    expect(asked.notes[0]?.choices?.map(({ value }) => value)).toEqual(["KRW", "KRW 1k", "KRW 10k", "KRW 1m", "KRW 100m", "KRW 1bn"]);

    const chinese = await openReader(browser, office.address, "zh");
    await chinese.page.goto(`${office.address}/import`);
    await chinese.page.getByLabel("这张表是什么").selectOption("projects");
    await chinese.page.getByLabel("数据表名称").fill("other");
    await chinese.page.locator("input[type=file]").setInputFiles({ name: "other.csv", mimeType: "text/csv", buffer: koreanBytes(projectsText) });
    await chinese.page.getByLabel("“과제번호”的含义", { exact: true }).selectOption("project");
    await chinese.page.getByLabel("“정부출연금”的含义", { exact: true }).selectOption("central_funds");
    await chinese.page.getByText(/导入前有1个问题/).waitFor();
    await settled(chinese.page);
    await picture(chinese.page, "korean-question-zh");
    await chinese.page.close();
  });

  /** The mapping that the page kept, as the next look at the file offers it. */
  async function kept(): Promise<string> {
    const look = await office.ask("import-look", {
      data: { name: "projects.csv", content_base64: koreanBytes(projectsText).toString("base64") },
      as: "projects",
    });
    return JSON.stringify(look["kept"]);
  }
});
