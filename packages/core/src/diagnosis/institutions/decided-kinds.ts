import { entryOf } from "../../contract/assert-present.ts";
import type { InstitutionKind } from "../../evidence/institutions/institution-kind.ts";
import type { DiagnosisSources } from "../../evidence/roles/sources.ts";
import { recordsOf } from "../../register/typed-records.ts";
import { organisationKind } from "../../workspace/from-tables/organisation-kind.ts";
import { organisationId } from "../../workspace/from-tables/organisations.ts";

/** How many organisations are asked for at a time. */
const portion = 1000;

/** What a kind of the register is where only the general kinds are told apart; whatever is not named here is known to be none of them. */
const generalKinds: Readonly<Record<string, InstitutionKind>> = {
  enterprise: "company",
  "enterprise-group": "company",
  multinational: "company",
  sme: "company",
  "chain-owner": "company",
  "leading-enterprise": "company",
  champion: "company",
  "little-giant": "company",
  "transformed-institute": "institute-company",
  university: "university",
  "public-institute": "institute",
  "private-lab": "institute",
  "new-rd-institution": "institute",
  hospital: "hospital",
};

/** The general kind of a kind of the register (code list organisation-kinds). */
export function generalKind(code: string): InstitutionKind {
  return generalKinds[code] ?? "other";
}

/**
 * What the register says of the bodies that tables name so, where it says more than their names do: what somebody decided, or a list that knows. A kind that the register only read from the name
 * itself is left out, since a rule reads names by itself, with the words of the office. Names without such a record are not in the answer. Cost: the records of these names.
 */
export async function decidedKinds(records: DiagnosisSources["records"], names: Iterable<string>): Promise<ReadonlyMap<string, InstitutionKind>> {
  const namesOf = new Map<string, string[]>();
  for (const name of new Set(names)) {
    const id = organisationId(name);
    const same = namesOf.get(id);
    if (same === undefined) namesOf.set(id, [name]);
    else same.push(name);
  }
  const ids = [...namesOf.keys()];
  const decided = new Map<string, InstitutionKind>();
  for (let from = 0; from < ids.length; from += portion)
    for (const { id, kind } of await recordsOf(records, "organisation", { ids: ids.slice(from, from + portion) })) {
      if (kind === null || !namesOf.has(id)) continue;
      for (const name of entryOf(namesOf, id)) if (kind !== organisationKind(name)) decided.set(name, generalKind(kind));
    }
  return decided;
}
