import { type EfficiencyPanel, efficiencyBootstrap, scaledPanel } from "@quoin/methods";
import { type CsvCell, csvTable } from "../../contract/csv-text.ts";
import type { OutputFile } from "../../contract/fields.ts";
import { type EfficiencyRequest, returnsOf } from "./efficiency-request.ts";
import type { Evaluation } from "./evaluate-units.ts";
import { ranks } from "./unit-result.ts";

/** Names of the units and columns of a panel, as the file has them. */
export interface PanelNames {
  readonly units: readonly string[];
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
}

/** `units.csv` and `peers.csv` in the order of the file, and `cross.csv` where the model is cross. */
export function efficiencyTables(panel: EfficiencyPanel, names: PanelNames, request: EfficiencyRequest, { results, cross }: Evaluation): OutputFile[] {
  const places = ranks(results);
  const hasSlacks = results.some(({ slacks }) => slacks !== null);
  const columns = hasSlacks ? [...names.inputs, ...names.outputs] : [];
  const intervals =
    request.bootstrap > 0
      ? efficiencyBootstrap(scaledPanel(panel).panel, request.orientation === "output" ? "output" : "input", returnsOf(request), {
          draws: request.bootstrap,
          seed: request.seed,
        })
      : null;
  const isOutput = request.orientation === "output" && ["radial", "fdh", "super"].includes(request.model);
  const header = [
    "unit",
    "score",
    "rank",
    "status",
    ...columns.map((column) => `slack_${column}`),
    ...columns.map((column) => `target_${column}`),
    ...(intervals === null ? [] : ["low", "high", "corrected"]),
    ...(isOutput ? ["efficiency"] : []),
  ];
  const rows = results.map(({ score, status, slacks, targets }, unit): CsvCell[] => [
    names.units[unit] ?? "",
    score,
    places[unit] ?? null,
    status,
    ...(hasSlacks ? cells(slacks, names) : []),
    ...(hasSlacks ? cells(targets, names) : []),
    ...(intervals === null ? [] : [intervals.low[unit], intervals.high[unit], intervals.corrected[unit]]),
    ...(isOutput ? [1 / score] : []),
  ]);
  const peers = results.flatMap(({ lambda }, unit) =>
    peersOf(lambda).map((peer): CsvCell[] => [names.units[unit] ?? "", names.units[peer] ?? "", lambda?.[peer] ?? null]),
  );
  const files = [
    { name: "units.csv", parts: [csvTable(header, rows)] },
    { name: "peers.csv", parts: [csvTable(["unit", "peer", "weight"], peers)] },
  ];
  if (cross === null) return files;
  const crossRows = names.units.flatMap((evaluator, o) => names.units.map((evaluated, j) => [evaluator, evaluated, cross[o * panel.units + j] ?? Number.NaN]));
  return [...files, { name: "cross.csv", parts: [csvTable(["evaluator", "evaluated", "efficiency"], crossRows)] }];
}

function peersOf(lambda: Float64Array | null): readonly number[] {
  const peers: number[] = [];
  lambda?.forEach((weight, peer) => {
    if (weight > 1e-9) peers.push(peer);
  });
  return peers;
}

function cells(values: { readonly input: Float64Array; readonly output: Float64Array } | null, names: PanelNames): CsvCell[] {
  if (values === null) return [...names.inputs, ...names.outputs].map(() => null);
  // A slack of rounding size is none: the sign of -1e-17 would only worry a reader.
  return [...values.input, ...values.output].map((value) => (Math.abs(value) < 1e-12 ? 0 : value));
}
