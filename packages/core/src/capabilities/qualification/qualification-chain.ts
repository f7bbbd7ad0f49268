import { byCodePoint } from "@quoin/methods";
import type { RecordStore } from "../../register/record-store.ts";
import { type Stored, storedOf } from "../../register/typed-records.ts";

export interface ChainRecords {
  readonly items: readonly Stored<"item">[];
  readonly standards: readonly Stored<"standard">[];
  readonly methods: readonly Stored<"test-method">[];
  readonly accreditations: readonly Stored<"accreditation">[];
  readonly products: readonly Stored<"evaluated-product">[];
}

export const chainSteps = ["standard", "method", "laboratory", "product"] as const;
export const stepStates = ["there", "missing", "unknown", "expired", "expiring"] as const;

export interface ChainStep {
  readonly step: (typeof chainSteps)[number];
  readonly state: (typeof stepStates)[number];
  readonly ids: readonly string[];
}

export interface ItemChain {
  readonly item: Stored<"item">;
  readonly steps: readonly ChainStep[];
  /** Products at home of the products that passed and whose home is known; null where none is known. */
  readonly homeShare: number | null;
  readonly used: readonly (ChainRecords["standards"] | ChainRecords["methods"] | ChainRecords["accreditations"] | ChainRecords["products"])[number][];
}

export async function readChainRecords(records: Pick<RecordStore, "list">): Promise<ChainRecords> {
  const [items, standards, methods, accreditations, products] = await Promise.all([
    storedOf(records, "item"),
    storedOf(records, "standard"),
    storedOf(records, "test-method"),
    storedOf(records, "accreditation"),
    storedOf(records, "evaluated-product"),
  ]);
  return { items, standards, methods, accreditations, products };
}

/** Days before its end from which something is said to expire. */
const warningDays = 180;
const dayMs = 86_400_000;

/**
 * The chain of each needed item that names a technology: standard of the technology → its test method → a laboratory accredited for either → a product of the item that passed.
 *
 * A step without records is `missing` where the item says to which day they are recorded (`chain_as_of`), else `unknown`: what nobody recorded is unknown and never none. Expired = all
 * that there were have ended before `on`; expiring = the last of them ends within 180 days. A suspended accreditation, one that begins after `on`, a standard that is a draft, withdrawn or
 * replaced, and a product that is tested after `on` do not count. Of standards that replace each other in a ring nobody can tell which one holds: where the technology has no other, nothing is missing, it is unknown.
 *
 * @param on  day at which it is asked, `2026-06-01`; null = ends are not looked at
 */
export function qualificationChain({ items, standards, methods, accreditations, products }: ChainRecords, on: string | null): readonly ItemChain[] {
  const ringed = new Set(ringedStandards(standards));
  return items
    .filter(({ body }) => body.needed === true && body.technology !== null)
    .toSorted((a, b) => byCodePoint(a.id, b.id))
    .map((item) => {
      const technology = item.body.technology ?? "";
      const own = standards.filter(
        ({ body }) => body.technologies.includes(technology) && body.status !== "withdrawn" && body.status !== "draft" && body.replaced_by === null,
      );
      const ids = new Set(own.map(({ id }) => id));
      const tests = methods.filter(({ body }) => ids.has(body.standard));
      const testIds = new Set(tests.map(({ id }) => id));
      const labs = accreditations.filter(
        ({ body }) =>
          body.suspended !== true &&
          hasBegun(body.from, on) &&
          body.scope.some(({ standard, method }) => (standard !== null && ids.has(standard)) || (method !== null && testIds.has(method))),
      );
      const passed = products.filter(({ body }) => body.item === item.id && body.result !== "fail" && hasBegun(body.on, on));
      const isUntold = own.length === 0 && standards.some(({ id, body }) => ringed.has(id) && body.technologies.includes(technology));
      const none = item.body.chain_as_of === null || isUntold ? ("unknown" as const) : ("missing" as const);
      const homes = passed.flatMap(({ body }) => (body.home === null ? [] : [body.home]));
      return {
        item,
        steps: [
          stepOf("standard", own, () => null, none, on),
          stepOf("method", tests, () => null, none, on),
          stepOf("laboratory", labs, ({ body }) => body.to, none, on),
          stepOf("product", passed, ({ body }) => body.to, none, on),
        ],
        homeShare: homes.length === 0 ? null : homes.filter((home) => home).length / homes.length,
        used: [...own, ...tests, ...labs, ...passed],
      };
    });
}

/** Standards that come after themselves by way of what replaces them, by id. */
export function ringedStandards(standards: ChainRecords["standards"]): readonly string[] {
  const after = new Map(standards.map(({ id, body }) => [id, body.replaced_by]));
  return standards.flatMap(({ id }) => {
    const seen = new Set<string>();
    for (let at = after.get(id) ?? null; at !== null && !seen.has(at); at = after.get(at) ?? null) seen.add(at);
    return seen.has(id) ? [id] : [];
  });
}

function stepOf<T extends { readonly id: string }>(
  step: ChainStep["step"],
  found: readonly T[],
  endOf: (record: T) => string | null,
  none: "unknown" | "missing",
  on: string | null,
): ChainStep {
  if (found.length === 0) return { step, state: none, ids: [] };
  const valid = found.filter((each) => on === null || isAtOrAfter(endOf(each), on));
  if (valid.length === 0) return { step, state: "expired", ids: found.map(({ id }) => id) };
  const isLasting = on === null || valid.some((each) => lasts(endOf(each), on));
  return { step, state: isLasting ? "there" : "expiring", ids: valid.map(({ id }) => id) };
}

/** A beginning that nobody recorded, or known to the month or the year only, holds something back from that month or year on alone. */
function hasBegun(from: string | null, on: string | null): boolean {
  return from === null || on === null || from <= on.slice(0, from.length);
}

/** An end known to the month or the year lasts to its last day. */
function isAtOrAfter(end: string | null, on: string): boolean {
  return end === null || end >= on.slice(0, end.length);
}

function lasts(end: string | null, on: string): boolean {
  return end === null || end.length < 10 || Date.parse(end) - Date.parse(on) > warningDays * dayMs;
}
