import { expect, test } from "vitest";
import { oneIn } from "../../../core/test/long-run.ts";
import { describeExample } from "./example-in-browser.ts";
import { openReader, settled } from "./page-checks.ts";

const timeout = 300_000;

describeExample("long pages on a phone", (shown) => {
  // The short form looks at every second of these, and at one of the lists.
  test.each(
    oneIn(2, [
      ["/plan", "政策工具", 6_000],
      ["/", "共性技术专项资金与发展基金", 5_500],
      ["/problems", "单个企业是否无力或不愿承担？", 4_000],
      ["/forecasts", "落在80%区间内的比例：按门类与预测时的份额", 6_500],
      ["/value-chains", "比世界表更新、部门更细", 3_500],
    ] as const),
  )(
    "%s has its answer and picture first, the lists one click away, and all of it on paper",
    async (path, inside, most) => {
      const { page, troubles } = await openReader(shown.browser, shown.demo.address, "zh");
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto(shown.demo.address + path);
      await settled(page);
      expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(most);
      expect(await page.locator("main section > details:not([open])").count()).toBeGreaterThan(0);
      const text = page.getByText(inside).last();
      await page.emulateMedia({ media: "print" });
      expect(await text.evaluate((element) => element.checkVisibility({ contentVisibilityAuto: true }))).toBe(true);
      await page.emulateMedia({ media: "screen" });
      await page.locator("main section > details > summary").first().click();
      expect(await page.locator("main section > details[open]").count()).toBe(1);
      await page.setViewportSize({ width: 1_440, height: 900 });
      expect(await page.locator("main section > details > summary").first().isVisible()).toBe(false);
      expect(troubles).toEqual([]);
      await page.close();
    },
    timeout,
  );

  test.each(
    oneIn(3, [
      ["/log", "哈希值", 2_500],
      ["/sources", "与登记一致", 3_500],
      ["/help", "随机情形下出现同等或更大偏离的概率", 3_500],
    ] as const),
  )(
    "%s lists what there is, a line each, with the rest behind it; a wide screen has it all",
    async (path, inside, most) => {
      const { page, troubles } = await openReader(shown.browser, shown.demo.address, "zh");
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto(shown.demo.address + path);
      await settled(page);
      expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(most);
      const text = page
        .locator("main")
        .getByText(inside, { exact: path !== "/help" })
        .first();
      expect(await text.isVisible()).toBe(false);
      await page.locator("main details", { hasText: inside }).first().locator("summary").first().click();
      expect(await text.isVisible()).toBe(true);
      await page.setViewportSize({ width: 1_440, height: 900 });
      await expect.poll(() => text.isVisible()).toBe(true);
      expect(troubles).toEqual([]);
      await page.close();
    },
    timeout,
  );

  test(
    "a fold opens where an address comes to lead into it",
    async () => {
      const { page, troubles } = await openReader(shown.browser, shown.demo.address, "zh");
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto(`${shown.demo.address}/methods`);
      await settled(page);
      const named = await page.evaluate(() => document.querySelector("main section > details:not([open]) [id]")?.id ?? "");
      expect(named).not.toBe("");
      await page.evaluate((id) => {
        location.hash = id;
      }, named);
      await expect.poll(() => page.locator(`[id="${named}"]`).isVisible()).toBe(true);
      expect(troubles).toEqual([]);
      await page.close();
    },
    timeout,
  );
});
