import { expect, test } from "vitest";
import { workspacePortsOf } from "../../../test/asked-of.ts";
import { ownFormatter } from "../../language/message/formatter.ts";
import { noStand, openStand } from "../open-stand.ts";
import { openStandBlocks } from "./open-stand.ts";

const records = {
  organisation: [
    { id: "uni", kind: "university" },
    { id: "firm", kind: "sme" },
  ],
  technology: [{ id: "t" }, { id: "u" }],
  priority: [{ id: "p", technologies: ["t", "u"] }],
  mandate: [{ id: "m", body: "uni", technology: "t", role: "answers" }],
  result: [
    { id: "a", owners: [{ organisation: "uni" }], offered_on: "2020-01-01", technologies: ["t"] },
    { id: "b", owners: [{ organisation: "uni" }], offered_on: "2020-01-01", technologies: ["t"] },
  ],
  transfer: [{ id: "x", result: "a", signed_on: "2021-01-01" }],
  need: [{ id: "n", problem: "p", technologies: ["u"] }],
  "policy-instrument": [
    { id: "one", instrument: "PI008", target_groups: ["TG20"], rate: 0.6 },
    { id: "two", instrument: "PI008", target_groups: ["TG20"], rate: 0.6 },
  ],
  procurement: [{ id: "o", buyer: "uni", need: "a sensor", decided_on: "2026-01-01", first_buyer: true, synthetic: true }],
};

test("a plan document says how far results, bodies and instruments have come, in the figures of the commands, and marks what is invented", async () => {
  const open = await openStand(workspacePortsOf({ records }));
  expect(open).toMatchObject({
    results: { offered: 2, takenUp: 1, within: { years: 5, share: 0.5 } },
    needs: { all: 1, withoutOffer: 1 },
    standards: null,
    bodies: { technologies: 2, nobody: 1, several: 0 },
    instruments: { cells: 1, holes: 0, double: 1, above: 1 },
    orders: { all: 1, decided: 1, firstBuyers: 1 },
    synthetic: true,
  });
  const told = (language: "en" | "zh") => JSON.stringify(openStandBlocks({ formatter: ownFormatter(language), open }));
  expect(told("en")).toContain("2 results are offered and 1 was taken up. Within 5 years 50.0% find a taker");
  expect(told("en")).toContain("Of 2 technologies of cards and priorities nobody answers for 1, and several bodies for 0.");
  expect(told("zh")).toContain("政府采购创新需求1项，其中已定标1项，首购1项。");
  expect(told("zh")).toContain('"invented":true');
});

test("an office that recorded nothing of it says nothing", async () => {
  const open = await openStand(workspacePortsOf());
  expect(open).toEqual(noStand);
  expect(openStandBlocks({ formatter: ownFormatter("en"), open })).toEqual([]);
});
