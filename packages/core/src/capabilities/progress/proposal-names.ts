import type { LocalText } from "../../language/text.ts";
import type { Proposal } from "../../register/entities/proposal.ts";
import { entityOf } from "../../register/entities.ts";
import { recordName } from "../../register/record-label.ts";
import type { RecordStore } from "../../register/record-store.ts";

/** Names by TYPE/ID. */
export type EntryNames = ReadonlyMap<string, LocalText>;

/** What the records of waiting proposals are called; what has no name of its own, or is made only by the release, is called by its type. */
export async function proposalNames(records: Pick<RecordStore, "get">, proposals: readonly Proposal[]): Promise<EntryNames> {
  const waiting = proposals.filter(({ status }) => status === "proposed");
  const entries = new Set(waiting.flatMap(({ about, payees }) => [...about, ...payees.map((payee) => `organisation/${payee}`)]));
  const names = new Map<string, LocalText>();
  for (const entry of entries) {
    const at = entry.indexOf("/");
    const type = entry.slice(0, at);
    const held = await records.get(type, entry.slice(at + 1));
    const isNamed = held !== null && Object.values(held.body.labels ?? {}).some((label) => label !== null);
    const own = held !== null && isNamed ? recordName(held) : entityOf(type)?.label;
    if (own !== undefined) names.set(entry, own);
  }
  return names;
}
