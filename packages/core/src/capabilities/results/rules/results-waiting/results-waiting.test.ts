import { RandomStream } from "@quoin/methods";
import { expect, test } from "vitest";
import { recordOf } from "../../../../../test/record-of.ts";
import { findingOn, findingsOf } from "../../../../../test/rule-probe.ts";
import { storedRecord } from "../../../../../test/stored-record.ts";
import { sourcesInMemory } from "../../../../judging/sources-in-memory.ts";
import type { StoredRecord } from "../../../../register/record-store.ts";
import { resultsWaiting as rule } from "./results-waiting.ts";

type Fields = Readonly<Record<string, unknown>>;
const stored = (type: string, id: string, fields: Fields): StoredRecord => {
  const { id: own, ...body } = recordOf<Fields & { readonly id: string }>(type, { id, ...fields });
  return storedRecord(type, own, body);
};
const day = (at: number): string => new Date(at * 86_400_000).toISOString().slice(0, 10);
const begin = Date.parse("2008-01-01") / 86_400_000;

/** Results of universities and firms, taken up at a constant rate of each side, watched to the end of 2025. */
function world(seed: number, rate: { readonly university: number; readonly enterprise: number }, results = 6): StoredRecord[] {
  const random = new RandomStream(seed);
  return (["university", "enterprise"] as const).flatMap((kind) =>
    Array.from({ length: 12 }, (_, owner) => `${kind}-${owner}`).flatMap((owner) => [
      stored("organisation", owner, { kind }),
      ...Array.from({ length: results }, (_, at) => {
        const id = `${owner}-${at}`;
        const offered = begin + Math.floor(random.uniform() * 2500);
        const taken = offered + Math.ceil((-Math.log(1 - random.uniform()) / rate[kind]) * 365.25);
        const made = [stored("result", id, { owners: [{ organisation: owner, share: 1 }], offered_on: day(offered) })];
        return taken < Date.parse("2025-12-31") / 86_400_000 ? [...made, stored("transfer", `x-${id}`, { result: id, signed_on: day(taken) })] : made;
      }).flat(),
    ]),
  );
}
const of = async (records: readonly StoredRecord[]) => findingOn(await findingsOf(rule, sourcesInMemory({}, records), { draws: 200 }), "CN");

test("results of universities that are taken up at a fifth of the rate are found to wait longer", async () => {
  for (const seed of [11, 12]) {
    const found = await of(world(seed, { university: 0.06, enterprise: 0.3 }));
    expect([seed, found.verdict, found.bears_on.includes("M1.8")]).toEqual([seed, "confirmed", true]);
    expect(found.value).toBeGreaterThan(0.2);
  }
});

test("at the same rate nothing is confirmed", async () => {
  for (const seed of [21, 22, 23])
    expect([seed, (await of(world(seed, { university: 0.15, enterprise: 0.15 }))).verdict === "confirmed"]).toEqual([seed, false]);
});

test("few results, unknown owners or a short watch tell nothing", async () => {
  const all = world(31, { university: 0.1, enterprise: 0.3 });
  expect((await of(world(31, { university: 0.1, enterprise: 0.3 }, 1))).verdict).toBe("insufficient-data");
  expect((await of(all.filter(({ type }) => type !== "organisation"))).verdict).toBe("insufficient-data");
  expect((await of(all.map((each) => (each.type === "result" ? { ...each, body: { ...each.body, offered_on: null } } : each)))).verdict).toBe(
    "insufficient-data",
  );
  expect((await of([])).verdict).toBe("insufficient-data");
});

test("the order of records decides nothing", async () => {
  const all = world(41, { university: 0.06, enterprise: 0.3 });
  expect(await of(all.toReversed())).toEqual(await of(all));
});
