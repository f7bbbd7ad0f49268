import { decimalSum, decimalText, recordedDecimal } from "@quoin/methods";
import { lastDay } from "../src/capabilities/progress/calendar-days.ts";
import type { FlowSum } from "../src/register/flow-sums.ts";
import type { StoredRecord } from "../src/register/record-store.ts";

/** Sums of transactions as the database keeps them, told from the transactions themselves. */
export function flowSumsOf(records: readonly StoredRecord[], until: string | null): readonly FlowSum[] {
  const groups = new Map<string, FlowSum>();
  for (const { type: of, retired, body } of records) {
    if (of !== "transaction" || retired) continue;
    const said = (field: string): string | null => (typeof body[field] === "string" ? String(body[field]) : null);
    const [type, currency, date, project, award, fund] = ["type", "currency", "date", "project", "award", "fund"].map(said);
    if (until !== null && lastDay(date ?? "") > until) continue;
    const isAlone = type === "commitment" || type === "release" || said("over_commitment") !== null || (project ?? award ?? fund ?? null) === null;
    const sum = {
      type: type ?? "",
      currency: currency ?? "",
      price_year: body["price_year"] === undefined || body["price_year"] === null ? null : Number(body["price_year"]),
      level: said("level"),
      from: said("from"),
      to: said("to"),
      fund: fund ?? null,
      project: project ?? null,
      award: award ?? null,
      over_commitment: said("over_commitment"),
      synthetic: body.synthetic === true,
      id: isAlone ? body.id : null,
    };
    const key = JSON.stringify([sum, date?.slice(0, 4), date?.length]);
    const { flows = 0, amount = "0", date: latest = "" } = groups.get(key) ?? {};
    const total = decimalText(decimalSum([recordedDecimal(amount), recordedDecimal(said("amount") ?? "0")]));
    groups.set(key, { ...sum, date: [latest, date ?? ""].sort().at(-1) ?? "", flows: flows + 1, amount: total });
  }
  return [...groups.values()];
}
