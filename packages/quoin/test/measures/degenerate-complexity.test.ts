import { expect, test } from "vitest";
import { file, measure } from "./measured-file.ts";

const header = "place,kind,value";
const warned = (code: string) => `warning[complexity.${code}]`;

test("what holds nothing is dropped by name before anything is computed, and stays in no table", async () => {
  const run = await measure("complexity", file([header, "a,x,4", "a,y,3", "b,y,3", "b,z,4", "c,x,1", "c,z,5", "none,x,0", "a,gone,0"]));
  const [{ dropped }] = JSON.parse(run.read("diagnostics.json"));
  expect(dropped).toEqual([
    { kind: "location", id: "none", reason: "zero-total" },
    { kind: "activity", id: "gone", reason: "zero-total" },
  ]);
  expect(run.rows("locations.csv").map(({ location }) => location)).toEqual(["a", "b", "c"]);
  expect(run.rows("activities.csv").map(({ activity }) => activity)).toEqual(["x", "y", "z"]);
});

test("advantage of exactly 1 is held at a threshold that it reaches, and not where it has to pass it", async () => {
  const even = file([header, "a,x,2", "a,y,3", "b,x,2", "b,y,3", "c,x,2", "c,y,3"]);
  const reached = await measure("complexity", even);
  expect(reached.rows("cells.csv").every(({ rca, present }) => rca === "1" && present === "1")).toBe(true);
  expect(JSON.parse(reached.read("diagnostics.json"))[0].not_identified).toBe("second-eigenvalue-zero");
  const passed = await measure("complexity", even, "--convention", "atlas-stata");
  expect(passed.exitCode).toBe(0);
  expect(passed.rows("cells.csv").every(({ present, density }) => present === "0" && density === "")).toBe(true);
  for (const row of passed.rows("locations.csv")) expect(row).toMatchObject({ diversity: "0", eci: "", coi: "", fitness: "", genepy: "" });
  for (const run of [reached, passed]) expect(run.stderr).toContain(warned("not-identified"));
});

test("three that each share one with each other have no second pair of GENEPY; one activity that all hold has a fitness and no order", async () => {
  const ring = await measure("complexity", file([header, "a,p,1", "a,q,1", "b,q,1", "b,r,1", "c,r,1", "c,p,1"]), "--presence", "manual");
  expect(ring.exitCode).toBe(0);
  expect(ring.stderr).toContain(warned("not-identified"));
  for (const row of [...ring.rows("locations.csv"), ...ring.rows("activities.csv")]) expect(row["genepy"]).toBe("");
  expect(ring.rows("locations.csv").map(({ diversity, fitness }) => [diversity, fitness])).toEqual(Array.from("abc", () => ["2", "1"]));
  const one = await measure("complexity", file([header, "a,only,3", "b,only,1", "c,only,2"]));
  expect([one.exitCode, one.rows("cells.csv").every(({ rca, density }) => rca === "1" && density === "1")]).toEqual([0, true]);
  expect(one.rows("locations.csv").every(({ eci, coi, fitness }) => eci === "" && coi === "" && fitness === "1")).toBe(true);
});

test("by marks the value itself is the advantage, and a cell that the file lacks is not held", async () => {
  const run = await measure("complexity", file([header, "a,x,1", "a,y,1", "b,y,1", "b,z,1", "c,z,1", "c,x,0"]), "--presence", "manual");
  const cell = (location: string, activity: string) => run.rows("cells.csv").find((row) => row["location"] === location && row["activity"] === activity);
  expect([cell("a", "x"), cell("c", "x"), cell("c", "y")]).toMatchObject([
    { value: "1", rca: "1", present: "1" },
    { value: "0", rca: "0", present: "0" },
    { value: "0", rca: "0", present: "0" },
  ]);
});

test("an activity without neighbours has no density; nobody else's is lost by it", async () => {
  const lines = [header, "a,x,1", "a,y,1", "b,y,1", "b,z,1", "c,x,1", "c,z,1", "c,y,1", "alone,w,1"];
  const run = await measure("complexity", file(lines), "--presence", "manual", "--convention", "atlas-stata");
  const density = run.rows("cells.csv").map((row) => [row["activity"] === "w", row["density"] === ""]);
  expect(density.every(([isAlone, isEmpty]) => isAlone === isEmpty)).toBe(true);
  // With a diagonal of 1 it is its own neighbour: held whole, or not at all.
  const own = await measure("complexity", file(lines), "--presence", "manual");
  expect(new Set(own.rows("cells.csv").flatMap(({ activity, density }) => (activity === "w" ? [density] : [])))).toEqual(new Set(["0", "1"]));
});

test("an activity of the same advantage everywhere has no correlation: near to nothing, and named", async () => {
  const run = await measure(
    "complexity",
    file([header, "a,same,2", "a,x,2", "a,y,1", "b,same,2", "b,x,1", "b,y,2"]),
    ...["--proximity", "continuous"],
    ...["--tables", "proximity,cells"],
  );
  expect(run.stderr).toContain(warned("constant-activity"));
  for (const { activity_a, activity_b, proximity } of run.rows("proximity.csv"))
    if (activity_a === "same" || activity_b === "same") expect(Number(proximity)).toBe(0);
  expect(run.read("cells.csv")).not.toMatch(/NaN|Infinity/);
});

