import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findChromium } from "../chromium.ts";
import { type ServedWorkspace, serveExample } from "../served-workspace.ts";
import { axeFaults, openReader, settled } from "./page-checks.ts";

const timeout = 300_000;
const path = await findChromium();
const password = "four words make it";

describe.skipIf(path === undefined && process.env["CI"] === undefined)(
  `forms of accounts${path === undefined ? " (no Chromium: set QUOIN_CHROMIUM)" : ""}`,
  () => {
    let office: ServedWorkspace;
    let browser: Browser;

    beforeAll(async () => {
      if (path === undefined) throw new Error("no Chromium was found: set QUOIN_CHROMIUM or install one");
      [office, browser] = await Promise.all([serveExample("demo-office"), chromium.launch({ executablePath: path, args: ["--no-sandbox", "--disable-gpu"] })]);
      await office.run("user-add", { name: "admin", password, roles: ["administrator"] });
    }, timeout);
    afterAll(async () => {
      await browser?.close();
      await office?.close();
    });

    /** Whether a log-in with the account's password is let in. */
    const letsIn = async (name: string): Promise<boolean> =>
      (
        await fetch(`${office.address}/session`, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify({ name, password }),
        })
      ).ok;
    const asToken = (token: string) =>
      fetch(`${office.address}/api/call-list`, {
        method: "POST",
        headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
        body: "{}",
      });

    test("the administrator adds one, sets its roles and shuts it out, and makes a token of its own, which is shown once and ended", { timeout }, async () => {
      const { page, troubles } = await openReader(browser, office.address, "en");
      await page.goto(`${office.address}/accounts`);
      await page.locator("input[name=username]").fill("admin");
      await page.locator("input[name=password]").fill(password);
      await page.locator("form button[type=submit]").click();
      await page.getByRole("heading", { name: "Add an account" }).waitFor();
      troubles.length = 0;

      const form = (button: string) => page.locator("form").filter({ has: page.getByRole("button", { name: button, exact: true }) });
      const add = form("Add an account");
      await add.getByLabel("Name", { exact: false }).first().fill("lin");
      await add.getByLabel("Auditor").check();
      await add.getByLabel("Password (12 to 128 signs)").fill(password);
      await add.getByRole("button").last().click();
      const row = page.getByRole("row").filter({ hasText: /^lin/ }).first();
      await expect.poll(() => row.textContent()).toContain("Auditor");
      expect(await letsIn("lin")).toBe(true);

      await page.getByRole("combobox", { name: "Account", exact: true }).selectOption("lin");
      const change = form("Roles, department, place");
      await change.getByLabel("Auditor").uncheck();
      await change.getByLabel("Planner").check();
      await change.getByRole("button").last().click();
      await expect.poll(() => row.textContent()).toContain("Planner");
      expect(await row.textContent()).not.toContain("Auditor");

      // A token is its owner's alone: nobody makes one for somebody else.
      await form("Make a token for a program").getByRole("button").last().click();
      const shown = page.locator("form code");
      await shown.waitFor();
      const token = (await shown.textContent()) ?? "";
      expect(token.length).toBeGreaterThan(20);
      expect((await asToken(token)).status).toBe(200);
      const [, id = ""] = /the history calls it ([0-9a-f]{12})/.exec((await form("Make a token for a program").textContent()) ?? "") ?? [];
      await settled(page);
      expect(await axeFaults(page)).toEqual([]);
      await page.reload();
      await page.getByRole("heading", { name: "Add an account" }).waitFor();
      expect(await page.content()).not.toContain(token);
      await form("End a token").getByRole("textbox").fill(id);
      await form("End a token").getByRole("button").last().click();
      await expect.poll(async () => (await asToken(token)).status).toBe(401);

      await page.getByRole("combobox", { name: "Account", exact: true }).selectOption("lin");
      await form("Shut out").getByRole("button").last().click();
      await expect.poll(() => row.textContent()).toContain("shut out");
      expect(await letsIn("lin")).toBe(false);
      expect(troubles).toEqual([]);
      await page.close();
    });

    test("a comment stands under its record with its writer and its readers; logging out on every machine ends the session of another one too", {
      timeout,
    }, async () => {
      const opened = async () => {
        const { page } = await openReader(browser, office.address, "en");
        await page.goto(`${office.address}/register/application/app-1`);
        await page.locator("input[name=username]").fill("admin");
        await page.locator("input[name=password]").fill(password);
        await page.locator("form button[type=submit]").click();
        await page.getByRole("heading", { name: "Comments" }).waitFor();
        return page;
      };
      const page = await opened();
      await page.getByLabel("Your comment").fill("Look at the budget again.");
      await page.getByLabel("Read by", { exact: true }).selectOption("officers");
      await page.getByRole("button", { name: "Comment", exact: true }).click();
      const comment = page.getByRole("listitem").filter({ hasText: "Look at the budget again." });
      await expect.poll(() => comment.textContent()).toContain("admin");
      const other = await opened();
      await expect.poll(() => other.getByRole("listitem").filter({ hasText: "Look at the budget again." }).count()).toBe(1);
      await other.goto(`${office.address}/accounts`);
      await other.getByRole("button", { name: "Log out on every machine" }).click();
      await other.locator("input[name=username]").waitFor();
      await page.goto(`${office.address}/register/application/app-1`);
      await page.locator("input[name=username]").waitFor();
      await Promise.all([page.close(), other.close()]);
    });
  },
);
