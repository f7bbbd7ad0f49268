import { z } from "zod";
import { csvText } from "../../../contract/csv-text.ts";
import { deliveredFiles, field } from "../../../contract/fields.ts";
import { fault, success } from "../../../contract/outcome.ts";
import { workspaceUseCase } from "../../../contract/use-case.ts";
import { note } from "../../../language/note.ts";
import { gexf } from "../../../measures/space/gexf.ts";
import { graphml } from "../../../measures/space/graphml.ts";
import { drawnPlaces, type NetworkDrawing } from "../../../measures/space/network-drawing.ts";
import { communityNumber } from "../../../measures/space/space-communities.ts";
import { vosviewer } from "../../../measures/space/vosviewer.ts";
import { workspaceSources } from "../../../workspace/workspace-sources.ts";
import { opportunityYear } from "./opportunity-year.ts";
import { spaceFields } from "./space-fields.ts";
import { activityGroups, type TechnologySpace, technologySpace } from "./technology-space.ts";

const writers: Readonly<Record<string, (drawing: NetworkDrawing) => string>> = {
  ".gexf": gexf,
  ".graphml": graphml,
  ".json": vosviewer,
  ".csv": linkList,
};

/** `quoin opportunities export DIR --to space.gexf`; names are in the language of `--lang`. */
export const exportSpace = workspaceUseCase({
  words: ["opportunities", "export"],
  summary:
    "The space of activities as a file for Gephi (.gexf), for igraph, networkx or Cytoscape (.graphml), for VOSviewer (.json) or as a list of links (.csv)",
  changes: false,
  delivers: "file",
  rights: "analysis",
  example: "quoin opportunities export quoin-demo --region 350000 --to space.gexf",
  input: z.strictObject({
    ...spaceFields,
    to: field(z.string(), { description: "file to write (.gexf, .graphml, .json, .csv)", kind: "destination" }),
  }),
  output: deliveredFiles,
  run: async (ports, { most, links, to, ...asked }) => {
    const ending = /\.[^./\\]*$/.exec(to)?.[0].toLowerCase() ?? "";
    const write = writers[ending];
    if (write === undefined) return fault(note("report.unknown-ending", { ending, known: Object.keys(writers).join(", ") }, { field: "to" }));
    const found = await opportunityYear(ports, asked);
    if (!found.ok) return found;
    const { year, region, synthetic } = found.value;
    const space = technologySpace(found.value, await activityGroups(workspaceSources(ports)), { most, links });
    const text = write(drawingOf(space, synthetic, ports.caller.language));
    return success({ files: [{ name: `space-${region ?? "all"}-${year}${ending}`, parts: [text] }] });
  },
});

/** What rests on invented rows says so at every node. */
function drawingOf({ activities, links }: TechnologySpace, synthetic: boolean, language: "en" | "zh"): NetworkDrawing {
  const { x, y } = drawnPlaces(links, activities.length);
  return {
    links,
    nodes: activities.map(({ activity, label, group, holders, firms, complexity, density, present, community }, n) => ({
      id: activity,
      label: label[language],
      figures: { holders, amount: firms, complexity, density, held: present === null ? null : Number(present) },
      community: communityNumber(community),
      texts: { code: activity, group, ...(synthetic ? { synthetic: "1" } : {}) },
      x: x[n]!,
      y: y[n]!,
    })),
  };
}

/** A line a link: both codes, both names, the proximity. */
function linkList({ nodes, links }: NetworkDrawing): string {
  const rows = links.map(({ from, to, weight }) => [nodes[from]?.id, nodes[to]?.id, nodes[from]?.label, nodes[to]?.label, weight]);
  return csvText(["activity_a", "activity_b", "name_a", "name_b", "proximity"], rows);
}
