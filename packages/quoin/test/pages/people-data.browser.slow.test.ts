import { readFile } from "node:fs/promises";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findChromium } from "../chromium.ts";
import { type ServedWorkspace, serveExample } from "../served-workspace.ts";
import { axeFaults, openReader, picture, settled } from "./page-checks.ts";
import { misfits } from "./page-widths.ts";

const timeout = 300_000;
const path = await findChromium();
const password = "four words make it";

describe.skipIf(path === undefined && process.env["CI"] === undefined)(
  `the page of whoever answers a person${path === undefined ? " (no Chromium: set QUOIN_CHROMIUM)" : ""}`,
  () => {
    let office: ServedWorkspace;
    let browser: Browser;

    beforeAll(async () => {
      if (path === undefined) throw new Error("no Chromium was found: set QUOIN_CHROMIUM or install one");
      [office, browser] = await Promise.all([serveExample("demo-office"), chromium.launch({ executablePath: path, args: ["--no-sandbox", "--disable-gpu"] })]);
      await office.run("settings-set", { path: "languages", value: "[zh, en, de]" });
      await office.run("user-add", { name: "admin", password, roles: ["administrator"] });
      await office.run("user-add", { name: "audit", password, roles: ["auditor"] });
      await office.run("user-add", { name: "wu", display: "Wu Fang", password, roles: ["reviewer"] });
      const put = (type: string, id: string, data: object) => office.run("record-put", { type, id, data });
      await put("organisation", "people-data-o", { labels: { en: "Institute of seals" }, kind: "enterprise" });
      await put("expert", "people-data-x", { labels: { en: "Wu Fang" }, account: "wu", organisation: "people-data-o" });
      await put("need", "people-data-n1", { labels: { en: "A seal" }, organisation: "people-data-o", problem: "a seal", contact: "Wu Fang" });
      await put("need", "people-data-n2", { labels: { en: "A valve" }, organisation: "people-data-o", problem: "a valve", contact: "Ms Chen, or Wu Fang" });
    }, timeout);
    afterAll(async () => {
      await browser?.close();
      await office?.close();
    });

    const finder = (page: Page) =>
      page
        .getByRole("main")
        .locator("form")
        .filter({ has: page.getByRole("search") });
    const opened = async (name: string, language: "zh" | "en", options: Parameters<Browser["newPage"]>[0] = {}) => {
      const { page, troubles } = await openReader(browser, office.address, language, options);
      await page.goto(`${office.address}/people-data`);
      await page.locator("input[name=username]").fill(name);
      await page.locator("input[name=password]").fill(password);
      await page.locator("form button[type=submit]").click();
      await page.getByRole("heading", { level: 1 }).waitFor();
      await finder(page).waitFor();
      troubles.length = 0;
      return { page, troubles };
    };
    const find = async (page: Page, who: string) => {
      await finder(page).getByRole("textbox").fill(who);
      await finder(page).getByRole("button").click();
      await settled(page);
    };

    test("an auditor is shown what is kept, why and until when, takes it out as a file and erases nothing", { timeout }, async () => {
      const { page, troubles } = await opened("audit", "en");
      await find(page, "wu fang");
      const main = page.getByRole("main");
      await main.getByText("1 account. 3 texts.").waitFor();
      const row = page.getByRole("row").filter({ hasText: "people-data-n2" }).first();
      await expect.poll(() => row.textContent()).toContain("to ask back");
      expect(await row.textContent()).toContain("only where it is chosen");
      // Whom somebody looked for is in no address, which proxies and browsers keep.
      expect(page.url()).toBe(`${office.address}/people-data`);
      expect(await page.getByRole("heading", { name: "Erase", exact: true }).count()).toBe(0);
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: "Save all of it as a file for the person" }).click(),
      ]);
      expect(JSON.parse(await readFile(await download.path(), "utf8"))).toMatchObject({ asked: "wu fang", accounts: [{ name: "wu" }] });
      await find(page, "nobody of that name");
      await main.getByText("No account and no text that you read holds “nobody of that name”.").waitFor();
      expect(troubles).toEqual([]);
      await page.close();
    });

    test("who erases is told first what goes and what stays, and does it by typing the name once more; it is gone from the history", { timeout }, async () => {
      const { page, troubles } = await opened("admin", "en");
      await find(page, "Wu Fang");
      const main = page.getByRole("main");
      await main.getByText("The account wu is still let in").waitFor();
      await picture(page, "people-data-en");
      expect(await axeFaults(page)).toEqual([]);
      const form = page.locator("form").filter({ has: page.getByRole("button", { name: "Show first what would happen" }) });
      const preview = form.getByRole("button", { name: "Show first what would happen" });
      expect(await preview.isDisabled()).toBe(true);
      await form.getByLabel("Why (for the history)").fill("asked for it on 3 May");
      await preview.click();
      await form.getByText("2 texts go for good:").waitFor();
      await form.getByText("1 text holds the name and stays, since it was not chosen:").waitFor();
      await form.getByText("The account wu loses its address").waitFor();
      const erase = form.getByRole("button", { name: "Erase", exact: true });
      expect(await erase.isDisabled()).toBe(true);
      await form.getByLabel("Type Wu Fang to go on").fill("Wu Fang");
      // An account that is let in holds the name as long as it is used.
      await erase.click();
      await form.getByRole("alert").getByText("The account 'wu' is let in.").waitFor();
      expect(await office.run("record-get", { type: "need", id: "people-data-n1" })).toMatchObject({ contact: "Wu Fang" });

      await office.run("user-disable", { name: "wu" });
      await preview.click();
      await form.getByText("2 texts go for good:").waitFor();
      await settled(page);
      await picture(page, "people-data-preview-en");
      expect(await axeFaults(page)).toEqual([]);
      await form.getByLabel("Type Wu Fang to go on").fill("Wu Fang");
      await erase.click();
      await form.getByText("2 texts are erased. The account wu holds nothing beside its name any more.").waitFor();
      expect(await office.run("record-get", { type: "need", id: "people-data-n1" })).toMatchObject({ contact: null });
      expect(JSON.stringify(await office.run("history", { type: "need", id: "people-data-n1" }))).not.toContain("Wu Fang");

      // What says more than the name goes where it is chosen.
      await form.getByLabel(/need\/people-data-n2 contact/).check();
      await form.getByLabel("Why (for the history)").fill("the rest of it");
      await preview.click();
      await form.getByText("1 text goes for good:").waitFor();
      await form.getByLabel("Type Wu Fang to go on").fill("Wu Fang");
      await erase.click();
      await expect.poll(async () => await office.run("record-get", { type: "need", id: "people-data-n2" })).toMatchObject({ contact: null });
      expect(await office.run("verify", {})).toMatchObject({ ok: true });
      // The refusal is what the browser complains of.
      expect(troubles.filter((each) => !each.includes("400"))).toEqual([]);
      await page.close();
    });

    test("it fits a phone, in Chinese and in German", { timeout }, async () => {
      const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
      for (const [name, language, options] of [
        ["zh", "zh", phone],
        ["de", "en", { ...phone, locale: "de-DE" }],
      ] as const) {
        const { page, troubles } = await opened("admin", language, options);
        await find(page, "admin");
        expect(await axeFaults(page)).toEqual([]);
        const { beyond, cut } = await misfits(page);
        expect([beyond, cut]).toEqual([0, []]);
        await picture(page, `people-data-phone-${name}`);
        expect(troubles).toEqual([]);
        await page.close();
      }
    });
  },
);
