import { activityProximity, activitySpace, complexityConventions, type SpaceLink, ubiquity } from "@quoin/methods";
import type { CsvCell } from "../../contract/csv-text.ts";
import type { MeasureTable } from "../measure-family.ts";
import type { ComplexityOfTime } from "./complexity-of-time.ts";
import type { ComplexityParameters } from "./complexity-parameters.ts";

/** space.csv, and the last time's space for the programs that draw networks: GEXF (Gephi), GraphML and VOSviewer's JSON. */
export function spaceFiles(
  times: readonly ComplexityOfTime[],
  timed: boolean,
  parameters: ComplexityParameters,
): { table: MeasureTable; texts: readonly { file: string; text: string }[] } {
  const spaces = times.map(({ presence, advantage, matrix }) => {
    const phi = activityProximity(presence, advantage, parameters.proximity, { ...complexityConventions[parameters.convention], diagonal: 0 });
    return { matrix, presence, links: activitySpace(phi, matrix.activities.length, parameters.links) };
  });
  const rows = spaces.flatMap(({ matrix: { activities, time }, links }) =>
    links.map(({ from, to, weight, kind }): CsvCell[] => [...(timed ? [time] : []), activities[from] as string, activities[to] as string, weight, kind]),
  );
  const last = spaces[spaces.length - 1];
  const table = { name: "space", columns: [...(timed ? ["time"] : []), "activity_a", "activity_b", "proximity", "kind"], rows };
  if (last === undefined) return { table, texts: [] };
  const space = { nodes: last.matrix.activities.map((id, p) => ({ id, size: ubiquity(last.presence)[p] as number })), links: last.links };
  return {
    table,
    texts: [
      { file: "space.gexf", text: gexf(space) },
      { file: "space.graphml", text: graphml(space) },
      { file: "space.vosviewer.json", text: vosviewer(space) },
    ],
  };
}

interface Space {
  readonly nodes: readonly { readonly id: string; readonly size: number }[];
  readonly links: readonly SpaceLink[];
}

function gexf({ nodes, links }: Space): string {
  const drawn = nodes.map(
    ({ id, size }, n) => `<node id="${n}" label="${escaped(id)}"><attvalues><attvalue for="ubiquity" value="${size}"/></attvalues></node>`,
  );
  const edges = links.map(({ from, to, weight }, e) => `<edge id="${e}" source="${from}" target="${to}" weight="${weight}"/>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="undirected"><attributes class="node"><attribute id="ubiquity" title="ubiquity" type="integer"/></attributes>\n<nodes>\n${drawn.join("\n")}\n</nodes>\n<edges>\n${edges.join("\n")}\n</edges>\n</graph></gexf>\n`;
}

function graphml({ nodes, links }: Space): string {
  const keys = `<key id="label" for="node" attr.name="label" attr.type="string"/><key id="ubiquity" for="node" attr.name="ubiquity" attr.type="int"/><key id="weight" for="edge" attr.name="weight" attr.type="double"/>`;
  const drawn = nodes.map(({ id, size }, n) => `<node id="n${n}"><data key="label">${escaped(id)}</data><data key="ubiquity">${size}</data></node>`);
  const edges = links.map(({ from, to, weight }) => `<edge source="n${from}" target="n${to}"><data key="weight">${weight}</data></edge>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">${keys}\n<graph edgedefault="undirected">\n${[...drawn, ...edges].join("\n")}\n</graph></graphml>\n`;
}

function vosviewer({ nodes, links }: Space): string {
  const items = nodes.map(({ id, size }, n) => ({ id: n + 1, label: id, weights: { Ubiquity: size } }));
  return `${JSON.stringify({ network: { items, links: links.map(({ from, to, weight }) => ({ source_id: from + 1, target_id: to + 1, strength: weight })) } })}\n`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
