import { expect, test } from "vitest";
import { withInventedCandidates } from "../judged-example.ts";
import { describeExample } from "./example-in-browser.ts";
import { faultsOfLook } from "./page-checks.ts";

const timeout = 600_000;

describeExample(
  "how the pages of planning and evidence look",
  (shown) => {
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
          "/plan/M2.2-01",
          "/sources",
          "/derivations",
          "/import",
          "/methods",
          "/sure",
          "/log",
          "/forecasts",
          "/evaluations",
          "/durations",
          "/effects",
          "/accounts",
          "/access",
          "/server",
          "/replan",
          "/reorganisation",
          "/facilities",
          "/purchases",
        ];
        expect(await faultsOfLook(shown.browser, shown.demo.address, addresses)).toEqual([]);
      },
      timeout,
    );
  },
  withInventedCandidates,
);
