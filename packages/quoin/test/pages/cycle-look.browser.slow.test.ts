import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { oneIn } from "../../../core/test/long-run.ts";
import { findChromium } from "../chromium.ts";
import { type ServedWorkspace, serveExample } from "../served-workspace.ts";
import { axeFaults, faultsOfLook, openReader, picture, settled } from "./page-checks.ts";

const timeout = 600_000;
const path = await findChromium();
const password = "four words make it";

const rightsOf = {
  officer: { roles: ["programme-officer"], department: "dept-science" },
  firm: { roles: ["applicant"], organisation: "firm-bright" },
  expert: { roles: ["reviewer"] },
} as const;

describe.skipIf(path === undefined && process.env["CI"] === undefined)(
  `pages of the yearly cycle${path === undefined ? " (no Chromium: set QUOIN_CHROMIUM)" : ""}`,
  () => {
    let office: ServedWorkspace;
    let browser: Browser;

    beforeAll(async () => {
      if (path === undefined) throw new Error("no Chromium was found: set QUOIN_CHROMIUM or install one");
      [office, browser] = await Promise.all([serveExample("demo-office"), chromium.launch({ executablePath: path, args: ["--no-sandbox", "--disable-gpu"] })]);
    }, timeout);
    afterAll(async () => {
      await browser?.close();
      await office?.close();
    });

    /** Names that say they are invented and bear the mark beside it, and rows with more than one mark. */
    function markedTwice(page: Page): Promise<readonly string[]> {
      return page.evaluate(() => {
        const marks = [...document.querySelectorAll("main span[class*=_mark_]")].filter(({ textContent }) => /^(?:虚构|Invented)$/.test(textContent));
        const named = marks.filter(({ parentElement }) => /（虚构）\s*虚构$|\(invented\)\s*Invented$/.test(parentElement?.textContent ?? ""));
        const rows = [...document.querySelectorAll("main tr")].filter((row) => marks.filter((mark) => row.contains(mark)).length > 1);
        return [...named, ...rows].map(({ parentElement, textContent }) =>
          (textContent.length > 8 ? textContent : (parentElement?.textContent ?? "")).slice(0, 80),
        );
      });
    }

    /** Neither a number nor a state is asked for, a department is chosen by its name, and what is saved can be published where it lands. */
    async function writesCall(page: Page): Promise<void> {
      await page.goto(`${office.address}/create/call`);
      await settled(page);
      const field = (name: string) => page.locator(`[id="field-${name}"]`);
      expect(await field("status").count()).toBe(0);
      expect(await field("id").isVisible()).toBe(false);
      await field("labels.zh").fill("2027年度申报指南（虚构）");
      await field("department").fill("科技部门（虚构）");
      await field("opens").fill("2026年11月1日");
      await page.getByRole("button", { name: "保存" }).click();
      await page.waitForURL("**/calls/call-*");
      await page.getByRole("button", { name: "发布申报指南" }).waitFor();
      const id = page.url().split("/").at(-1) ?? "";
      expect(await office.run("record-get", { type: "call", id })).toMatchObject({ status: "draft", department: "dept-science", opens: "2026-11-01" });
    }

    test("fit a phone, the dark and paper while the workspace is one person's", { timeout }, async () => {
      const paths = [
        "/work",
        "/calls",
        "/calls/call-2025",
        "/calls/call-2025/apply",
        "/applications/app-1",
        "/reviews",
        "/money",
        "/tracking",
        "/results",
        "/coding",
        "/capacities",
        "/instruments",
      ];
      expect(await faultsOfLook(browser, office.address, paths)).toEqual([]);
    });

    // Each of them in one of the two languages, in both in the long form.
    const readers = [
      ["officer", "zh", ["/work", "/calls/call-2025", "/applications/app-3", "/money", "/tracking"]],
      ["officer", "en", ["/work", "/calls", "/calls/call-2025", "/applications/app-3", "/money", "/tracking", "/evaluations"]],
      ["firm", "en", ["/work", "/calls", "/calls/call-2025", "/calls/call-2025/apply", "/applications/app-3", "/tracking"]],
      ["firm", "zh", ["/work", "/calls", "/calls/call-2025", "/calls/call-2025/apply", "/applications/app-3", "/tracking"]],
      ["expert", "zh", ["/work", "/calls", "/reviews"]],
      ["expert", "en", ["/work", "/calls", "/reviews"]],
    ] as const;
    test.each(oneIn(2, readers))("with accounts %s (%s) logs in and is led to nothing that is refused", { timeout }, async (who, language, paths) => {
      const name = `${who}-${language}`;
      await office.run("user-add", { name, password, ...rightsOf[who] });
      // An expert meets the review that was assigned before the account was there.
      if (who === "expert") await office.run("record-put", { type: "expert", id: "expert-wang", data: { account: name } });
      const { page, troubles } = await openReader(browser, office.address, language);
      const faults: string[] = [];
      const look = async (shown: string) => {
        await settled(page);
        for (const twice of await markedTwice(page)) faults.push(`${shown}: nothing is marked as invented twice: ${twice}`);
        for (const fault of await axeFaults(page)) faults.push(`${shown}: ${fault}`);
        await picture(page, `${name}${shown.replaceAll("/", "_")}-${language}`);
      };
      await page.goto(`${office.address}/`);
      await page.locator("input[name=username]").waitFor();
      await look("/log-in");
      // Before the log-in the browser itself notes that nobody is logged in.
      troubles.length = 0;
      await page.locator("input[name=username]").fill(name);
      await page.locator("input[name=password]").fill(password);
      await page.locator("form button[type=submit]").click();
      await page.locator("input[name=password]").waitFor({ state: "detached" });
      // Who comes to get something done lands on what waits.
      await page.waitForURL("**/work");
      if (who === "officer" && language === "zh") await writesCall(page);
      for (const shown of paths) {
        await page.goto(`${office.address}${shown}`);
        await look(shown);
      }
      // What is judged stands beside the form in which it is judged.
      if (who === "expert") expect(await page.locator("main form").count()).toBeGreaterThan(0);
      expect(faults).toEqual([]);
      // A record that is named may be out of reach; then its number stands there.
      expect(troubles.filter((trouble) => !trouble.includes("404"))).toEqual([]);
      await page.close();
    });
  },
);
