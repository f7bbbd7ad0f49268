import { type BipartiteGraph, bipartiteGraph, connectedComponents, cutPoints } from "@quoin/methods";
import { z } from "zod";
import type { CsvCell } from "../../contract/csv-text.ts";
import { inTextOrder } from "../../evidence/in-text-order.ts";
import type { CodedTexts } from "../../evidence/raw-column.ts";
import type { MeasureFamily } from "../measure-family.ts";
import { networkDefinitions } from "./network-definitions.ts";

const parameters = z.strictObject({});

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
  compute({ keys }) {
    const holder = inTextOrder(keys["holder"] as CodedTexts);
    const held = inTextOrder(keys["held"] as CodedTexts);
    const graph = bipartiteGraph(holder.codes, held.codes, holder.texts.length, held.texts.length);
    const { articulation, bridges } = cutPoints(graph);
    const parts = connectedComponents(graph);
    const node = (text: string, v: number): CsvCell[] => [text, degree(graph, v), (parts.of[v] as number) + 1, articulation[v]];
    const heldNode = (v: number) => held.texts[v - graph.left] as string;
    const hangsOn = (v: number): CsvCell => (degree(graph, v) === 1 ? (holder.texts[graph.neighbour[graph.start[v] as number] as number] as string) : null);
    const single = held.texts.filter((_, f) => degree(graph, graph.left + f) === 1).length;
    return {
      tables: [
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
      ],
      notes: [],
    };
  },
} as const satisfies MeasureFamily<typeof parameters>;

function degree({ start }: BipartiteGraph, v: number): number {
  return (start[v + 1] as number) - (start[v] as number);
}

function largest(of: Int32Array, count: number): number {
  const sizes = new Int32Array(count);
  for (const part of of) sizes[part] = (sizes[part] as number) + 1;
  return Math.max(...sizes);
}
