import { byCodePoint } from "@quoin/methods";
import { groupBy } from "../../contract/group-by.ts";
import type { TableRecord } from "../../register/changes/table-record.ts";
import { organisationKind } from "./organisation-kind.ts";
import { idOf, type OrganisationMention } from "./table-record.ts";

/** Id of an organisation that is known by its full name. */
export function organisationId(name: string): string {
  return idOf(name);
}

/**
 * Joins what the tables say of organisations: the same full name is the same organisation. Fields are those of the first table that knows them, in the order
 * of the tables; the province is the one that is named most often (the lowest code where two are), so that the order of rows decides nothing.
 */
export function organisationsOf(mentions: readonly OrganisationMention[]): readonly TableRecord[] {
  return [...groupBy(mentions, ({ name }) => name)].map(([name, found]) => {
    const fields = Object.assign({}, ...found.map(({ fields: known = {} }) => known).reverse()) as Readonly<Record<string, unknown>>;
    return {
      type: "organisation",
      id: organisationId(name),
      fields: { labels: { zh: name }, kind: organisationKind(name), region: mostNamed(found), source: firstSource(found), ...fields },
    };
  });
}

/** Of the first table that mentions it, the first source in text order. */
function firstSource([first, ...others]: readonly OrganisationMention[]): string | null {
  if (first === undefined) return null;
  const table = first.source.slice(0, first.source.indexOf(".") + 1);
  return (
    [first, ...others]
      .map(({ source }) => source)
      .filter((source) => source.startsWith(table))
      .sort()[0] ?? null
  );
}

function mostNamed(mentions: readonly OrganisationMention[]): string | null {
  const counts = groupBy(
    mentions.filter(({ region }) => region !== null),
    ({ region }) => String(region),
  );
  const [first] = [...counts].sort(([codeA, a], [codeB, b]) => b.length - a.length || byCodePoint(codeA, codeB));
  return first?.[0] ?? null;
}
