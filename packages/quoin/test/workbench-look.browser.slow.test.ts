import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findChromium } from "./chromium.ts";
import { judgedExample } from "./judged-example.ts";
import { faultsOfLook } from "./page-checks.ts";
import { type ServedWorkspace, serveMade } from "./served-workspace.ts";

const timeout = 600_000;
const path = await findChromium();

describe.skipIf(path === undefined && process.env["CI"] === undefined)(
  `how the pages of diagnosis and systems look${path === undefined ? " (no Chromium: set QUOIN_CHROMIUM)" : ""}`,
  () => {
    let demo: ServedWorkspace;
    let browser: Browser;

    beforeAll(async () => {
      if (path === undefined) throw new Error("no Chromium was found: set QUOIN_CHROMIUM or install one");
      [demo, browser] = await Promise.all([
        serveMade((dir) => judgedExample(dir)),
        chromium.launch({ executablePath: path, args: ["--no-sandbox", "--disable-gpu"] }),
      ]);
    }, timeout);

    afterAll(async () => {
      await browser?.close();
      await demo?.close();
    });

    test(
      "fits a phone, four screens, the dark and paper: nothing is cut off or wider than the screen, axe finds nothing",
      async () => {
        const addresses = [
          "/",
          "/brief/350000",
          "/problems",
          "/roadmap",
          "/progress",
          "/coordination",
          "/opportunities",
          "/opportunities?region=350000&beside=330000",
          "/comparison",
          "/comparison?region=350000",
          "/cooperation",
          "/space",
          "/space?region=350000&activity=元器件&zoom=1",
          "/findings/P1.1-isomorphism-CN",
          "/map",
          "/systems",
          "/systems/flue-gas-cleaning",
          "/register/region",
          "/plan",
          "/scenarios",
        ];
        expect(await faultsOfLook(browser, demo.address, addresses)).toEqual([]);
      },
      timeout,
    );
  },
);
