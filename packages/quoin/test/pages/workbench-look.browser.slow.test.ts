import { expect, test } from "vitest";
import { describeExample } from "./example-in-browser.ts";
import { faultsOfLook } from "./page-checks.ts";

const timeout = 600_000;

describeExample("how the pages of diagnosis and systems look", (shown) => {
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
        "/kinds",
        "/groupings",
        "/space",
        "/space?region=350000&activity=元器件&zoom=1",
        "/findings/P1.1-isomorphism-CN",
        "/map",
        "/peers?region=350000",
        "/systems",
        "/systems/flue-gas-cleaning",
        "/register/region",
        "/plan",
        "/scenarios",
        "/fund",
      ];
      expect(await faultsOfLook(shown.browser, shown.demo.address, addresses)).toEqual([]);
    },
    timeout,
  );
});
