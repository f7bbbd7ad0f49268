import { expect, test } from "vitest";
import type { Finding } from "../finding/finding.ts";
import { withFamilies, withNationFamily } from "./nation-family.ts";

const limits = { significance: 0.05, q: 0.1 };
const text = { en: "It falls.", zh: "下降。" };
const choice = { label: text, value: 1, null: null, verdict: "confirmed" };

function tested(id: string, p: number | null, own: Partial<Finding> = {}): Finding {
  return {
    id,
    subject: { type: "region", id: "CN" },
    family: null,
    effect: p === null ? null : { value: 2, low: p < 0.05 ? 0.1 : -1, high: 3, level: 0.95, minimum: 1 },
    null: p === null ? null : { mean: 0, p05: -1, p95: 1, p_value: p },
    verdict: p !== null && p < 0.05 ? "confirmed" : "insufficient-data",
    size: p !== null && p < 0.05 ? "large" : null,
    reason: null,
    strength: "robust",
    choices: [choice, { ...choice }],
    fragile: [],
    statement: text,
    statement_data: { code: "x.y", values: {}, marks: { en: [], zh: [] } },
    ...own,
  } as unknown as Finding;
}

test("what holds by itself and not among all tests on the whole is told no more, and says how many there were", () => {
  const found = withNationFamily([tested("a", 0.001), tested("b", 0.04), ...[0.3, 0.5, 0.7, 0.9].map((p) => tested(`n${p}`, p))], "CN", limits);
  expect(found.map(({ id, verdict }) => [id, verdict]).slice(0, 2)).toEqual([
    ["a", "confirmed"],
    ["b", "insufficient-data"],
  ]);
  const [a, b] = found;
  expect(a?.family).toEqual({ id: "nation", looks: 6, confirmed: 1, expected_by_chance: 6 * 0.05, level: 0.1 / 6, q: 0.006 });
  expect(b).toMatchObject({ reason: "many-looks", size: null, family: { q: expect.closeTo(0.12, 12) } });
  expect(b?.choices.map(({ verdict }) => verdict)).toEqual(["insufficient-data", "insufficient-data"]);
  expect(b?.statement.en).toBe(
    "This cannot be told: 6 questions on the whole were held against chance, and with all of them allowed for this one does not hold (q = 0.12, at most 0.1). Looked at alone: It falls.",
  );
  expect(a?.statement).toEqual(text);
});

test("what lies on the other side of chance is no look that holds: it lends nothing to the others", () => {
  const other = (id: string): Finding =>
    tested(id, 0.0001, { verdict: "not-supported", size: null, effect: { value: -2, low: -3, high: -1 } as Finding["effect"] });
  const found = withNationFamily([tested("b", 0.03), ...["u", "v", "w", "x"].map(other), ...[0.3, 0.5].map((p) => tested(`n${p}`, p))], "CN", limits);
  expect(found[0]).toMatchObject({ verdict: "insufficient-data", family: { q: expect.closeTo(0.21, 12) } });
  expect(found[1]).toMatchObject({ verdict: "not-supported", family: { q: 1 } });
});

test("neither another significance of its own nor a choice of the same p turns what the family takes back", () => {
  const chance = (p: number) => ({ mean: 0, p05: -1, p95: 1, p_value: p });
  const choices = [choice, { ...choice, null: chance(0.04) }, { ...choice, null: chance(0.0001) }] as unknown as Finding["choices"];
  const fragile = [{ threshold: "significance", to: 0.01, verdict: "insufficient-data" }] as unknown as Finding["fragile"];
  const [, open] = withNationFamily(
    [tested("a", 0.001), tested("b", 0.04, { choices, fragile }), ...[0.3, 0.5, 0.7, 0.9].map((p) => tested(`n${p}`, p))],
    "CN",
    limits,
  );
  expect(open?.choices.map(({ verdict }) => verdict)).toEqual(["insufficient-data", "insufficient-data", "confirmed"]);
  expect(open?.fragile).toEqual([]);
});

test("a threshold turns what the family takes back only where another verdict stands at its other end", () => {
  const moved = (to: number, verdict: Finding["verdict"], p: number) => ({
    ...choice,
    verdict,
    moves: { threshold: "years", to },
    null: { mean: 0, p05: -1, p95: 1, p_value: p },
  });
  const choices = [choice, moved(3, "insufficient-data", 0.2), moved(5, "not-supported", 0.9), moved(6, "confirmed", 0.0001)] as unknown as Finding["choices"];
  const fragile = [
    { threshold: "years", to: 3, verdict: "insufficient-data" },
    { threshold: "years", to: 5, verdict: "not-supported" },
  ] as unknown as Finding["fragile"];
  const [, open] = withNationFamily(
    [tested("a", 0.001), tested("b", 0.04, { choices, fragile }), ...[0.3, 0.5, 0.7, 0.9].map((p) => tested(`n${p}`, p))],
    "CN",
    limits,
  );
  expect(open?.fragile).toEqual([
    { threshold: "years", to: 5, verdict: "not-supported" },
    { threshold: "years", to: 6, verdict: "confirmed" },
  ]);
});

test("a small effect that is real by itself alone is called so no more", () => {
  const [small] = withNationFamily(
    [tested("a", 0.04, { verdict: "not-supported", size: "small" }), ...[0.3, 0.5, 0.7].map((p) => tested(`n${p}`, p))],
    "CN",
    limits,
  );
  expect(small).toMatchObject({ verdict: "insufficient-data", size: null });
});

test("places, limits without a test, other families and what is no number are left as they are", () => {
  const others = [
    tested("place", 0.04, { subject: { type: "region", id: "110000" } }),
    tested("limit", null, { verdict: "confirmed" }),
    tested("family", 0.04, { family: { id: "opportunities", looks: 31, confirmed: 1, expected_by_chance: 1.55, level: 0.003, q: 0.2 } }),
    tested("none", Number.NaN),
  ];
  expect(withNationFamily(others, "CN", limits)).toEqual(others);
});

test("a rule under a hidden heading that is asked by name changes nothing of what is shown, nor of another hidden one", () => {
  const shown = [tested("a", 0.001), tested("b", 0.04), tested("c", 0.5)];
  const alone = withFamilies(shown, [], "CN", limits);
  const asked = withFamilies(shown, [[tested("h", 0.03), ...[0.6, 0.7, 0.8].map((p) => tested(`h${p}`, p))], [tested("i", 0.002)]], "CN", limits);
  expect(asked.slice(0, 3)).toEqual(alone);
  expect(asked.map(({ id }) => id).slice(3)).toEqual(["h", "h0.6", "h0.7", "h0.8", "i"]);
  expect(asked.find(({ id }) => id === "h")?.family).toMatchObject({ looks: 7, q: expect.closeTo((0.04 * 7) / 3, 12) });
  expect(asked.find(({ id }) => id === "i")?.family).toMatchObject({ looks: 4, q: expect.closeTo((0.002 * 4) / 2, 12) });
});
