import { type Browser, chromium, type Locator, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findChromium } from "../chromium.ts";
import { type Person, accountPassword as password } from "../office-accounts.ts";
import { type ServedWorkspace, serveExample } from "../served-workspace.ts";
import { openReader, picture, settled } from "./page-checks.ts";

const timeout = 300_000;
const path = await findChromium();

/** Whose acts they are; two of each kind where one proposes and another releases. */
const people: Readonly<Record<string, Person>> = {
  wu: { roles: ["editor"], department: "dept-science", person: "p-wu" },
  zheng: { roles: ["editor"], department: "dept-science", person: "p-zheng" },
  zhao: { roles: ["planner"], department: "dept-planning", person: "p-zhao" },
  qian: { roles: ["planner"], department: "dept-planning", person: "p-qian" },
  chen: { roles: ["office"], department: "office-qinghe", person: "p-chen" },
  li: { roles: ["programme-officer"], department: "dept-science", person: "p-li" },
  sun: { roles: ["programme-officer"], department: "dept-science", person: "p-sun" },
  zhou: { roles: ["finance"], person: "p-zhou" },
};

describe.skipIf(path === undefined && process.env["CI"] === undefined)(
  `the acts of an office, each by whom it is${path === undefined ? " (no Chromium: set QUOIN_CHROMIUM)" : ""}`,
  () => {
    let office: ServedWorkspace;
    let browser: Browser;
    const desks = new Map<string, Page>();

    beforeAll(async () => {
      if (path === undefined) throw new Error("no Chromium was found: set QUOIN_CHROMIUM or install one");
      const now = "2026-03-02T02:00:00.000Z";
      [office, browser] = await Promise.all([
        serveExample("demo-office", { now: () => now, seconds: () => Date.parse(now) / 1_000 }),
        chromium.launch({ executablePath: path, args: ["--no-sandbox", "--disable-gpu"] }),
      ]);
      for (const [name, rights] of Object.entries(people)) await office.run("user-add", { name, password, ...rights });
    }, timeout);
    afterAll(async () => {
      await browser?.close();
      await office?.close();
    });

    /** The pages of one person, at an address; who comes for the first time logs in by the keyboard alone. */
    async function at(name: string, address: string): Promise<Page> {
      const known = desks.get(name);
      const page = known ?? (await openReader(browser, office.address, "zh")).page;
      desks.set(name, page);
      await page.goto(`${office.address}${address}`);
      if (known === undefined) {
        await page.locator("input[name=username]").fill(name);
        await page.keyboard.press("Tab");
        await page.keyboard.type(password);
        await page.keyboard.press("Enter");
        await page.locator("input[name=password]").waitFor({ state: "detached" });
      }
      await settled(page);
      return page;
    }
    const form = (page: Page, button: string): Locator => page.locator("form").filter({ has: page.getByRole("button", { name: button, exact: true }) });
    const press = (page: Page, button: string) => page.getByRole("button", { name: button, exact: true }).last().click();
    const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute("aria-invalid"));
    const listed = async (type: string, ...where: readonly string[]) =>
      ((await office.run("record-list", { type, where })) as { readonly records: readonly Readonly<Record<string, unknown>>[] }).records;

    /** Who proposed it is told that another person releases it, on the page that is one click from the form. */
    async function seenByItsMaker(page: Page): Promise<void> {
      await page.getByRole("link", { name: "查看或撤回" }).click();
      await page.getByText("此事项由您提出或经手，须由另一人放行。").waitFor();
      expect(await page.getByRole("button", { name: "放行", exact: true }).count()).toBe(0);
    }

    /** From the list of work to what waits, read in words, and released by another. */
    async function released(name: string, deed: string, ...says: readonly string[]): Promise<void> {
      const page = await at(name, "/work");
      await page
        .getByRole("link", { name: new RegExp(`^复核.*提出的${deed}`) })
        .first()
        .click();
      await page.getByRole("heading", { level: 1, name: new RegExp(`^请另一人复核：${deed}`) }).waitFor();
      for (const said of says) await page.locator("dd").filter({ hasText: said }).first().waitFor();
      await settled(page);
      await picture(page, `to-release-${deed}`);
      await press(page, "放行");
      await press(page, "确认");
      await page.getByText(`${name}于`).first().waitFor();
      await expect.poll(() => page.evaluate(() => document.activeElement?.textContent ?? "")).toContain("已经生效");
    }

    test("a maker is recorded with source and day, and verified by somebody else", { timeout }, async () => {
      const wu = await at("wu", "/systems/drive-unit?item=drive-unit.vacuum-furnace");
      // A part of a name that only one has is that one.
      await wu.locator("#missing-producer").fill("明光装备");
      await wu.getByText("名称相近的有：明光装备公司（虚构）").waitFor();
      await wu.keyboard.press("Tab");
      await wu.keyboard.type("2026年行业协会调查");
      await wu.locator("#producer-as-of").fill("2026-02-27");
      await wu.locator("#producer-as-of").press("Enter");
      await wu.getByText("已保存：").first().waitFor();
      await wu.locator("summary", { hasText: "第二人核实" }).click();
      await wu.getByText("本版由您填写，须由另一人在本页核实。").waitFor();

      const zheng = await at("zheng", "/systems/drive-unit?item=drive-unit.vacuum-furnace");
      await zheng.locator("summary", { hasText: "第二人核实" }).click();
      await press(zheng, "与所写一致");
      await zheng.getByText("请先写明核实依据或不符之处。").waitFor();
      expect(await focused(zheng)).toBe("true");
      await zheng.keyboard.type("电话核对");
      await press(zheng, "与所写一致");
      await zheng.getByText("第2版：zheng核实无误").waitFor();
      expect(await listed("verification", "about=item/drive-unit.vacuum-furnace")).toMatchObject([{ agrees: true, by: "zheng", about_version: 2 }]);
    });

    test("a finding is commented on; the draft goes round, and an office is offered its own lines and says why it refuses", { timeout }, async () => {
      const zhao = await at("zhao", "/findings/P4.1-missing-complement-drive-unit");
      await zhao.getByLabel("您的意见").fill("编码器芯片已有小批生产，请核。");
      await press(zhao, "提交意见");
      await zhao.locator("li", { hasText: "编码器芯片已有小批生产" }).waitFor();

      await at("zhao", "/consultation");
      const send = form(zhao, "发出征求意见");
      await send.getByLabel("征求意见稿").selectOption("division");
      await send.getByLabel("截止日期").fill("2026-03-20");
      await press(zhao, "发出征求意见");
      await zhao.getByText("发出后不能撤回").waitFor();
      await press(zhao, "确认");
      await zhao.getByText(/已就\d+项事项向8个单位征求意见/).waitFor();

      const chen = await at("chen", "/work");
      await chen.getByRole("link", { name: /^反馈\d+项事项/ }).click();
      const reply = form(chen, "反馈意见");
      await reply.getByLabel("事项").waitFor();
      const own = (await listed("consultation"))[0]?.["asked"] as readonly { readonly office: string }[];
      expect(await reply.getByLabel("事项").locator("option").count()).toBe(own.filter((each) => each.office === "office-qinghe").length + 1);
      await reply.getByLabel("事项").selectOption({ index: 1 });
      await reply.getByLabel("意见", { exact: true }).selectOption("refuse");
      await press(chen, "反馈意见");
      await reply.getByText("没有说明").first().waitFor();
      await expect.poll(() => focused(chen)).toBe("true");
      await chen.keyboard.type("本市没有检测能力。");
      await press(chen, "反馈意见");
      await reply.getByText(/已记录，该单位还有\d+项未反馈/).waitFor();
      expect(await listed("consultation-answer")).toMatchObject([{ office: "office-qinghe", answer: "refuse", text: "本市没有检测能力。" }]);
    });

    test("a plan is approved under its document number by a second person", { timeout }, async () => {
      const zhao = await at("zhao", "/replan");
      await zhao.getByLabel("批准依据（会议、文号、日期）").fill("云政发〔2026〕12号");
      await zhao.keyboard.press("Enter");
      await press(zhao, "确认");
      await seenByItsMaker(zhao);
      await released("qian", "规划批准", "云政发〔2026〕12号");
      expect(await listed("plan", "status=approved")).toMatchObject([{ previous: "plan-2025" }]);
    });

    test("awards are tried, proposed and released; one is paid by two, and taken back by two where it was wrong", { timeout }, async () => {
      const li = await at("li", "/calls/call-2025");
      await press(li, "试算");
      await li.getByLabel("理由").last().fill("按评审排序");
      await press(li, "确定立项");
      await press(li, "确认");
      await seenByItsMaker(li);
      await released("sun", "立项");
      expect((await listed("award", "call=call-2025")).length).toBeGreaterThan(0);

      const zhou = await at("zhou", "/money?award=app-2");
      const book = form(zhou, "登记").first();
      await book.getByLabel(/^类型/).selectOption("disbursement");
      await book.getByLabel(/^金额/).fill("5万");
      await book.getByLabel(/^资金层级/).selectOption("provincial");
      await book.getByLabel(/^日期/).fill("2026-03-02");
      await book.getByRole("button", { name: "登记", exact: true }).click();
      await press(zhou, "确认");
      await seenByItsMaker(zhou);
      await released("li", "支付", "机械研究院（虚构）");
      const [paid] = await listed("transaction", "award=app-2");
      expect(paid).toMatchObject({ type: "disbursement", amount: "50000" });

      await at("zhou", `/register/transaction/${encodeURIComponent(String(paid?.["id"]))}`);
      await press(zhou, "冲销此笔登记");
      await zhou.getByText("请填写登记有误的原因。").first().waitFor();
      await zhou.keyboard.type("重复支付");
      await press(zhou, "冲销此笔登记");
      await zhou.getByText("确定冲销2026年3月2日的5万元？").waitFor();
      await press(zhou, "确认");
      await seenByItsMaker(zhou);
      await released("li", "冲销", "重复支付");
      expect(await listed("transaction", "award=app-2")).toEqual([]);
      await at("zhou", `/register/transaction/${encodeURIComponent(String(paid?.["id"]))}`);
      await zhou.getByText("此笔登记已冲销，不再计入任何合计").waitFor();
      expect(await zhou.getByRole("button", { name: "冲销此笔登记" }).count()).toBe(0);
    });
  },
);
