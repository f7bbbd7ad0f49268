import type { RecordStore } from "../register/record-store.ts";
import { recordsOf } from "../register/typed-records.ts";

/** The version of each account: how many changes of it the verified history holds. An account without any stands at 0. */
export async function accountVersions(records: Pick<RecordStore, "list">): Promise<ReadonlyMap<string, number>> {
  const versions = new Map<string, number>();
  for (const { account } of await recordsOf(records, "account-change", { retired: true })) versions.set(account, (versions.get(account) ?? 0) + 1);
  return versions;
}
