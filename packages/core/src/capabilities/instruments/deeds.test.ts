import { describe, expect, test } from "vitest";
import { answered, told, workspacePortsOf } from "../../../test/asked-of.ts";
import { checkRecord } from "../../register/changes/check-record.ts";
import { knownEntity } from "../../register/entities.ts";
import { showDeeds } from "./show-deeds.ts";
import { showInstruments } from "./show-instruments.ts";

type Fields = Readonly<Record<string, unknown>>;
type Records = Readonly<Record<string, readonly Fields[]>>;

const organisation = ["buyer", "firm", "other"].map((id) => ({ id, kind: "sme" }));
const policy = { "policy-instrument": [{ id: "p", instrument: "PI010", target_groups: ["TG20"] }] };
const deedsOf = async (records: Records, asked: Fields = {}) =>
  answered(await showDeeds.run(workspacePortsOf({ records: { organisation, ...policy, ...records } }), showDeeds.input.parse(asked)));

describe("what was done by each policy (the day is 2026-05-12)", () => {
  test("public orders by how far they came: what is to come has not come, a cancelled one counts as a need alone", async () => {
    const order = (id: string, own: Fields): Fields => ({ id, buyer: "buyer", need: "a sensor", policy: "p", currency: "CNY", ...own });
    const procurement = [
      order("told", { told_on: "2026-01" }),
      order("open", { tendered_on: "2026-05-12", tender_closes: "2026-06-30" }),
      order("won", { tendered_on: "2025", decided_on: "2026-03-01", supplier: "firm", amount: "0.10", first_buyer: true }),
      order("done", { tendered_on: "2025", decided_on: "2025-08-01", accepted_on: "2026-02-01", supplier: "other", amount: "0.20" }),
      order("gone", { tendered_on: "2025", decided_on: "2025-09-01", cancelled_on: "2025-10-01", amount: "9", first_buyer: true }),
      order("later", { tendered_on: "2026-06" }),
    ];
    const { policies } = await deedsOf({ procurement });
    expect(policies.map(({ policy: id, procurement: of }) => [id, of])).toEqual([
      ["p", { needs: 6, tendered: 3, decided: 2, accepted: 1, cancelled: 1, first_buyers: 1, amount: [{ currency: "CNY", amount: "0.3" }] }],
    ]);
    const own = await deedsOf({ procurement }, { organisation: "firm" });
    expect([own.organisation, own.policies[0]?.procurement.needs]).toEqual(["firm", 1]);
  });

  test("at risk: a loan as a whole, a guarantee as far as it covers, less what came back or was called; unknown cover is in no sum", async () => {
    const backed = (id: string, own: Fields): Fields => ({
      id,
      kind: "guarantee",
      taker: "firm",
      currency: "CNY",
      principal: "100",
      from: "2025-01-01",
      ...own,
    });
    const { policies } = await deedsOf({
      transaction: [
        { id: "t", type: "guarantee", currency: "CNY", amount: "80", date: "2025-01-01" },
        { id: "u", type: "guarantee-release", currency: "CNY", amount: "20", date: "2025-06-01", backing: "a" },
        { id: "v", type: "guarantee", currency: "EUR", amount: "50", date: "2025-01-01", backing: "f" },
        { id: "w", type: "guarantee-call", currency: "EUR", amount: "20", date: "2025-07-01", backing: "f" },
      ],
      backing: [
        backed("a", { covered: 0.8, booked: ["t"], repaid: [{ on: "2025-06-01", amount: "25" }] }),
        backed("b", { kind: "loan", principal: "0.30", repaid: [{ on: "2025-06-01", amount: "0.1" }], to: "2026-05" }),
        backed("c", { kind: "loan", repaid: [{ on: "2026-01-01", amount: "104" }], to: "2025-12-31" }),
        backed("d", {}),
        backed("e", { currency: "EUR", covered: 0.5, called: [{ on: "2026-01-01", amount: "40" }], to: "2026-04-30" }),
        backed("f", { currency: "EUR", covered: 0.5, called: [{ on: "2025-07-01", amount: "40" }] }),
      ],
    });
    expect(policies[0]?.backing).toEqual({
      loans: 2,
      guarantees: 4,
      at_risk: [
        { currency: "CNY", amount: "60.2" },
        { currency: "EUR", amount: "60" },
      ],
      called: [{ currency: "EUR", amount: "80" }],
      overdue: ["e"],
      unknown_cover: ["d"],
      booked: {
        granted: [
          { currency: "CNY", amount: "80" },
          { currency: "EUR", amount: "50" },
        ],
        called: [{ currency: "EUR", amount: "20" }],
        released: [{ currency: "CNY", amount: "20" }],
        standing: [
          { currency: "CNY", amount: "60" },
          { currency: "EUR", amount: "30" },
        ],
      },
      not_booked: ["d", "e"],
      differs: [],
    });
  });

  test("a record that says another sum at risk than stands on the contingent accounts is named", async () => {
    const backing = [
      { id: "a", kind: "loan", taker: "firm", currency: "CNY", principal: "100", from: "2025-01-01", repaid: [{ on: "2026-01-01", amount: "40" }] },
    ];
    const transaction = [{ id: "t", type: "guarantee", currency: "CNY", amount: "100", date: "2025-01-01", backing: "a" }];
    const { policies } = await deedsOf({ backing, transaction });
    expect(policies[0]?.backing).toMatchObject({ at_risk: [{ amount: "60" }], booked: { standing: [{ amount: "100" }] }, differs: ["a"] });
  });

  test("tax relief by year and currency, each firm once", async () => {
    const of = (id: string, year: number, amount: string, who = "firm"): Fields => ({
      id,
      organisation: who,
      year,
      kind: "deduction",
      currency: "CNY",
      amount,
    });
    const { policies } = await deedsOf({ "tax-relief": [of("a", 2025, "0.1"), of("b", 2025, "0.2"), of("c", 2024, "5"), of("d", 2025, "1", "other")] });
    expect(policies).toMatchObject([
      {
        policy: null,
        relief: [
          { year: 2024, organisations: 1, currency: "CNY", amount: "5" },
          { year: 2025, organisations: 2, currency: "CNY", amount: "1.3" },
        ],
      },
    ]);
  });

  test("relief above a policy's ceiling is told: what a firm got in a year is added up, exactly the ceiling is not above", async () => {
    const of = (id: string, amount: string, own: Fields = {}): Fields => ({
      ...{ id, organisation: "firm", year: 2025, policy: "p", kind: "deduction", currency: "CNY", amount, ...own },
    });
    const asked = (ceiling: string | null) =>
      showDeeds.run(
        workspacePortsOf({
          records: {
            organisation,
            "policy-instrument": [{ id: "p", currency: "CNY", ceiling }],
            "tax-relief": [
              of("a", "0.1"),
              of("b", "0.2"),
              of("c", "0.3", { year: 2024 }),
              of("d", "0.31", { organisation: "other", year: 2024 }),
              of("e", "9", { currency: "EUR" }),
              of("f", "9", { policy: null }),
            ],
          },
        }),
        showDeeds.input.parse({}),
      );
    const exact = await asked("0.3");
    expect(answered(exact).policies.map(({ relief_above: above }) => above)).toEqual([
      [{ organisation: "other", year: 2024, currency: "CNY", amount: "0.31", ceiling: "0.3" }],
      [],
    ]);
    expect(told(exact)).toEqual(["instruments.relief-above-ceiling"]);
    const less = answered(await asked("0.29"));
    expect(less.policies[0]?.relief_above.map(({ organisation: of, year, amount }) => [of, year, amount])).toEqual([
      ["firm", 2024, "0.3"],
      ["other", 2024, "0.31"],
      ["firm", 2025, "0.3"],
    ]);
    expect(told(await asked(null))).toEqual([]);
  });

  test("disputes: open ones count as open, so that the median is that of all; accreditations and bodies by what holds today", async () => {
    const dispute = (id: string, opened: string, decided: string | null, outcome: string | null = null): Fields => ({
      ...{ id, kind: "validity", forum: "patent-office", claimant: "firm", opened, decided, outcome },
    });
    const { policies } = await deedsOf({
      "property-dispute": [
        dispute("a", "2025-01-01", "2025-04-01", "upheld"),
        dispute("b", "2025-01-01", "2025-07-01", "rejected"),
        dispute("c", "2025-01-01", null),
        dispute("d", "2025-01", "2025-02", "partly"),
      ],
      "property-accreditation": [
        { id: "v", organisation: "firm", to: "2028-01-01" },
        { id: "w", organisation: "firm", to: "2026-07-01" },
        { id: "x", organisation: "firm", to: "2025" },
        { id: "y", organisation: "firm", suspended: true },
      ],
      "nonprofit-body": [
        { id: "n", organisation: "other", form: "association" },
        { id: "m", organisation: "other", form: "foundation", closed: "2026-01" },
      ],
    });
    expect(policies[0]).toMatchObject({
      // Of three with whole days two are decided: half of all after 181 days.
      disputes: { open: 1, decided: 3, for_claimant: 2, median_months: 5.9 },
      accreditations: { in_force: 2, expiring: 1, ended: 2 },
      bodies: { open: 1, closed: 1 },
    });
  });

  test("an office without any has none; an organisation that there is not is refused", async () => {
    expect(await deedsOf({})).toEqual({ organisation: null, policies: [], synthetic: false });
    expect(told(await showDeeds.run(workspacePortsOf(), showDeeds.input.parse({ organisation: "nobody" })))).not.toEqual([]);
  });
});

