import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { curveTest, firstTimeAtMost, orderByTime, restrictedMean, riskTables, survivalCurve } from "@quoin/methods";

/**
 * Curves with intervals, medians, restricted means and the log-rank test of three groups over a million rows of days, against R survival and lifelines in the same run. Figures must agree.
 *
 *   PYTHON=python3 npx tsx --conditions=quoin-source bench/survival.ts [rows]        default: 1000000
 *
 * PYTHON must have lifelines; R its survival package; who is not there is said. Each side times its own arithmetic, reading left out; the better of three runs counts. Beside it stands the whole command over the same rows as a file (`node scripts/make-program.js` before).
 */
const rows = Number(process.argv[2] ?? 1_000_000);
const groups = 3;
const horizon = 1000;

let state = 1;
function draw(): number {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return (state + 0.5) / 2 ** 32;
}
const [time, event, group] = [new Float64Array(rows), new Int32Array(rows), new Int32Array(rows)];
for (let row = 0; row < rows; row++) {
  group[row] = Math.floor(draw() * groups);
  const [ends, watched] = [-Math.log(draw()) * (800 + 50 * group[row]!), draw() * 4000];
  time[row] = Math.floor(Math.min(ends, watched)) + 1;
  event[row] = ends <= watched ? 1 : 0;
}

/** Of each group survival at its median, median and restricted mean, then the statistic. */
function figures(): number[] {
  const subjects = { time, event, group };
  const order = orderByTime(time);
  const told = riskTables(subjects, order, groups).flatMap((table) => {
    const { survival } = survivalCurve(table);
    return [firstTimeAtMost(table.time, survival, 0.5), restrictedMean(table, survival, horizon).mean];
  });
  return [...told, curveTest(subjects, order, groups).statistic];
}

const runs = [0, 1, 2].map(() => {
  const started = performance.now();
  const told = figures();
  return { seconds: (performance.now() - started) / 1000, told };
});
const ours = Math.min(...runs.map(({ seconds }) => seconds));
const expected = runs[0]?.told ?? [];

const folder = mkdtempSync(join(tmpdir(), "quoin-bench-"));
const file = join(folder, "rows.csv");
writeFileSync(file, `time,event,group\n${Array.from(time, (at, row) => `${at},${event[row]},${group[row]}`).join("\n")}\n`);

const program = new URL("../packages/quoin/bin/quoin.js", import.meta.url).pathname;
const asked = [
  "--id",
  "id",
  "--from",
  "from",
  "--event",
  "ended",
  "--until",
  "4001",
  "--group",
  "group",
  "--horizon",
  String(horizon),
  "--out",
  join(folder, "out"),
];
const subjects = join(folder, "subjects.csv");
writeFileSync(
  subjects,
  `id,from,ended,to,group\n${Array.from(time, (at, row) => `r${row},0,${event[row] === 1 ? at : ""},${event[row] === 1 ? "" : at},${group[row]}`).join("\n")}\n`,
);
/** Clock and processor of the whole command, the least of three. */
const commands = [0, 1, 2].map(() => {
  const words = [process.execPath, program, "measure", "survival", "--data", subjects, "--to", "to", ...asked];
  const { stderr, status } = spawnSync("bash", ["-c", `TIMEFORMAT='%R %U %S'; time "$@" >/dev/null 2>&1`, "bash", ...words], { encoding: "utf8" });
  if (status !== 0) throw new Error("the command failed");
  const [clock = 0, user = 0, system = 0] = stderr.trim().split(" ").map(Number);
  return { clock, processor: user + system };
});
const least = (of: "clock" | "processor"): string => Math.min(...commands.map((each) => each[of])).toFixed(2);

const r = `library(survival); d <- read.csv("${file}"); best <- Inf
for (run in 1:3) { s <- proc.time()[["elapsed"]]
f <- survfit(Surv(time, event) ~ group, data = d, conf.type = "log-log"); m <- summary(f, rmean = ${horizon})$table; t <- survdiff(Surv(time, event) ~ group, data = d)
best <- min(best, proc.time()[["elapsed"]] - s) }
cat(sprintf("%.17g", c(best, t(cbind(m[, "median"], m[, "rmean"])), t$chisq)), sep = "\\n")`;
const python = `import time, pandas as pd
from lifelines import KaplanMeierFitter
from lifelines.statistics import multivariate_logrank_test
from lifelines.utils import restricted_mean_survival_time
d = pd.read_csv("${file}"); best = 1e9
for run in range(3):
    s = time.perf_counter(); told = []
    for g in range(${groups}):
        o = d[d.group == g]; k = KaplanMeierFitter().fit(o.time, o.event)
        told += [k.median_survival_time_, restricted_mean_survival_time(k, t=${horizon})]
    told.append(multivariate_logrank_test(d.time, d.group, d.event).test_statistic)
    best = min(best, time.perf_counter() - s)
print(best, *told, sep="\\n")`;

process.stdout.write(
  `${rows} rows: quoin ${ours.toFixed(2)} s; the whole command, from its start over reading the file to its tables, ${least("clock")} s (processor ${least("processor")}); load ${loadavg()[0]?.toFixed(1)}\n`,
);
for (const [name, command, args] of [
  ["R survival", "Rscript", ["-e", r]],
  ["lifelines", process.env["PYTHON"] ?? "python3", ["-c", python]],
] as const) {
  const { stdout, status, stderr } = spawnSync(command, args, { encoding: "utf8" });
  if (status !== 0) {
    process.stdout.write(`${name} is not there: ${(stderr ?? "").trim().split("\n").at(-1)}\n`);
    continue;
  }
  const [seconds = Number.NaN, ...told] = stdout
    .trim()
    .split("\n")
    .slice(-(expected.length + 1))
    .map(Number);
  const off = Math.max(...told.map((value, at) => Math.abs(value - (expected[at] ?? Number.NaN)) / Math.max(1, Math.abs(value))));
  process.stdout.write(`${name} ${seconds.toFixed(2)} s, ratio ${(ours / seconds).toFixed(3)}, figures apart by at most ${off.toExponential(1)}\n`);
}
rmSync(folder, { recursive: true });
