import {
  activityAttribute,
  activityNeighbourhood,
  advantageEvidence,
  advantageMarks,
  basketAttribute,
  complexityConventions,
  type DenseCore,
  denseCore,
  diversity,
  type EconomicComplexity,
  economicComplexity,
  externalComplexity,
  fitness,
  type Genepy,
  genepy,
  locationQuotients,
  type Presence,
  perCapitaAdvantage,
  presenceOf,
  servedioFitness,
  shares,
  ubiquity,
} from "@quoin/methods";
import { elementAt } from "../../contract/assert-present.ts";
import type { Companions } from "../measure-family.ts";
import type { StructureMatrix } from "../structure/structure-matrices.ts";
import type { ComplexityParameters } from "./complexity-parameters.ts";

/** Fitness in any of its forms. */
export interface FitnessFigures {
  readonly locations: Float64Array;
  readonly activities: Float64Array;
  readonly steps: number;
  readonly change: number;
  readonly degenerate: boolean;
}

/** An attribute of locations as their activities carry it. */
export interface CarriedAttribute {
  /** Mean over locations by advantage (PRODY of income). */
  readonly byAdvantage: Float64Array;
  /** Mean over the locations that hold the activity, by its share in them (the product index of inequality). */
  readonly byPresence: Float64Array;
  /** One a location: mean of `byAdvantage` over its shares (EXPY of income). */
  readonly basket: Float64Array;
}

/** What is held at one time. */
export interface HeldAtTime {
  readonly matrix: StructureMatrix;
  /** Advantage by share; with presence `manual` the value itself. */
  readonly advantage: Float64Array;
  readonly presence: Presence;
  /** Activities of each location, locations of each activity. */
  readonly diversity: Int32Array;
  readonly ubiquity: Int32Array;
  readonly marks: Uint8Array;
  /** 1 for what stays in the core that was asked for; what leaves it holds nothing. */
  readonly core: DenseCore;
}

/** What rests on which activities stand near each other. */
export interface NearnessFigures {
  readonly indices: EconomicComplexity;
  /** Activities whose advantage is the same everywhere, under proximity by correlation. */
  readonly constant: readonly string[];
  /** By the attribute of a file; null without one. */
  readonly attribute: CarriedAttribute | null;
  /** By the PCI of a file; null without one. */
  readonly external: { readonly eci: Float64Array; readonly covered: Float64Array } | null;
}

/** What is found by going to and fro between locations and activities: of the presences alone, and half of the work. */
export interface IteratedFigures {
  readonly fitness: FitnessFigures;
  readonly genepy: Genepy;
}

/** All that is computed of one time. */
export type ComplexityOfTime = HeldAtTime & NearnessFigures & IteratedFigures;

/** Who holds what: in the core that was asked for. */
export function heldAtTime(matrix: StructureMatrix, parameters: ComplexityParameters, companions: Companions): HeldAtTime {
  const { locations, activities } = matrix;
  const [C, P] = [locations.length, activities.length];
  const advantage = parameters.presence === "manual" ? matrix.values : locationQuotients(matrix.values, C, P);
  const marks = presentMarks(matrix, advantage, parameters, companions);
  const whole = presenceOf(marks, C, P);
  const core = denseCore(whole, parameters.least_diversity, parameters.least_ubiquity);
  const isWhole = !core.locations.includes(0) && !core.activities.includes(0);
  if (!isWhole)
    for (let cell = 0; cell < marks.length; cell++) if (core.locations[Math.floor(cell / P)] === 0 || core.activities[cell % P] === 0) marks[cell] = 0;
  const presence = isWhole ? whole : presenceOf(marks, C, P);
  return { matrix, advantage, presence, diversity: diversity(presence), ubiquity: ubiquity(presence), marks, core };
}

