import type { RulesDocument } from "./rules-document.ts";

/** A column that the rules name, what for, and where in the rules. */
export interface NeededColumn {
  readonly column: string;
  readonly role: "money" | "value" | "group" | "year";
  readonly path: readonly (string | number)[];
}

/** Every column that the rules name, in their order. */
export function neededColumns({ value, second, budgets, floors, caps, schedule }: RulesDocument): NeededColumn[] {
  const goals = [["value", value] as const, ...(second === undefined ? [] : [["second", second] as const])];
  return [
    ...goals.flatMap(([key, goal]) => Object.keys(goal).map((column) => ({ column, role: "value" as const, path: [key, column] }))),
    ...budgets.flatMap(({ column, deviation }, at) => [
      { column, role: "money" as const, path: ["budgets", at, "column"] },
      ...(deviation === undefined ? [] : [{ column: deviation, role: "money" as const, path: ["budgets", at, "deviation"] }]),
    ]),
    ...[["floors", floors] as const, ["caps", caps] as const].flatMap(([key, shares]) =>
      shares.flatMap(({ group, column }, at) => [
        { column: group, role: "group" as const, path: [key, at, "group"] },
        { column, role: "money" as const, path: [key, at, "column"] },
      ]),
    ),
    ...(schedule === undefined
      ? []
      : (["earliest", "latest", "duration"] as const).map((key) => ({ column: schedule[key], role: "year" as const, path: ["schedule", key] }))),
  ];
}
