import { expect, test } from "vitest";
import { cbcReport, highsReport } from "./solver-report.ts";

test("reads what highs writes", () => {
  const log = "Running HiGHS 1.15.1 (git hash: x)\nSolving report\n  Status            Optimal\n  Primal bound      -11\n  Dual bound        -11.5\n";
  const solution = "Model status\nOptimal\n\n# Primal solution values\nFeasible\nObjective -11\n# Columns 3\nC0 1\nC1 0\nC2 5.5\n# Rows 2\nR0 9.5\nR1 1\n";
  expect(highsReport(log, solution)).toEqual({
    status: "solved",
    bound: -11.5,
    version: "1.15.1",
    values: new Map([
      ["C0", 1],
      ["C1", 0],
      ["C2", 5.5],
    ]),
  });
  expect(highsReport("", "Model status\nInfeasible\n\n# Primal solution values\nNone\n").status).toBe("infeasible");
  expect(highsReport("", "Model status\nPrimal infeasible or unbounded\n\n# Primal solution values\nNone\n").status).toBe("undecided");
  expect(highsReport("", "").status).toBe("undecided");
});

test("reads what cbc writes", () => {
  const log = "CBC devel (git:146ce89)\nResult - Stopped on time limit\nObjective value:                -448413\nLower bound:                    -448684\n";
  const solution =
    "Stopped on time - objective value -448413.00000000\n      2 C2                     1         -88.6281557195571\n      4 C4                     1         -33.5\n";
  expect(cbcReport(log, solution)).toEqual({
    status: "solved",
    bound: -448684,
    version: "devel",
    values: new Map([
      ["C2", 1],
      ["C4", 1],
    ]),
  });
  expect(cbcReport("", "Integer infeasible - objective value 0.00000000\n**       0 C0                     0                       0\n").status).toBe(
    "infeasible",
  );
  expect(cbcReport("", "Unbounded - objective value -8.50000000\n      0 C0                     1                    -5.5\n").status).toBe("unbounded");
  expect(cbcReport("", "Stopped on time (no integer solution - continuous used) - objective value 3.0\n      0 C0      0.5   0\n").status).toBe("undecided");
  expect(cbcReport("", "Optimal - objective value -11.00000000\n      0 C0                     1                    -1.5\n")).toMatchObject({
    status: "solved",
    bound: -11,
  });
});
