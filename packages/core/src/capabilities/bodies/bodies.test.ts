import { expect, test } from "vitest";
import { answered, workspacePortsOf } from "../../../test/asked-of.ts";
import { showQualification } from "../qualification/show-qualification.ts";
import { showPeopleNeeds } from "../skills/show-people-needs.ts";
import { showCentres } from "./show-centres.ts";
import { showInstitutes } from "./show-institutes.ts";
import { showMandates } from "./show-mandates.ts";

// The clock of the tests stands on 12 May 2026.
const organisation = [{ id: "a" }, { id: "b" }];
const technology = ["t1", "t2", "t3", "t4"].map((id) => ({ id }));
const portsOf = (records: object) => workspacePortsOf({ records: { organisation, technology, ...records } as never });
const item = (id: string, technology: string) => ({ id, link: "l", list: "material", technology, needed: true });

test("mandates in force: nobody, several, without money and with money for less than four years", async () => {
  const mandate = (id: string, technology: string, own: object = {}) => ({ id, body: "a", technology, role: "answers", ...own });
  const told = answered(
    await showMandates.run(
      portsOf({
        item: ["t1", "t2", "t3", "t4"].map((each) => item(`i-${each}`, each)),
        mandate: [
          mandate("m1", "t1"),
          mandate("m2", "t1", { body: "b" }),
          mandate("m3", "t2", { to: "2026-05-11" }),
          mandate("m4", "t3", { role: "carries", years_of_money: 0 }),
          mandate("m5", "t4", { role: "carries", years_of_money: 2 }),
          mandate("m6", "t4", { to: "2026-05" }),
        ],
      }),
      {},
    ),
  );
  expect(told).toMatchObject({ nobody: ["t2", "t3"], several: [{ technology: "t1", bodies: ["a", "b"] }], without_money: ["t3"], short_money: ["t4"] });
  expect(answered(await showMandates.run(portsOf({}), {}))).toMatchObject({ technologies: [], nobody: [] });
});

test("completion and stay of ended cohorts with exact intervals, compared; what nobody counted is unknown", async () => {
  const told = answered(
    await showPeopleNeeds.run(
      portsOf({
        training: [{ id: "x", skills: ["welding"] }, { id: "y" }, { id: "z" }],
        cohort: [
          { id: "1", training: "x", from: "2020-01-01", to: "2021-01-01", enrolled: 4, completed: 3, in_field_after_12: 1, asked_after_12: 2 },
          { id: "2", training: "y", from: "2020-01-01", to: "2021-01-01", enrolled: 4, completed: 1 },
          { id: "3", training: "y", from: "2026-01-01", to: "2027-01-01", enrolled: 9, completed: 9 },
          { id: "4", training: "z", from: "2020-01-01", to: "2021-01-01", enrolled: 4 },
        ],
        post: [
          { id: "open", skills: ["welding"], needed_from: "2026-01-01" },
          { id: "later", skills: ["welding"], needed_from: "2027-01-01" },
          { id: "filled", skills: ["lathes"], needed_from: "2020-01-01", filled_on: "2020-02-01" },
        ],
      }),
      {},
    ),
  );
  expect(told.programmes).toMatchObject([
    { training: "x", completion: { value: 0.75, hits: 3, n: 4 }, stay: { value: 0.5 } },
    { training: "y", cohorts: 1, completion: { value: 0.25 }, stay: null },
    { training: "z", completion: null, stay: null },
  ]);
  // 3 of 4 by Clopper and Pearson: binom.test(3, 4) of R.
  expect(told.programmes[0]?.completion?.low).toBeCloseTo(0.19412044968324, 9);
  expect(told.programmes[0]?.completion?.high).toBeCloseTo(0.9936905367, 9);
  expect(told.comparisons).toEqual([{ a: "x", b: "y", rate: "completion", p: expect.closeTo(0.4857142857, 9) }]);
  expect(told.skills).toMatchObject([
    { skill: "lathes", open_posts: 0, filled_posts: 1, a_year: null, trainings: 0, unknown: ["completions"] },
    {
      skill: "welding",
      open_posts: 1,
      filled_posts: 0,
      a_year: 1.5,
      trainings: 1,
      unknown: ["leaving"],
      years: [{ year: 2027, needed: 2, stock: null }, {}, {}],
    },
  ]);
});