test.each<[string, Parameters<typeof knownEntity>[0], Fields, readonly string[]]>([
  ["a tender that closes before it opens", "procurement", { buyer: "b", need: "n", tendered_on: "2026-02-01", tender_closes: "2026-01-31" }, ["tender_closes"]],
  ["a decision in the month of the tender", "procurement", { buyer: "b", need: "n", tendered_on: "2026-02-15", decided_on: "2026-02" }, []],
  [
    "a loan that is due before it begins",
    "backing",
    { kind: "loan", taker: "f", currency: "CNY", principal: "1", from: "2026-01-01", to: "2025-12-31" },
    ["to"],
  ],
  [
    "money back before it was lent",
    "backing",
    { kind: "loan", taker: "f", currency: "CNY", principal: "1", from: "2026-01-01", repaid: [{ on: "2025", amount: "1" }] },
    ["repaid"],
  ],
  ["a dispute that ends before it begins", "property-dispute", { kind: "secret", forum: "court", opened: "2026-01-02", decided: "2026-01-01" }, ["decided"]],
  ["an accreditation likewise", "property-accreditation", { organisation: "f", from: "2026-01-02", to: "2026-01-01" }, ["to"]],
  ["a body likewise", "nonprofit-body", { organisation: "f", form: "other", registered: "2026-01-02", closed: "2026-01-01" }, ["closed"]],
  ["more than all covered", "backing", { kind: "guarantee", taker: "f", currency: "CNY", principal: "1", covered: 1.1, from: "2026" }, ["covered"]],
])("what cannot be is refused with its field: %s", (_, type, body, fields) => {
  const checked = checkRecord(knownEntity(type), { id: "x", ...body });
  expect(checked.ok ? [] : checked.notes.map(({ at }) => at.field)).toEqual(fields);
});

