import type { WorkspacePorts } from "../../contract/ports.ts";
import type { LocalText } from "../../language/text.ts";
import { nameOf } from "../../register/record-label.ts";
import { byId, type RecordNamed, recordsOf } from "../../register/typed-records.ts";

/** A result that its owners show to everybody. Whom to ask is told to nobody before both sides have agreed. */
export interface OpenResult {
  readonly id: string;
  readonly name: LocalText;
  readonly kind: RecordNamed<"result">["kind"];
  readonly summary: string | null;
  readonly keywords: readonly string[];
  readonly owners: readonly LocalText[];
  readonly technologies: readonly LocalText[];
  readonly trl: number | null;
  readonly terms: RecordNamed<"result">["terms"];
  readonly price: { readonly low: string | null; readonly high: string | null; readonly currency: string | null };
  readonly offered: string;
  readonly synthetic: boolean;
}

/** A need that is shown to everybody. */
export interface OpenNeed {
  readonly id: string;
  readonly name: LocalText;
  readonly problem: string;
  readonly wanted: string | null;
  readonly organisation: LocalText | null;
  readonly place: LocalText | null;
  readonly technologies: readonly LocalText[];
  readonly until: string | null;
  readonly synthetic: boolean;
}

export interface OpenTopics {
  readonly results: readonly OpenResult[];
  readonly needs: readonly OpenNeed[];
  /** Policies of this year with the conditions under which somebody may ask for them. */
  readonly policies: readonly RecordNamed<"policy-instrument">[];
  readonly industries: ReadonlyMap<string, LocalText>;
}

/** What is offered, looked for and open beside hours, as anybody outside may read it: what is marked to be shown to everybody, newest first. */
export async function readOpenTopics({ unrestrictedRecords }: Pick<WorkspacePorts, "unrestrictedRecords">, today: string): Promise<OpenTopics> {
  const [organisations, technologies, regions, industries] = await Promise.all([
    recordsOf(unrestrictedRecords, "organisation").then(byId),
    recordsOf(unrestrictedRecords, "technology").then(byId),
    recordsOf(unrestrictedRecords, "region").then(byId),
    recordsOf(unrestrictedRecords, "industry"),
  ]);
  const called = (held: ReadonlyMap<string, Parameters<typeof nameOf>[0]>, id: string | null): LocalText | null => {
    const found = id === null ? undefined : held.get(id);
    return found === undefined ? null : nameOf(found);
  };
  const named = (held: ReadonlyMap<string, Parameters<typeof nameOf>[0]>, ids: readonly string[]): readonly LocalText[] =>
    ids.flatMap((id) => called(held, id) ?? []);
  const results = (await recordsOf(unrestrictedRecords, "result")).flatMap((result): OpenResult[] => {
    const { offered_on: offered, withdrawn_on: withdrawn } = result;
    if (result.open !== true || offered === null || offered > today || (withdrawn !== null && withdrawn <= today)) return [];
    return [
      {
        id: result.id,
        name: nameOf(result),
        kind: result.kind,
        summary: result.summary,
        keywords: result.keywords,
        owners: named(
          organisations,
          result.owners.map(({ organisation }) => organisation),
        ),
        technologies: named(technologies, result.technologies),
        trl: result.trl,
        terms: result.terms,
        price: { low: result.price_low, high: result.price_high, currency: result.currency },
        offered,
        synthetic: result.synthetic,
      },
    ];
  });
  const needs = (await recordsOf(unrestrictedRecords, "need"))
    .filter(
      ({ shown, posted_on: posted, until }) =>
        shown === "public" && (posted === null || posted <= today) && (until === null || until >= today.slice(0, until.length)),
    )
    .map((need): OpenNeed & { readonly posted: string } => ({
      id: need.id,
      name: nameOf(need),
      problem: need.problem,
      wanted: need.wanted,
      organisation: called(organisations, need.organisation),
      place: called(regions, need.region),
      technologies: named(technologies, need.technologies),
      until: need.until,
      posted: need.posted_on ?? "",
      synthetic: need.synthetic,
    }));
  const year = Number(today.slice(0, 4));
  const policies = (await recordsOf(unrestrictedRecords, "policy-instrument")).filter(
    ({ from, to, eligible }) => eligible.length > 0 && (from === null || from <= year) && (to === null || to >= year),
  );
  return {
    results: results.toSorted((a, b) => newest(a.offered, b.offered) || order(a.id, b.id)),
    needs: needs.toSorted((a, b) => newest(a.posted, b.posted) || order(a.id, b.id)),
    policies: policies.toSorted((a, b) => order(a.id, b.id)),
    industries: new Map(industries.map((each) => [each.id, nameOf(each)])),
  };
}

function newest(a: string, b: string): number {
  return order(b, a);
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
