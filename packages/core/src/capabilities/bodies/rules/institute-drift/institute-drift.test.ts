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
      const amounts = { procurement: Math.round(1e6 * share(0.3, order)), contract: 1e6 - Math.round(1e6 * share(0.3, order)) };
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
