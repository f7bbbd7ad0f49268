import type { WorkspacePorts } from "../../contract/ports.ts";
import type { LanguageTag } from "../../language/language-tag.ts";
import { entities } from "../../register/entities.ts";

/** Records that have no name in a language of the office, and of how many in use. */
export interface UnnamedRecords {
  readonly language: LanguageTag;
  readonly unnamed: number;
  readonly records: number;
  /** The types with the most of them, the most first. */
  readonly types: readonly { readonly type: string; readonly unnamed: number }[];
}

/** Types that are told of one language. */
const told = 3;
/** Records that are read at once. */
const pageOf = 5_000;

/**
 * How many records each language of the office has no name for: readers of it see the name in the office's next language. Records that nobody named at all (comments, payments) do not
 * count. Nothing where every record is named in all of them. Cost: every record is read once.
 */
export async function unnamedRecords({ records, settings }: Pick<WorkspacePorts, "records" | "settings">): Promise<readonly UnnamedRecords[]> {
  let named = 0;
  const lacking = new Map<LanguageTag, Map<string, number>>(settings.languages.map((language) => [language, new Map()]));
  for (const { type } of entities)
    for (let after: string | undefined; ; ) {
      const page = await records.list(type, { limit: pageOf, ...(after === undefined ? {} : { after }) });
      for (const { body } of page) {
        if (Object.values(body.labels).every((label) => label === null)) continue;
        named += 1;
        for (const [language, types] of lacking) if (!body.labels[language]) types.set(type, (types.get(type) ?? 0) + 1);
      }
      if (page.length < pageOf) break;
      after = page.at(-1)?.id;
    }
  return [...lacking].flatMap(([language, types]) => {
    const most = [...types].map(([type, unnamed]) => ({ type, unnamed })).sort((a, b) => b.unnamed - a.unnamed);
    const unnamed = most.reduce((sum, each) => sum + each.unnamed, 0);
    return unnamed === 0 ? [] : [{ language, unnamed, records: named, types: most.slice(0, told) }];
  });
}
