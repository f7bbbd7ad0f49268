import { byCodePoint } from "@quoin/methods";
import { groupBy } from "../../contract/group-by.ts";
import type { LanguageTag } from "../../language/language-tag.ts";
import type { TableRecord } from "../../register/changes/table-record.ts";
import { joinedSources } from "../../schema/record-source.ts";
import { organisationKind } from "./organisation-kind.ts";
import { idOf, type OrganisationMention } from "./table-record.ts";

/** A mention with the role and the table in which it stands. */
export type PlacedMention = OrganisationMention & { readonly role: string; readonly table: string };

/** Id of an organisation that is known by its full name. */
export function organisationId(name: string): string {
  return idOf(name);
}

/**
 * Joins what the tables say of organisations: the same full name is the same organisation. Fields are those of the first table that knows them, in the order
 * of the tables; the province is the one that is named most often (the lowest code where two are), so that the order of rows decides nothing.
 */
export function organisationsOf(mentions: readonly PlacedMention[], languages: readonly LanguageTag[] = ["zh"]): readonly TableRecord[] {
  return [...groupBy(mentions, ({ name }) => name)].map(([name, found]) => {
    const fields = Object.assign({}, ...found.map(({ fields: known = {} }) => known).reverse()) as Readonly<Record<string, unknown>>;
    return {
      type: "organisation",
      id: organisationId(name),
      fields: {
        labels: { [languageOfName(name, languages)]: name },
        kind: organisationKind(name),
        region: mostNamed(found),
        source: sourcesOf(found),
        ...fields,
      },
    };
  });
}

/** A list says the language of no name in it: that is the first of the office, or Chinese by its signs where the office reads that too. */
function languageOfName(name: string, languages: readonly LanguageTag[]): LanguageTag {
  const [first = "zh"] = languages;
  const isChinese = languages.includes("zh") && !/^(ja|ko)\b/.test(first) && /\p{Script=Han}/u.test(name);
  return isChinese ? "zh" : first;
}

/** Of the first table that mentions it, and of those that play its role beside it, the first source in text order. */
function sourcesOf(mentions: readonly PlacedMention[]): string | null {
  const [first] = mentions;
  if (first === undefined) return null;
  const ofRole = groupBy(
    mentions.filter(({ role }) => role === first.role),
    ({ table }) => table,
  );
  return joinedSources([...ofRole.values()].flatMap((found) => found.map(({ source }) => source).sort()[0] ?? []));
}

function mostNamed(mentions: readonly PlacedMention[]): string | null {
  const counts = groupBy(
    mentions.filter(({ region }) => region !== null),
    ({ region }) => String(region),
  );
  const [first] = [...counts].sort(([codeA, a], [codeB, b]) => b.length - a.length || byCodePoint(codeA, codeB));
  return first?.[0] ?? null;
}
