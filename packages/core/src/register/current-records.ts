import type { RecordStore } from "./record-store.ts";

/** Current records of a type. */
export async function bodies<T>(records: Pick<RecordStore, "list">, type: string): Promise<readonly T[]> {
  return (await records.list(type)).map(({ body }) => body as T);
}

export function byId<T extends { readonly id: string }>(members: readonly T[]): ReadonlyMap<string, T> {
  return new Map(members.map((member) => [member.id, member]));
}
