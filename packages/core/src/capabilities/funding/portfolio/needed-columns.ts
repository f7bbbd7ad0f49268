import type { LeverageEntry, RulesDocument } from "./rules-document.ts";

/** A column that the rules name, what for, and where in the rules. */
export interface NeededColumn {
  readonly column: string;
  readonly role: "money" | "value" | "group" | "year";
  readonly path: readonly (string | number)[];
}

/** Every column that the rules name, in their order. */
export function neededColumns({ value, further, second, budgets, floors, caps, schedule, leverage }: RulesDocument): NeededColumn[] {
  const goals = [
    [["value"], value] as const,
    ...further.map((goal, at) => [["further", at], goal] as const),
    ...(second === undefined ? [] : [[["second"], second] as const]),
  ];
  return [
    ...goals.flatMap(([path, goal]) => Object.keys(goal).map((column) => ({ column, role: "value" as const, path: [...path, column] }))),
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
    ...(leverage === undefined ? [] : leverageColumns(leverage)),
  ];
}

function leverageColumns({ public: own, total, private: others, parts, by }: LeverageEntry): NeededColumn[] {
  return [
    { column: own, role: "money", path: ["leverage", "public"] },
    { column: total, role: "money", path: ["leverage", "total"] },
    ...(others === undefined ? [] : [{ column: others, role: "money" as const, path: ["leverage", "private"] }]),
    ...parts.map((column, at) => ({ column, role: "money" as const, path: ["leverage", "parts", at] })),
    ...by.map((column, at) => ({ column, role: "group" as const, path: ["leverage", "by", at] })),
  ];
}
