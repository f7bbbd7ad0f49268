import { economyName } from "../../../../diagnosis/benchmark/economy-name.ts";
import type { LimitsOf } from "../../../../diagnosis/rule.ts";
import type { EvidenceRow } from "../../../../evidence/evidence-engine.ts";
import { type GatheredTable, numberOf, numberUnder, type RowWith, type TableWith, textOf, textUnder } from "../../../../evidence/roles/gathered-table.ts";
import type { LocalText } from "../../../../language/text.ts";
import type { openingFacts } from "./opening.ts";
import { openingWords as words } from "./opening.words.ts";

/** A host that was picked because of what it did, among those that could have been. */
export interface PickedPeer {
  readonly name: LocalText;
  /** The share of the economy asked about, year by year. */
  readonly own: readonly number[];
  /** The shares of all who could have been picked, the same years. */
  readonly hosts: readonly (readonly number[])[];
  /** The place of the picked one. */
  readonly picked: number;
}

export interface Opening {
  readonly articles: TableWith<"economy" | "kind", "year" | "articles"> | null;
  readonly hosts: TableWith<"region" | "host" | "level" | "indicator", "year" | "value"> | null;
  readonly industries: TableWith<"code" | "host", "year" | "value"> | null;
}

type HostRow = NonNullable<Opening["hosts"]>["rows"][number];

export type OpeningLimits = LimitsOf<typeof openingFacts>;

/** A yearly figure whose fall would be the problem. */
export interface Series {
  readonly part: string;
  readonly question: LocalText;
  readonly bearsOn: readonly string[];
  readonly table: GatheredTable | null;
  readonly role: string;
  readonly key: readonly string[];
  readonly rows: readonly EvidenceRow[];
  readonly values: readonly { readonly year: number; readonly value: number }[];
  readonly minimum: number;
  /** A difference of two shares, which is said in points. */
  readonly isGap?: true;
  readonly name: LocalText;
  readonly note: LocalText;
  /** The two shares behind a difference to another host. */
  readonly peer?: PickedPeer;
  /** The rows of which the figure of a year was made. */
  readonly made: (year: number) => readonly EvidenceRow[];
}

export function openingSeries({ articles, hosts, industries }: Opening, limits: OpeningLimits): readonly Series[] {
  return [articleSeries(articles, limits), ...hostSeries(hosts, limits), ...industrySeries(industries, limits)];
}

/** The economy's share of articles with foreign authors less the world's. */
function articleSeries(table: Opening["articles"], limits: OpeningLimits): Series {
  const rows = (table?.rows ?? []).filter((row) => [limits.economy, limits.world].includes(textOf(row, "economy") ?? ""));
  const cell = (economy: string, kind: string, year: number) => cellOf(rows, { economy, kind }, "articles", year);
  const share = (economy: string, year: number) => part(cell(economy, "international_institutions", year), cell(economy, "total", year));
  return {
    part: "articles",
    question: words.text("articles-question"),
    bearsOn: ["ST3", "M5.5"],
    table,
    role: "articles_by_coauthorship_2003_2022",
    key: ["economy", "year", "kind"],
    rows,
    values: yearsOf(rows).flatMap((year) => known(year, less(share(limits.economy, year), share(limits.world, year)))),
    minimum: limits.minimum_change,
    isGap: true,
    made: (year) => rows.filter((row) => numberOf(row, "year") === year && ["international_institutions", "total"].includes(textOf(row, "kind") ?? "")),
    name: words.text("articles"),
    note: words.text("articles-note"),
  };
}

