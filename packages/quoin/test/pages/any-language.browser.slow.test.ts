import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findChromium } from "../chromium.ts";
import { quoin } from "../command-line.ts";
import { type ServedWorkspace, serveMade } from "../served-workspace.ts";
import { axeFaults, openReader, picture, settled } from "./page-checks.ts";

const timeout = 300_000;
const path = await findChromium();

/** An office that types in Portuguese and reads English beside it; the program speaks no Portuguese. */
async function secretariat(dir: string): Promise<void> {
  const words = [
    "--name",
    "Secretaria",
    "--currency",
    "BRL",
    "--languages",
    "pt,en",
    "--root",
    "BR",
    "--root-name",
    "Brasil",
    "--time-zone",
    "America/Sao_Paulo",
  ];
  expect(await quoin("init", dir, ...words)).toMatchObject({ exitCode: 0 });
  const names = [
    ["zinco", { pt: "Zinco", zh: "锌" }],
    ["agua", { pt: "Água limpa", en: "Clean water" }],
    ["money", { pt: "Dinheiro @region", en: "Region" }],
  ] as const;
  for (const [id, labels] of names) {
    const data = join(dir, "record.json");
    await writeFile(data, JSON.stringify({ id, labels, description: "call me @region office; see @whole" }));
    expect(await quoin("record", "put", dir, "technology", id, "--data", data, "--reason", "test")).toMatchObject({ exitCode: 0 });
  }
  // As an earlier version showed it and somebody saved it: the English name in the place of the Chinese one.
  for (const labels of [{ en: "Gears", zh: "齿轮" }, { zh: "Gears" }]) {
    const data = join(dir, "record.json");
    await writeFile(data, JSON.stringify({ id: "gears", labels }));
    expect(await quoin("record", "put", dir, "technology", "gears", "--data", data, "--reason", "test")).toMatchObject({ exitCode: 0 });
  }
}

describe.skipIf(path === undefined && process.env["CI"] === undefined)("an office whose language the program does not speak", () => {
  let office: ServedWorkspace;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    if (path === undefined) throw new Error("no Chromium was found: set QUOIN_CHROMIUM or install one");
    [office, browser] = await Promise.all([serveMade(secretariat), chromium.launch({ executablePath: path, args: ["--no-sandbox", "--disable-gpu"] })]);
    ({ page } = await openReader(browser, office.address, "en", { locale: "pt-BR" }));
  }, timeout);
  afterAll(async () => {
    await browser?.close();
    await office?.close();
  });

  async function choose(language: string): Promise<void> {
    await page.getByRole("button", { name: "Settings", exact: true }).click();
    await Promise.all([page.waitForEvent("load"), page.getByLabel("Language").selectOption(language)]);
  }

  test("reads names in it and the pages in the next language, which the choice of languages says", { timeout }, async () => {
    await page.goto(`${office.address}/register/technology?sort=labels`);
    await page.getByRole("link", { name: "Dinheiro @region" }).waitFor();
    const links = page.locator("tbody a[href^='/register/technology/']");
    expect(await links.allInnerTexts()).toEqual(["Água limpa", "Dinheiro @region", "Gears", "Zinco"]);
    expect(await links.evaluateAll((all) => all.map((each) => each.getAttribute("lang")))).toEqual(["pt", "pt", null, "pt"]);
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    await page.getByRole("button", { name: "Settings", exact: true }).click();
    const choices = page.getByLabel("Language").locator("option");
    // The menu opens and learns the office's languages in its own time.
    await choices.filter({ hasText: "português" }).waitFor({ state: "attached" });
    expect(await choices.allInnerTexts()).toEqual(["português", "English"]);
    await page.getByText("Names in português, pages in English").waitFor();
    await settled(page);
    expect(await axeFaults(page)).toEqual([]);
    await picture(page, "any-language-list-pt");
  });

  test("types names in each of its languages; what is opened and saved is changed in that alone", { timeout }, async () => {
    const held = await office.ask("record-get", { type: "technology", id: "zinco" });
    await page.goto(`${office.address}/register/technology/zinco?edit=1`);
    await page.getByLabel("Portuguese", { exact: true }).waitFor();
    expect(await page.getByLabel("Portuguese", { exact: true }).inputValue()).toBe("Zinco");
    expect(await page.getByLabel("English", { exact: true }).inputValue()).toBe("");
    // A name in a language that the office does not read is no secret: it can be seen and kept.
    expect(await page.getByLabel("Chinese", { exact: true }).inputValue()).toBe("锌");
    await page.getByLabel("English", { exact: true }).fill("Zinc");
    await settled(page);
    await picture(page, "any-language-form-pt");
    await page.getByLabel("Why (for the history)").fill("English name");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("version 2", { exact: true }).waitFor();
    const { version: _, ...after } = await office.ask("record-get", { type: "technology", id: "zinco" });
    const { version: __, ...before } = held;
    expect(after).toEqual({ ...before, labels: { en: "Zinc", zh: "锌", pt: "Zinco" } });
    await page.getByText("锌").first().waitFor();
    expect(await page.locator("span[lang=zh]").first().textContent()).toBe("锌");
    await settled(page);
    expect(await axeFaults(page)).toEqual([]);
    await picture(page, "any-language-record-pt");
  });

  test("finds texts that an earlier version changed, sees what was held and puts it back with a reason", { timeout }, async () => {
    await page.goto(`${office.address}/log`);
    await page.getByRole("button", { name: "Look for such texts" }).click();
    await page.getByText("1 text was found").waitFor();
    await page.getByRole("cell", { name: "齿轮", exact: true }).waitFor();
    await settled(page);
    expect(await axeFaults(page)).toEqual([]);
    await picture(page, "any-language-misread-en");
    expect(await page.getByRole("button", { name: "Put back what was typed" }).count()).toBe(1);
    const form = page.locator("form").filter({ hasText: "Put back what was typed" });
    await form.getByLabel("Why").fill("as it was typed");
    await form.getByRole("button", { name: "Put back what was typed" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Yes, go on" }).click();
    await page.getByText("1 entry was put back").waitFor();
    expect(await office.ask("record-get", { type: "technology", id: "gears" })).toMatchObject({ labels: { en: "Gears", zh: "齿轮" } });
  });

  test("chooses English: names stand in it, and what somebody typed is said in no other words", { timeout }, async () => {
    await page.goto(`${office.address}/register/technology/money`);
    await choose("en");
    await page.getByText("call me @region office; see @whole").waitFor();
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toContain("Region");
    await choose("pt");
    await page.getByText("Dinheiro @region").first().waitFor({ state: "attached" });
    await page.getByText("call me @region office; see @whole").waitFor();
  });
});