/** ECI, PCI, density and what an attribute or an outside yardstick makes of them. */
export function nearnessFigures({ matrix, advantage, presence, marks }: HeldAtTime, parameters: ComplexityParameters, companions: Companions): NearnessFigures {
  const { locations, activities } = matrix;
  const convention = complexityConventions[parameters.convention];
  const neighbourhood = activityNeighbourhood(presence, advantage, parameters.proximity, convention);
  const anchor = companions["anchor"];
  const anchored = anchor === undefined ? undefined : Float64Array.from(locations, (location) => anchor.get(location) ?? Number.NaN);
  const pci = companions["pci"];
  const attribute = companions["attribute"];
  return {
    indices: economicComplexity(presence, neighbourhood, convention, anchored),
    constant: "constant" in neighbourhood ? Array.from(neighbourhood.constant, (p) => elementAt(activities, p)) : [],
    attribute: attribute === undefined ? null : carriedAttribute(matrix, advantage, marks, attribute),
    external:
      pci === undefined
        ? null
        : externalComplexity(
            presence,
            Float64Array.from(activities, (activity) => pci.get(activity) ?? Number.NaN),
          ),
  };
}

/** Fitness and GENEPY. */
export function iteratedFigures(presence: Presence, form: ComplexityParameters["fitness"]): IteratedFigures {
  return { fitness: fitnessFigures(presence, form), genepy: genepy(presence) };
}

function carriedAttribute(
  { locations, activities, values }: StructureMatrix,
  advantage: Float64Array,
  marks: Uint8Array,
  of: ReadonlyMap<string, number>,
): CarriedAttribute {
  const [C, P] = [locations.length, activities.length];
  const attribute = Float64Array.from(locations, (location) => of.get(location) ?? Number.NaN);
  const held = shares(values, C, P).map((share, cell) => (marks[cell] === 1 ? share : 0));
  const byAdvantage = activityAttribute(attribute, advantage, C, P);
  return { byAdvantage, byPresence: activityAttribute(attribute, held, C, P), basket: basketAttribute(byAdvantage, values, C, P) };
}

const nothing = new Float64Array(0);

/** The same without what only tables of cells and of pairs need: with many times these would fill the memory. */
export function withoutCells<T extends HeldAtTime & NearnessFigures>(time: T): T {
  const { matrix, indices } = time;
  const empty = { ...indices, density: nothing, gain: () => nothing };
  return {
    ...time,
    presence: { ...time.presence, start: new Int32Array(0), held: new Int32Array(0) },
    matrix: { ...matrix, values: nothing, unknown: matrix.unknown.includes(1) ? matrix.unknown : new Uint8Array(0) },
    advantage: nothing,
    marks: new Uint8Array(0),
    indices: empty,
  };
}

/** 1 where held; a cell without a number is not known to be. */
function presentMarks(
  { values, unknown, locations, activities }: StructureMatrix,
  advantage: Float64Array,
  parameters: ComplexityParameters,
  companions: Companions,
): Uint8Array {
  const { presence, threshold, confidence } = parameters;
  const strict = complexityConventions[parameters.convention].strictThreshold;
  const byShare = presence === "manual" ? advantageMarks(values, 0, true) : advantageMarks(advantage, threshold, strict);
  const population = companions["population"];
  if ((presence === "rpop" || presence === "both") && population !== undefined) {
    const heads = Float64Array.from(locations, (location) => population.get(location) ?? Number.NaN);
    const byHead = advantageMarks(perCapitaAdvantage(values, heads, locations.length, activities.length), threshold, strict);
    if (presence === "rpop") byShare.fill(0);
    for (let i = 0; i < byShare.length; i++) byShare[i] = byShare[i]! | byHead[i]!;
  }
  if (confidence > 0 && presence !== "manual") {
    const { probability } = advantageEvidence(values, locations.length, activities.length, threshold);
    for (let i = 0; i < byShare.length; i++) if (probability[i]! < confidence) byShare[i] = 0;
  }
  for (let i = 0; i < byShare.length; i++) if (unknown[i] === 1) byShare[i] = 0;
  return byShare;
}

function fitnessFigures(presence: Presence, form: ComplexityParameters["fitness"]): FitnessFigures {
  if (form === "tacchella") return fitness(presence);
  return { ...servedioFitness(presence, { scale: form === "servedio" ? "published" : "fermi" }), degenerate: false };
}
