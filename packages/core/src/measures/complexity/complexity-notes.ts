import type { NotIdentified } from "@quoin/methods";
import { elementAt } from "../../contract/assert-present.ts";
import { keysOf } from "../../contract/keyed.ts";
import { type Note, note } from "../../language/note.ts";
import { listedNames } from "../listed-names.ts";
import type { Companions } from "../measure-family.ts";
import { panelNotes } from "../structure/panel-notes.ts";
import type { StructureMatrices } from "../structure/structure-matrices.ts";
import type { ComplexityOfTime } from "./complexity-of-time.ts";
import { type ComplexityParameters, complexityTables } from "./complexity-parameters.ts";

const weakSign = 0.1;

const reasons: Readonly<Record<NotIdentified, { en: string; zh: string }>> = {
  "too-small": { en: "fewer than two locations or two activities are held", zh: "具有关系不足两个地区或两项活动" },
  "second-eigenvalue-zero": { en: "all locations hold the same, so nothing tells them apart", zh: "各地区所具有的活动相同，无从区分" },
  "eigenvalues-tie": { en: "the second and the third eigenvalue are equal, so their vectors are one of many", zh: "第二与第三特征值相等，特征向量不唯一" },
  "no-variation": { en: "the scores of the locations do not vary", zh: "各地区得分没有差异" },
};

/** What forbids an answer. */
export function complexityFaults(structure: StructureMatrices, parameters: ComplexityParameters, companions: Companions): Note[] {
  const { tables, presence } = parameters;
  const unknown = tables.filter((table) => !complexityTables.some((known) => known === table));
  if (unknown.length > 0) return unknown.map((table) => note("complexity.unknown-table", { table, tables: complexityTables.join(", ") }));
  const matrices = structure.matrices.filter(({ locations }) => locations.length > 0);
  if (structure.matrices.length > 0 && matrices.length === 0) return [note("structure.no-positive-value", {}, { field: "value" })];
  if (presence === "manual") {
    const other = matrices.flatMap(({ values }) => Array.from(values.filter((value) => value !== 0 && value !== 1)).slice(0, 1));
    if (other.length > 0) return [note("complexity.not-presence", { value: elementAt(other, 0) }, { field: "value" })];
    if (tables.includes("bands")) return [note("complexity.bands-of-marks")];
  }
  if (parameters.confidence > 0 && presence !== "manual" && !matrices.every(({ values }) => values.every(Number.isInteger)))
    return [note("complexity.confidence-needs-counts", {}, { field: "value" })];
  if (presence === "rpop" || presence === "both") {
    const population = companions["population"];
    if (population === undefined) return structure.matrices.length === 0 ? [] : [note("complexity.population-needed")];
    const without = [...new Set(matrices.flatMap(({ locations }) => locations.filter((location) => !((population.get(location) ?? 0) > 0))))];
    if (without.length > 0) return [note("complexity.no-population", { names: listedNames(without) })];
  }
  return [];
}

/** Options that decide presence or sign in the other tables and are not in the bands. */
export function outsideBands({ tables, presence, confidence, least_diversity, least_ubiquity }: ComplexityParameters, companions: Companions): Note[] {
  if (!tables.includes("bands")) return [];
  const asked = {
    "--presence": presence !== "rca",
    "--confidence": confidence > 0,
    "--least-diversity": least_diversity > 0,
    "--least-ubiquity": least_ubiquity > 0,
    "--anchor": companions["anchor"] !== undefined,
  };
  const options = keysOf(asked).filter((option) => asked[option]);
  return options.length === 0 ? [] : [note("complexity.bands-by-share", { options: options.join(", ") })];
}

/** What should be known before the tables are believed. */
export function complexityWarnings(structure: StructureMatrices, computed: readonly ComplexityOfTime[], companions: Companions): Note[] {
  const notes: Note[] = panelNotes(structure);
  const timed = structure.times !== null;
  const at = (of: readonly ComplexityOfTime[]): { times: string; times_zh: string } => {
    const names = listedNames(of.map(({ matrix }) => matrix.time));
    return timed ? { times: ` at ${names}`, times_zh: `（${names}）` } : { times: "", times_zh: "" };
  };
  const apart = computed.filter(({ indices }) => indices.scores.set.components > 1);
  if (apart.length > 0)
    notes.push(note("complexity.disconnected", { count: Math.max(...apart.map(({ indices }) => indices.scores.set.components)), ...at(apart) }));
  for (const reason of keysOf(reasons)) {
    const without = computed.filter(({ indices }) => indices.scores.notIdentified === reason);
    if (without.length > 0) notes.push(note("complexity.not-identified", { ...at(without), reason: reasons[reason].en, reason_zh: reasons[reason].zh }));
  }
  const doubtful = computed.filter(
    ({ indices: { scores } }) =>
      scores.sign !== null && scores.sign.rule !== "anchor" && (scores.sign.agrees !== true || Math.abs(scores.sign.correlation ?? 0) < weakSign),
  );
  if (doubtful.length > 0) {
    const correlations = doubtful.map(({ indices }) => indices.scores.sign?.correlation ?? 0);
    notes.push(note("complexity.sign-ambiguous", { ...at(doubtful), correlation: Math.min(...correlations).toFixed(2) }));
  }
  const anchor = companions["anchor"];
  if (anchor !== undefined) {
    const unused = computed.filter(({ indices }) => indices.scores.sign !== null && indices.scores.sign.rule !== "anchor");
    if (unused.length > 0)
      notes.push(
        note("complexity.few-anchors", { count: Math.min(...unused.map(({ matrix }) => matrix.locations.filter((location) => anchor.has(location)).length)) }),
      );
  }
  const falling = computed.filter(({ fitness }) => fitness.degenerate);
  if (falling.length > 0) notes.push(note("complexity.fitness-degenerate", at(falling)));
  const constant = [...new Set(computed.flatMap((time) => time.constant))];
  if (constant.length > 0) notes.push(note("complexity.constant-activity", { names: listedNames(constant) }));
  return notes;
}
