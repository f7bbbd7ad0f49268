import type { WorkspacePorts } from "../../../contract/ports.ts";
import type { LedgerAccount } from "../../../register/entities/entry.ts";

/** Money of a project on one account, of one fund, level and currency, in coins. */
export interface Balance {
  readonly account: LedgerAccount;
  readonly currency: string;
  readonly level: string | null;
  readonly fund: string | null;
  readonly units: bigint;
}

/** What stands on the accounts of a project now. */
export async function standsOf({ unrestrictedRecords }: Pick<WorkspacePorts, "unrestrictedRecords">, project: string): Promise<readonly Balance[]> {
  const closings = await unrestrictedRecords.closings({ project, isNewest: true });
  return summed(closings.map(({ place: { account, currency, level, fund }, units }) => ({ account, currency, level, fund, units })));
}

/** What was promised and is not paid, whatever step it has reached; own funds and guarantees are nobody's to release. */
export function promisedTo(stands: readonly Balance[]): readonly Balance[] {
  return summed(stands.filter(({ account }) => promised.has(account)).map((each) => ({ ...each, account: "reserved" as const })));
}

const promised: ReadonlySet<LedgerAccount> = new Set<LedgerAccount>(["excess", "reserved", "committed", "due"]);

function summed(all: readonly Balance[]): readonly Balance[] {
  const sums = new Map<string, Balance>();
  for (const each of all) {
    const { units, ...place } = each;
    const key = JSON.stringify(place);
    sums.set(key, { ...place, units: (sums.get(key)?.units ?? 0n) + units });
  }
  return [...sums.values()].filter(({ units }) => units > 0n);
}
