import { byId, recordsOf } from "../register/typed-records.ts";
import type { DesignContext } from "./design-context.ts";

/** Whether a place is the plan's own or lies within it. */
export async function liesWithin({ place, records }: Pick<DesignContext, "place" | "records">, region: string | null): Promise<boolean> {
  const regions = byId(await recordsOf(records, "region"));
  const seen = new Set<string>();
  for (let at = region; at !== null && !seen.has(at); at = regions.get(at)?.parent ?? null) {
    if (at === place.code) return true;
    seen.add(at);
  }
  return false;
}
