import { readFile, writeFile } from "node:fs/promises";
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
// Half past nine in Shanghai: the first hours that are still to come begin at ten.
let now = "2026-03-02T01:30:00.000Z";

describe.skipIf(path === undefined && process.env["CI"] === undefined)(
  `hours of a facility on their page${path === undefined ? " (no Chromium: set QUOIN_CHROMIUM)" : ""}`,
  () => {
    let office: ServedWorkspace;
    let browser: Browser;

    beforeAll(async () => {
      if (path === undefined) throw new Error("no Chromium was found: set QUOIN_CHROMIUM or install one");
      const clock = { now: () => now, seconds: () => Date.parse(now) / 1_000 };
      const opened = async (dir: string) => {
        const created = await createWorkspace(dir, null, { name: "owner", language: "en", progress: { step: () => {} } });
        if (!created.ok) throw new Error(`the office could not be made: ${JSON.stringify(created.notes)}`);
        const file = join(dir, "quoin.yaml");
        await writeFile(file, `${(await readFile(file, "utf8")).replace("time_zone: unsaid", "time_zone: Asia/Shanghai")}\ncurrency: CNY\nopen: true\n`);
      };
      [office, browser] = await Promise.all([serveMade(opened, { clock }), chromium.launch({ executablePath: path, args: ["--no-sandbox", "--disable-gpu"] })]);
      const put = (type: string, id: string, data: object) => office.run("record-put", { type, id, data });
      await put("organisation", "department", { labels: { en: "Department", zh: "主管部门" }, kind: "subnational-department" });
      await put("organisation", "lab-host", { labels: { en: "Laboratory house", zh: "实验室之家" } });
      await put("facility", "bench-1", { labels: { en: "Vacuum bench", zh: "真空试验台" }, host: "lab-host", supervisors: ["department"] });
      const prices = [
        { for: "firm", amount: "120", currency: "CNY" },
        { for: "public", amount: "200", currency: "CNY" },
      ];
      await put("service", "bench-hours", { labels: { en: "Outgassing", zh: "放气测试" }, facility: "bench-1", per: "hour", prices });
      const weekly = [1, 2, 3, 4, 5].map((day) => ({ day, from: "09:00", to: "17:00" }));
      await put("opening", "bench-opening", { facility: "bench-1", zone: "Asia/Shanghai", weekly, slot_minutes: 60, approval: "officer" });
      await put("facility", "bench-2", { labels: { en: "Heat bench", zh: "热试验台" }, host: "lab-host", supervisors: ["department"] });
      await put("opening", "heat-opening", { facility: "bench-2", zone: "Asia/Shanghai", weekly, slot_minutes: 60, approval: "instant" });
      for (const [name, roles, belongs] of [
        ["officer", ["programme-officer"], { department: "department" }],
        ["keeper", ["facility-manager"], { organisation: "lab-host" }],
      ] as const)
        await office.run("user-add", { name, password, roles, ...belongs });
    }, timeout);
    afterAll(async () => {
      await browser?.close();
      await office?.close();
    });

    /** The page of facilities of somebody who logs in there. */
    async function desk(name: string, language: "en" | "zh", page?: Page): Promise<Page> {
      const own = page ?? (await openReader(browser, office.address, language)).page;
      await own.goto(`${office.address}/facilities`);
      await own.locator("input[name=username]").fill(name);
      await own.locator("input[name=password]").fill(password);
      await own.locator("form button[type=submit]").click();
      await own.locator("input[name=password]").waitFor({ state: "detached" });
      await settled(own);
      return own;
    }

    /** Sends the form under /open as somebody outside; the code that is shown. */
    async function register(page: Page, name: string): Promise<string> {
      await page.goto(`${office.address}/open?lang=en`);
      await page.getByRole("link", { name: "Register an organisation" }).first().click();
      await page.getByLabel("Name of the organisation").fill(name);
      await page.getByLabel("Kind").selectOption("enterprise");
      await page.getByLabel("Person to ask").fill("Zhao Min");
      await page.getByLabel("Address of mail").fill("zhao@guest.example");
      await page.getByLabel("What for").fill("Seals of pumps");
      expect(await axeFaults(page)).toEqual([]);
      await page.getByRole("button", { name: "Send" }).click();
      return (await page.locator("main code").textContent({ timeout: 20_000 })) ?? "";
    }

    /** What somebody outside is told who holds a code. */
    async function lookUp(page: Page, code: string): Promise<void> {
      await page.goto(`${office.address}/open/registration?lang=en`);
      await page.getByLabel("Code").fill(code);
      await page.getByRole("button", { name: "Look" }).click();
    }

    /** What one wants to measure leads to who does it, and to its week. */
    async function findService(guest: Page): Promise<void> {
      await guest.getByRole("textbox", { name: "What to measure or make" }).fill("outgassing");
      await guest.getByRole("button", { name: "Find services" }).click();
      await guest.getByText("Services found: 1").waitFor();
      await guest.getByRole("link", { name: "within a week" }).click();
      await guest.getByRole("row").filter({ hasText: "Outgassing" }).getByRole("link", { name: "Vacuum bench" }).click();
      await guest.getByRole("heading", { name: "The week of Vacuum bench" }).waitFor();
    }

    async function askFor(guest: Page): Promise<void> {
      await guest.getByRole("textbox", { name: "Name, method or what it does" }).fill("vacuum");
      await guest.getByRole("button", { name: "Look", exact: true }).click();
      await guest.getByRole("button", { name: "Choose", exact: true }).first().click();
      await guest.getByRole("button", { name: "Ask", exact: true }).click();
      await guest.getByText("It was handed to who decides.").waitFor();
    }

    test("an outside firm registers, is let in, finds a time, asks, is approved, uses it and is billed as a firm; another is declined, and all see it", {
      timeout,
    }, async () => {
      const { page: guest } = await openReader(browser, office.address, "en");
      const code = await register(guest, "Guest firm");
      const { page: stranger } = await openReader(browser, office.address, "en");
      const other = await register(stranger, "Nobody's firm");
      const officer = await desk("officer", "zh");
      const row = (name: string) => officer.getByRole("row").filter({ hasText: name });
      await picture(officer, "registrations-zh");
      expect(await axeFaults(officer)).toEqual([]);
      await row("Guest firm").getByRole("button", { name: "通过", exact: true }).click();
      await row("Guest firm").waitFor({ state: "detached" });
      await row("Nobody's firm").getByLabel("理由").fill("No such firm is known");
      await row("Nobody's firm").getByRole("button", { name: "拒绝", exact: true }).click();
      await row("Nobody's firm").waitFor({ state: "detached" });
      await lookUp(stranger, other);
      await stranger.getByText("No such firm is known").waitFor();
      await lookUp(guest, code);
      await guest.getByLabel("Name of the account").fill("guest");
      await guest.getByLabel("Password, at least 12 signs").fill(password);
      await guest.getByRole("button", { name: "Make the account" }).click();
      await guest.getByText("Its account is made: log in.").waitFor();

      await desk("guest", "en", guest);
      await findService(guest);
      await askFor(guest);
      await guest.getByRole("heading", { name: "The week of Vacuum bench" }).waitFor();
      await settled(guest);
      await picture(guest, "facilities-en");
      expect(await axeFaults(guest)).toEqual([]);
      const keeper = await desk("keeper", "zh");
      await keeper.getByRole("button", { name: "批准", exact: true }).click();
      await keeper.getByText("已批准", { exact: true }).waitFor();
      await settled(keeper);
      await picture(keeper, "facilities-zh");
      expect(await axeFaults(keeper)).toEqual([]);

      await guest.reload();
      await guest.getByText("approved", { exact: true }).waitFor();
      await guest.getByText("10:00–12:00 ours").first().waitFor();
      // A second request, which the officer of the department declines.
      await askFor(guest);
      await officer.reload();
      await officer.getByLabel("理由").first().fill("Samples are not allowed");
      await officer.getByRole("button", { name: "拒绝", exact: true }).first().click();
      await officer.getByText("已拒绝", { exact: true }).waitFor();
      await guest.reload();
      await guest.getByText("declined", { exact: true }).waitFor();

      now = "2026-03-02T05:00:00.000Z";
      // A session without a request for two hours is over.
      await desk("keeper", "zh", keeper);
      await keeper.getByRole("button", { name: "登记使用", exact: true }).click();
      await keeper.getByRole("button", { name: "已结算", exact: true }).click();
      await keeper.getByText("已结算", { exact: true }).first().waitFor();
      await desk("guest", "en", guest);
      await guest.getByText("paid", { exact: true }).waitFor();
      const { bookings } = (await office.run("booking-list", {})) as { bookings: readonly Record<string, unknown>[] };
      expect(bookings.toSorted((a, b) => String(a["status"]).localeCompare(String(b["status"])))).toMatchObject([
        { status: "declined" },
        { status: "settled", unit: 1, price: "240", currency: "CNY", external: true, used: { start: "2026-03-02T02:00:00Z" } },
      ]);
      await guest.setViewportSize({ width: 390, height: 844 });
      await settled(guest);
      await picture(guest, "facilities-phone-en");
    });

    test("a booking of one's own is moved by the keyboard and by dragging it, says what it changes, and goes back", { timeout }, async () => {
      const hours = { facility: "bench-2", start: "2026-03-10T09:00", end: "2026-03-10T11:00", organisation: "lab-host" };
      const { id } = (await office.run("booking-request", hours)) as { id: string };
      const start = async () =>
        ((await office.run("booking-list", {})) as { bookings: { id: string; start: string }[] }).bookings.find((each) => each.id === id)?.start;
      const { page } = await openReader(browser, office.address, "en");
      await page.clock.setFixedTime(new Date(now));
      await desk("keeper", "en", page);
      await page.goto(`${office.address}/facilities?facility=bench-2&week=2026-03-09`);
      await page.getByRole("heading", { name: "The week of Heat bench" }).waitFor();
      const own = page.getByRole("button", { name: /ours, .*take up to move$/ });
      await own.waitFor();
      await settled(page);
      // By the keyboard: taken up, left by Escape, taken up again and put down.
      await own.press("Enter");
      await page.getByText("Taken up: 2026-03-10 09:00–11:00.").waitFor();
      await own.press("Escape");
      await page.getByText("Taken up:").waitFor({ state: "detached" });
      await own.press("Enter");
      expect(await own.getAttribute("aria-pressed")).toBe("true");
      await settled(page);
      await picture(page, "move-taken-en");
      expect(await axeFaults(page)).toEqual([]);
      await page.getByRole("button", { name: /^13:00, 11 Mar.*: move here$/ }).press("Enter");
      await page.getByText("From 2026-03-10 09:00–11:00 to 2026-03-11 13:00–15:00.").waitFor();
      await settled(page);
      await picture(page, "move-asked-en");
      expect(await start()).toBe("2026-03-10T01:00:00Z");
      await page.getByRole("button", { name: "Move it", exact: true }).press("Enter");
      await page.getByText("Moved from 2026-03-10 09:00–11:00 to 2026-03-11 13:00–15:00.").waitFor();
      expect(await start()).toBe("2026-03-11T05:00:00Z");
      await page.getByRole("button", { name: "Move back", exact: true }).click();
      await page.getByText("It is at 2026-03-10 09:00–11:00 again.").waitFor();
      expect(await start()).toBe("2026-03-10T01:00:00Z");
      // By the pointer.
      await page.goto(`${office.address}/facilities?facility=bench-2&week=2026-03-09`);
      await own.waitFor();
      await settled(page);
      await own.dragTo(page.getByRole("button", { name: /^14:00, 12 Mar.*: ask$/ }));
      await page.getByText("From 2026-03-10 09:00–11:00 to 2026-03-12 14:00–16:00.").waitFor();
      await page.getByRole("button", { name: "Move it", exact: true }).click();
      await page.getByText("Moved from 2026-03-10 09:00–11:00 to 2026-03-12 14:00–16:00.").waitFor();
      expect(await start()).toBe("2026-03-12T06:00:00Z");
      await page.setViewportSize({ width: 390, height: 844 });
      await settled(page);
      await picture(page, "move-phone-en");
    });
  },
);
