import type { FlowSum } from "@quoin/core";
import { decimalText } from "@quoin/methods";
import { type Kysely, sql } from "kysely";
import type { RecordTables } from "../rows/tables.ts";

/** Sums of transactions up to the end of a day, or of all (null), each year by itself. */
export async function flowSums(db: Kysely<RecordTables>, until: string | null): Promise<readonly FlowSum[]> {
  const length = sql<number>`length(date)`;
  const year = sql<string>`substr(date, 1, 4)`;
  const sum = (column: "flows" | "billions" | "ones" | "millionths") => sql<string>`cast(sum(${sql.ref(column)}) as text)`.as(column);
  const rows = await db
    .selectFrom("flow_sum")
    .select(["project", "award", "fund", "type", "currency", "price_year", "level", "payer", "payee", "over_commitment", "synthetic", "record"])
    .select(({ fn }) => fn.max("date").as("date"))
    .select([sum("flows"), sum("billions"), sum("ones"), sum("millionths")])
    // Of what was retired or changed its day is left.
    .where("flows", ">", 0)
    .where(({ and, or, eb, val }) => {
      if (until === null) return eb(val(1), "=", 1);
      const next = new Date(Date.parse(`${until}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
      return or([
        and([eb(length, "=", 10), eb("date", "<=", until)]),
        // A month or a year is over with its last day.
        and([eb(length, "=", 7), eb("date", "<", next.slice(0, 7))]),
        and([eb(length, "=", 4), eb("date", "<", next.slice(0, 4))]),
      ]);
    })
    .groupBy(["project", "award", "fund", "type", "currency", "price_year", "level", "payer", "payee", "over_commitment", "synthetic", "record"])
    .groupBy([year, length])
    .orderBy("project")
    .orderBy("award")
    .orderBy("fund")
    .orderBy("type")
    .orderBy("record")
    .orderBy("date")
    .execute();
  return rows.map(({ type, currency, price_year, synthetic, record, date, flows, ...row }) => ({
    type,
    currency,
    price_year: Number(price_year) === 0 ? null : Number(price_year),
    level: said(row.level),
    from: said(row.payer),
    to: said(row.payee),
    over_commitment: said(row.over_commitment),
    fund: said(row.fund),
    project: said(row.project),
    award: said(row.award),
    synthetic: Number(synthetic) === 1,
    id: said(record),
    date,
    flows: Number(flows),
    amount: amountOf(row),
  }));
}

function amountOf({ billions, ones, millionths }: { readonly billions: string; readonly ones: string; readonly millionths: string }): string {
  const units = (BigInt(billions) * 1_000_000_000n + BigInt(ones)) * 1_000_000n + BigInt(millionths);
  return decimalText({ units, decimals: 6 });
}

function said(text: string): string | null {
  return text === "" ? null : text;
}
