import { expect, test } from "vitest";
import { withInventedCandidates } from "../judged-example.ts";
import { describeExample } from "./example-in-browser.ts";
import { lookedAddresses } from "./looked-addresses.ts";
import { faultsOfLook } from "./page-checks.ts";

const timeout = 600_000;
// Two files share the pages, so that both cores look.
const addresses = lookedAddresses.filter((_, place) => place % 2 === 0);

describeExample(
  "how the first, third, fifth … page looks",
  (shown) => {
    test(
      "fits a phone, four screens, the dark and paper: nothing is cut off or wider than the screen, axe finds nothing",
      async () => {
        expect(addresses.length).toBeGreaterThan(20);
        expect(await faultsOfLook(shown.browser, shown.demo.address, addresses)).toEqual([]);
      },
      timeout,
    );
  },
  withInventedCandidates,
);
