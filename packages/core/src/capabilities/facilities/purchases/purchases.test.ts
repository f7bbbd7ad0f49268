import { expect, test } from "vitest";
import { answered, workspacePortsOf } from "../../../../test/asked-of.ts";
import { times } from "../../../../test/long-run.ts";
import { plantedRegister } from "../../../../test/planted-instruments.ts";
import type { WorkspacePorts } from "../../../contract/ports.ts";
import { unreviewedPurchases } from "../../funding/awards/unreviewed-purchases.ts";
import { purchaseAdvice, type Room } from "./advice.ts";
import { alikeUnits } from "./alike-units.ts";
import { decidePurchase } from "./decide-purchase.ts";
import { listPurchases } from "./list-purchases.ts";
import { reviewPurchase } from "./review-purchase.ts";

type Fields = Readonly<Record<string, unknown>>;

const weekly = [1, 2, 3, 4, 5].map((day) => ({ day, from: "09:00", to: "17:00" }));
const opening = (facility: string): Fields => ({ id: `o-${facility}`, facility, zone: "Asia/Shanghai", weekly, slot_minutes: 60, approval: "instant" });
const hours = (facility: string, amount: number): Fields => ({
  id: `s-${facility}`,
  facility,
  per: "hour",
  by_slot: true,
  what: { method: "Scanning electron microscope", quantity: "microstructure", capability: ["microstructure of metals"] },
  prices: [{ for: "public", amount, currency: "CNY" }],
});
const used = (facility: string, count: number): Fields[] =>
  Array.from({ length: count }, (_, at) => {
    const day = new Date(Date.parse("2025-01-02T01:00:00Z") + at * 86_400_000).toISOString().slice(0, 19);
    return {
      id: `b-${facility}-${at}`,
      facility,
      unit: 1,
      zone: "Asia/Shanghai",
      status: "used",
      asked_at: `${day}Z`,
      start: `${day}Z`,
      end: `${day.slice(0, 11)}09:00:00Z`,
      external: true,
    };
  });

const records = {
  region: [
    { id: "near", latitude: 30, longitude: 100 },
    { id: "far", latitude: 45, longitude: 120 },
  ],
  organisation: [
    { id: "buyer", region: "near" },
    { id: "host", region: "near" },
  ],
  facility: [
    { id: "sem", labels: { en: "Scanning electron microscope of the institute" }, host: "host", region: "near" },
    { id: "sem-far", labels: { en: "Scanning electron microscope" }, host: "host", region: "far" },
    { id: "mill", labels: { en: "Five-axis milling centre" }, host: "host", region: "near" },
  ],
  equipment: [
    {
      id: "xrd",
      labels: { en: "Diffractometer D8" },
      host: "host",
      region: "near",
      classes: ["diffraction"],
      effective_hours: 1300,
      external_hours: 10,
      hours_year: 2025,
    },
  ],
  opening: [opening("sem"), opening("sem-far")],
  service: [hours("sem", 500), hours("sem-far", 100)],
  booking: [...used("sem", 20), ...used("sem-far", 3)],
};

function portsOf(settings: Fields = {}): WorkspacePorts {
  return workspacePortsOf(
    { records, choices: { currency: "CNY", ...settings } } as never,
    { clock: { now: () => "2026-12-01T00:00:00.000Z", seconds: () => 0 } } as Partial<WorkspacePorts>,
  );
}
const ask = async (ports: WorkspacePorts, data: Fields, more: Fields = {}) =>
  answered(await reviewPurchase.run(ports, reviewPurchase.input.parse({ data, ...more })));
const wanted = { name: "SEM", words: ["scanning electron microscope"], price: 3_000_000, currency: "CNY", host: "buyer", needed_hours: 400 };

