import { byCodePoint } from "@quoin/methods";
import { z } from "zod";
import { lastOf } from "../../contract/assert-present.ts";
import { plainWords } from "../../language/office-words.ts";
import type { StoredRecord } from "../../register/record-store.ts";
import { recordIn } from "../../register/typed-records.ts";

/** Texts by language; a language that is missing is stood in for by another one. */
const names = z.record(z.string(), z.string()).meta({ in_languages: true });

const level = z.strictObject({
  id: z.string(),
  names: names.default({}),
  /** What several places of the level are called, where that does not follow from the name. */
  plurals: names.optional(),
});

/** A tree of places, as an office describes it in quoin.yaml. */
export const territorySettings = z
  .strictObject({
    /** The place that holds all others: a nation, a province, a region, a group of companies. */
    root: z.strictObject({ id: z.string().min(1), names: names.default({}) }),
    /** From the root down. */
    levels: z.array(level).default([]),
    /** The level whose places are compared with each other; the second one where nothing is said. */
    compared: z
      .string()
      .meta({ form: { en: "the code of one of the levels below the first", zh: "第一级以下某一层级的代码" } })
      .optional(),
    /** Whose codes the places have: a classification and its version, or free codes. */
    codes: z.strictObject({ system: z.string(), version: z.union([z.string(), z.number()]).transform(String).optional() }).optional(),
    /** The table of the role `regions`; that it is not there yet is no fault. */
    table: z.string().optional(),
  })
  .refine(({ levels, compared }) => compared === undefined || levels.slice(1).some(({ id }) => id === compared), {
    path: ["compared"],
  });
export type Territory = z.infer<typeof territorySettings>;

/** The level whose places are compared with each other, and how far below the root it stands; null where the territory has no level below its first. */
export function comparedLevel({
  levels,
  compared,
}: Pick<Territory, "levels" | "compared">): { readonly level: Territory["levels"][number]; readonly depth: number } | null {
  const depth = compared === undefined ? 1 : levels.findIndex(({ id }) => id === compared);
  const level = levels[depth];
  return level === undefined ? null : { level, depth };
}

/**
 * How rules and plans call the whole territory among themselves, whatever its code is. Tables are read so that their national rows bear this name, and a finding
 * is given the root's own id when it is complete; so no rule knows a nation.
 */
export const wholeTerritory = "@root";

/** What is known of a territory where settings are at hand. */
export interface TerritorySettings {
  readonly territory?: Territory | undefined;
  readonly currency?: string | undefined;
}

/**
 * The territory of opened settings. An office that says nothing of it, and has no tree of places on record, is one of a whole without a name. Its code is that of the country whose own currency
 * the office has named (the first two letters of an ISO 4217 code are those of ISO 3166-1), so that rows of that code are those of the whole; a currency of many countries, or none, says no country.
 *
 *   territoryOf({ currency: "PLN" }).root.id  // "PL"
 *   territoryOf({ currency: "EUR" }).root.id  // "whole"
 */
export function territoryOf({ territory, currency = "" }: TerritorySettings): Territory {
  return territory ?? { root: { id: /^(EU|X)|^$/.test(currency) ? "whole" : currency.slice(0, 2), names: plainWords.whole }, levels: [] };
}

/** Id of the place that holds all others. */
export function rootOf(settings: TerritorySettings): string {
  return territoryOf(settings).root.id;
}

/**
 * The territory that the records of places show: the root is the place without a parent under which most others are, ties by id; a single place that says its level is its own root. Null where
 * several places stand side by side and none is another's parent.
 */
export function territoryOfRecords(regions: readonly StoredRecord[]): Territory | null {
  const levelOf = (region: StoredRecord): string | null => recordIn(region, "region").level;
  const parents = new Map(regions.map((region) => [region.id, recordIn(region, "region").parent]));
  const members = new Map<string, StoredRecord[]>();
  for (const region of regions) {
    const top = topOf(region.id, parents);
    members.set(top, [...(members.get(top) ?? []), region]);
  }
  const [first] = [...members]
    .filter(([, held]) => held.length > 1 || (regions.length === 1 && held[0] !== undefined && levelOf(held[0]) !== null))
    .sort(([a, x], [b, y]) => y.length - x.length || byCodePoint(a, b));
  const root = regions.find(({ id }) => id === first?.[0]);
  if (first === undefined || root === undefined) return null;
  const ordered = [root, ...first[1].toSorted((a, b) => depthOf(a.id, parents) - depthOf(b.id, parents))];
  const levels = [...new Set(ordered.flatMap((region) => levelOf(region) ?? []))];
  const held = root.body.labels;
  const named = Object.entries(held).filter((entry): entry is [string, string] => typeof entry[1] === "string");
  return { root: { id: root.id, names: Object.fromEntries(named) }, levels: levels.map((id) => ({ id, names: {} })) };
}

/** The place above all others of a place; a ring of parents ends where it closes. */
function topOf(id: string, parents: ReadonlyMap<string, string | null>): string {
  return lastOf(chainOf(id, parents));
}

function depthOf(id: string, parents: ReadonlyMap<string, string | null>): number {
  return chainOf(id, parents).length;
}

function chainOf(id: string, parents: ReadonlyMap<string, string | null>): readonly string[] {
  const chain = [id];
  for (let above = parents.get(id) ?? null; above !== null && !chain.includes(above) && parents.has(above); above = parents.get(above) ?? null)
    chain.push(above);
  return chain;
}
