import { expect, test } from "vitest";
import { describeExample } from "./example-in-browser.ts";
import { openReader, settled } from "./page-checks.ts";

const timeout = 300_000;

describeExample("long pages on a phone", (shown) => {
  test.each([
    ["/plan", "政策工具", 6_000],
    ["/", "共性技术专项资金与发展基金", 5_500],
    ["/problems", "单个企业无力或不愿承担", 4_000],
    ["/forecasts", "落在80%区间内的比例：按门类与预测时的份额", 6_500],
  ] as const)(
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
});