test("an open unit of the same kind within reach with as many free hours: share, with its hours, cost and where buying breaks even", async () => {
  const answer = await ask(portsOf(), wanted);
  expect(answer).toMatchObject({
    needed: true,
    limit: 2_000_000,
    year: 2025,
    advice: "share",
    conditions: [],
    hours_to_share: 400,
    cost_of_sharing: "200000",
    break_even_hours: 6000,
    decision: "open",
  });
  expect(answer.candidates.map(({ id, within_reach: near }) => [id, near])).toEqual([
    ["sem", true],
    ["sem-far", false],
  ]);
  const [sem] = answer.candidates;
  // 261 working days of eight hours, less 20 days that were used whole; of them those that are Saturdays or Sundays lie outside the opening hours, and count as used all the same.
  expect(sem).toMatchObject({
    open: true,
    effective_hours: 160,
    free_hours: 261 * 8 - 160,
    price_per_hour: "500",
    full: false,
    distance_km: 0,
    why: { words: ["scanning", "electron", "microscope"] },
  });
});

test("the same class is alike whatever it is called; one that is full is a reason to buy, and none within reach is another", async () => {
  const full = await ask(portsOf(), { words: ["phase analysis of powders"], classes: ["Diffraction"], price: "2500000", host: "buyer", needed_hours: 100 });
  expect(full.candidates).toMatchObject([{ id: "xrd", score: null, full: true, why: { classes: ["diffraction"], words: [] } }]);
  expect(full).toMatchObject({ advice: "buy", conditions: ["all-full"], hours_to_share: null, cost_of_sharing: null });
  const none = await ask(portsOf(), { words: ["mass spectrometer"], price: 100, host: "buyer" });
  expect(none).toMatchObject({ needed: false, advice: "buy", conditions: ["none-in-reach"], candidates: [], break_even_hours: null });
  const nearOnly = await ask(portsOf(), { ...wanted, region: "far" }, { within: 50 });
  expect(nearOnly.candidates.filter(({ within_reach: near }) => near).map(({ id }) => id)).toEqual(["sem-far"]);
});

test("what nobody recorded is looked at closer and never counted as room or as full", () => {
  const room = (more: Partial<Room>): Room => ({ hoursOf: "a", isWithinReach: true, isOpen: true, free: null, full: null, price: null, ...more });
  const asked = { price: "100", currency: "CNY", needed: 10 };
  expect(purchaseAdvice([room({})], asked)).toMatchObject({ advice: "look-closer", hours_to_share: null });
  expect(purchaseAdvice([room({ isWithinReach: null, full: true })], asked)).toMatchObject({ advice: "look-closer", conditions: [] });
  expect(purchaseAdvice([room({ free: 100, isOpen: false })], asked)).toMatchObject({ advice: "look-closer", hours_to_share: 0 });
  expect(purchaseAdvice([room({ free: 4, full: false })], asked)).toMatchObject({ advice: "look-closer", hours_to_share: 4 });
  // Two instruments of one facility have its hours once.
  expect(purchaseAdvice([room({ free: 6, full: false }), room({ free: 6, full: false })], asked)).toMatchObject({ advice: "look-closer", hours_to_share: 6 });
  const priced = (hoursOf: string, free: number, amount: string) => room({ hoursOf, free, full: false, price: { amount, currency: "CNY" } });
  expect(purchaseAdvice([priced("a", 6, "2.50"), priced("b", 6, "1.10")], asked)).toMatchObject({
    advice: "share",
    hours_to_share: 10,
    cost_of_sharing: "16.6",
  });
});

test("a person decides with a reason and a condition; what was decided to be shared adds up to what was not spent, and a decision stays", async () => {
  const ports = portsOf();
  const { id } = await ask(ports, wanted);
  const second = await ask(ports, { ...wanted, name: "another", price: "2000000.50" });
  const decide = (review: string, more: Fields) => decidePurchase.run(ports, decidePurchase.input.parse({ id: review, reason: "it has room", ...more }));
  const unmet = await decide(id, { decision: "buy" });
  expect([unmet.ok, unmet.notes.map(({ code }) => code)]).toEqual([false, ["purchase.no-condition"]]);
  answered(await decide(id, { decision: "share" }));
  answered(await decide(second.id, { decision: "share" }));
  const listed = async () => answered(await listPurchases.run(ports, {}));
  expect((await listed()).not_spent).toEqual([{ amount: "5000000.5", currency: "CNY", purchases: 2 }]);
  expect((await ask(ports, wanted)).decision).toBe("share");
  answered(await decide(second.id, { decision: "buy", condition: ["unfit"] }));
  expect((await listed()).not_spent).toEqual([{ amount: "3000000", currency: "CNY", purchases: 1 }]);
});

