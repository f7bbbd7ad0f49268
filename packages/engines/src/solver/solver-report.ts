/** What an installed solver wrote about a minimised model: values by column name, `C0` the first. */
export interface SolverReport {
  readonly status: "solved" | "infeasible" | "unbounded" | "undecided";
  /** Its bound of the minimised objective, without the model's constant. */
  readonly bound: number | null;
  readonly values: ReadonlyMap<string, number> | null;
  readonly version: string;
}

/** Reads the log and the solution file (raw style) of the `highs` program. */
export function highsReport(log: string, solution: string): SolverReport {
  const version = /HiGHS (\d+\.\d+\.\d+)/.exec(log)?.[1] ?? "";
  const status = /^Model status\s*\n(.*)$/m.exec(solution)?.[1]?.trim() ?? "";
  if (/^infeasible$/i.test(status)) return { status: "infeasible", bound: null, values: null, version };
  if (/^unbounded$/i.test(status)) return { status: "unbounded", bound: null, values: null, version };
  const section = /# Primal solution values\s*\nFeasible\s*\nObjective (\S+)\s*\n# Columns \d+\s*\n([\s\S]*?)\n# Rows/.exec(solution);
  const values =
    section === null
      ? null
      : new Map(
          (section[2] ?? "")
            .split("\n")
            .map((line) => line.trim().split(/\s+/))
            .map(([name = "", value]) => [name, Number(value)]),
        );
  const proved = /Dual bound\s+(\S+)/.exec(log)?.[1];
  const bound = proved === undefined ? (/^optimal$/i.test(status) ? Number(section?.[1]) : null) : Number(proved);
  return { status: values === null ? "undecided" : "solved", bound: bound !== null && Number.isFinite(bound) ? bound : null, values, version };
}

/** Reads the log and the solution file of the `cbc` program. */
export function cbcReport(log: string, solution: string): SolverReport {
  const version = /CBC (?:devel|\d[\w.]*)|Version: (\S+)/i.exec(log)?.[0]?.replace(/^(CBC|Version:) /i, "") ?? "";
  const [head = "", ...lines] = solution.split("\n");
  if (/infeasible/i.test(head)) return { status: "infeasible", bound: null, values: null, version };
  if (/unbounded/i.test(head)) return { status: "unbounded", bound: null, values: null, version };
  // A search that was stopped without a plan writes values all the same.
  const found = /objective value/i.test(head) && !/no (feasible |integer )?solution/i.test(head);
  const values = found
    ? new Map(
        lines
          .map((line) => line.replace(/^\*\*/, "").trim().split(/\s+/))
          .filter((parts) => parts.length >= 3)
          .map(([, name = "", value]) => [name, Number(value)]),
      )
    : null;
  const proved = /Lower bound:\s+(\S+)/.exec(log)?.[1] ?? (/^optimal/i.test(head) ? /objective value (\S+)/i.exec(head)?.[1] : undefined);
  const bound = proved === undefined ? null : Number(proved);
  return {
    status: values === null ? "undecided" : "solved",
    bound: bound !== null && Number.isFinite(bound) && Math.abs(bound) < 1e40 ? bound : null,
    values,
    version,
  };
}
