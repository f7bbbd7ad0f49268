import { RandomStream } from "@quoin/methods";
import { expect, test } from "vitest";
import { recordOf } from "../../../../../test/record-of.ts";
import { findingOn, findingsOf } from "../../../../../test/rule-probe.ts";
import { storedRecord } from "../../../../../test/stored-record.ts";
import { meanOfThrownSigns } from "../../../../diagnosis/falling-share/falling-share-draft.ts";
import { sourcesInMemory } from "../../../../judging/sources-in-memory.ts";
import type { StoredRecord } from "../../../../register/record-store.ts";
import { instituteDrift as rule } from "./institute-drift.ts";

type Fields = Readonly<Record<string, unknown>>;
const stored = (id: string, fields: Fields): StoredRecord => {
  const { id: own, ...body } = recordOf<Fields & { readonly id: string }>("institute-year", { id, ...fields });
  return storedRecord("institute-year", own, body);
};

/** Institutes whose common work, services and public orders move by `fall` on average over twelve years, each by its own luck. */
function world(seed: number, fall: number, institutes = 12): StoredRecord[] {
  const random = new RandomStream(seed);
  return Array.from({ length: institutes }, (_, at) => `i${at}`).flatMap((organisation) => {
    const luck = (): number => (random.uniform() - 0.5) * 0.16;
    const [work, service, order] = [luck(), luck(), luck()];
    return Array.from({ length: 13 }, (_, after) => 2013 + after).map((year) => {
      const gone = (year - 2013) / 12;
      const share = (base: number, own: number): number => Math.min(1, Math.max(0, base - gone * (fall - own)));
      const procurement = Math.round(1e6 * share(0.3, order));
      const amounts = { base: 4e5, procurement, contract: 6e5 - procurement };
      return stored(`${organisation}-${year}`, {
        organisation,
        year,
        work: [
          { class: "generic", share: share(0.5, work) },
          { class: "key", share: 1 - share(0.5, work) },
        ],
        money: Object.entries(amounts).map(([kind, amount]) => ({ kind, amount: String(amount) })),
        services: { count: 10, hours: 10, income: String(Math.round(1e6 * share(0.4, service))) },
        currency: "CNY",
      });
    });
  });
}
const of = async (records: readonly StoredRecord[], part: string) =>
  findingOn(await findingsOf(rule, sourcesInMemory({}, records), { draws: 500 }), "CN", part);

test.each(["work", "service", "procurement"])("a fall of a fifth of %s in twelve institutes is found", async (part) => {
  for (const seed of [1, 2]) expect([seed, (await of(world(seed, 0.2), part)).verdict]).toEqual([seed, "confirmed"]);
});

test("services are told per public money: contracts of firms that double move nothing, and the fall has a limit of its own", async () => {
  const money = (contract: string) => [
    { kind: "base", amount: "100" },
    { kind: "project", amount: "60" },
    { kind: "procurement", amount: "40" },
    { kind: "contract", amount: contract },
  ];
  const years = (incomes: readonly number[], contractOf: (after: number) => string): StoredRecord[] =>
    Array.from({ length: 6 }, (_, at) => `i${at}`).flatMap((organisation) =>
      incomes.map((income, after) =>
        stored(`${organisation}-${after}`, {
          ...{ organisation, year: 2018 + after, money: money(contractOf(after)) },
          ...{ services: { count: 1, hours: 1, income: String(income) }, currency: "CNY" },
        }),
      ),
    );
  const level = [300, 300, 300, 300, 300, 300, 300, 300];
  const flat = await of(
    years(level, (after) => String(1000 * 2 ** after)),
    "service",
  );
  expect([flat.value, flat.verdict]).toEqual([0, "insufficient-data"]);
  // From 300 to 286 of 200 that the public pays each year: 1.50 to 1.43, each year as much less.
  const incomes = level.map((income, after) => income - 2 * after);
  const fallen = await of(
    years(incomes, () => "1000"),
    "service",
  );
  expect(fallen).toMatchObject({
    ...{ value: expect.closeTo(-0.07, 9), verdict: "confirmed", measure: "ratio.institute-service-change" },
    ...{ unit: "change of service income per public money, mean of institutes", effect: { minimum: 0.05 } },
  });
  expect(fallen.statement.en).toContain(
    "From 2018 to 2025 income of public services for each unit of public money changed by −0.070 on average of 6 institutes",
  );
  expect(fallen.statement.en).toContain("a fall of 0.050 is the least that matters");
  const higher = findingOn(
    await findingsOf(
      rule,
      sourcesInMemory(
        {},
        years(incomes, () => "1000"),
      ),
      { draws: 500, minimum_service_fall: 0.08 },
    ),
    "CN",
    "service",
  );
  expect([higher.verdict, higher.effect?.minimum]).toEqual(["not-supported", 0.08]);
  const unpaid = years(incomes, () => "1000").map((each) => ({ ...each, body: { ...each.body, money: [{ kind: "contract", amount: "1000" }] } }));
  expect((await of(unpaid, "service")).verdict).toBe("insufficient-data");
});

test("institutes that move by luck alone do not drift, nor do such as turn to common work", async () => {
  for (const seed of [3, 4, 5]) expect([seed, (await of(world(seed, 0), "work")).verdict === "confirmed"]).toEqual([seed, false]);
  expect((await of(world(6, -0.2), "work")).verdict).toBe("not-supported");
});

test("few institutes, one year alone, or work that nobody told say nothing", async () => {
  expect((await of(world(7, 0.2, 4), "work")).verdict).toBe("insufficient-data");
  expect(
    (
      await of(
        world(7, 0.2).filter(({ body }) => body["year"] === 2025),
        "work",
      )
    ).verdict,
  ).toBe("insufficient-data");
  expect(
    (
      await of(
        world(7, 0.2).map((each) => ({ ...each, body: { ...each.body, work: [] } })),
        "work",
      )
    ).verdict,
  ).toBe("insufficient-data");
  expect((await of([], "service")).verdict).toBe("insufficient-data");
});

test("what all institutes did in one year alone is one event, however many they are; procurement that nobody wrote down is not none", async () => {
  const first = world(8, 0.3, 40).filter(({ body }) => body["year"] === 2013 || body["year"] === 2025);
  const found = await of(first, "work");
  expect(found.verdict).toBe("insufficient-data");
  expect(found.null?.p_value).toBe(1);
  // Thrown institute by institute the same fall would be beyond chance.
  const shareOf = (each: StoredRecord | undefined): number => ((each?.body["work"] ?? []) as readonly { readonly share: number }[])[0]?.share ?? 0;
  const changes = Array.from({ length: 40 }, (_, at) => shareOf(first[2 * at + 1]) - shareOf(first[2 * at]));
  expect(meanOfThrownSigns(changes, 4_000, 1)).toMatchObject({ observed: expect.closeTo(found.value ?? 0, 9), pValue: expect.closeTo(0, 3) });
  const unsaid = world(9, 0.2).map((each) => ({
    ...each,
    body: { ...each.body, money: (each.body["money"] as readonly Fields[]).filter(({ kind }) => kind !== "procurement" || each.body["year"] !== 2025) },
  }));
  expect((await of(unsaid, "procurement")).value).toBeGreaterThan(-0.3);
});
