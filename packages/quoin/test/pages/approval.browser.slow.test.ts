import { appendFile } from "node:fs/promises";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createWorkspace } from "../../src/commands/create-workspace.ts";
import { findChromium } from "../chromium.ts";
import { type ServedWorkspace, serveMade } from "../served-workspace.ts";
import { axeFaults, openReader, picture, settled } from "./page-checks.ts";

const timeout = 300_000;
const path = await findChromium();
const password = "four words make it";

describe.skipIf(path === undefined && process.env["CI"] === undefined)(
  `a plan that a second person approves${path === undefined ? " (no Chromium: set QUOIN_CHROMIUM)" : ""}`,
  () => {
    let office: ServedWorkspace;
    let browser: Browser;

    beforeAll(async () => {
      if (path === undefined) throw new Error("no Chromium was found: set QUOIN_CHROMIUM or install one");
      const made = async (dir: string) => {
        const created = await createWorkspace(dir, "demo-office", { name: "planner", language: "en", progress: { step: () => {} } });
        if (!created.ok) throw new Error(`the example could not be made: ${JSON.stringify(created.notes)}`);
        await appendFile(join(dir, "quoin.yaml"), "\napproval:\n  second_person: true\n");
      };
      [office, browser] = await Promise.all([serveMade(made), chromium.launch({ executablePath: path, args: ["--no-sandbox", "--disable-gpu"] })]);
      for (const name of ["zhao", "qian"])
        await office.run("user-add", { name, password, roles: ["planner"], department: "dept-planning", person: `p-${name}` });
    }, timeout);
    afterAll(async () => {
      await browser?.close();
      await office?.close();
    });

    /** The pages of one planner, who logs in and reads Chinese. */
    async function desk(name: string): Promise<Page> {
      const { page } = await openReader(browser, office.address, "zh");
      await page.goto(`${office.address}/replan`);
      await page.locator("input[name=username]").fill(name);
      await page.locator("input[name=password]").fill(password);
      await page.locator("form button[type=submit]").click();
      await page.locator("input[name=password]").waitFor({ state: "detached" });
      await settled(page);
      return page;
    }

    test("one keeps it, is offered no approval of it, and the other is led from the list of work to it and told what came of it", { timeout }, async () => {
      const first = await desk("zhao");
      await first.getByLabel("批准依据（会议、文号、日期）").fill("2026年第11次办公会");
      await first.getByRole("button", { name: "保存为草稿，送另一人批准" }).click();
      await first.getByText("已保存为草稿").waitFor();
      await first.getByText("由您保存，须由另一人批准。").waitFor();
      expect(await first.getByRole("button", { name: "批准此草稿" }).count()).toBe(0);

      const second = await desk("qian");
      await second.goto(`${office.address}/work`);
      await second.getByRole("link", { name: "审批规划" }).first().click();
      await second.getByRole("button", { name: "批准此草稿" }).click();
      // Nothing is approved by one press.
      await second.getByRole("button", { name: "暂不" }).first().click();
      expect(await second.getByText("已批准：").count()).toBe(0);
      await second.getByRole("button", { name: "批准此草稿" }).click();
      await second.getByRole("button", { name: "确认", exact: true }).click();
      await second.getByText("已批准：").waitFor();
      await settled(second);
      await picture(second, "approved-zh");
      expect(await axeFaults(second)).toEqual([]);
      const { records } = (await office.run("record-list", { type: "plan", where: ["status=approved"] })) as { records: { previous: string }[] };
      expect(records.map(({ previous }) => previous)).toEqual(["plan-2025"]);
    });
  },
);