test("shares of institutes fall or not, with an exact interval; a year without them is passed over", async () => {
  const year = (id: string, organisation: string, own: object) => ({ id, organisation, ...own });
  const work = (share: number) => [
    { class: "generic", share },
    { class: "key", share: 1 - share },
  ];
  const { institutes, drift } = answered(
    await showInstitutes.run(
      portsOf({
        "institute-year": [
          year("1", "a", { year: 2020, work: work(0.75) }),
          year("2", "a", { year: 2021 }),
          year("3", "a", {
            year: 2022,
            work: work(0.5),
            currency: "CNY",
            money: [
              { kind: "procurement", amount: "25" },
              { kind: "base", amount: "75" },
            ],
          }),
          year("5", "a", {
            year: 2023,
            currency: "CNY",
            services: { income: "30" },
            money: [
              { kind: "base", amount: "40" },
              { kind: "contract", amount: "80" },
            ],
          }),
          year("4", "b", { year: 2020 }),
        ],
      }),
      {},
    ),
  );
  expect(institutes).toMatchObject([
    {
      organisation: "a",
      from: 2020,
      to: 2023,
      years: 4,
      common_work: { first: 0.75, last: 0.5 },
      procurement: { first: 0.25, last: 0.25 },
      public_service: { first: 0.25, last: 0.25 },
      service_per_public_money: { first: 0.75, last: 0.75 },
    },
    { organisation: "b", common_work: null, service_per_public_money: null },
  ]);
  expect(drift[0]).toMatchObject({ part: "common_work", institutes: 1, fell: 1, share: 1, low: expect.closeTo(0.025, 9) });
  expect(drift[1]).toMatchObject({ institutes: 0, share: null, low: 0, high: 1 });
});

test("centres by what they are and where, open and closed, with staff that nobody counted said", async () => {
  const told = answered(
    await showCentres.run(
      portsOf({
        centre: [
          { id: "1", kind: "joint", country: "DE", fields: ["optics", "lasers"], staff: 10, opened: "2020-01-01" },
          { id: "2", kind: "joint", opened: "2020-05-01", closed: "2022-01-01", staff: 5 },
          { id: "3", kind: "home-abroad", closed: "2027-01-01" },
        ],
      }),
      {},
    ),
  );
  expect(told).toMatchObject({
    open: 2,
    closed: 1,
    years: [
      { year: 2020, opened: 2, closed: 0 },
      { year: 2022, opened: 0, closed: 1 },
    ],
  });
  expect(told.groups.filter(({ by }) => by === "kind")).toEqual([
    { by: "kind", id: "home-abroad", open: 1, closed: 0, staff: 0, staff_unknown: 1 },
    { by: "kind", id: "joint", open: 1, closed: 1, staff: 10, staff_unknown: 0 },
  ]);
});

test("the chain of each needed item, its gaps by how many items hang on them, and who drafts", async () => {
  const records = {
    "technology-system": [{ id: "card" }],
    link: [{ id: "l", system: "card", line: "supply" }],
    item: [{ ...item("known", "t1"), chain_as_of: "2026-01-01" }, { ...item("open", "t2"), chain_as_of: "2026-01-01" }, item("unasked", "t3")],
    standard: [
      {
        id: "s",
        number: "S 1",
        technologies: ["t1"],
        drafted_by: [
          { organisation: "b", role: "lead" },
          { organisation: "a", role: "member" },
          { organisation: "b", role: "secretariat" },
        ],
      },
    ],
    "evaluated-product": [{ id: "p", item: "known", result: "pass", home: true, to: "2026-06-01" }],
  };
  const told = answered(await showQualification.run(portsOf(records), { card: "card" }));
  expect(told.items.map(({ item: id, steps }) => [id, ...steps.map(({ state }) => state)])).toEqual([
    ["known", "there", "missing", "missing", "expiring"],
    ["open", "missing", "missing", "missing", "missing"],
    ["unasked", "unknown", "unknown", "unknown", "unknown"],
  ]);
  expect(told.items[0]?.home_share).toBe(1);
  expect(told.gaps.map(({ step, items }) => [step, items.length])).toEqual([
    ["method", 3],
    ["laboratory", 3],
    ["product", 3],
    ["standard", 2],
  ]);
  expect(told.drafted_by.map(({ organisation: id, roles, leads }) => [id, roles, leads])).toEqual([
    ["b", 2, 1],
    ["a", 1, 0],
  ]);
});

