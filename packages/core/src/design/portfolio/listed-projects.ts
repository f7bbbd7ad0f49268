import { byCodePoint } from "../../evidence/text-order.ts";
import { type Decimal, decimalOfNumber, powerOfTen } from "../../exact/decimal.ts";
import type { ExactColumn } from "../../exact/exact-column.ts";
import { packedUnits } from "../../exact/exact-units.ts";
import type { ProjectList, StartWindow } from "./project-list.ts";

/** A project that is known from records instead of a file. Numbers are taken as the decimals that they print as. */
export interface ListedProject {
  readonly id: string;
  readonly amounts: Readonly<Record<string, number | Decimal>>;
  readonly groups?: Readonly<Record<string, string>>;
  readonly window?: StartWindow;
}

/** Projects for a portfolio, from records; each holds every amount and group that the rules name. */
export function listedProjects(projects: readonly ListedProject[]): ProjectList {
  const order = Array.from(projects.keys()).sort((a, b) => byCodePoint(projects[a]?.id ?? "", projects[b]?.id ?? ""));
  const sorted = order.map((place) => projects[place] as ListedProject);
  const fileOrder = new Int32Array(projects.length);
  order.forEach((place, index) => {
    fileOrder[place] = index;
  });
  const columns = new Map<string, ExactColumn>();
  return {
    ids: sorted.map(({ id }) => id),
    fileOrder,
    amounts(column) {
      const known = columns.get(column) ?? exactAmounts(sorted.map((project) => project.amounts[column] ?? missing(project, column)));
      columns.set(column, known);
      return known;
    },
    groups: (column) => sorted.map((project) => project.groups?.[column] ?? ""),
    windows: sorted.every(({ window }) => window !== undefined) && sorted.length > 0 ? sorted.map(({ window }) => window as StartWindow) : null,
  };
}

function exactAmounts(amounts: readonly (number | Decimal)[]): ExactColumn {
  const exact = amounts.map((amount) => (typeof amount === "number" ? decimalOfNumber(amount) : amount));
  const decimals = exact.reduce((most, each) => Math.max(most, each.decimals), 0);
  return { decimals, units: packedUnits(exact.map((each) => each.units * powerOfTen(decimals - each.decimals))) };
}

function missing({ id }: ListedProject, column: string): never {
  throw new RangeError(`listedProjects: expected '${id}' to hold '${column}'`);
}
