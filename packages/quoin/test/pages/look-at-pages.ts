import { expect, test } from "vitest";
import { withInventedCandidates } from "../judged-example.ts";
import { describeExample } from "./example-in-browser.ts";
import { lookedAddresses } from "./looked-addresses.ts";
import { faultsOfLook } from "./page-checks.ts";

/** How every second page looks, beginning with the first (0) or the second (1): two files share the pages, so that both cores look. */
export function describeLook(title: string, first: 0 | 1): void {
  const addresses = lookedAddresses.filter((_, place) => place % 2 === first);
  describeExample(
    title,
    (shown) => {
      test("fits a phone, four screens, the dark and paper: nothing is cut off or wider than the screen, axe finds nothing", { timeout: 600_000 }, async () => {
        expect(addresses.length).toBeGreaterThan(20);
        expect(await faultsOfLook(shown.browser, shown.demo.address, addresses)).toEqual([]);
      });
    },
    withInventedCandidates,
  );
}
