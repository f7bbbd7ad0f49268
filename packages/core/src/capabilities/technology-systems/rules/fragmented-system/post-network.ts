import { type BipartiteGraph, bipartiteGraph, byCodePoint, connectedComponents, cutPoints } from "@quoin/methods";
import { entryOf } from "../../../../contract/assert-present.ts";
import { numberOf, type RowOf, textOf } from "../../../../evidence/roles/gathered-table.ts";
import type { postsTable } from "./gather.ts";

type Post = RowOf<typeof postsTable>;

/** The list of one year as a network: industries linked to the institutions that hold a post for them. */
export interface PostNetwork {
  readonly year: number;
  readonly rows: readonly Post[];
  /** Rows that name both an industry and an institution. */
  readonly placed: readonly Post[];
  readonly industries: readonly string[];
  readonly institutions: readonly string[];
  readonly links: number;
  readonly graph: BipartiteGraph;
}

/** The lists of all years, the longest first (of two equally long ones the newer): lists after a complete one are additions and changes. */
export function postNetworks(rows: readonly Post[]): PostNetwork[] {
  const years = [...new Set(rows.map((row) => numberOf(row, "list_year")))].filter((year) => year !== null);
  return years
    .map((year) =>
      postNetwork(
        year,
        rows.filter((row) => numberOf(row, "list_year") === year),
      ),
    )
    .sort((a, b) => b.placed.length - a.placed.length || b.year - a.year);
}

function postNetwork(year: number, rows: readonly Post[]): PostNetwork {
  const placed = rows.filter((row) => textOf(row, "industry") !== null && textOf(row, "institution") !== null);
  const industries = distinct(placed, "industry");
  const institutions = distinct(placed, "institution");
  const [from, to] = [new Map(industries.map((name, i) => [name, i])), new Map(institutions.map((name, i) => [name, i]))];
  const graph = bipartiteGraph(
    Int32Array.from(placed, (row) => entryOf(from, String(textOf(row, "industry")))),
    Int32Array.from(placed, (row) => entryOf(to, String(textOf(row, "institution")))),
    industries.length,
    institutions.length,
  );
  return { year, rows, placed, industries, institutions, links: graph.neighbour.length / 2, graph };
}

function distinct(rows: readonly Post[], column: keyof Post["values"] & string): string[] {
  return [...new Set(rows.flatMap((row) => textOf(row, column) ?? []))].sort();
}

/** What the network hangs on. */
export interface NetworkFacts {
  readonly components: number;
  /** Links whose loss cuts something off. */
  readonly bridges: number;
  readonly institutionsOfOneIndustry: number;
  readonly institutionsOfFive: number;
  readonly laboratories: number;
  /** Laboratories all of whose posts are held by a single institution, and the posts in them. */
  readonly laboratoriesOnOne: number;
  readonly postsInThem: number;
  /** Those of them that have one post only, which can be held by no second institution. */
  readonly laboratoriesOfOnePost: number;
  /** The posts of laboratories on a single institution, and those of laboratories of one post. */
  readonly rowsOnOne: readonly Post[];
  readonly rowsOfOnePost: readonly Post[];
  readonly largest: { readonly institution: string; readonly posts: number };
}

export function networkFacts({ graph, placed, industries, institutions }: PostNetwork): NetworkFacts {
  const degrees = institutions.map((_, j) => Number(graph.start[industries.length + j + 1]) - Number(graph.start[industries.length + j]));
  const laboratories = new Map<string, { institutions: Set<string>; rows: Post[] }>();
  const posts = new Map<string, number>();
  for (const row of placed) {
    const institution = String(textOf(row, "institution"));
    posts.set(institution, (posts.get(institution) ?? 0) + 1);
    const lab = textOf(row, "laboratory");
    if (lab === null) continue;
    const key = JSON.stringify([textOf(row, "industry"), lab]);
    const held = laboratories.get(key) ?? { institutions: new Set<string>(), rows: [] };
    held.institutions.add(institution);
    held.rows.push(row);
    laboratories.set(key, held);
  }
  const alone = [...laboratories.values()].filter((lab) => lab.institutions.size === 1);
  const ofOnePost = alone.filter(({ rows }) => rows.length === 1);
  const [largest] = [...posts].sort(([a, m], [b, n]) => n - m || byCodePoint(a, b));
  return {
    components: connectedComponents(graph).count,
    bridges: cutPoints(graph).bridges.length,
    institutionsOfOneIndustry: degrees.filter((degree) => degree === 1).length,
    institutionsOfFive: degrees.filter((degree) => degree >= 5).length,
    laboratories: laboratories.size,
    laboratoriesOnOne: alone.length,
    postsInThem: alone.reduce((sum, { rows }) => sum + rows.length, 0),
    laboratoriesOfOnePost: ofOnePost.length,
    rowsOnOne: alone.flatMap(({ rows }) => rows),
    rowsOfOnePost: ofOnePost.flatMap(({ rows }) => rows),
    largest: { institution: largest?.[0] ?? "", posts: largest?.[1] ?? 0 },
  };
}
