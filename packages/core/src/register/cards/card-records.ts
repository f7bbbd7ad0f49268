import { byCodePoint } from "@quoin/methods";
import type { Item } from "../entities/item.ts";
import type { Link } from "../entities/link.ts";
import type { Project } from "../entities/project.ts";
import type { TechnologySystem } from "../entities/technology-system.ts";
import type { RecordStore } from "../record-store.ts";
import { recordsOf } from "../typed-records.ts";

/** The records of one card: the system, its links in their order, their items, and the projects that work on an item. Retired ones are not among them. */
export interface CardRecords {
  readonly system: TechnologySystem;
  readonly links: readonly Link[];
  readonly items: readonly Item[];
  readonly projects: readonly Project[];
}

/** Reads all cards of a register, by id. Projects that refer to no item are left out. */
export async function readCards(records: Pick<RecordStore, "list">): Promise<readonly CardRecords[]> {
  const [systems, links, items, projects] = await Promise.all([
    recordsOf(records, "technology-system"),
    recordsOf(records, "link"),
    recordsOf(records, "item"),
    recordsOf(records, "project"),
  ]);
  const working = projects.filter(({ items: worked }) => worked.length > 0);
  return systems.map((system) => {
    const own = links.filter((link) => link.system === system.id).sort(inOrder);
    const held = own.flatMap((link) => items.filter((item) => item.link === link.id));
    const ids = new Set(held.map(({ id }) => id));
    return { system, links: own, items: held, projects: working.filter(({ items: worked }) => worked.some((id) => ids.has(id))) };
  });
}

function inOrder(a: Link, b: Link): number {
  return (a.order ?? Number.MAX_SAFE_INTEGER) - (b.order ?? Number.MAX_SAFE_INTEGER) || byCodePoint(a.id, b.id);
}
