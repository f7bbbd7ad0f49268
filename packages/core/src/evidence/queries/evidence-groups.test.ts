import { expect, test } from "vitest";
import type { EvidenceColumn } from "../cells/coded-columns.ts";
import type { GroupQuery } from "../group-query.ts";
import { cellText } from "../roles/field-cells.ts";
import { evidenceInMemory } from "./evidence-in-memory.ts";

const evidence = evidenceInMemory({
  sales: { csv: "shop,year,goods,amount\nb,2021,x,5\na,2020,y,\na,2021,x,3\n,2020,x,7\na,2020,z,1\nb,,,2\n,2021,z,4\n", numbers: ["year", "amount"] },
  shops: { csv: "code,city,size\na,North,10\nb,South,\na,Twice,99\n,Nowhere,1\n", numbers: ["size"] },
});

async function told(query: Omit<GroupQuery, "table">): Promise<readonly (readonly (string | null)[])[]> {
  const { rows, columns } = await evidence.groups({ table: "sales", ...query });
  return Array.from(rows, (place, row) => [String(place), ...Object.values<EvidenceColumn>(columns).map((column) => cellText(column, row))]);
}
const of = (figure: "known" | "sum" | "least" | "greatest" | "different", column: string) => ({ figure: { of: figure, column } });

test.each<[string, Omit<GroupQuery, "table">, readonly (readonly (string | null)[])[]]>([
  [
    "rows by a text, a missing key last",
    { by: ["shop"], figures: { n: { of: "rows" } } },
    [
      ["2", "a", "3"],
      ["1", "b", "2"],
      ["4", null, "2"],
    ],
  ],
  [
    "by a number, of its size",
    { by: ["year"], figures: { n: { of: "rows" } } },
    [
      ["2", "2020", "3"],
      ["1", "2021", "3"],
      ["6", null, "1"],
    ],
  ],
  [
    "by both, one after the other",
    { by: ["shop", "year"], figures: {} },
    [
      ["2", "a", "2020"],
      ["3", "a", "2021"],
      ["1", "b", "2021"],
      ["6", "b", null],
      ["4", null, "2020"],
      ["7", null, "2021"],
    ],
  ],
  [
    "sums over what is known",
    { by: ["shop"], figures: of("sum", "amount") },
    [
      ["2", "a", "4"],
      ["1", "b", "7"],
      ["4", null, "11"],
    ],
  ],
  [
    "the least",
    { by: ["shop"], figures: of("least", "amount") },
    [
      ["2", "a", "1"],
      ["1", "b", "2"],
      ["4", null, "4"],
    ],
  ],
  [
    "the greatest",
    { by: ["shop"], figures: of("greatest", "amount") },
    [
      ["2", "a", "3"],
      ["1", "b", "5"],
      ["4", null, "7"],
    ],
  ],
  [
    "how many are known, texts too",
    { by: ["shop"], figures: { known: { of: "known", column: "amount" }, goods: { of: "known", column: "goods" } } },
    [
      ["2", "a", "2", "3"],
      ["1", "b", "2", "1"],
      ["4", null, "2", "2"],
    ],
  ],
  [
    "how many different ones",
    { by: ["shop"], figures: of("different", "goods") },
    [
      ["2", "a", "3"],
      ["1", "b", "1"],
      ["4", null, "2"],
    ],
  ],
  ["a text has no sum", { by: ["shop"], figures: of("sum", "goods"), where: { shop: ["a"] } }, [["2", "a", null]]],
  ["of nothing known neither", { by: ["goods"], figures: of("least", "amount"), where: { goods: ["y"] } }, [["2", "y", null]]],
  [
    "by what is looked up: the first of two, nothing without a key",
    {
      by: ["shops.city"],
      figures: { n: { of: "rows" }, size: { of: "sum", column: "shops.size" } },
      lookUp: { table: "shops", on: { shop: "code" }, take: ["city", "size"] },
    },
    [
      ["2", "North", "3", "30"],
      ["1", "South", "2", null],
      ["4", null, "2", null],
    ],
  ],
])("groups: %s", async (_, query, expected) => {
  expect(await told(query)).toEqual(expected);
});