test("laboratories behind the chain: those on which most items hang first, whether they lend hours and how far they lie; hours nobody recorded are unknown", async () => {
  const records = {
    "technology-system": [{ id: "card" }],
    link: [{ id: "l", system: "card", line: "supply" }],
    item: [item("one", "t1"), item("two", "t2")],
    standard: [
      { id: "s1", number: "S 1", technologies: ["t1", "t2"] },
      { id: "s2", number: "S 2", technologies: ["t2"] },
    ],
    region: [
      { id: "here", latitude: 30, longitude: 120 },
      { id: "there", latitude: 30, longitude: 121 },
    ],
    facility: [
      { id: "near-lab", region: "here" },
      { id: "far-lab", region: "there" },
      { id: "old-lab", region: "here" },
    ],
    opening: [{ id: "o", facility: "far-lab", zone: "Asia/Shanghai", slot_minutes: 60, approval: "officer", weekly: [{ day: 1, from: "09:00", to: "17:00" }] }],
    accreditation: [
      { id: "a", facility: "near-lab", scope: [{ standard: "s2" }] },
      { id: "b", facility: "far-lab", scope: [{ standard: "s1" }] },
      { id: "c", facility: "old-lab", scope: [{ standard: "s1" }], to: "2026-01-01" },
    ],
  };
  const asked = async (input: object) => answered(await showQualification.run(portsOf(records), showQualification.input.parse(input))).laboratories;
  const near = await asked({ near: "here", within: 50 });
  expect(near.map(({ facility, items, open, free_hours: free, within_reach: reach }) => [facility, items, open, free, reach])).toEqual([
    ["far-lab", ["one", "two"], true, null, false],
    ["near-lab", ["two"], false, null, true],
  ]);
  // A degree of longitude at 30° north: 111.2 km · cos 30°.
  expect(near[0]?.distance_km).toBeCloseTo(96.3, 1);
  expect((await asked({})).map(({ distance_km: km, within_reach: reach }) => [km, reach])).toEqual([
    [null, null],
    [null, null],
  ]);
});

test("centres across the border as ties: who is abroad, who is here, and how long they stay, those open counted as open", async () => {
  const { network, stays } = answered(
    await showCentres.run(
      portsOf({
        region: [{ id: "r" }],
        organisation: [{ id: "a" }, { id: "b", region: "r" }],
        centre: [
          { id: "1", kind: "foreign-at-home", parent: "a", country: "DE", region: "r", opened: "2016-05-12" },
          { id: "2", kind: "foreign-at-home", parent: "a", country: "DE", region: "r", opened: "2018-05-12", closed: "2020-05-12" },
          { id: "3", kind: "home-abroad", organisation: "b", country: "US", opened: "2020" },
          { id: "4", kind: "foreign-at-home", country: "FR", opened: "2019-05-12", closed: "2023-05-12" },
        ],
      }),
      {},
    ),
  );
  expect(network).toEqual([
    { kind: "foreign-at-home", abroad: { parent: "a", country: "DE" }, home: { organisation: null, region: "r" }, open: 1, closed: 1 },
    { kind: "home-abroad", abroad: { parent: null, country: "US" }, home: { organisation: "b", region: "r" }, open: 1, closed: 0 },
    { kind: "foreign-at-home", abroad: { parent: null, country: "FR" }, home: { organisation: null, region: null }, open: 0, closed: 1 },
  ]);
  // Of three one closes after two years and one after four: 2/3, then 1/3; the last is watched ten years.
  expect(stays).toMatchObject([
    { kind: "foreign-at-home", centres: 3, closed: 2, undated: 0, after: [{ share: 1 }, { share: expect.closeTo(1 / 3, 9) }, {}] },
    { kind: "home-abroad", centres: 1, closed: 0, undated: 1, after: [{ share: null }, { share: null }, { share: null }] },
  ]);
});

test("cards and lines of the plan say what people they take", async () => {
  const item = [{ id: "i", link: "l", list: "material", needed: true, people: [{ skill: "welding", count: 3, from: 2028 }] }];
  const ports = portsOf({ item });
  const settled = {
    ...ports,
    settings: { ...ports.settings, plan: { ...ports.settings.plan, lines: { "M1.6-01": { people: [{ skill: "welding", count: 2 }] } } } },
  };
  const { skills } = answered(await showPeopleNeeds.run(settled, {}));
  expect(skills).toMatchObject([
    {
      skill: "welding",
      open_posts: 0,
      needs: [
        { type: "item", id: "i", count: 3, from: 2028 },
        { type: "line", id: "M1.6-01", count: 2, from: null },
      ],
      years: [{ year: 2027, needed: 2, planned: 2 }, { needed: 5 }, { needed: 5 }],
    },
  ]);
});