test("fitness that only counts steps is marked, finite, and in the notes", async () => {
  const run = await measure("complexity", file([header, "a,x,1", "a,y,1", "b,y,1"]), "--presence", "manual");
  expect(run.stderr).toContain(warned("fitness-degenerate"));
  expect(JSON.parse(run.read("diagnostics.json"))[0].fitness.degenerate).toBe(true);
  expect(run.rows("locations.csv").every(({ fitness }) => Number.isFinite(Number(fitness)) && fitness !== "")).toBe(true);
});

test.each([
  ["a key without a name", ["a,,1", "b,y,1"], [], "table.missing-key"],
  ["minus infinity", ["a,x,-Infinity", "b,y,1"], [], "table.not-a-number"],
  ["a number that no double holds", ["a,x,1e999", "b,y,1"], [], "table.not-a-number"],
  ["a row that is torn", ["a,x", "b,y,1"], [], "table.ragged-row"],
  ["everything left out", ["a,x,1", "b,y,1"], ["--exclude-location", "a,b"], "structure.no-positive-value"],
] as const)("%s", async (_, lines, more, code) => {
  const run = await measure("complexity", file([header, ...lines]), ...more);
  expect([run.exitCode, run.stderr.includes(`error[${code}]`)]).toEqual([2, true]);
  expect(() => run.names()).toThrow();
});

test.each(["relatedness", "generality", "structure"])("%s refuses a key that comes twice and a value below 0, and writes nothing", async (family) => {
  for (const [lines, code] of [
    [["a,x,1", "a,x,2", "b,y,1"], "table.duplicate-key"],
    [["a,x,-1", "b,y,1"], "table.negative-value"],
  ] as const) {
    const run = await measure(family, file([header, ...lines]));
    expect([run.exitCode, run.stderr.includes(`error[${code}]`)]).toEqual([2, true]);
    expect(() => run.names()).toThrow();
  }
});

test("a place without inhabitants, or of none that the file knows, is refused by name", async () => {
  const firms = file([header, "a,x,2", "b,y,1", "c,x,1"]);
  for (const heads of [
    ["a,10", "b,20"],
    ["a,10", "b,20", "c,0"],
  ]) {
    const run = await measure("complexity", firms, "--presence", "rpop", "--population", file(["location,population", ...heads]));
    expect([run.exitCode, /error\[complexity\.no-population\][^\n]*\bc\b/.test(run.stderr)]).toEqual([2, true]);
  }
});

test("an anchor that hardly any place has decides nothing, and that is said", async () => {
  const run = await measure("complexity", file([header, "a,x,4", "a,y,3", "b,y,3", "b,z,4", "c,x,1", "c,z,5"]), "--anchor", file(["location,value", "a,1"]));
  expect(run.stderr).toContain(warned("few-anchors"));
  expect(JSON.parse(run.read("diagnostics.json"))[0].sign.rule).not.toBe("anchor");
});

test("what everybody holds has no z-score; values above 1 are said", async () => {
  const lines = [header, "a,all,9", "a,x,2", "b,all,9", "b,y,2", "c,all,9", "c,x,1", "c,y,1"];
  const run = await measure("relatedness", file(lines), "--threshold", "0.9", "--normalisation", "association");
  expect(run.stderr).toContain(warned("chance-above-one"));
  for (const { activity_a, activity_b, z_score } of run.rows("pairs.csv")) expect(z_score === "").toBe(activity_a === "all" || activity_b === "all");
});

test("times that are numbers stand in the order of numbers; without any entry nothing is valued", async () => {
  const at = (year: number) => ["a,x,4", "a,y,1", "b,y,3", "b,z,2", "c,x,1", "c,z,5"].map((line) => `${line},${year}`);
  const run = await measure("relatedness", file([`${header},year`, ...at(10), ...at(9)]), "--time", "year", "--draws", "20");
  const transitions = run.rows("transitions.csv");
  expect(new Set(transitions.map(({ from, to }) => `${from} ${to}`))).toEqual(new Set(["9 10"]));
  expect(new Set(transitions.map(({ kind }) => kind))).toEqual(new Set(["stay", "absent"]));
  const { entries, auc, precision_at_10, log_loss, gain_over_rca, baseline_precision_at_10, calibration } = JSON.parse(run.read("validation.json"));
  const none = { value: null, low: null, high: null };
  expect([entries, auc, precision_at_10, log_loss, gain_over_rca, baseline_precision_at_10.rca, calibration]).toEqual([0, none, none, none, none, none, []]);
});

test("names with commas, quotes and line ends come out as they went in", async () => {
  const run = await measure("complexity", file([header, '"a, b",x,4', '"a, b",y,1', '"say ""c""",y,3', '"say ""c""",x,1', "d,x,2"]));
  expect(run.read("locations.csv").split("\n")[1]).toMatch(/^"a, b",/);
  expect(run.read("locations.csv")).toContain('\n"say ""c""",');
});
