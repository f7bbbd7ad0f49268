import { join } from "node:path";
import { type Entity, entities } from "@quoin/core";
import { expect } from "vitest";
import { quoin } from "../command-line.ts";

/** Types that their commands alone write. */
const commanded = (entities as readonly unknown[] as readonly Entity[]).filter(({ policy }) => "by" in policy.edited).map(({ type }) => type);

/** Exports the records of a type from an office to a file of this ending, and enters them again: nothing is another, unless commands alone write the type. */
export async function comesBackUnchanged(office: string, folder: string, type: string, ending: string): Promise<void> {
  const file = join(folder, `${type}${ending}`);
  expect(await quoin("record", "export", office, type, "--to", file)).toMatchObject({ exitCode: 0 });
  const { total } = JSON.parse((await quoin("record", "list", office, type, "--limit", "0", "--json")).stdout) as { total: number };
  const again = await quoin("record", "table", office, type, "--data", file, "--json");
  if (commanded.includes(type)) expect(again.stderr).toContain("error[record.commanded]");
  // A table without a row is refused as every empty table is.
  else if (total === 0 && ending !== ".json") expect(again.exitCode).toBe(2);
  else expect([again.exitCode, JSON.parse(again.stdout)]).toMatchObject([0, { new: 0, changed: 0, unchanged: total, faults: [] }]);
}
