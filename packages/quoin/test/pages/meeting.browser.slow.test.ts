import { expect, test } from "vitest";
import { oneIn } from "../../../core/test/long-run.ts";
import { describeExample } from "./example-in-browser.ts";
import { axeFaults, drawn, openReader, picture, settled } from "./page-checks.ts";

const timeout = 600_000;

describeExample("in a meeting", (shown) => {
  test(
    "one sheet a page, arrow keys go on, Esc goes back to the page",
    async () => {
      const { page } = await openReader(shown.browser, shown.demo.address, "zh");
      await page.goto(`${shown.demo.address}/?view=meeting`);
      // The sheet stands once its findings are there.
      await page.getByRole("button", { name: /下一页/, disabled: false }).waitFor();
      expect(await page.getByRole("navigation", { name: "主要页面" }).count()).toBe(0);
      await page.keyboard.press("ArrowRight");
      await page.waitForURL("**/findings/**view=meeting");
      await settled(page);
      expect(await axeFaults(page)).toEqual([]);
      await page.keyboard.press("Escape");
      await page.getByRole("navigation", { name: "主要页面" }).waitFor();
      expect(page.url()).not.toContain("view=");
      await page.close();
    },
    timeout,
  );

  test(
    "where there is nothing to draw the sheet says what would stand there and what to do, and nothing else",
    async () => {
      const { page, troubles } = await openReader(shown.browser, shown.demo.address, "en");
      for (const address of ["/tracking", "/evaluations", "/coordination", "/replan", "/whole"]) {
        await page.goto(`${shown.demo.address}${address}?view=meeting`);
        await page.getByRole("button", { name: "End (Esc)" }).waitFor();
        expect(await page.getByRole("heading").count(), address).toBe(1);
        expect(await page.locator("[data-empty][data-shown]").isVisible(), address).toBe(true);
        expect(await page.locator("main :is(select, input, table)").filter({ visible: true }).count(), address).toBe(0);
        expect(await axeFaults(page), address).toEqual([]);
        await picture(page, `meeting-empty${address.replaceAll("/", "_")}`);
      }
      await page.keyboard.press("Escape");
      await page.getByRole("navigation", { name: "Main pages" }).waitFor();
      expect(troubles).toEqual([]);
      await page.close();
    },
    timeout,
  );

  /** Sheets of their own, and pages whose pictures are projected one by one. */
  const projected = [
    ...["/", "/plan", "/brief/350000", "/findings/P2.1-concentration-laboratories-CN", "/plan/M1.2-01", "/plan/M2.2-01", "/plan/M4.4-01"],
    ...["/brief/CN", "/findings/P1.2-passive-upgrading-electricity-mix-CN", "/money"],
    ...["/problems", "/systems/display-panels", "/map", "/sure", "/opportunities", "/opportunities?region=350000", "/space", "/value-chains", "/comparison"],
    ...["/cooperation", "/forecasts", "/roadmap", "/scenarios"],
  ];

  // A few sheets by each of the two readers, others by the one than by the other; all of them by both in the long form.
  test.each([
    ["zh", 1_920, 1_080, 0],
    ["en", 1_366, 768, 1],
  ] as const)(
    "whatever is projected is seen as a whole, %s on %s × %s: nothing is scrolled, in either direction",
    async (language, width, height, from) => {
      const { page, troubles } = await openReader(shown.browser, shown.demo.address, language, { viewport: { width, height } });
      const faults: string[] = [];
      for (const address of oneIn(10, projected, from)) {
        await page.goto(`${shown.demo.address}${address}${address.includes("?") ? "&" : "?"}view=meeting`);
        await settled(page);
        // A drawing is made anew for the room that it is given.
        await drawn(page);
        const beyond = await page.evaluate(() => {
          const over = (box: Element) => box.scrollHeight > box.clientHeight + 2 || box.scrollWidth > box.clientWidth + 2;
          const boxes = [...document.querySelectorAll("main *")].filter(
            (each) => each.checkVisibility() && /auto|scroll/.test(getComputedStyle(each).overflow) && over(each),
          );
          const sheet = document.querySelector("[data-sheet]");
          const picture = sheet?.querySelector("[class*=_picture_]");
          const isDrawn = [...document.querySelectorAll("main :is(figure, [data-sheet] svg, [data-sheet] [class*=_track_])")].some((each) =>
            each.checkVisibility(),
          );
          return [
            ...(isDrawn ? [] : ["nothing is drawn"]),
            ...(over(document.documentElement) ? [`the page is ${document.documentElement.scrollHeight} px high`] : []),
            ...boxes.map((box) => `${box.tagName} ${box.getAttribute("aria-label") ?? box.className} scrolls`),
            ...(picture !== null && picture !== undefined && over(picture)
              ? [`the picture is ${picture.scrollHeight} px high in ${picture.clientHeight}`]
              : []),
          ];
        });
        faults.push(...beyond.map((fault) => `${address}: ${fault}`));
        await picture(page, `meeting-${width}${address.replaceAll("/", "_")}`);
      }
      expect(faults).toEqual([]);
      expect(troubles).toEqual([]);
      await page.close();
    },
    timeout,
  );
});
