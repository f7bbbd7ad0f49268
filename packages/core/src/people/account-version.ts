import type { RecordStore } from "../register/record-store.ts";

/** The version of each account: how many changes of it the verified history holds. An account without any stands at 0. */
export async function accountVersions(records: Pick<RecordStore, "list">): Promise<ReadonlyMap<string, number>> {
  const versions = new Map<string, number>();
  for (const { body } of await records.list("account-change", { retired: true })) {
    const name = String(body["account"]);
    versions.set(name, (versions.get(name) ?? 0) + 1);
  }
  return versions;
}
