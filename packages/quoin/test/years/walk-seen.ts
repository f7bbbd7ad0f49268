import type { RunSql } from "../../../engines/test/ledger-checker.ts";
import type { Met } from "./walk-deeds.ts";
import { projects } from "./walk-office.ts";

/** What an office that has gone on for long is asked about: its newest entries and awards, and where each account is by now; read from the tables, as people look at pages. */
export async function lookAround(sql: RunSql, met: Met): Promise<void> {
  const newest = await sql("select id from ledger_entry where kind in ('pay', 'refund', 'release', 'grant', 'commit') order by seq desc limit 30");
  met.entries.splice(0, met.entries.length, ...newest.map(({ id }) => String(id)));
  for (const { name, department, organisation } of await sql("select name, department, organisation from account"))
    met.belongs.set(String(name), { department: named(department), organisation: named(organisation) });
  const awards = await sql("select id from change where type = 'award' and version = 1 order by seq desc limit 8");
  met.awards.clear();
  for (const { id } of awards) if (!String(id).startsWith("a-")) met.awards.add(String(id));
  for (const [id, department] of await departmentsOf(sql, "project", [...projects, ...met.awards])) met.departments.set(id, department);
  for (const [id, department] of await departmentsOf(sql, "call", [...met.calls.keys()].slice(-10))) {
    const call = met.calls.get(id);
    if (call !== undefined) call.department = department;
  }
}

/** Whose records are by now: departments are merged and parted. No id of a walk holds a quote. */
async function departmentsOf(sql: RunSql, type: string, ids: readonly string[]): Promise<readonly (readonly [id: string, department: string | undefined])[]> {
  if (ids.length === 0) return [];
  const found = await sql(`select id, body from record where type = '${type}' and id in (${ids.map((id) => `'${id}'`).join(", ")})`);
  return found.map(({ id, body }) => [String(id), named((JSON.parse(String(body)) as { readonly department: unknown }).department)] as const);
}

function named(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}
