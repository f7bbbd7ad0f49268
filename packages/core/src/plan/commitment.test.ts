import { expect, test } from "vitest";
import { settingsOf } from "../../test/office.ts";
import type { Finding } from "../diagnosis/finding/finding.ts";
import { answersFor, commitment } from "./commitment.ts";

const finding = (id: string, value: number | null, threshold: number | null): Finding =>
  ({ id, measure: `measure.${id}`, value, threshold, unit: "share", years: { from: 2010, to: 2020 } }) as unknown as Finding;
const because = (...ids: readonly string[]) => ids.map((id) => ({ finding: id, sets: [] }));

function committed(choices: Readonly<Record<string, unknown>>, findings: readonly Finding[], isNation = true, draft: Parameters<typeof commitment>[3] = {}) {
  const place = { code: isNation ? "CN" : "350000", name: { en: "", zh: "" } };
  const context = { settings: settingsOf(choices), findings, national: findings, isNation, place };
  return commitment("M1.2-01", "M1.2", because(...findings.map(({ id }) => id)), draft, context);
}

test("nobody is named and nothing is known to count from: that is said, and not made up", () => {
  expect(committed({}, [{ ...finding("a", 1, null), years: null }])).toEqual({ owner: null, deadline: null, indicator: null, proposed: true });
});

test("owners by sub-item before measure, of the nation alone; days from the base year, else from the newest evidence", () => {
  const plan = { owners: { M1: "ministry", "M1.2": "fund" } };
  expect(committed({ plan, base_year: 2023 }, [])).toMatchObject({ owner: { type: "organisation", id: "fund" }, deadline: "2028-12-31" });
  expect(committed({ plan }, [finding("a", 1, null)], false)).toMatchObject({ owner: null, deadline: "2025-12-31" });
  expect(committed({ plan: { ...plan, region_owners: { "350000": "province" } } }, [], false).owner?.id).toBe("province");
  expect(committed({ plan: { ...plan, region_owners: { "110000": "other" } } }, [], false).owner).toBeNull();
});

test("a table of measure and level says who answers in a place: the sub-item's office, else the measure's, else the place's; none of another place or of the whole", () => {
  const plan = {
    owners: { M1: "ministry" },
    region_owners: { "350000": "science", "430000": "science of Hunan" },
    place_owners: [
      { item: "M5", region: "350000", owner: "industry" },
      { item: "M5.4", region: "350000", owner: "science parks" },
      { item: "M1", region: "430000", owner: "industry of Hunan" },
    ],
  };
  const who = (item: string, place: string | null) => answersFor(item, place, settingsOf({ plan }));
  expect(["M5.1", "M5.4", "M1.2"].map((item) => who(item, "350000"))).toEqual(["industry", "science parks", "science"]);
  expect(["M5.1", "M1.2"].map((item) => who(item, "430000"))).toEqual(["science of Hunan", "industry of Hunan"]);
  expect([who("M1.2", null), who("M5.1", null), who("M5.1", "110000"), who("M5.1", "constructor")]).toEqual(["ministry", undefined, undefined, undefined]);
  expect(committed({ plan }, [], false).owner?.id).toBe("science");
  expect(committed({ plan: { ...plan, place_owners: [{ item: "M1.2", region: "350000", owner: "fund" }] } }, [], false).owner?.id).toBe("fund");
});

test("a plan begins in the year that the office names, however old the indicators are; a line may be done sooner than its indicator", () => {
  const office = { plan: { first_year: 2026 }, base_year: 2023 };
  expect(committed(office, [finding("a", 0.38, 0.5)], true, { withinYears: 2 })).toMatchObject({ deadline: "2027-12-31", indicator: { by: "2030-12-31" } });
});

test("a line's own indicator keeps what the line counts; the limit of a finding is no target, and says the way alone", () => {
  const falls = { ...finding("a", -0.08, -0.04), measure: "ratio.contracted-share-change", unit: "change of the share, mean of regions" } as Finding;
  expect(committed({}, [falls]).indicator).toMatchObject({
    target: null,
    direction: "up",
    now: -0.08,
    label: { zh: expect.stringMatching(/\p{Script=Han}/u) },
  });
  const own = { id: "capacity", target: 5, now: 0, unit: "laboratories", label: null };
  expect(committed({}, [falls], true, { indicator: own }).indicator).toEqual({
    ...own,
    direction: "up",
    basis: "line",
    source: null,
    reached: null,
    by: "2025-12-31",
  });
  const none = { target: null, direction: "up", basis: null, source: null, reached: null };
  expect(committed({}, [finding("a", 0.38, 0.5)]).indicator).toEqual({ id: "measure.a", ...none, now: 0.38, unit: "share", label: null, by: "2025-12-31" });
});

test("what the office settled for a line is no proposal", () => {
  const lines = { "M1.2-01": { owner: "o", deadline: "2027-06-30", indicator: { id: "i", target: 3 } } };
  expect(committed({ plan: { lines } }, [finding("a", 1, 2)])).toEqual({
    owner: { type: "organisation", id: "o" },
    deadline: "2027-06-30",
    indicator: { id: "i", target: 3, now: null, unit: null, label: null, by: "2025-12-31", direction: null, basis: "office", source: null, reached: null },
    proposed: false,
  });
});

test("a line is due when what it chose is done", () => {
  const due = { byYear: 2028, indicator: { id: "levels", target: 5, now: 0, unit: null, label: null, by: "2032-12-31" } };
  expect(committed({ plan: { first_year: 2026 } }, [], true, due)).toMatchObject({ deadline: "2028-12-31", indicator: { by: "2032-12-31" } });
});

test("a place answers for its own figure before that of the whole, and where it has none the whole's is called so", () => {
  const of = (id: string, region: string): Finding => ({
    ...finding(id, 0.4, 0.5),
    measure: "ratio.long-project-share",
    subject: { type: "region", id: region },
  });
  expect(committed({}, [of("a", "CN"), { ...of("b", "350000"), value: 0.3 }], false).indicator).toMatchObject({ now: 0.3 });
  expect(committed({}, [of("a", "CN")], false).indicator?.label?.zh).toMatch(/（@whole）$/);
  expect(committed({}, [of("a", "CN")]).indicator?.label?.zh).not.toContain("@whole");
});
