import { instrumentSharing } from "../../../codes/lists/instrument-sharing.ts";

type Parameter = (typeof instrumentSharing.parameters)[number]["code"];

/** A number of the official rules of sharing; its currency is that of the rules. */
export function officialNumber(code: Parameter): number {
  const found = instrumentSharing.parameters.find((each) => each.code === code);
  if (found === undefined) throw new Error(`the rules of sharing have no ${code}`);
  return found.value;
}

interface Office {
  readonly currency: string;
  readonly sharing?: { readonly review_from?: number | undefined } | undefined;
}

/** From which price on a purchase is reviewed, in the office's currency: what it set, else the official limit where its currency is that of the rules; null where nobody said. */
export function reviewFrom({ currency, sharing }: Office): number | null {
  return sharing?.review_from ?? (currency === instrumentSharing.currency ? officialNumber("duplicate_review_from_price") : null);
}