/** The economy's share of what US firms spend on R&D abroad, by itself and against another host. */
function hostSeries(table: Opening["hosts"], limits: OpeningLimits): readonly Series[] {
  const rows = (table?.rows ?? []).filter(
    (row) => textOf(row, "indicator") === "rd_performed_abroad" && [limits.economy, limits.peer, "Total"].includes(textOf(row, "host") ?? ""),
  );
  const all = (table?.rows ?? []).filter((row) => textOf(row, "indicator") === "rd_performed_abroad");
  const share = (host: string, year: number) => part(cellOf(rows, { host }, "value", year), cellOf(rows, { host: "Total" }, "value", year));
  const common = {
    table,
    role: "us_firms_rd_abroad_by_host",
    key: ["year", "region", "host", "level", "indicator"],
    rows,
    minimum: limits.minimum_share_change,
    made: (year: number) => rows.filter((row) => numberOf(row, "year") === year && [limits.economy, "Total"].includes(textOf(row, "host") ?? "")),
    note: words.text("hosts-note"),
  };
  const peer = { peer: economyName(limits.peer) };
  const gapYears = yearsOf(rows).filter((year) => less(share(limits.economy, year), share(limits.peer, year)) !== null);
  return [
    {
      ...common,
      part: "multinationals",
      question: words.text("hosts-question"),
      bearsOn: ["ST2", "ST3", "M5.4"],
      values: yearsOf(rows).flatMap((year) => known(year, share(limits.economy, year))),
      name: words.text("hosts"),
    },
    {
      ...common,
      part: "multinationals-peer",
      rows: all.filter((row) => ["country", "total"].includes(textOf(row, "level") ?? "") || [limits.economy, limits.peer].includes(textOf(row, "host") ?? "")),
      question: words.text("peer-question", peer),
      bearsOn: ["ST2", "M5.4"],
      values: gapYears.flatMap((year) => known(year, less(share(limits.economy, year), share(limits.peer, year)))),
      isGap: true,
      made: (year) => rows.filter((row) => numberOf(row, "year") === year),
      name: words.text("peer", peer),
      peer: pickedPeer(all, gapYears, limits),
    },
  ];
}

/** The peer among the hosts that were large enough to be picked: those whose share is known in all years and at least `peer_share` in the mean. */
function pickedPeer(rows: readonly HostRow[], years: readonly number[], { economy, peer, peer_share }: OpeningLimits): PickedPeer {
  const sharesOf = (host: string): readonly number[] =>
    years.flatMap((year) => {
      const share = part(cellOf(rows, { host }, "value", year), cellOf(rows, { host: "Total" }, "value", year));
      return share === null ? [] : [share];
    });
  const names = rows.flatMap((row) => (textOf(row, "level") === "country" ? [textOf(row, "host") ?? ""] : []));
  const others = [...new Set(names)].filter((host) => host !== economy && host !== peer).sort();
  const large = others
    .map(sharesOf)
    .filter((shares) => shares.length === years.length && shares.reduce((sum, each) => sum + each, 0) >= peer_share * years.length);
  return { name: economyName(peer), own: sharesOf(economy), hosts: [sharesOf(peer), ...large], picked: 0 };
}

/** The same share in the industries that the paper speaks of most. */
function industrySeries(table: Opening["industries"], limits: OpeningLimits): readonly Series[] {
  return (["electronics", "semiconductors"] as const).map((industry) => {
    const rows = (table?.rows ?? []).filter((row) => textOf(row, "code") === limits[industry] && [limits.economy, "Total"].includes(textOf(row, "host") ?? ""));
    const cell = (host: string, year: number) => cellOf(rows, { host }, "value", year);
    return {
      part: `multinationals-${industry}`,
      question: words.text(`${industry}-question`),
      bearsOn: ["ST2", "M5.4"],
      table,
      role: "us_firms_rd_abroad_by_host_industry",
      key: ["year", "code", "host"],
      rows,
      values: yearsOf(rows).flatMap((year) => known(year, part(cell(limits.economy, year), cell("Total", year)))),
      minimum: limits.minimum_share_change,
      made: (year: number) => rows.filter((row) => numberOf(row, "year") === year),
      name: words.text(industry),
      note: words.text("hosts-note"),
    };
  });
}

function cellOf<C extends RowWith<never, "year">["values"]>(
  rows: readonly EvidenceRow<C>[],
  key: Readonly<Partial<Record<keyof C & string, string>>>,
  column: keyof C & string,
  year: number,
): number | null {
  const row = rows.find((each) => numberUnder(each, "year") === year && Object.entries(key).every(([field, value]) => textUnder(each, field) === value));
  return row === undefined ? null : numberUnder(row, column);
}

function part(some: number | null, all: number | null): number | null {
  return some === null || all === null || all <= 0 ? null : some / all;
}

function less(one: number | null, other: number | null): number | null {
  return one === null || other === null ? null : one - other;
}

function known(year: number, value: number | null): Series["values"] {
  return value === null ? [] : [{ year, value }];
}

function yearsOf(rows: readonly RowWith<never, "year">[]): number[] {
  return [...new Set(rows.map((row) => numberOf(row, "year")))].filter((year) => year !== null).sort((a, b) => a - b);
}