test("pairs of policies of a group that pay together more than the ceiling, those that exclude each other and those without a rate left out", async () => {
  const of = (id: string, own: Fields): Fields => ({ id, instrument: "PI008", target_groups: ["TG20"], ...own });
  const policies = [
    of("a", { rate: 0.6 }),
    of("b", { rate: 0.5, combines_with: ["a"] }),
    of("c", { rate: 0.45, excludes: ["a"] }),
    of("d", {}),
    of("e", { rate: 0.9, target_groups: ["TG21"] }),
  ];
  const asked = async (intensity?: number) => {
    const { above, without_rate } = answered(
      await showInstruments.run(
        workspacePortsOf({ records: { "policy-instrument": policies } }),
        showInstruments.input.parse(intensity === undefined ? {} : { intensity }),
      ),
    );
    return [above, without_rate];
  };
  const first = { group: "TG20", policies: ["a", "b"], rate: 1.1, stated: true };
  expect(await asked()).toEqual([[first], ["d"]]);
  expect(await asked(0.9)).toEqual([[first, { group: "TG20", policies: ["b", "c"], rate: 0.95, stated: false }], ["d"]]);
  expect(await asked(0.95)).toEqual([[first], ["d"]]);
});

test("accreditations and bodies that begin later are not counted yet", async () => {
  const { policies } = await deedsOf({
    "property-accreditation": [
      { id: "v", organisation: "firm", from: "2026-05-13" },
      { id: "w", organisation: "firm", from: "2026-05" },
    ],
    "nonprofit-body": [
      { id: "n", organisation: "other", form: "association", registered: "2026-06" },
      { id: "m", organisation: "other", form: "association" },
    ],
  });
  expect(policies[0]).toMatchObject({ accreditations: { in_force: 1, expiring: 0, ended: 0 }, bodies: { open: 1, closed: 0 } });
});

test("a policy whose last day is over fills no cell; of three in a cell two that do not exclude each other are a double offer", async () => {
  const of = (id: string, own: Fields): Fields => ({ id, instrument: "PI008", target_groups: ["TG20"], ...own });
  const policies = [
    of("a", { excludes: ["b"] }),
    of("b", {}),
    of("c", {}),
    of("over", { until: "2026-05-11", instrument: "PI010", rate: 1 }),
    of("runs", { until: "2026-05-12", instrument: "PI010", target_groups: ["TG21"], rate: 1 }),
    of("x", { instrument: "PI015", excludes: ["y"] }),
    of("y", { instrument: "PI015" }),
  ];
  const told = answered(await showInstruments.run(workspacePortsOf({ records: { "policy-instrument": policies } }), showInstruments.input.parse({})));
  expect(told.holes).toContainEqual({ group: "TG20", instrument: "PI010" });
  expect(told.double).toEqual([{ group: "TG20", instrument: "PI008", policies: ["a", "b", "c"] }]);
  expect(told.without_rate).not.toContain("over");
});

test.each([
  ["at-least", "2015-06", "2015", null],
  ["at-most", "2015-06", "2015", null],
  ["at-least", "2015-06", "2016", true],
  ["at-most", "2015-06", "2016", false],
  ["at-least", "2015", "2015-03-01", true],
  ["at-most", "2015", "2015-03-01", true],
  ["at-most", "2015", "2014-12-31", true],
] as const)("founded %s %s of one founded %s: %s", async (op, value, founded, is) => {
  const policies = [{ id: "p", instrument: "PI008", target_groups: ["TG20"], eligible: [{ field: "founded", op, value }] }];
  const ports = workspacePortsOf({ records: { organisation: [{ id: "firm", founded }], "policy-instrument": policies } });
  const { open, not, unknown } = answered(await showInstruments.run(ports, showInstruments.input.parse({ organisation: "firm" })));
  expect([open.length, not.length, unknown.length]).toEqual([Number(is === true), Number(is === false), Number(is === null)]);
});
