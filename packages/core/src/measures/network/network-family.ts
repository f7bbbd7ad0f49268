import { type BipartiteGraph, benjaminiHochberg, bipartiteGraph, connectedComponents, cutPoints, jointLinks } from "@quoin/methods";
import { z } from "zod";
import { elementAt, memberOf } from "../../contract/assert-present.ts";
import type { CsvCell } from "../../contract/csv-text.ts";
import { listField } from "../../contract/fields.ts";
import { inTextOrder } from "../../evidence/cells/in-text-order.ts";
import { note } from "../../language/note.ts";
import type { MeasureFamily, MeasureTable } from "../measure-family.ts";
import { nullParameters } from "../null-parameters.ts";
import { networkDefinitions } from "./network-definitions.ts";

/** Tables that can be asked for; all but the pairs are written where none is named. */
const networkTables = ["network", "holders", "held", "bridges", "pairs"] as const;

const parameters = z.strictObject({
  tables: listField(
    `Tables to write, of ${networkTables.join(", ")}; pairs: every two holders, what they hold together, against networks in which all keep their number of links`,
  ).default(["network", "holders", "held", "bridges"]),
  ...nullParameters,
});

/**
 * A network of holders (institutions) and what they hold (posts, fields): into how many parts it falls, which holders and which links it hangs on,
 * and what hangs on a single holder. A link named twice is one link. Rows: nodes and bridges in text order.
 */
export const networkFamily = {
  name: "network",
  summary: "What a network of holders and what they hold hangs on",
  example: { data: "examples/china-its/data/nkrdp_projects.csv", options: "--holder lead_institution_zh --held programme_zh" },
  measures: networkDefinitions,
  keys: [
    { role: "holder", holds: "Column of the holders" },
    { role: "held", holds: "Column of what they hold" },
  ],
  repeats: true,
  numbers: [],
  parameters,
  compute({ keys }, { tables, draws, seed }) {
    const unknown = tables.filter((table) => !networkTables.some((known) => known === table));
    if (unknown.length > 0) return { tables: [], notes: unknown.map((table) => note("complexity.unknown-table", { table, tables: networkTables.join(", ") })) };
    const holder = inTextOrder(memberOf(keys, "holder"));
    const held = inTextOrder(memberOf(keys, "held"));
    const graph = bipartiteGraph(holder.codes, held.codes, holder.texts.length, held.texts.length);
    const { articulation, bridges } = cutPoints(graph);
    const parts = connectedComponents(graph);
    const node = (text: string, v: number): CsvCell[] => [text, degree(graph, v), parts.of[v]! + 1, articulation[v]];
    const heldNode = (v: number) => elementAt(held.texts, v - graph.left);
    const hangsOn = (v: number): CsvCell => (degree(graph, v) === 1 ? elementAt(holder.texts, graph.neighbour[graph.start[v]!]!) : null);
    const single = held.texts.filter((_, f) => degree(graph, graph.left + f) === 1).length;
    const made: MeasureTable[] = [
      {
        name: "network",
        columns: ["holders", "held", "links", "components", "largest_component_share", "articulation_holders", "bridges", "held_by_one"],
        rows:
          graph.left === 0
            ? []
            : [
                [
                  graph.left,
                  graph.right,
                  graph.neighbour.length / 2,
                  parts.count,
                  largest(parts.of, parts.count) / parts.of.length,
                  articulation.subarray(0, graph.left).reduce((sum, mark) => sum + mark, 0),
                  bridges.length,
                  single,
                ],
              ],
      },
      { name: "holders", columns: ["holder", "holds", "component", "articulation"], rows: holder.texts.map(node) },
      {
        name: "held",
        columns: ["held", "holders", "component", "articulation", "hangs_on"],
        rows: held.texts.map((text, f) => [...node(text, graph.left + f), hangsOn(graph.left + f)]),
      },
      { name: "bridges", columns: ["holder", "held"], rows: bridges.map(([left, right]) => [holder.texts[left], heldNode(right)]) },
    ];
    const pairs = tables.includes("pairs") ? [pairTable(graph, holder.texts, { draws, seed })] : [];
    return { tables: [...made.filter(({ name }) => tables.includes(name)), ...pairs], notes: [] };
  },
} as const satisfies MeasureFamily<typeof parameters>;

/** Every two holders that hold something together, or would by chance. */
function pairTable(graph: BipartiteGraph, holders: readonly string[], options: { readonly draws: number; readonly seed: number }): MeasureTable {
  const summaries = jointLinks(graph, options);
  const adjusted = benjaminiHochberg(summaries.map(({ pValue }) => pValue));
  let pair = -1;
  const rows = holders.flatMap((first, a) =>
    holders.slice(a + 1).flatMap((second): CsvCell[][] => {
      pair += 1;
      const { observed, mean, p05, p95, pValue } = elementAt(summaries, pair);
      return observed === 0 && mean === 0 ? [] : [[first, second, observed, mean, p05, p95, pValue, adjusted[pair]]];
    }),
  );
  return { name: "pairs", columns: ["holder_a", "holder_b", "together", "null_mean", "null_p05", "null_p95", "p_value", "q_value"], rows };
}

function degree({ start }: BipartiteGraph, v: number): number {
  return start[v + 1]! - start[v]!;
}

function largest(of: Int32Array, count: number): number {
  const sizes = new Int32Array(count);
  for (const part of of) sizes[part] = sizes[part]! + 1;
  return Math.max(...sizes);
}