test("an office in another currency says its own limit, else whether a review is needed is not known; nothing said is refused", async () => {
  const outcome = await reviewPurchase.run(portsOf({ currency: "EUR" }), reviewPurchase.input.parse({ data: { ...wanted, currency: "EUR" } }));
  expect([outcome.ok && outcome.value.needed, outcome.notes.map(({ code }) => code)]).toEqual([null, ["purchase.no-limit"]]);
  const said = portsOf({ currency: "EUR", sharing: { review_from: 250_000 } });
  expect((await ask(said, { ...wanted, currency: "EUR", price: 250_000 })).needed).toBe(true);
  expect((await ask(said, { ...wanted, currency: "EUR", price: 249_999 })).needed).toBe(false);
  for (const [data, code] of [
    [{ ...wanted, currency: "USD" }, "purchase.other-currency"],
    [{ price: 5, host: "buyer" }, "purchase.nothing-said"],
    [{ ...wanted, application: "no-such" }, "record.not-found"],
  ] as const) {
    const refused = await reviewPurchase.run(said, reviewPurchase.input.parse({ data: { currency: "EUR", ...data } }));
    expect([refused.ok, refused.notes.map((each) => each.code)]).toEqual([false, [code]]);
  }
});

test("before an award every large instrument of an application has been decided about", async () => {
  const ports = portsOf();
  const call = { currency: "CNY" };
  const bought = (name: string, price: string | null) => ({ name, model: null, price });
  const application = { id: "app", equipment: [bought("Scanning electron microscope", "3000000"), bought("Bench", "1999999"), bought("Unpriced", null)] };
  const left = () => unreviewedPurchases(ports, call, [application]);
  expect(await left()).toEqual(new Map([["app", ["Scanning electron microscope"]]]));
  const noted = { ...wanted, id: "rev", name: "scanning electron  microscope" };
  const { id } = await ask(ports, noted);
  expect((await left()).size).toBe(1);
  answered(await decidePurchase.run(ports, decidePurchase.input.parse({ id, decision: "share", reason: "room" })));
  // Decided, but for nobody's application.
  expect((await left()).size).toBe(1);
  expect((await unreviewedPurchases(ports, { currency: "EUR" }, [application])).size).toBe(0);
});

for (const seed of [1, 2])
  test(`of 2,000 units that others described at least 95 % of those alike are found and at most 5 % of what is found is of another kind (seed ${seed})`, () => {
    const { units, wanted: purchases } = plantedRegister(seed, 2_000, times(60, 1 / 15));
    let [found, wrong, there] = [0, 0, 0];
    for (const { words, classes, alike: own } of purchases) {
      const { alike, threshold } = alikeUnits({ words, classes }, units);
      there += own.size;
      found += alike.filter(({ key }) => own.has(key)).length;
      wrong += alike.filter(({ key }) => !own.has(key)).length;
      expect(threshold).toBeGreaterThan(0.5);
    }
    expect(found / there).toBeGreaterThanOrEqual(0.95);
    expect(wrong / (found + wrong)).toBeLessThanOrEqual(0.05);
  });

test("classes are codes: two that differ by their digits are two", () => {
  const unit = (key: string, code: string) => ({ key, texts: ["balance"], classes: [code] });
  const { alike } = alikeUnits({ words: ["furnace"], classes: ["03010200"] }, [unit("a", "03010200"), unit("b", "03010300")]);
  expect(alike.map(({ key }) => key)).toEqual(["a"]);
});
