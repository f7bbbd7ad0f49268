import type { WorkspacePorts } from "../contract/ports.ts";
import type { SearchSteps } from "../language/search-words.ts";
import { asTyped } from "../language/text.ts";
import { recordName } from "../register/record-label.ts";
import type { StoredRecord } from "../register/record-store.ts";
import type { Hit } from "./search.ts";

/** Types in the order in which they are looked for most; a register of a million projects does not hide the one technology of the name. */
const leading = [
  "technology-system",
  "technology",
  "organisation",
  "region",
  "industry",
  "programme",
  "facility",
  "call",
  "item",
  "link",
  "policy-instrument",
  "fund",
  "expert",
] as const;

/** Records of the name, those that are called so before those that begin so before those that hold its words, or where there are none, what begins as they do; within these by type, shorter names first. */
export async function foundRecords(
  { records }: WorkspacePorts,
  { exact, begins, words, holds }: SearchSteps,
  types: readonly string[] | undefined,
  limit: number,
): Promise<readonly Hit[]> {
  const steps = [exact, begins, words, holds];
  const found = new Map<string, { readonly record: StoredRecord; readonly step: number }>();
  const look = async (step: number, of: readonly string[] | undefined, most: number): Promise<boolean> => {
    const terms = steps[step] ?? holds;
    const some = await records.search({ terms, limit: most, ...(of === undefined ? {} : { types: of }) });
    for (const record of some) {
      const key = `${record.type}/${record.id}`;
      if (!found.has(key)) found.set(key, { record, step });
    }
    return some.length === most;
  };
  for (const step of steps.keys()) {
    const isFallback = steps[step] === holds;
    if (found.size >= (isFallback ? 1 : limit)) break;
    const isMore = await look(step, types, limit);
    if (isMore && types === undefined) for (const type of leading) await look(step, [type], 5);
  }
  return [...found.values()]
    .sort((a, b) => a.step - b.step || rank(a.record.type) - rank(b.record.type) || nameLength(a.record) - nameLength(b.record))
    .slice(0, limit)
    .map(({ record }) => ({ kind: "record", type: record.type, id: record.id, name: asTyped(recordName(record)), place: placeOf(record) }));
}

function rank(type: string): number {
  const at = (leading as readonly string[]).indexOf(type);
  return at < 0 ? leading.length : at;
}

function nameLength(record: StoredRecord): number {
  return recordName(record).zh.length;
}

/** The place that tells two of the same name apart. */
function placeOf({ body }: StoredRecord): string | null {
  const { region = null } = body;
  return typeof region === "string" ? region : null;
}
