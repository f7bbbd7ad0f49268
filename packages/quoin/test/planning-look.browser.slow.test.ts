import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findChromium } from "./chromium.ts";
import { judgedExample } from "./judged-example.ts";
import { faultsOfLook } from "./page-checks.ts";
import { type ServedWorkspace, serveMade } from "./served-workspace.ts";

const timeout = 600_000;
const path = await findChromium();

describe.skipIf(path === undefined && process.env["CI"] === undefined)(
  `how the pages of planning and evidence look${path === undefined ? " (no Chromium: set QUOIN_CHROMIUM)" : ""}`,
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
          "/whole",
          "/consultation",
          "/division",
          "/value-chains",
          "/help",
          "/create/project",
          "/register",
          "/register/organisation/000725.SZ",
          "/settings",
          "/plan/M1.2-01",
          "/plan/M1.2-01?region=440000",
          "/plan/M1.2-02?why=invented:evaporation-machine",
          "/plan/M4.4-01?year=2025",
          "/sources",
          "/derivations",
          "/import",
          "/methods",
          "/sure",
          "/log",
          "/forecasts",
          "/evaluations",
          "/accounts",
          "/server",
          "/replan",
        ];
        expect(await faultsOfLook(browser, demo.address, addresses)).toEqual([]);
      },
      timeout,
    );
  },
);
