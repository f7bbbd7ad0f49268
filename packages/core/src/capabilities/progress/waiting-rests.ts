import { listed, recorded, verbatim } from "../../language/statement/values.ts";
import { amountText } from "../../ledger/amount.ts";
import type { Call } from "../../register/entities/call.ts";
import type { Closing } from "../../register/ledger-balances.ts";
import { nameOf } from "../../register/record-label.ts";
import { type Waiting, waitsFor } from "./waiting.ts";
import { waitingWords as words } from "./waiting.words.ts";

/** What the awards of decided calls have left over, until it goes back to its fund: nobody else can take it before. */
export function waitingRests(calls: readonly Call[], rests: ReadonlyMap<string, readonly Closing[]>): readonly Waiting[] {
  return calls.flatMap((call): Waiting[] => {
    const rest = rests.get(call.id);
    if (call.status !== "decided" || rest === undefined) return [];
    const sums = new Map<string, bigint>();
    for (const { place, units } of rest) sums.set(place.currency, (sums.get(place.currency) ?? 0n) + units);
    const amount = listed([...sums].map(([currency, units]) => verbatim(`${amountText(units, currency)} ${currency}`)));
    const what = words.say("call-unallot", { amount, name: recorded("call", call.id, nameOf(call)) });
    return [waitsFor("programme-officer", "call-unallot", { type: "call", id: call.id, synthetic: call.synthetic }, what)];
  });
}
