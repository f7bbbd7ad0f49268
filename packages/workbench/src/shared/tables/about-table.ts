import { yearsText } from "../../language/years-text.ts";

/** Names under which the sheet about a table says what it says. */
export interface AboutHeads {
  readonly title: string;
  readonly unit: string;
  readonly office: string;
  readonly day: string;
  readonly source: string;
  readonly page: string;
  readonly address: string;
}

/** What is known of a table that leaves its page; what is not known is empty. */
export interface AboutFacts {
  readonly title: string;
  readonly unit: string;
  readonly office: string;
  /** ISO day on which it leaves. */
  readonly day: string;
  /** What it rests on, with the years of that. */
  readonly source: string;
  readonly page: string;
  readonly address: string;
}

const order = ["title", "unit", "office", "day", "source", "page", "address"] as const;

/** The lines of the sheet about a table: a name and what is said under it; nothing is said of what is not known. */
export function aboutTable(heads: AboutHeads, facts: AboutFacts): readonly (readonly [name: string, said: string])[] {
  return order.filter((each) => facts[each] !== "").map((each) => [heads[each], facts[each]] as const);
}

interface TableYears {
  readonly name: string;
  readonly years: { readonly from: number; readonly to: number } | null;
}

/** The years that a table of evidence covers, as they are said; empty where it has none. */
export function yearsOf(table: string, known: readonly TableYears[]): string {
  const years = known.find(({ name }) => name === table)?.years ?? null;
  return years === null ? "" : yearsText(years);
}
