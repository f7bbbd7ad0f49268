import { type Kysely, sql } from "kysely";
import type { RecordEngine } from "../rows/record-engine.ts";
import { schemaOf } from "../rows/schema-of.ts";
import type { RecordTables } from "../rows/tables.ts";
import { flowColumns, told } from "./flow-sums-layout.ts";

/** Sums that are not what the transactions in use add up to, by what they are sums of. */
export async function otherFlowSums(db: Kysely<RecordTables>, engine: RecordEngine): Promise<readonly string[]> {
  const key = flowColumns.join(", ");
  const schema = engine.name === "postgres" ? `${schemaOf(db)}.` : "";
  const { rows } = await sql
    .raw<{ readonly project: string; readonly award: string; readonly date: string }>(
      `select ${key} from (
        select ${key}, flows, billions, ones, millionths from ${schema}flow_sum
        union all select ${key}, -flows, -billions, -ones, -millionths from (${told(engine.name, schema)}) as told
      ) as both_ways group by ${key} having sum(flows) <> 0 or sum(billions) <> 0 or sum(ones) <> 0 or sum(millionths) <> 0 order by ${key}`,
    )
    .execute(db);
  return rows.map(({ project, award, date }) => [project, award, date].join(" "));
}
