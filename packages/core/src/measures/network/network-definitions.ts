import type { LocalText } from "../../language/text.ts";
import { defineMeasures, type MeasureLine } from "../define-measures.ts";

function ofNetwork<const N extends string>(name: N, column: string, unit: string, tells: LocalText, reference = ""): MeasureLine & { readonly name: N } {
  return { name, table: "network", column, unit, tells, reference, range: [0, Number.POSITIVE_INFINITY], scaling: "invariant" };
}

/** The measures of the network family. */
export const networkDefinitions = defineMeasures(
  "network",
  ["holder", "held"],
  [
    ofNetwork("components", "components", "parts", { en: "Number of parts into which a network falls", zh: "网络分成的互不相连部分数" }),
    {
      ...ofNetwork("largest-component-share", "largest_component_share", "1", { en: "Share of all nodes in the largest part", zh: "最大连通部分所占节点份额" }),
      range: [0, 1],
    },
    ofNetwork(
      "articulation-holders",
      "articulation_holders",
      "holders",
      { en: "Number of holders whose loss would split the network", zh: "失去即会使网络断裂的主体数" },
      "Hopcroft and Tarjan 1973",
    ),
    ofNetwork("bridges", "bridges", "links", { en: "Number of links whose loss would split the network", zh: "失去即会使网络断裂的联系数" }, "Tarjan 1972"),
    ofNetwork("held-by-one", "held_by_one", "held", { en: "Number of posts or fields that hang on a single holder", zh: "仅由一个主体承担的岗位或领域数" }),
  ],
);
