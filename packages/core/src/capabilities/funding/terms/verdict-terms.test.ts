import { expect, test } from "vitest";
import { settingsOf } from "../../../../test/office.ts";
import type { Finding } from "../../../diagnosis/finding/finding.ts";
import type { RuleCode } from "../../../diagnosis/rule-codes.ts";
import { categoryWeight, noTerms, setsOf, verdictTerms } from "./verdict-terms.ts";

type Named = readonly [id: string, rule: RuleCode, part: string | null];
const named: readonly Named[] = [
  ["P2.1-concentration-projects-CN", "concentration", "projects"],
  ["P3.1-missing-subject-CN", "missing-subject", null],
  ["P3.4-unstable-support-project-length-CN", "unstable-support", "project-length"],
  ["P1.4-herding-CN", "herding", null],
];
const ids = named.map(([id]) => id);
const found = (verdict: Finding["verdict"], of: readonly Named[] = named): Finding[] =>
  of.map(([id, rule, part]) => ({ id, rule, part, verdict, value: 240, threshold: 200, subject: { type: "region", id: "CN" } }) as unknown as Finding);
const system = {
  id: "P4.2-low-readiness-s",
  rule: "low-readiness",
  part: null,
  verdict: "confirmed",
  subject: { type: "technology-system", id: "s" },
} as unknown as Finding;

test("only what is confirmed sets anything", () => {
  for (const verdict of ["not-supported", "insufficient-data"] as const) expect(verdictTerms(found(verdict), settingsOf({}))).toEqual(noTerms);
});

test("each confirmed finding sets its terms, and every one of them is printed with it", () => {
  const terms = verdictTerms([...found("confirmed"), system], settingsOf({ envelope: { regions_per_field: 12 } }));
  expect(terms.systems).toEqual([{ system: "s", value: 1.5, finding: system.id }]);
  expect(Object.fromEntries(setsOf(terms).map(({ finding, sets }) => [finding, sets.map(({ kind, what, value }) => [kind, what, value])]))).toEqual({
    [ids[0] as string]: [["cap", "largest_region_share", 0.2]],
    [ids[1] as string]: [["weight", "generic_weight", 1.5]],
    [ids[2] as string]: [
      ["term", "least_years", 4],
      ["floor", "long_share", 0.5],
    ],
    [ids[3] as string]: [["limit", "regions_per_field", 12]],
  });
});

test("without a number of the office a field keeps as many of its places as the limit of the finding leaves; without a limit nothing is set", () => {
  const herding = found("confirmed", named.slice(3));
  expect(verdictTerms(herding, settingsOf({})).spread).toEqual({ regions: null, kept: 200 / 240, finding: ids[3] });
  expect(verdictTerms(herding, settingsOf({ envelope: { regions_per_field: 5 } })).spread).toEqual({ regions: 5, kept: null, finding: ids[3] });
  expect(
    verdictTerms(
      herding.map((each) => ({ ...each, threshold: null })),
      settingsOf({}),
    ).spread,
  ).toBeNull();
});

test("that places produce alike sets no term of a fund: no call divides what is produced", () => {
  expect(verdictTerms(found("confirmed", [["P1.1-isomorphism-CN", "isomorphism", null]]), settingsOf({}))).toEqual(noTerms);
});

test("laboratories that are concentrated are no ground for a cap on projects", () => {
  expect(verdictTerms(found("confirmed", [["P2.1-concentration-laboratories-CN", "concentration", "laboratories"]]), settingsOf({})).largestShare).toBeNull();
});

test("a category weighs what the office says, times that of generic technology", () => {
  const settings = settingsOf({ weights: { YFB: 2 } });
  const terms = verdictTerms(found("confirmed"), settings);
  expect([categoryWeight("YFB", terms, settings), categoryWeight("YFC", terms, settings), categoryWeight("YFB", noTerms, settings)]).toEqual([3, 1, 2]);
});
