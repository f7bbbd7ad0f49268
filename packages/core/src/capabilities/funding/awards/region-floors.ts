import type { LocalText } from "../../../language/text.ts";
import type { Application } from "../../../register/entities/application.ts";
import type { Call } from "../../../register/entities/call.ts";
import { recordName } from "../../../register/record-label.ts";
import type { RecordStore } from "../../../register/record-store.ts";
import { regionsWithin } from "../calls/regions-within.ts";
import type { BudgetLimits } from "./budget-limits.ts";

/** An amount that a call keeps for the applications of a region and all that lies in it, as far as they ask for it. In units of the budgets. */
export interface RegionFloor {
  readonly region: string;
  readonly name: LocalText;
  /** What is still to be awarded there: what was awarded under the call before counts. */
  readonly least: bigint;
  covers(application: Application): boolean;
}

/** The floors of a call, in the order in which it names them. */
export async function regionFloors(
  records: Pick<RecordStore, "list">,
  call: Call,
  awardedBefore: readonly Application[],
  { units }: Pick<BudgetLimits, "units">,
): Promise<readonly RegionFloor[]> {
  const floors = call.region_floors ?? [];
  const names = new Map(floors.length === 0 ? [] : (await records.list("region")).map((record) => [record.id, recordName(record)]));
  return Promise.all(
    floors.map(async ({ region, amount }) => {
      const within = await regionsWithin(records, [region]);
      const covers = (application: Application): boolean => application.region !== null && within.has(application.region);
      const before = awardedBefore.filter(covers).reduce((sum, { amount_requested }) => sum + units(amount_requested), 0n);
      const least = units(amount) - before;
      return { region, name: names.get(region) ?? { en: region, zh: region }, least: least > 0n ? least : 0n, covers };
    }),
  );
}
