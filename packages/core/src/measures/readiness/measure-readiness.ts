import { type ReadinessBand, readinessBands, readinessLevel, systemReadiness } from "@quoin/methods";
import { z } from "zod";
import { csvText } from "../../csv-text.ts";
import { tableOptionFields } from "../../evidence/table-reader.ts";
import { deliveredFiles, fileField } from "../../fields.ts";
import { success } from "../../outcome.ts";
import { provenanceFile, provenanceOf } from "../../provenance.ts";
import { stopwatch } from "../../stopwatch.ts";
import { looseUseCase } from "../../use-case.ts";
import { type NamedGraph, readGraph } from "./read-graph.ts";
import { readinessDefinitions } from "./readiness-definitions.ts";

/** `quoin measure readiness` */
export const measureReadiness = looseUseCase({
  words: ["measure", "readiness"],
  summary: "Readiness of a system from the readiness of its components and of their integration, and the best next step",
  changes: false,
  delivers: "folder",
  served: true,
  example: "quoin measure readiness --components examples/readiness/components.csv --links examples/readiness/links.csv --out readiness",
  input: z.strictObject({
    components: fileField("component, trl (1..9), and cost_per_level where known"),
    links: fileField("from, to, irl (1..9): undirected, each pair once"),
    ...tableOptionFields,
  }),
  output: deliveredFiles,
  async run(ports, { components, links, ...options }) {
    const watch = stopwatch(ports.clock);
    const read = await readGraph(ports, components, links, options);
    if (!read.ok) return read;
    watch.lap("read");
    const files = readinessFiles(read.value);
    watch.lap("compute");
    const provenance = provenanceOf(ports, {
      measures: readinessDefinitions,
      parameters: {},
      inputs: read.value.inputs,
      notes: read.notes,
      seconds: watch.seconds,
    });
    return success({ files: [...files, provenanceFile(provenance)] }, read.notes);
  },
});

/** `components.csv` and `links.csv` in text order of their names, `system.json` with the bands of this graph. */
function readinessFiles({ names, costPerLevel, graph }: NamedGraph): { readonly name: string; readonly parts: readonly string[] }[] {
  const readiness = systemReadiness(graph);
  const bands = readinessBands(readiness.q);
  const bandsByLinks = new Map<number, readonly ReadinessBand[]>();
  for (const m of readiness.links) if (!bandsByLinks.has(m)) bandsByLinks.set(m, readinessBands(1 / m));
  const componentRows = names.map((name, component) => {
    const [m, srl, gain, cost] = [
      readiness.links[component] ?? 1,
      readiness.components[component] ?? Number.NaN,
      readiness.trlGains[component] ?? Number.NaN,
      costPerLevel[component] ?? Number.NaN,
    ];
    return [name, graph.trl[component], m, srl, readinessLevel(bandsByLinks.get(m) ?? bands, srl), gain, cost > 0 ? gain / cost : Number.NaN];
  });
  const linkRows = Array.from(graph.irl, (irl, link) => [
    names[graph.from[link] ?? 0] ?? "",
    names[graph.to[link] ?? 0] ?? "",
    irl,
    readiness.irlGains[link] ?? Number.NaN,
  ]);
  return [
    { name: "components.csv", parts: [csvText(["component", "trl", "links", "srl", "band", "gain_per_level", "gain_per_cost"], componentRows)] },
    { name: "links.csv", parts: [csvText(["from", "to", "irl", "gain_per_level"], linkRows)] },
    { name: "system.json", parts: [`${JSON.stringify({ srl: readiness.composite, band: readinessLevel(bands, readiness.composite), bands }, null, 2)}\n`] },
  ];
}
