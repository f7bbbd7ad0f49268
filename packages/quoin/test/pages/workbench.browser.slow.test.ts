import type { Browser } from "playwright-core";
import { expect, test } from "vitest";
import { oneIn } from "../../../core/test/long-run.ts";
import { describeExample } from "./example-in-browser.ts";
import { axeFaults, openReader, picture, settled } from "./page-checks.ts";

const timeout = 600_000;

/** What the story reads on the way, as a reader of each language sees it. */
const words = {
  zh: {
    language: "zh-CN",
    settings: "设置",
    languageSelect: "语言",
    start: "产业技术体系总览",
    province: "福建",
    brief: "福建产业技术体系：主要判断与建议",
    drawer: "这个数字的来历",
    openRows: /在表中打开这\d+行/,
    missing: "缺失",
    makes: "由谁生产？",
    producer: "生产单位（按名称查找）",
    producerName: "000725.SZ",
    source: "来源（随条目保存）",
    sourceText: "2025年年度报告",
    undo: "撤销",
    undone: "已撤销",
    noneTurned: "各项判断未因此改变。",
    record: "登记生产单位",
    history: "历史",
    version: (number: number) => `第${number}版`,
    restore: "恢复此版本",
    close: "关闭",
    plan: "规划方案：任务与依据",
    because: "依据链：从任务到数据行",
    unknown: "数据不足",
  },
  en: {
    language: "en",
    settings: "Settings",
    languageSelect: "Language",
    start: "The industrial technology system at a glance",
    province: "Fujian",
    brief: "The industrial technology system of Fujian: findings and tasks",
    drawer: "Where this number comes from",
    openRows: /Open the table at (this row|these \d+ rows)/,
    missing: "missing",
    makes: "Who makes it?",
    producer: "Producer (search by name)",
    producerName: "000725.SZ",
    source: "Source of this",
    sourceText: "Annual report 2025",
    undo: "Undo",
    undone: "Taken back",
    noneTurned: "It turned no verdict.",
    record: "Record the producer",
    history: "History",
    version: (number: number) => `version ${number}`,
    restore: "Restore this version",
    close: "Close",
    plan: "What shall be done, and why this?",
    because: "Why: from the line to the rows",
    unknown: "Insufficient data",
  },
} as const;

