import { type ReadinessBand, readinessBands, readinessLevel, readinessLevels, systemReadiness } from "@quoin/methods";
import type { Solver } from "@quoin/optimise";
import { z } from "zod";
import { csvTable } from "../../contract/csv-text.ts";
import { deliveredFiles, field, fileField, type OutputFile } from "../../contract/fields.ts";
import { success } from "../../contract/outcome.ts";
import { provenanceFile, provenanceOf } from "../../contract/provenance.ts";
import { stopwatch } from "../../contract/stopwatch.ts";
import { looseUseCase } from "../../contract/use-case.ts";
import { tableOptionFields } from "../../evidence/files/table-reader.ts";
import { type Note, note } from "../../language/note.ts";
import { bestRaises, type Raises } from "./best-raises.ts";
import { type RaiseStep, raiseSteps } from "./raise-steps.ts";
import { type NamedGraph, readGraph } from "./read-graph.ts";
import { readinessDefinitions } from "./readiness-definitions.ts";

/** `quoin measure readiness` */
export const measureReadiness = looseUseCase({
  words: ["measure", "readiness"],
  summary: "Readiness of a system from the readiness of its components and of their integration, and the best next step",
  changes: false,
  delivers: "folder",
  rights: "analysis",
  example: "quoin measure readiness --components examples/readiness/components.csv --links examples/readiness/links.csv --out readiness",
  input: z.strictObject({
    components: fileField("component, trl (1..9), and cost_per_level where known"),
    links: fileField("from, to, irl (1..9), and cost_per_level where known: undirected, each pair once"),
    budget: field(z.number().nonnegative().optional(), {
      description: "Money for raising levels: which levels make the system readiest, and in which order; what has no cost stays",
      unit: "as cost_per_level",
    }),
    ...tableOptionFields,
  }),
  output: deliveredFiles,
  async run(ports, { components, links, budget, ...options }) {
    const watch = stopwatch(ports.clock);
    const read = await readGraph(ports, components, links, options);
    if (!read.ok) return read;
    watch.lap("read");
    const plan = budget === undefined ? null : await raisePlan(read.value, budget, ports.solver);
    const notes = [...read.notes, ...(budget === undefined ? [] : unpriced(read.value))];
    const files = readinessFiles(read.value, plan);
    watch.lap("compute");
    const provenance = provenanceOf(ports, {
      measures: readinessDefinitions,
      parameters: budget === undefined ? {} : { budget },
      inputs: read.value.inputs,
      notes,
      seconds: watch.seconds,
    });
    return success({ files: [...files, provenanceFile(provenance)] }, notes);
  },
});

/** What a budget buys, and the steps to it. */
interface RaisePlan extends Raises {
  readonly budget: number;
  readonly steps: readonly RaiseStep[];
}

async function raisePlan({ graph, costPerLevel, linkCostPerLevel }: NamedGraph, budget: number, solver: Solver): Promise<RaisePlan> {
  const costs = { components: costPerLevel, links: linkCostPerLevel };
  const raises = await bestRaises(graph, costs, budget, solver);
  return { ...raises, budget, steps: raiseSteps(graph, raises.graph, costs) };
}

/** Components and links that could rise but have no cost: the plan leaves them where they are and says so. */
function unpriced({ names, costPerLevel, linkCostPerLevel, graph }: NamedGraph): readonly Note[] {
  const below = (levels: Float64Array, costs: Float64Array): number[] =>
    Array.from(levels.keys()).filter((place) => (levels[place] ?? 9) < readinessLevels && Number.isNaN(costs[place]));
  const [components, links] = [below(graph.trl, costPerLevel), below(graph.irl, linkCostPerLevel)];
  if (components.length + links.length === 0) return [];
  const named = [...components.map((place) => names[place] ?? ""), ...links.map((link) => linkName(names, graph, link))];
  return [note("readiness.no-cost", { count: named.length, names: named.slice(0, 12).join(", ") })];
}

function linkName(names: readonly string[], { from, to }: NamedGraph["graph"], link: number): string {
  return `${names[from[link] ?? 0]}–${names[to[link] ?? 0]}`;
}

/** `components.csv` and `links.csv` in text order of their names, `system.json` with the bands of this graph and the next step; with a budget `steps.csv` in the order of gain per cost. */
function readinessFiles({ names, costPerLevel, linkCostPerLevel, graph }: NamedGraph, plan: RaisePlan | null): readonly OutputFile[] {
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
    (linkCostPerLevel[link] ?? Number.NaN) > 0 ? (readiness.irlGains[link] ?? Number.NaN) / (linkCostPerLevel[link] ?? 1) : Number.NaN,
  ]);
  const top = { ...graph, trl: graph.trl.map(() => readinessLevels), irl: graph.irl.map(() => readinessLevels) };
  const [next] = raiseSteps(graph, top, { components: costPerLevel, links: linkCostPerLevel }, 1);
  const named = ({ kind, place }: RaiseStep): { readonly component: string; readonly to: string } =>
    kind === "component"
      ? { component: names[place] ?? "", to: "" }
      : { component: names[graph.from[place] ?? 0] ?? "", to: names[graph.to[place] ?? 0] ?? "" };
  const system = {
    srl: readiness.composite,
    band: readinessLevel(bands, readiness.composite),
    bands,
    next_step: next === undefined ? null : { kind: next.kind, ...named(next), level: next.from + 1, cost: next.cost, gain: next.gain },
    ...(plan === null
      ? {}
      : {
          budget: {
            limit: plan.budget,
            spent: plan.spent,
            srl: plan.srl,
            band: readinessLevel(bands, plan.srl),
            bound: plan.bound,
            gap: plan.bound - plan.srl,
          },
        }),
  };
  const stepRows = (plan?.steps ?? []).map((step, order) => {
    const { component, to } = named(step);
    return [order + 1, step.kind, component, to, step.from, step.from + 1, step.cost, step.gain, step.srl];
  });
  return [
    { name: "components.csv", parts: [csvTable(["component", "trl", "links", "srl", "band", "gain_per_level", "gain_per_cost"], componentRows)] },
    { name: "links.csv", parts: [csvTable(["from", "to", "irl", "gain_per_level", "gain_per_cost"], linkRows)] },
    { name: "system.json", parts: [`${JSON.stringify(system, null, 2)}\n`] },
    ...(plan === null
      ? []
      : [{ name: "steps.csv", parts: [csvTable(["order", "kind", "component", "to", "level_from", "level_to", "cost", "gain", "srl_after"], stepRows)] }]),
  ];
}
