import { expect, test } from "vitest";
import { findingOn, findingsOf } from "../../../../../test/rule-probe.ts";
import { storedRecord } from "../../../../../test/stored-record.ts";
import { sourcesInMemory } from "../../../../judging/sources-in-memory.ts";
import type { StoredRecord } from "../../../../register/record-store.ts";
import { lowReadiness as rule } from "./low-readiness.ts";

const card = (trl: readonly (number | null)[], irl: readonly number[]): StoredRecord[] => [
  storedRecord("technology-system", "s"),
  storedRecord("link", "l", { system: "s", integrations: irl.map((level, place) => ({ from: `t${place}`, to: `t${place + 1}`, irl: level })) }),
  ...trl.map((level, place) => storedRecord("item", `i${place}`, { link: "l", technology: `t${place}`, trl: level })),
];
const of = async (records: readonly StoredRecord[]) => findingOn(await findingsOf(rule, sourcesInMemory({}, records)), "s");

test("ripe parts that are hardly integrated make an unready system", async () => {
  const found = await of(card([9, 6, 6], [1, 2]));
  expect(found).toMatchObject({ verdict: "confirmed", item: "P4.2", comparison: expect.objectContaining({ mean_trl: 7, integrations: 2 }) });
  expect(Number(found.value)).toBeLessThan(6);
});

test("the same parts well integrated are not a finding", async () => {
  expect((await of(card([9, 8, 8], [9, 8]))).verdict).toBe("not-supported");
});

test("a technology without TRL does not act as one of level 0, and too few say nothing", async () => {
  expect((await of(card([9, 6, null], [1, 2]))).verdict).toBe("insufficient-data");
  expect((await of(card([9, 6, 6], []))).verdict).toBe("insufficient-data");
});

test("assessments are judgements: the answer is robust only where a level either way, each link moved and the weakest part left out keep it", async () => {
  const low = await of(card([4, 3, 3, 3, 3], [1, 1, 1, 1]));
  expect(low.choices).toHaveLength(6);
  expect(low.strength === "robust").toBe(low.choices.every(({ verdict }) => verdict === "confirmed"));
  const near = await of(card([9, 6, 6], [1, 2]));
  expect(near.choices.map(({ value }) => value).every(Number.isFinite)).toBe(true);
});

test("most of the card's technologies without a TRL: nothing is told, and the reason is that they are not coded", async () => {
  const found = await of(card([9, 6, 6, null, null, null, null], [1, 2]));
  expect(found).toMatchObject({ verdict: "insufficient-data", reason: "not-coded" });
  expect(found.statement.en).toContain("3 of 7 technologies have a TRL");
});
