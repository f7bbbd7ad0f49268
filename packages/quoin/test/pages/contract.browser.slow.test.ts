import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findChromium } from "../chromium.ts";
import { type ServedWorkspace, serveExample } from "../served-workspace.ts";
import { axeFaults, openReader, picture, settled } from "./page-checks.ts";

const timeout = 300_000;
const path = await findChromium();
const password = "four words make it";

describe.skipIf(path === undefined && process.env["CI"] === undefined)(
  `a contract on its pages${path === undefined ? " (no Chromium: set QUOIN_CHROMIUM)" : ""}`,
  () => {
    let office: ServedWorkspace;
    let browser: Browser;

    beforeAll(async () => {
      if (path === undefined) throw new Error("no Chromium was found: set QUOIN_CHROMIUM or install one");
      const now = "2026-03-02T02:00:00.000Z";
      const clock = { now: () => now, seconds: () => Date.parse(now) / 1_000 };
      [office, browser] = await Promise.all([
        serveExample("demo-office", clock),
        chromium.launch({ executablePath: path, args: ["--no-sandbox", "--disable-gpu"] }),
      ]);
      for (const name of ["li", "qian"])
        await office.run("user-add", { name, password, roles: ["programme-officer"], department: "dept-science", person: `p-${name}` });
    }, timeout);
    afterAll(async () => {
      await browser?.close();
      await office?.close();
    });

    async function desk(name: string, language: "en" | "zh"): Promise<Page> {
      const { page } = await openReader(browser, office.address, language);
      await page.goto(`${office.address}/work`);
      await page.locator("input[name=username]").fill(name);
      await page.locator("input[name=password]").fill(password);
      await page.locator("form button[type=submit]").click();
      await page.locator("input[name=password]").waitFor({ state: "detached" });
      await settled(page);
      return page;
    }
    const open = async (page: Page, address: string) => {
      await page.goto(`${office.address}${address}`);
      await settled(page);
    };
    const fill = (page: Page, field: string, value: string) => page.locator(`[id="field-${field}"]`).fill(value);
    const stored = (type: string, id: string) => office.run("record-get", { type, id }) as Promise<Record<string, unknown>>;

    test("is entered from its award, released by another, shown with what its instalments wait for, accepted and amended", { timeout }, async () => {
      const li = await desk("li", "zh");
      await open(li, "/register/award/a02");
      await li.getByText("登记合同", { exact: true }).click();
      await fill(li, "number", "2026-17");
      await fill(li, "signed", "2026-03-01");
      await fill(li, "instalments[0].amount", "150000");
      await fill(li, "instalments[0].milestone", "m02-1");
      await li.getByRole("button", { name: "添加：分期付款" }).click();
      await fill(li, "instalments[1].id", "2");
      await fill(li, "instalments[1].amount", "200000");
      await fill(li, "instalments[1].milestone", "m02-2");
      await settled(li);
      await picture(li, "contract-form-zh");
      expect(await axeFaults(li)).toEqual([]);
      await li.getByRole("button", { name: "保存", exact: true }).click();
      await li.getByText("proposal-1").waitFor();

      const qian = await desk("qian", "en");
      await open(qian, "/register/proposal/proposal-1");
      await qian.getByRole("button", { name: "Release", exact: true }).click();
      await qian.getByRole("button", { name: "Yes, go on", exact: true }).click();
      await expect.poll(() => stored("proposal", "proposal-1"), { timeout: 60_000 }).toMatchObject({ status: "released" });
      expect(await stored("contract", "contract-a02")).toMatchObject({
        number: "2026-17",
        payee: "firm-bright",
        instalments: [{ amount: "150000" }, { amount: "200000" }],
      });

      await open(qian, "/register/award/a02");
      await qian.locator('main a[href="/register/contract/contract-a02"]').first().click();
      await qian.getByText("Agreed CNY 350,000").waitFor();
      await settled(qian);
      await picture(qian, "contract-en");
      expect(await axeFaults(qian)).toEqual([]);

      await open(qian, "/register/milestone/m02-1");
      await qian.getByRole("textbox", { name: "Evidence" }).fill("visit of 1 March");
      await qian.getByRole("button", { name: "Accept", exact: true }).click();
      await qian.getByRole("button", { name: "Yes, go on", exact: true }).click();
      await qian.getByText("proposal-2").waitFor();

      await open(li, "/register/proposal/proposal-2");
      await li.getByRole("button", { name: "放行", exact: true }).click();
      await li.getByRole("button", { name: "确认", exact: true }).click();
      await expect.poll(() => stored("proposal", "proposal-2"), { timeout: 60_000 }).toMatchObject({ status: "released" });
      await open(li, "/register/contract/contract-a02");
      await li.getByText("应付", { exact: true }).waitFor();
      await li.getByText("填写变更内容", { exact: true }).click();
      await fill(li, "instalments[1].amount", "100000");
      await li.getByLabel("理由（记入历史）").last().fill("中试线取消");
      await settled(li);
      await picture(li, "contract-amend-zh");
      expect(await axeFaults(li)).toEqual([]);
      await li.getByRole("button", { name: "保存", exact: true }).click();
      await li.getByText("proposal-3").waitFor();
      expect(await stored("contract", "contract-a02")).toMatchObject({ instalments: [{ amount: "150000" }, { amount: "200000" }] });
    });
  },
);
