import { checkRecord } from "../src/register/changes/check-record.ts";
import { entityOf } from "../src/register/entities.ts";

/** Types whose records have no name of their own. */
const nameless: ReadonlySet<string> = new Set(["transaction"]);

/** A record as the register keeps it: checked against its type, every field there, null where nothing is given. */
export function recordOf<R>(type: string, fields: Readonly<Record<string, unknown>>): R {
  const entity = entityOf(type);
  if (entity === undefined) throw new TypeError(`recordOf: there is no type of record ${type}`);
  const checked = checkRecord(entity, nameless.has(type) ? fields : { labels: { en: String(fields["id"]) }, ...fields });
  if (!checked.ok) throw new Error(JSON.stringify(checked.notes));
  return checked.value.body as R;
}
