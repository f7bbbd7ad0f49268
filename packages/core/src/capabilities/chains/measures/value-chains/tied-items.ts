import { byCodePoint } from "@quoin/methods";
import type { LocalText } from "../../../../language/text.ts";
import { recordName } from "../../../../register/record-label.ts";
import type { RecordStore } from "../../../../register/record-store.ts";
import { storedOf } from "../../../../register/typed-records.ts";

/** An item of a card that is tied to an industry of the world table. */
export interface TiedItem {
  readonly system: { readonly id: string; readonly label: LocalText };
  readonly item: { readonly id: string; readonly label: LocalText };
  readonly industry: string;
  /** Null where nobody said. */
  readonly needed: boolean | null;
  /** Producers that are entered; null where nobody is and nobody said that anybody looked. */
  readonly producers: number | null;
  readonly dependence: number | null;
}

/** Items of cards that name an industry of the table, in the order of their cards and ids; items of industries that the table lacks are left out. */
export async function tiedItems(records: Pick<RecordStore, "list">, industries: readonly string[]): Promise<readonly TiedItem[]> {
  const [systems, links, items] = await Promise.all([storedOf(records, "technology-system"), storedOf(records, "link"), storedOf(records, "item")]);
  const systemOf = new Map(links.map(({ id, body }) => [id, body.system]));
  const named = new Map(systems.map((system) => [system.id, recordName(system)]));
  return items
    .flatMap((item): TiedItem[] => {
      const { chain_industry: industry, link, needed, producers, producers_as_of: asOf, foreign_dependence: dependence } = item.body;
      const system = systemOf.get(link);
      if (industry === null || !industries.includes(industry) || system === undefined) return [];
      return [
        {
          system: { id: system, label: named.get(system) ?? { en: system, zh: system } },
          item: { id: item.id, label: recordName(item) },
          industry,
          needed,
          producers: producers.length > 0 || asOf !== null ? producers.length : null,
          dependence,
        },
      ];
    })
    .sort((a, b) => byCodePoint(a.system.id, b.system.id) || byCodePoint(a.item.id, b.item.id));
}
