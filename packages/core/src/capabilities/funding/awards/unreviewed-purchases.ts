import { compareDecimalTexts } from "@quoin/methods";
import type { WorkspacePorts } from "../../../contract/ports.ts";
import { plainText } from "../../../measures/duplicates/plain-text.ts";
import type { Application } from "../../../register/entities/application.ts";
import type { Call } from "../../../register/entities/call.ts";
import { recordsOf } from "../../../register/typed-records.ts";
import { reviewFrom } from "../../facilities/purchases/purchase-limit.ts";

type Bought = Pick<Application, "id" | "equipment">;

/**
 * Of each application the instruments at or above the price from which a purchase is reviewed of which nobody has decided yet whether they are bought (`purchase decide`), by their names. An instrument is
 * that of a review where the review names the application and is called as the instrument is, or says its name among its words. Prices are the call's: in another currency than the office's no limit holds.
 */
export async function unreviewedPurchases(
  { unrestrictedRecords, settings }: Pick<WorkspacePorts, "unrestrictedRecords" | "settings">,
  { currency }: Pick<Call, "currency">,
  applications: readonly Bought[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  // Nothing is looked up where nobody buys anything.
  if (applications.every(({ equipment }) => equipment.length === 0)) return new Map();
  const limit = reviewFrom(settings);
  if (limit === null || (currency !== null && currency !== settings.currency)) return new Map();
  const large = applications.map(({ id, equipment }) => ({
    id,
    names: equipment.flatMap(({ name, price }) => (price !== null && compareDecimalTexts(price, String(limit)) >= 0 ? [name] : [])),
  }));
  if (large.every(({ names }) => names.length === 0)) return new Map();
  const decided = (await recordsOf(unrestrictedRecords, "purchase-review")).filter(({ decision, retired }) => decision !== "open" && !retired);
  return new Map(
    large.flatMap(({ id, names }) => {
      const called = new Set(
        decided
          .filter(({ application }) => application === id)
          .flatMap(({ labels, words }) => [...Object.values(labels), ...words].map((each) => plainText(each ?? ""))),
      );
      const left = names.filter((name) => !called.has(plainText(name)));
      return left.length === 0 ? [] : [[id, left] as const];
    }),
  );
}
