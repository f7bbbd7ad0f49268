import { type ApiAnswer, type Language, moneyText } from "@quoin/core";
import { headedTable } from "./headed-table.ts";
import type { Speech } from "./printer.ts";

/** `quoin contract show`: each instalment with what it waits for, what is paid and left, and under them the attached files. */
export function contractText(
  { contract, currency, agreed, paid, left, instalments, documents }: ApiAnswer<"contract-show">,
  language: Language,
  { say }: Speech,
): string {
  const money = (amount: string) => moneyText(Number(amount), currency, language);
  const states = { waits: say("waits"), due: say("contract-due"), paid: say("contract-paid") };
  const rows = instalments.map(({ id, amount, year, level, milestone, state, paid: some, left: rest }) => [
    id,
    money(amount),
    year === null ? "–" : String(year),
    level ?? "–",
    milestone === null ? "–" : milestone.accepted === null ? milestone.id : `${milestone.id} (${milestone.accepted})`,
    states[state],
    money(some),
    money(rest),
  ]);
  const sums = say("agreed-paid-left", { id: contract.id, agreed: money(agreed), paid: money(paid), left: money(left) });
  const told = headedTable(
    [say("instalment"), say("amount"), say("year"), say("level"), say("waits-for"), say("state"), say("contract-paid-2"), say("left")],
    rows,
    sums,
  );
  return documents.length === 0 ? told : `${told}\n${documents.map(({ id, name, kind, type, of }) => `${id}  ${kind}  ${name}  (${type}/${of})`).join("\n")}\n`;
}
