import { leafCodes } from "../../../codes/code-lists.ts";
import type { StoredRecord } from "../../../register/record-store.ts";
import { isCircular } from "../../verdict/circular.ts";
import { type Cards, referencesOf } from "./gather.ts";

/** One technology system with its links and items, and how each item stands. */
export interface Card {
  readonly system: StoredRecord;
  readonly links: readonly StoredRecord[];
  readonly items: readonly CardItem[];
  /** Of the nine lists, those on which nobody has entered anything: unknown, not missing. */
  readonly unfilledLists: readonly string[];
}

export interface CardItem {
  readonly item: StoredRecord;
  /** Null where nobody has said whether it is needed. */
  readonly isNeeded: boolean | null;
  readonly projects: readonly StoredRecord[];
  /** Needed, and neither a producer nor a project is entered, those projects aside for which the item itself was entered. */
  readonly isOpen: boolean;
  /** The date on which somebody looked for producers; null where nobody says. */
  readonly producersAsOf: string | null;
}

/** The cards, by id of their system. */
export function cardsOf({ systems, links, items, projects }: Cards): Card[] {
  return systems.map((system) => {
    const own = links.filter(({ body }) => body["system"] === system.id);
    const ids = new Set(own.map(({ id }) => id));
    const entries = items.filter(({ body }) => ids.has(String(body["link"]))).map((item) => cardItem(item, projects));
    const filled = new Set(entries.map(({ item }) => item.body["list"]));
    return { system, links: own, items: entries, unfilledLists: leafCodes("nine-lists").filter((list) => !filled.has(list)) };
  });
}

function cardItem(item: StoredRecord, projects: readonly StoredRecord[]): CardItem {
  const working = projects.filter((project) => referencesOf(project, "items").includes(item.id));
  const needed = item.body["needed"];
  const isNeeded = typeof needed === "boolean" ? needed : null;
  const asOf = item.body["producers_as_of"];
  const covering = working.filter((project) => !isCircular(item, project));
  return {
    item,
    isNeeded,
    projects: working,
    isOpen: isNeeded === true && referencesOf(item, "producers").length === 0 && covering.length === 0,
    producersAsOf: typeof asOf === "string" ? asOf : null,
  };
}
