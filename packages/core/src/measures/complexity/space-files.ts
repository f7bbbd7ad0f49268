import { complexityConventions, linkRows, type SpaceLink, strongestLinks, ubiquity } from "@quoin/methods";
import { elementAt } from "../../contract/assert-present.ts";
import type { CsvCell } from "../../contract/csv-text.ts";
import type { MeasureTable } from "../measure-family.ts";
import { gexf } from "../space/gexf.ts";
import { graphml } from "../space/graphml.ts";
import { drawnPlaces, type NetworkDrawing } from "../space/network-drawing.ts";
import { communitiesOf, communityNumber } from "../space/space-communities.ts";
import { vosviewer } from "../space/vosviewer.ts";
import type { ComplexityOfTime } from "./complexity-of-time.ts";
import type { ComplexityParameters } from "./complexity-parameters.ts";

/** space.csv, and the last time's space for the programs that draw networks: GEXF (Gephi), GraphML and VOSviewer's JSON. */
export function spaceFiles(
  times: readonly ComplexityOfTime[],
  timed: boolean,
  parameters: ComplexityParameters,
): { table: MeasureTable; texts: readonly { file: string; text: string }[] } {
  const spaces = times.map(({ presence, advantage, matrix }) => {
    const rows = linkRows(presence, advantage, parameters.proximity, { ...complexityConventions[parameters.convention], diagonal: 0 });
    return { matrix, presence, links: strongestLinks(rows, parameters.links) };
  });
  const rows = spaces.flatMap(({ matrix: { activities, time }, links }) =>
    links.map(({ from, to, weight, kind }): CsvCell[] => [...(timed ? [time] : []), elementAt(activities, from), elementAt(activities, to), weight, kind]),
  );
  const last = spaces[spaces.length - 1];
  const table = { name: "space", columns: [...(timed ? ["time"] : []), "activity_a", "activity_b", "proximity", "kind"], rows };
  if (last === undefined) return { table, texts: [] };
  const drawing = spaceDrawing(last.matrix.activities, ubiquity(last.presence), last.links);
  return {
    table,
    texts: [
      { file: "space.gexf", text: gexf(drawing) },
      { file: "space.graphml", text: graphml(drawing) },
      { file: "space.vosviewer.json", text: vosviewer(drawing) },
    ],
  };
}

/** Nodes above which finding places and groups takes longer than all the rest: then places are all 0 and groups none, and the program that draws them finds its own. */
const placed = 1_000;

function spaceDrawing(activities: readonly string[], holders: Int32Array, links: readonly SpaceLink[]): NetworkDrawing {
  const places = activities.length > placed ? null : drawnPlaces(links, activities.length);
  const grouped = places === null ? null : communitiesOf(links, Array.from(holders));
  const nodes = activities.map((id, p) => ({
    id,
    label: id,
    figures: { ubiquity: holders[p]! },
    texts: {},
    community: communityNumber(grouped?.of[p] ?? null),
    x: places?.x[p] ?? 0,
    y: places?.y[p] ?? 0,
  }));
  return { nodes, links };
}
