import { expect, test } from "vitest";
import type { RowOf } from "../../../../evidence/roles/gathered-table.ts";
import type { postsTable } from "./gather.ts";
import { networkFacts, postNetworks } from "./post-network.ts";

const rows = (
  ...posts: readonly (readonly [year: number | null, industry: string | null, institution: string | null, laboratory?: string])[]
): RowOf<typeof postsTable>[] =>
  posts.map(([list_year, industry, institution, laboratory = null], at) => ({
    row: at + 1,
    values: { list_year, industry, institution, laboratory, post: null, region: null },
  }));

test("a list a year, the longest first and the newer of two as long; posts without an industry or an institution are placed nowhere", () => {
  const found = postNetworks(
    rows([2011, "rice", "a"], [2015, "tea", "b"], [2019, "tea", "b"], [2019, "rice", "a"], [2019, null, "a"], [2019, "tea", null], [null, "tea", "b"]),
  );
  expect(found.map(({ year, rows: all, placed, links }) => [year, all.length, placed.length, links])).toEqual([
    [2019, 4, 2, 2],
    [2015, 1, 1, 1],
    [2011, 1, 1, 1],
  ]);
});

test("what a network hangs on: parts, bridges, who stands alone, laboratories on one institution, who has the most posts", () => {
  const [network] = postNetworks(
    rows(
      [2019, "rice", "a", "seeds"],
      [2019, "rice", "a", "seeds"],
      [2019, "rice", "b", "soil"],
      [2019, "rice", "a", "soil"],
      [2019, "tea", "b"],
      [2019, "silk", "c"],
    ),
  );
  expect(network === undefined ? null : networkFacts(network)).toEqual({
    ...{ components: 2, bridges: 4, institutionsOfOneIndustry: 2, institutionsOfFive: 0 },
    ...{ rowsOnOne: network?.rows.slice(0, 2), rowsOfOnePost: [] },
    ...{ laboratories: 2, laboratoriesOnOne: 1, postsInThem: 2, laboratoriesOfOnePost: 0, largest: { institution: "a", posts: 3 } },
  });
});
