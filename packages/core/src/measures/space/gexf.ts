import { drawnFigures, type NetworkDrawing } from "./network-drawing.ts";
import { xmlText } from "./xml-text.ts";

/** A drawing as GEXF 1.3, the format of Gephi: labels, figures and texts as attributes, weights, and places. A figure that is not known is absent. */
export function gexf({ nodes, links }: NetworkDrawing): string {
  const attributes = attributesOf(nodes[0]);
  const declared = attributes.map(({ name, type }, a) => `<attribute id="${a}" title="${xmlText(name)}" type="${type}"/>`);
  const drawn = nodes.map((node, n) => {
    const figures = drawnFigures(node);
    const values = attributes.flatMap(({ name }, a) => {
      const value = figures[name] ?? node.texts[name] ?? null;
      return value === null ? [] : [`<attvalue for="${a}" value="${xmlText(String(value))}"/>`];
    });
    return `<node id="${n}" label="${xmlText(node.label)}"><attvalues>${values.join("")}</attvalues><viz:position x="${node.x}" y="${node.y}" z="0"/></node>`;
  });
  const edges = links.map(({ from, to, weight }, e) => `<edge id="${e}" source="${from}" target="${to}" weight="${weight}"/>`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3"><graph defaultedgetype="undirected">',
    `<attributes class="node">${declared.join("")}</attributes>`,
    `<nodes>\n${drawn.join("\n")}\n</nodes>`,
    `<edges>\n${edges.join("\n")}\n</edges>`,
    "</graph></gexf>\n",
  ].join("\n");
}

/** Names of what stands at a node, the code first. */
function attributesOf(node: NetworkDrawing["nodes"][number] | undefined): readonly { readonly name: string; readonly type: "double" | "string" }[] {
  if (node === undefined) return [];
  return [
    ...Object.keys(drawnFigures(node)).map((name) => ({ name, type: "double" as const })),
    ...Object.keys(node.texts).map((name) => ({ name, type: "string" as const })),
  ];
}
