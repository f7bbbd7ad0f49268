import { leafCodes } from "../../../../codes/code-lists.ts";
import { isCircular } from "../../../../diagnosis/verdict/circular.ts";
import type { Stored } from "../../../../register/typed-records.ts";
import type { Cards } from "./gather.ts";

/** One technology system with its links and items, and how each item stands. */
export interface Card {
  readonly system: Stored<"technology-system">;
  readonly links: readonly Stored<"link">[];
  readonly items: readonly CardItem[];
  /** Of the nine lists, those on which nobody has entered anything: unknown, not missing. */
  readonly unfilledLists: readonly string[];
}

export interface CardItem {
  readonly item: Stored<"item">;
  /** Null where nobody has said whether it is needed. */
  readonly isNeeded: boolean | null;
  readonly projects: readonly Stored<"project">[];
  /** Needed, and neither a producer nor a project is entered, those projects aside for which the item itself was entered. */
  readonly isOpen: boolean;
  /** The date on which somebody looked for producers; null where nobody says. */
  readonly producersAsOf: string | null;
}

/** The cards, by id of their system. */
export function cardsOf({ systems, links, items, projects }: Cards): Card[] {
  return systems.map((system) => {
    const own = links.filter(({ body }) => body.system === system.id);
    const ids = new Set(own.map(({ id }) => id));
    const entries = items.filter(({ body }) => ids.has(body.link)).map((item) => cardItem(item, projects));
    const filled = new Set(entries.map(({ item }) => item.body.list));
    return { system, links: own, items: entries, unfilledLists: leafCodes("nine-lists").filter((list) => !filled.has(list)) };
  });
}

function cardItem(item: Stored<"item">, projects: readonly Stored<"project">[]): CardItem {
  const { needed: isNeeded, producers, producers_as_of: producersAsOf } = item.body;
  const working = projects.filter(({ body }) => body.items.includes(item.id));
  const covering = working.filter((project) => !isCircular(item, project));
  return {
    item,
    isNeeded,
    projects: working,
    isOpen: isNeeded === true && producers.length === 0 && covering.length === 0,
    producersAsOf,
  };
}
