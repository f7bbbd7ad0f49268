import { drawnFigures, type NetworkDrawing } from "./network-drawing.ts";
import { xmlText } from "./xml-text.ts";

/** A drawing as GraphML, which igraph, networkx, yEd and Cytoscape read: labels, places, figures and texts as data of nodes, weights of edges. A figure that is not known is absent. */
export function graphml({ nodes, links }: NetworkDrawing): string {
  const figures = nodes[0] === undefined ? [] : Object.keys(drawnFigures(nodes[0]));
  const texts = Object.keys(nodes[0]?.texts ?? {});
  const keys = [
    ...["label", ...texts].map((name) => key(name, "node", "string")),
    ...["x", "y", ...figures].map((name) => key(name, "node", "double")),
    key("weight", "edge", "double"),
  ];
  const drawn = nodes.map((node, n) => {
    const values: [string, string | number | null | undefined][] = [
      ["label", node.label],
      ["x", node.x],
      ["y", node.y],
      ...figures.map((name): [string, number | null | undefined] => [name, drawnFigures(node)[name]]),
      ...texts.map((name): [string, string | null | undefined] => [name, node.texts[name]]),
    ];
    const data = values.flatMap(([name, value]) =>
      value === null || value === undefined ? [] : [`<data key="${xmlText(name)}">${xmlText(String(value))}</data>`],
    );
    return `<node id="n${n}">${data.join("")}</node>`;
  });
  const edges = links.map(({ from, to, weight }) => `<edge source="n${from}" target="n${to}"><data key="weight">${weight}</data></edge>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">${keys.join("")}\n<graph edgedefault="undirected">\n${[...drawn, ...edges].join("\n")}\n</graph></graphml>\n`;
}

function key(name: string, of: "node" | "edge", type: "string" | "double"): string {
  return `<key id="${xmlText(name)}" for="${of}" attr.name="${xmlText(name)}" attr.type="${type}"/>`;
}
