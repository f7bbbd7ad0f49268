import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe } from "vitest";
import { findChromium } from "../chromium.ts";
import { decidingAnyway, judgedExample, leaveAnswers } from "../judged-example.ts";
import { type ServedWorkspace, serveMade } from "../served-workspace.ts";

/** The judged example on a server and a browser, there while the tests of one file run. */
export interface ExampleInBrowser {
  readonly demo: ServedWorkspace;
  readonly browser: Browser;
}

const path = await findChromium();
const timeout = 600_000;

/** Tests that look at the judged example; without a Chromium they are left out, except in CI, where that is a fault. `shown` is filled before the first of them; `more` is done to the workspace before it is served. */
export function describeExample(title: string, tests: (shown: ExampleInBrowser) => void, more: (dir: string) => Promise<void> = async () => undefined): void {
  describe.skipIf(path === undefined && process.env["CI"] === undefined)(`${title}${path === undefined ? " (no Chromium: set QUOIN_CHROMIUM)" : ""}`, () => {
    const shown = {} as { -readonly [K in keyof ExampleInBrowser]: ExampleInBrowser[K] };

    beforeAll(async () => {
      if (path === undefined) throw new Error("no Chromium was found: set QUOIN_CHROMIUM or install one");
      [shown.demo, shown.browser] = await Promise.all([
        // An office that has decided some of its lines: the evidence alone confirms too little for every kind of page.
        serveMade(
          async (dir) => {
            await judgedExample(dir);
            await more(dir);
            decidingAnyway(dir);
          },
          { unchanged: leaveAnswers },
        ),
        chromium.launch({ executablePath: path, args: ["--no-sandbox", "--disable-gpu"] }),
      ]);
    }, timeout);

    afterAll(async () => {
      await shown.browser?.close();
      await shown.demo?.close();
    });

    tests(shown);
  });
}