describeExample("the workbench", (shown) => {
  const open = (language: "zh" | "en", options: Parameters<Browser["newPage"]>[0] = {}) => openReader(shown.browser, shown.demo.address, language, options);

  // The story is the same in both: the short form reads it in the office's first language.
  test.each(oneIn(2, ["zh", "en"] as const))(
    "from the start page to a brief, a finding, its rows, a card that is mended, its history, the plan: %s",
    async (language) => {
      const say = words[language];
      const { page, troubles } = await open(language);
      const faults: string[] = [];
      const look = async (name: string) => {
        await settled(page);
        for (const fault of await axeFaults(page)) faults.push(`${name}: ${fault}`);
        await picture(page, `${name}-${language}`);
      };
      const heading = () => page.getByRole("heading", { level: 1 });

      await page.goto(`${shown.demo.address}/`);
      await page.getByRole("button", { name: say.settings }).click();
      await page.getByLabel(say.languageSelect).selectOption(language);
      await page.keyboard.press("Escape");
      await expect.poll(() => heading().textContent()).toBe(say.start);
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(say.language);
      await look("start");

      await page.getByRole("link", { name: new RegExp(`^${say.province}`) }).click();
      await expect.poll(() => heading().textContent()).toBe(say.brief);
      await look("brief");

      await page.locator("main a[href^='/findings/']").first().click();
      await page.waitForURL("**/findings/**");
      // A finding that nobody has asked for since the start is waited for.
      await heading().waitFor();
      await look("finding");
      // The comparison, and the choices under which it holds.
      await expect.poll(() => page.locator("figure svg[role=img]").count()).toBeGreaterThanOrEqual(1);

      // From a number to its rows in two clicks.
      await page.locator("main a[href*='door=']").first().click();
      const drawer = page.getByRole("dialog", { name: say.drawer });
      await drawer.getByRole("link", { name: say.openRows }).first().waitFor();
      await look("drawer");
      await drawer.getByRole("link", { name: say.openRows }).first().click();
      await page.waitForURL("**/sources/**");
      await look("rows");
      expect(await page.locator("main table").first().locator("tbody tr").count()).toBeGreaterThan(0);

      // The missing item of the display card gets a producer, and the diagnosis says so.
      await page.goto(`${shown.demo.address}/systems/display-panels`);
      await look("card");
      const cell = page.locator("[data-cell='display-panels.evaporation-machine'] a");
      expect(await cell.getAttribute("data-standing")).toBe("missing");
      const verdict = page.locator("main section[aria-live] p").first();
      // Who makes what was never looked for as a whole: the card says so, whatever one item says.
      await expect.poll(() => verdict.textContent()).toContain(say.unknown);
      await cell.click();
      await page.getByText(say.makes).waitFor();
      const recordProducer = async () => {
        await page.getByLabel(say.producer).fill(say.producerName);
        await page.getByLabel(say.source).fill(say.sourceText);
        await page.locator("#producer-as-of").fill("2026-11-30");
        await page.getByRole("button", { name: say.record }).click();
        await expect.poll(() => cell.getAttribute("data-standing")).toBe("made");
      };
      await recordProducer();
      // The source stands with the fact.
      expect(await shown.demo.ask("record-get", { type: "item", id: "display-panels.evaporation-machine" })).toMatchObject({
        source: say.sourceText,
        producers: ["000725.SZ"],
      });
      // What it did is said, and taken back.
      await page.getByText(say.noneTurned).first().waitFor();
      await look("card-notice");
      await page.getByRole("button", { name: say.undo, exact: true }).click();
      await expect.poll(() => cell.getAttribute("data-standing")).toBe("missing");
      await page.getByText(say.undone).first().waitFor();
      await recordProducer();
      await expect.poll(() => verdict.textContent()).toContain(say.unknown);
      await look("card-mended");

      await page.locator("summary", { hasText: say.history }).click();
      await page.getByText(say.version(4)).filter({ visible: true }).first().waitFor();
      await look("history");
      await page.getByRole("button", { name: say.restore }).first().click();
      await expect.poll(() => cell.getAttribute("data-standing")).toBe("missing");

      await page.goto(`${shown.demo.address}/plan`);
      await expect.poll(() => heading().textContent()).toBe(say.plan);
      await look("plan");
      await page.locator("main a[href^='/plan/']").first().click();
      await page.getByRole("heading", { name: say.because }).waitFor();
      await look("line");
      expect(await page.locator("main ol a[href^='/findings/']").count()).toBeGreaterThan(0);

      expect(faults).toEqual([]);
      expect(troubles).toEqual([]);
      await page.close();
    },
    timeout,
  );

  test(
    "two writers of one record: the second sees both versions and loses nothing",
    async () => {
      const { page } = await open("en");
      await page.goto(`${shown.demo.address}/register/item/display-panels.oled?edit=1`);
      await page.getByLabel("Description").fill("Mine");
      await shown.demo.ask("record-put", { type: "item", id: "display-panels.oled", data: { description: "Theirs" } });
      await page.getByRole("button", { name: "Save" }).click();
      await page.getByText("Somebody else has changed this entry meanwhile").waitFor();
      const row = page.locator("main table tr", { hasText: "Description" });
      expect(await row.textContent()).toContain("Mine");
      expect(await row.textContent()).toContain("Theirs");
      expect(await axeFaults(page)).toEqual([]);
      await page.getByRole("button", { name: "Put mine on top of theirs" }).click();
      await expect.poll(async () => (await shown.demo.ask("record-get", { type: "item", id: "display-panels.oled" }))["description"]).toBe("Mine");
      await page.close();
    },
    timeout,
  );

  test(
    "a field in error is named at the field, what was typed stays, and leaving asks",
    async () => {
      const { page } = await open("zh");
      await page.goto(`${shown.demo.address}/register/item/display-panels.lcd?edit=1`);
      await page.getByLabel("技术成熟度").fill("12");
      await page.getByRole("button", { name: "保存" }).click();
      await page.getByRole("alert").first().waitFor();
      const input = page.getByLabel("技术成熟度");
      await expect.poll(() => input.getAttribute("aria-invalid")).toBe("true");
      expect(await input.inputValue()).toBe("12");
      await page.getByRole("link", { name: "诊断", exact: true }).click();
      await page.getByRole("dialog", { name: "不保存就离开吗？" }).waitFor();
      expect(await axeFaults(page)).toEqual([]);
      await page.getByRole("button", { name: "离开" }).click();
      await page.waitForURL("**/problems**");
      await page.close();
    },
    timeout,
  );

  test.each(oneIn(2, ["zh", "en"] as const, 1))(
    "a brief is one sheet of A4 (%s)",
    async (language) => {
      const { page } = await open(language);
      for (const place of ["350000", "440000"]) {
        await page.goto(`${shown.demo.address}/brief/${place}`);
        await settled(page);
        const sheets = (await page.pdf({ preferCSSPageSize: true })).toString("latin1").match(/\/Type\s*\/Page\b/g);
        expect([place, sheets?.length]).toEqual([place, 1]);
      }
      await page.close();
    },
    timeout,
  );

  test(
    "the box for everything: by key from any page, by the initials of the Pinyin, into what was found",
    async () => {
      const { page } = await open("zh");
      await page.goto(`${shown.demo.address}/help`);
      await settled(page);
      await page.keyboard.press("/");
      await page.getByRole("combobox", { name: "要查找什么？" }).fill("jdf");
      await page
        .getByRole("option", { name: /京东方/ })
        .first()
        .waitFor();
      expect(await axeFaults(page)).toEqual([]);
      await page.getByRole("combobox", { name: "要查找什么？" }).fill("京东方A");
      await page
        .getByRole("option", { name: /京东方A/ })
        .first()
        .waitFor();
      await page.keyboard.press("Enter");
      await page.waitForURL("**/register/organisation/000725.SZ");
      // A place stands before the tasks that name it, and leads to its brief.
      await page.keyboard.press("/");
      await page.getByRole("combobox", { name: "要查找什么？" }).fill("福建");
      await page.getByRole("option", { name: /^福建\s*地区/ }).waitFor();
      expect(await page.getByRole("dialog").getByRole("option").first().textContent()).toMatch(/^福建\s*地区/);
      await page.keyboard.press("Enter");
      await page.waitForURL("**/brief/350000");
      await page.close();
    },
    timeout,
  );

  test(
    "by keyboard alone: past the navigation, from tile to tile, into a brief",
    async () => {
      const { page } = await open("en");
      await page.goto(`${shown.demo.address}/`);
      await settled(page);
      await page.keyboard.press("Tab");
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Skip to the content");
      await page.keyboard.press("Enter");
      // The numbers of the sentence come first, then findings and decisions, then the places.
      const focused = () => page.evaluate(() => document.activeElement?.textContent);
      for (let stop = 0; stop < 40 && (await focused()) !== "The nation"; stop++) await page.keyboard.press("Tab");
      expect(await focused()).toBe("The nation");
      // What the map shows is chosen before its first tile.
      await page.keyboard.press("Tab");
      await page.keyboard.press("Tab");
      const first = await page.evaluate(() => document.activeElement?.getAttribute("href"));
      await page.keyboard.press("ArrowDown");
      const second = await page.evaluate(() => document.activeElement?.getAttribute("href"));
      expect(second).not.toBe(first);
      expect(await page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle)).toBe("solid");
      await page.keyboard.press("Enter");
      await page.waitForURL(`**${second}`);
      await page.close();
    },
    timeout,
  );
});
