import type { z } from "zod";
import type { Cache } from "../../contract/cache.ts";
import { fault, type Outcome, success } from "../../contract/outcome.ts";
import type { RoleEvidence } from "../../evidence/roles/bound-table.ts";
import type { Selection } from "../../evidence/roles/columns.ts";
import type { GatheredReference } from "../../evidence/roles/gathered-table.ts";
import { whatIsRead } from "../../evidence/roles/what-is-read.ts";
import type { Note } from "../../language/note.ts";
import type { FieldOf, TableContract } from "../../schema/table.ts";
import { cachedAnswer } from "../cached-answer.ts";
import type { MeasureFamily } from "../measure-family.ts";
import type { MeasuredTable } from "../measured-table.ts";
import { companionsFrom, type Observed, observedRows } from "./observed-rows.ts";
import { type FamilyName, families } from "./registry.ts";

/** What a measure is reached through: the workspace's tables by their roles, and where figures are kept. */
export interface MeasuredContext extends RoleEvidence {
  readonly kept?: Cache;
}

type Roles<N extends FamilyName> = (typeof families)[N]["keys"][number] | (typeof families)[N]["numbers"][number];
type OptionalRole<N extends FamilyName> = Extract<Roles<N>, { readonly optional: true }>["role"];
type RequiredRole<N extends FamilyName> = Exclude<Roles<N>["role"], OptionalRole<N>>;

/** Which rows of which table a family computes from. Plain data: the same selection of the same evidence has the same answer. */
export interface MeasuredSelection<N extends FamilyName, T extends TableContract> {
  readonly from: T;
  /** The field of the table that plays each role of the family. */
  readonly as: { readonly [R in RequiredRole<N>]: FieldOf<T> } & { readonly [R in OptionalRole<N>]?: FieldOf<T> };
  /** Rows whose field holds one of the values. */
  readonly where?: Selection<T, FieldOf<T>>["where"];
  /** Rows that agree in all key roles are added up; a sum with a missing part is missing. Without it, such rows are a fault where the family takes each key once. */
  readonly sum?: boolean;
  readonly parameters?: z.input<(typeof families)[N]["parameters"]>;
  /** Small tables beside the observations: one number (or text) for each text of `key`. */
  readonly companions?: Readonly<Record<string, CompanionSelection>>;
}

export interface CompanionSelection {
  readonly from: TableContract;
  readonly key: string;
  readonly value: string;
  readonly where?: Readonly<Record<string, readonly (string | number | null)[]>>;
}

/** Figures with their origin. */
export interface Measured {
  readonly family: FamilyName;
  readonly measures: readonly { readonly id: string; readonly version: number }[];
  /** Every parameter, those that were not given too. */
  readonly parameters: Readonly<Record<string, unknown>>;
  /** The office's tables that were read, and their hashes. */
  readonly inputs: readonly { readonly role: string; readonly table: string; readonly sha256: string }[];
  /** The rows that were read, as findings name them. */
  readonly evidence: readonly GatheredReference[];
  readonly rowCount: number;
  /** Whether any of the rows is marked as invented. */
  readonly synthetic: boolean;
  /** A table of the family's answer. A name that it has not is a programmer's error. */
  table(name: string): MeasuredTable;
  readonly documents: readonly { readonly name: string; readonly value: unknown }[];
  /** What should be known of the figures; already among the notes of the outcome. */
  readonly notes: readonly Note[];
}

