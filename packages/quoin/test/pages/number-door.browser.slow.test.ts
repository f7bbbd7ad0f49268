import { expect, test } from "vitest";
import { describeExample } from "./example-in-browser.ts";
import { axeFaults, openReader, picture, settled } from "./page-checks.ts";

const timeout = 600_000;

describeExample("the door of a number", (shown) => {
  test(
    "a ratio opens its own two rows with numerator and denominator, not those of the finding; the table opens at them",
    async () => {
      const { page, troubles } = await openReader(shown.browser, shown.demo.address, "zh");
      await page.goto(`${shown.demo.address}/findings/P1.3-introduction-without-absorption-CN`);
      await settled(page);
      const door = page.locator('main a[href*="single.0.ratio"]').first();
      const ratio = (await door.textContent()) ?? "";
      expect(ratio).toMatch(/:1$/);
      await door.click();
      const drawer = page.getByRole("dialog", { name: "这个数字的来历" });
      await drawer.getByRole("heading", { name: ratio, exact: true }).waitFor();
      await settled(page);
      for (const [side, amount] of [
        ["分子", /引进技术经费[\d.]+亿元/],
        ["分母", /消化吸收经费[\d.]+亿元/],
      ] as const) {
        const part = drawer.getByRole("region", { name: side });
        expect(await part.textContent()).toMatch(amount);
        expect(await part.locator("tbody tr").count()).toBe(1);
      }
      expect(await axeFaults(page)).toEqual([]);
      await picture(page, "number-door");
      await drawer
        .getByRole("region", { name: "分母" })
        .getByRole("link", { name: /在表中打开这/ })
        .click();
      await page.waitForURL("**/sources/**");
      await settled(page);
      // The table opens at the rows of the number: numerator and denominator.
      expect(await page.locator("main table").first().locator("tbody tr").count()).toBe(2);
      expect(troubles).toEqual([]);
      await page.close();
    },
    timeout,
  );
});
