import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findChromium } from "../chromium.ts";
import { type ServedWorkspace, serveExample } from "../served-workspace.ts";
import { axeFaults, openReader, picture, settled } from "./page-checks.ts";

const timeout = 300_000;
const path = await findChromium();
const password = "four words make it";
// Half past nine in Shanghai: the first hours that are still to come begin at ten.
const now = "2026-03-02T01:30:00.000Z";

describe.skipIf(path === undefined && process.env["CI"] === undefined)(
  `hours of a facility on their page${path === undefined ? " (no Chromium: set QUOIN_CHROMIUM)" : ""}`,
  () => {
    let office: ServedWorkspace;
    let browser: Browser;

    beforeAll(async () => {
      if (path === undefined) throw new Error("no Chromium was found: set QUOIN_CHROMIUM or install one");
      const clock = { now: () => now, seconds: () => Date.parse(now) / 1_000 };
      [office, browser] = await Promise.all([
        serveExample("demo-office", clock),
        chromium.launch({ executablePath: path, args: ["--no-sandbox", "--disable-gpu"] }),
      ]);
      const put = (type: string, id: string, data: object) => office.run("record-put", { type, id, data });
      await put("organisation", "lab-host", { labels: { en: "Laboratory house", zh: "实验室之家" } });
      await put("organisation", "firm-guest", { labels: { en: "Guest firm", zh: "来访企业" }, kind: "enterprise" });
      await put("facility", "bench-1", { labels: { en: "Vacuum bench", zh: "真空试验台" }, host: "lab-host" });
      await put("service", "bench-hours", {
        labels: { en: "Outgassing", zh: "放气测试" },
        facility: "bench-1",
        per: "hour",
        prices: [{ for: "firm", amount: "120", currency: "CNY" }],
      });
      const weekly = [1, 2, 3, 4, 5].map((day) => ({ day, from: "09:00", to: "17:00" }));
      await put("opening", "bench-opening", { facility: "bench-1", zone: "Asia/Shanghai", weekly, slot_minutes: 60, approval: "officer" });
      for (const [name, roles, organisation] of [
        ["guest", ["applicant"], "firm-guest"],
        ["keeper", ["facility-manager"], "lab-host"],
      ] as const)
        await office.run("user-add", { name, password, roles, organisation });
    }, timeout);
    afterAll(async () => {
      await browser?.close();
      await office?.close();
    });

    async function desk(name: string, language: "en" | "zh"): Promise<Page> {
      const { page } = await openReader(browser, office.address, language);
      await page.goto(`${office.address}/facilities`);
      await page.locator("input[name=username]").fill(name);
      await page.locator("input[name=password]").fill(password);
      await page.locator("form button[type=submit]").click();
      await page.locator("input[name=password]").waitFor({ state: "detached" });
      await settled(page);
      return page;
    }

    test("are found, asked for by a firm, approved by who runs it, and seen by both", { timeout }, async () => {
      const guest = await desk("guest", "en");
      await guest.getByRole("textbox", { name: "Name, method or what it does" }).fill("vacuum");
      await guest.getByRole("button", { name: "Look", exact: true }).click();
      await guest.getByRole("button", { name: "Choose", exact: true }).first().click();
      await guest.getByRole("button", { name: "Ask", exact: true }).waitFor();
      // The record of the facility is not the firm's to read: it is called by its name all the same.
      await guest.getByRole("heading", { name: "The week of Vacuum bench" }).waitFor();
      await settled(guest);
      await picture(guest, "facilities-en");
      expect(await axeFaults(guest)).toEqual([]);
      await guest.getByRole("button", { name: "Ask", exact: true }).click();
      await guest.getByText("It was handed to who decides.").waitFor();

      const keeper = await desk("keeper", "zh");
      await keeper.getByRole("button", { name: "批准", exact: true }).click();
      await keeper.getByText("已批准", { exact: true }).waitFor();
      await settled(keeper);
      await picture(keeper, "facilities-zh");
      expect(await axeFaults(keeper)).toEqual([]);
      await keeper.getByRole("link", { name: "真空试验台" }).waitFor();
      const { bookings } = (await office.run("booking-list", { organisation: "firm-guest" })) as { bookings: readonly Record<string, unknown>[] };
      expect(bookings).toMatchObject([{ status: "approved", unit: 1, price: "240", currency: "CNY", organisation: "firm-guest" }]);

      await guest.reload();
      await guest.getByText("approved", { exact: true }).waitFor();
      await guest.getByText("10:00–12:00 ours").first().waitFor();
      await guest.setViewportSize({ width: 390, height: 844 });
      await settled(guest);
      await picture(guest, "facilities-phone-en");
    });
  },
);