/**
 * The figures of a family on the workspace's evidence: the one step through which rules, plan lines, pages and commands reach a measure. Computed once for the same
 * selection, parameters and all that decides what is read (`whatIsRead`: hashes of the tables, of those that fields are looked up in and of the exchange rates, units, conditions of
 * the role, currency and root), version of the measures and of the program, and kept in `.quoin/cache/measures`.
 *
 *   const answer = await measured(workspaceSources(ports), "complexity", {
 *     from: worldExports,
 *     as: { location: "economy", activity: "industry", time: "year", value: "exports" },
 *     where: { year: [2020, 2021] },
 *     parameters: { convention: "py-ecomplexity", tables: ["locations", "cells"] },
 *   });
 *   if (!answer.ok) return answer;
 *   const { table, evidence, synthetic } = answer.value;
 *   table("locations").numbers("eci");        // Float64Array, NaN where there is none
 *   table("locations").texts("location");     // codes and texts
 *   table("cells").rows;                      // as they are printed
 *
 * In a rule: from `gather(sources, thresholds)`, with the sources that it was given, on tables that it declares. Rows of the whole territory and rows with an empty key are left out (the latter with a
 * warning), missing numbers stay NaN. Faults: repeated keys, negative numbers where the family takes none, whatever the family refuses, all with table, row and
 * column; a table or field that is not there is an `EvidenceFault`, as of `columns`. Cost: one pass over the columns and the family's own; kept, one read of the file.
 */
export async function measured<const N extends FamilyName, T extends TableContract>(
  context: MeasuredContext,
  name: N,
  selection: MeasuredSelection<N, T>,
): Promise<Outcome<Measured>> {
  const family: MeasureFamily = families[name];
  const { from, as, where = {}, sum = false, companions = {} } = selection;
  const parameters = family.parameters.parse(selection.parameters ?? {});
  const roles = as as Readonly<Record<string, string>>;
  const restsOn = whatIsRead(context, [
    { from, fields: [...Object.values(roles), ...Object.keys(where)] },
    ...Object.values(companions).map((each) => ({ from: each.from, fields: [each.key, each.value, ...Object.keys(each.where ?? {})] })),
  ]);
  const inputs = restsOn.tables.flatMap((each) => (each === null ? [] : [{ role: each.role, table: each.table, sha256: each.sha256 }]));
  const measures = family.measures.map(({ id, version }) => ({ id, version }));
  const asked = companionQuestion(companions);
  const answer = await cachedAnswer<Beside>(
    context.kept,
    { family: name, question: { role: from.role, as: roles, where, sum, parameters, companions: asked }, restsOn: { measures, read: restsOn } },
    async () => {
      const observed = await observedRows(context, family, { from, as: roles, where, sum });
      if (!observed.ok) return { tables: [], notes: observed.notes, beside: nothing };
      const beside = await companionsFrom(context, family, companions);
      const { tables, documents = [], notes } = family.compute(observed.value.observations, parameters, undefined, beside.companions);
      return {
        tables,
        documents,
        notes: [...observed.notes, ...notes.map((each) => placed(each, observed.value, roles))],
        beside: besideOf(observed.value, beside.evidence),
      };
    },
  );
  if (answer.notes.some(({ severity }) => severity === "error")) return fault(answer.notes);
  const tables = new Map(answer.tables.map((table) => [table.name, table]));
  const table = (wanted: string): MeasuredTable => {
    const found = tables.get(wanted);
    if (found === undefined) throw new Error(`${name} answers no table ${wanted}; it has ${[...tables.keys()].join(", ")}`);
    return found;
  };
  const { documents, notes, beside } = answer;
  return success({ family: name, measures, parameters, inputs, ...beside, table, documents, notes }, notes);
}

type Beside = Pick<Measured, "evidence" | "rowCount" | "synthetic">;
const nothing: Beside = { evidence: [], rowCount: 0, synthetic: false };

function besideOf(
  { reference, rowCount, synthetic }: Observed,
  companions: readonly { readonly reference: readonly GatheredReference[]; readonly synthetic: boolean }[],
): Beside {
  return {
    evidence: [...reference, ...companions.flatMap((each) => each.reference)],
    rowCount,
    synthetic: synthetic || companions.some((each) => each.synthetic),
  };
}

function companionQuestion(companions: Readonly<Record<string, CompanionSelection>>) {
  return Object.entries(companions).map(([name, { from, key, value, where = {} }]) => [name, from.role, key, value, where]);
}

/** A note on a role of the family stands, for the person, in the column that plays it. */
function placed(each: Note, { table, columnOf }: Observed, roles: Readonly<Record<string, string>>): Note {
  const field = roles[each.at.field ?? ""];
  if (field === undefined) return each;
  const column = columnOf(field);
  return { ...each, at: { table, column }, parameters: { ...each.parameters, column } };
}
