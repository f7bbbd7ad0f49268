import { leafCodes } from "../../codes/code-lists.ts";
import { defaultLibrary, technologyGrade } from "../../codes/technology-grade.ts";
import type { Item } from "../entities/item.ts";
import type { CardRecords } from "./card-records.ts";

/**
 * Where an item of a card stands:
 * - `missing`: it is needed, nobody makes it and no project works on it;
 * - `in-project`: nobody makes it, but a project works on it;
 * - `made`: somebody makes it;
 * - `not-needed`: it is said not to be needed;
 * - `unknown`: nobody has said whether it is needed.
 */
export type ItemStanding = "missing" | "in-project" | "made" | "not-needed" | "unknown";

/** An item with what follows from the records about it. */
export interface ItemState {
  readonly item: Item;
  readonly standing: ItemStanding;
  /** Projects that work on it, by id. */
  readonly projects: readonly string[];
  /** More than one project works on it: to be looked at, before it is called the same work twice. */
  readonly duplicate: boolean;
  /** Grade from TRL, MRL and gap; null where one of them is unknown. An expert's grade stands beside it and overrides it. */
  readonly grade: string | null;
  /** The library that the record names, else the one that its grade belongs to. */
  readonly library: string | null;
}

/** How much of a chain an enterprise and its partners stand on: links covered / links. */
export interface CardCoverage {
  readonly organisations: readonly string[];
  readonly covered: readonly string[];
  readonly open: readonly string[];
  /** Null where the card has no links. */
  readonly share: number | null;
}

/** What a card says: omissions, work done twice, what nobody has filled in yet. */
export interface CardState {
  readonly items: readonly ItemState[];
  readonly missing: readonly string[];
  readonly duplicates: readonly string[];
  /** Of the nine lists those that no item stands on: unknown, not missing. */
  readonly unknownLists: readonly string[];
  /** Records of the card whose source is still needed. */
  readonly sourceNeeded: readonly { readonly type: string; readonly id: string }[];
  /** Records of the card that are invented. */
  readonly synthetic: readonly { readonly type: string; readonly id: string }[];
  /** Coverage by the integrating enterprise and its partners; null where the card names none. */
  readonly coverage: CardCoverage | null;
}

/** The state of a card. A pure function of its records: what a planner changes shows at once. */
export function cardState(card: CardRecords): CardState {
  const { system, links, items } = card;
  const states = items.map((item) => itemState(item, card));
  const own = [
    { type: "technology-system", record: system },
    ...links.map((record) => ({ type: "link", record })),
    ...items.map((record) => ({ type: "item", record })),
  ];
  const filled = new Set(items.map(({ list }) => list));
  return {
    items: states,
    missing: states.filter(({ standing }) => standing === "missing").map(({ item }) => item.id),
    duplicates: states.filter(({ duplicate }) => duplicate).map(({ item }) => item.id),
    unknownLists: leafCodes("nine-lists").filter((list) => !filled.has(list)),
    sourceNeeded: own.filter(({ record }) => record.source === null).map(({ type, record }) => ({ type, id: record.id })),
    synthetic: own.filter(({ record }) => record.synthetic).map(({ type, record }) => ({ type, id: record.id })),
    coverage: system.lead === null ? null : chainCoverage(card, [system.lead, ...system.partners]),
  };
}

/**
 * Links that these organisations stand on, by name on the link or by an item of it that they make.
 *
 *   share = covered links / links
 */
export function chainCoverage({ links, items }: Pick<CardRecords, "links" | "items">, organisations: readonly string[]): CardCoverage {
  const covers = (ids: readonly string[]) => ids.some((id) => organisations.includes(id));
  const covered = links.filter(({ id, covered_by }) => covers(covered_by) || items.some(({ link, producers }) => link === id && covers(producers)));
  return {
    organisations,
    covered: covered.map(({ id }) => id),
    open: links.filter((link) => !covered.includes(link)).map(({ id }) => id),
    share: links.length === 0 ? null : covered.length / links.length,
  };
}

function itemState(item: Item, { projects }: CardRecords): ItemState {
  const working = projects
    .filter(({ items }) => items.includes(item.id))
    .map(({ id }) => id)
    .sort();
  const grade = technologyGrade(item);
  const ruling = item.grade_expert?.grade ?? grade;
  return {
    item,
    standing: standingOf(item, working.length),
    projects: working,
    duplicate: working.length > 1,
    grade,
    library: item.library ?? (ruling === null ? null : defaultLibrary(ruling)),
  };
}

function standingOf({ needed, producers }: Item, projects: number): ItemStanding {
  if (needed === false) return "not-needed";
  if (producers.length > 0) return "made";
  if (projects > 0) return "in-project";
  return needed === true ? "missing" : "unknown";
}