test("what begins later is not there yet: an accreditation, a centre, a product's test; a draft is no standard", async () => {
  const records = {
    "technology-system": [{ id: "card" }],
    link: [{ id: "l", system: "card", line: "supply" }],
    facility: [{ id: "lab" }],
    item: [
      { ...item("one", "t1"), chain_as_of: "2026-01-01" },
      { ...item("two", "t2"), chain_as_of: "2026-01-01" },
    ],
    standard: [
      { id: "s", number: "S 1", technologies: ["t1"] },
      { id: "d", number: "S 2", technologies: ["t2"], status: "draft" },
    ],
    accreditation: [{ id: "a", facility: "lab", scope: [{ standard: "s" }], from: "2026-05-13", to: "2030-01-01" }],
    "evaluated-product": [
      { id: "p", item: "one", result: "pass", on: "2026-06" },
      { id: "q", item: "two", result: "pass", on: "2026-05" },
    ],
  };
  const { items } = answered(await showQualification.run(portsOf(records), {}));
  expect(items.map(({ item: id, steps }) => [id, ...steps.map(({ state }) => state)])).toEqual([
    ["one", "there", "missing", "missing", "missing"],
    ["two", "missing", "missing", "missing", "there"],
  ]);
  const centre = [
    { id: "1", kind: "joint", opened: "2026-05-13" },
    { id: "2", kind: "joint", opened: "2026-05-12" },
  ];
  const centres = answered(await showCentres.run(portsOf({ centre }), {}));
  expect([centres.open, centres.groups.find(({ by }) => by === "kind")?.open, centres.network[0]?.open]).toEqual([1, 1, 1]);
});

test("of standards that replace each other in a ring none is said to be missing: it is unknown, and told", async () => {
  const standard = (id: string, after: string | null, technology: string) => ({ id, number: id, replaced_by: after, technologies: [technology] });
  const records = {
    "technology-system": [{ id: "card" }],
    link: [{ id: "l", system: "card", line: "supply" }],
    item: ["ring", "line", "both"].map((each) => ({ ...item(each, each), chain_as_of: "2026-01-01" })),
    standard: [
      standard("a", "b", "ring"),
      standard("b", "c", "ring"),
      standard("c", "a", "ring"),
      // What leads into a ring is replaced and no part of it; beside one that holds a ring changes nothing.
      standard("d", "a", "line"),
      standard("e", "g", "both"),
      standard("g", "e", "both"),
      standard("f", null, "both"),
    ],
  };
  const outcome = await showQualification.run(portsOf(records), {});
  expect(answered(outcome).items.map(({ item: id, steps }) => [id, steps[0]?.state, steps[1]?.state])).toEqual([
    ["both", "there", "missing"],
    ["line", "missing", "missing"],
    ["ring", "unknown", "unknown"],
  ]);
  expect(outcome.notes.map(({ code, parameters }) => [code, parameters?.["standards"]])).toEqual([["qualification.replaced-in-a-ring", "a, b, c, e, g"]]);
});

test("money is short only where that of every body which carries is recorded", async () => {
  const carries = (id: string, technology: string, body: string, years?: number) => ({ id, body, technology, role: "carries", years_of_money: years });
  const told = answered(
    await showMandates.run(
      portsOf({
        item: ["t1", "t2", "t3"].map((each) => item(`i-${each}`, each)),
        mandate: [
          carries("m1", "t1", "a", 0),
          carries("m2", "t1", "b"),
          carries("m3", "t2", "a", 2),
          carries("m4", "t2", "b"),
          carries("m5", "t3", "a", 0),
          carries("m6", "t3", "b", 3),
        ],
      }),
      {},
    ),
  );
  expect([told.without_money, told.short_money]).toEqual([[], ["t3"]]);
});

test("shares that are one share but for the last digit did not fall", async () => {
  const works = [
    [
      { class: "generic", share: 0.1 },
      { class: "frontier", share: 0.2 },
    ],
    [{ class: "generic", share: 0.3 }],
  ];
  const years = works.map((work, at) => ({ id: `${at}`, organisation: "a", year: 2020 + at, work }));
  const { drift } = answered(await showInstitutes.run(portsOf({ "institute-year": years }), {}));
  expect(drift[0]).toMatchObject({ part: "common_work", institutes: 1, fell: 0, share: 0 });
});
