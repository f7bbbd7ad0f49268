import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import oec from "../../../methods/src/complexity/complexity-oec.golden.json" with { type: "json" };
import small from "../../../methods/src/complexity/complexity-small.golden.json" with { type: "json" };
import { quoin } from "../command-line.ts";
import { file, measure, newFolder } from "./measured-file.ts";

const header = "place,kind,value";
const sections = file([
  header,
  ...oec.values.flatMap((value, i) => (value > 0 ? [`${oec.locations[Math.floor(i / 21)]},${oec.activities[i % 21]},${value}`] : [])),
]);
const regions = readFileSync(new URL("../../../../examples/complexity/regions.csv", import.meta.url), "utf8")
  .trim()
  .split("\n");
const panel = ["place,kind,year,value", ...regions.slice(1)];

test("the sections of world exports, in five conventions, as the programs compute them", async () => {
  const expected = {
    "py-ecomplexity": oec.pyec.default.eci,
    economiccomplexity: oec.recx.eci,
    oec: oec.dw.eci,
    econgeo: oec.recx.eci,
    "atlas-stata": oec.statalike.eci.map((eci) => (eci ?? 0) * Math.sqrt((226 * 21 - 1) / (226 * 21))),
  };
  for (const [convention, eci] of Object.entries(expected)) {
    const run = await measure("complexity", sections, "--convention", convention, "--tables", "locations");
    expect(run.names()).toEqual(["diagnostics.json", "locations.csv", "provenance.json"]);
    const rows = run.rows("locations.csv");
    expect(rows.map(({ location }) => location)).toEqual(oec.locations);
    rows.forEach((row, c) => {
      expect(Math.abs(Number(row["eci"]) - (eci[c] as number))).toBeLessThanOrEqual(1e-9);
    });
    expect(JSON.parse(run.read("provenance.json")).parameters.convention).toBe(convention);
  }
});

test("tables, columns and diagnostics", async () => {
  const run = await measure("complexity", file(panel), "--time", "year", "--tables", "locations,activities,cells,proximity");
  expect(run.names()).toEqual(["activities.csv", "cells.csv", "diagnostics.json", "locations.csv", "provenance.json", "proximity.csv"]);
  const head = (name: string) => run.read(name).split("\n")[0];
  expect(head("locations.csv")).toBe("time,location,diversity,eci,coi,fitness,genepy");
  expect(head("activities.csv")).toBe("time,activity,ubiquity,pci,fitness_complexity,genepy");
  expect(head("cells.csv")).toBe("time,location,activity,value,rca,present,density,cog");
  expect(head("proximity.csv")).toBe("time,activity_a,activity_b,proximity");
  expect(run.rows("cells.csv")).toHaveLength(40);
  expect(
    run
      .rows("proximity.csv")
      .slice(0, 5)
      .map(({ activity_a, activity_b }) => `${activity_a} ${activity_b}`),
  ).toEqual(["chips food", "chips motors", "chips optics", "chips textiles", "food motors"]);
  const diagnostics = JSON.parse(run.read("diagnostics.json"));
  expect(diagnostics.map(({ time, components, dropped }: Record<string, unknown>) => [time, components, dropped])).toEqual([
    ["2015", 1, []],
    ["2020", 1, []],
  ]);
  expect(Object.keys(diagnostics[0].sign)).toEqual(["rule", "correlation", "agrees"]);
  const both = await measure(
    "complexity",
    file([header, "a,x,5", "a,y,5", "a,z,1", "b,x,1", "b,y,6", "c,x,2", "c,z,7"]),
    "--proximity",
    "asymmetric",
    "--tables",
    "proximity",
  );
  expect(both.rows("proximity.csv").map(({ activity_a, activity_b }) => `${activity_a}${activity_b}`)).toEqual(["xy", "xz", "yx", "yz", "zx", "zy"]);
});

test("the order of rows, workers and running twice change no byte", async () => {
  const lines = readFileSync(sections, "utf8").trim().split("\n").slice(1);
  const [once, turned] = [await measure("complexity", sections), await measure("complexity", file([header, ...lines.toReversed()]))];
  for (const name of ["locations.csv", "activities.csv", "cells.csv", "diagnostics.json"]) expect(turned.read(name)).toBe(once.read(name));
});

test("at threshold 3 empty rows are named, stay in the tables, and make nobody else's figures empty", async () => {
  const run = await measure("complexity", sections, "--threshold", "3", "--convention", "atlas-stata");
  const [{ dropped }] = JSON.parse(run.read("diagnostics.json"));
  const gone = dropped.filter(({ kind }: { kind: string }) => kind === "location");
  expect([gone.length, dropped.length, new Set(dropped.map(({ reason }: { reason: string }) => reason)).size]).toEqual([16, 17, 2]);
  const rows = run.rows("locations.csv");
  expect(rows).toHaveLength(226);
  expect(rows.filter(({ eci }) => eci === "")).toHaveLength(16);
  expect(rows.find(({ location }) => location === gone[0].id)).toMatchObject({ diversity: "0", eci: "", coi: "", fitness: "", genepy: "" });
  expect(run.read("cells.csv")).not.toMatch(/NaN|Infinity/);
});

test("what is not identified is empty, said on stderr and in provenance, and no error", async () => {
  const ring = await measure("complexity", file([header, "a,p,1", "a,q,1", "b,q,1", "b,r,1", "c,r,1", "c,s,1", "d,s,1", "d,p,1"]), "--presence", "manual");
  expect([ring.exitCode, ring.rows("locations.csv").every(({ eci, coi }) => eci === "" && coi === "")]).toEqual([0, true]);
  expect(ring.stderr).toContain("warning[complexity.not-identified]");
  const parts = await measure("complexity", file([header, "a,p,1", "a,q,1", "a,s,1", "b,q,1", "b,p,1", "c,p,1", "d,r,1"]), "--presence", "manual");
  expect(parts.stderr).toContain("warning[complexity.disconnected]");
  expect(JSON.parse(parts.read("provenance.json")).warnings.map(({ code }: { code: string }) => code)).toContain("complexity.disconnected");
  expect(JSON.parse(parts.read("diagnostics.json"))[0].dropped).toEqual([
    { kind: "location", id: "d", reason: "outside-largest-component" },
    { kind: "activity", id: "r", reason: "outside-largest-component" },
  ]);
  const one = await measure("complexity", file([header, "a,p,1", "a,q,3"]));
  expect([one.exitCode, one.rows("cells.csv").length]).toEqual([0, 2]);
});

test("by head, by either, by marks; left out; anchored; by an outside yardstick", async () => {
  const { germany } = small;
  const firms = file([
    header,
    ...germany.values.flatMap((value, i) => (value > 0 ? [`${germany.locations[Math.floor(i / 17)]},${germany.activities[i % 17]},${value}`] : [])),
  ]);
  const heads = file(["location,population", ...germany.locations.map((location, c) => `${location},${germany.population[c]}`)]);
  const byHead = await measure("complexity", firms, "--presence", "rpop", "--population", heads);
  byHead.rows("locations.csv").forEach(({ eci }, c) => {
    expect(Math.abs(Number(eci) - (germany.eci[c] as number))).toBeLessThanOrEqual(1e-9);
  });
  expect(JSON.parse(byHead.read("provenance.json")).inputs).toHaveLength(2);
  const diversity = async (...more: string[]) => (await measure("complexity", firms, ...more)).rows("locations.csv").map((row) => Number(row["diversity"]));
  const [share, head, either] = [
    await diversity(),
    await diversity("--presence", "rpop", "--population", heads),
    await diversity("--presence", "both", "--population", heads),
  ];
  either.forEach((both, c) => {
    expect(both).toBeGreaterThanOrEqual(Math.max(share[c] as number, head[c] as number));
    expect(both).toBeLessThanOrEqual((share[c] as number) + (head[c] as number));
  });
  const left = await measure("complexity", firms, "--exclude-location", "Berlin,Nowhere", "--exclude-activity", "WZ08-B");
  expect([left.rows("locations.csv").length, left.rows("activities.csv").length]).toEqual([15, 16]);
  expect(left.stderr).toContain("warning[complexity.unknown-excluded]");
  const [straight] = [await measure("complexity", firms)];
  const against = file(["location,value", ...straight.rows("locations.csv").map(({ location, eci }) => `${location},${-Number(eci)}`)]);
  const anchored = await measure("complexity", firms, "--anchor", against);
  expect(JSON.parse(anchored.read("diagnostics.json"))[0].sign.rule).toBe("anchor");
  expect(Number(anchored.rows("locations.csv")[0]?.["eci"])).toBeCloseTo(-Number(straight.rows("locations.csv")[0]?.["eci"]), 9);
  const world = file(["activity,pci", ...straight.rows("activities.csv").map(({ activity, pci }) => `${activity},${pci}`)]);
  const outside = await measure("complexity", firms, "--pci", world);
  // The mean PCI of the basket is the ECI itself, where the outside is this very table.
  for (const { eci, external_eci, external_share } of outside.rows("locations.csv"))
    expect([Number(external_eci).toFixed(9), external_share]).toEqual([Number(eci).toFixed(9), "1"]);
});

test.each([
  ["a key twice", ["a,x,1", "a,x,2"], [], "table.duplicate-key"],
  ["a negative value", ["a,x,-1", "b,y,1"], [], "table.negative-value"],
  ["no number", ["a,x,one", "b,y,1"], [], "table.not-a-number"],
  ["Infinity", ["a,x,Infinity", "b,y,1"], [], "table.not-a-number"],
  ["nothing positive", ["a,x,0", "b,y,0"], [], "structure.no-positive-value"],
  ["no rows", [], [], "table.empty"],
  ["an unknown column", ["a,x,1"], ["--time", "when"], "table.unknown-column"],
  ["marks that are none", ["a,x,2", "b,y,1"], ["--presence", "manual"], "complexity.not-presence"],
  ["no population", ["a,x,2", "b,y,1"], ["--presence", "rpop"], "complexity.population-needed"],
  ["an unknown table", ["a,x,2", "b,y,1"], ["--tables", "locations,spaces"], "complexity.unknown-table"],
])("%s is refused, and nothing is written", async (_, lines, more, code) => {
  const run = await measure("complexity", file([header, ...lines]), ...more);
  expect(run.stderr).toContain(`error[${code}]`);
  expect(run.exitCode).toBe(2);
  expect(() => run.names()).toThrow();
});

test("codes stay texts, NA is a place, a missing number is unknown and not absent", async () => {
  const run = await measure("complexity", file([header, "NA,0011,4", "NA,2,1", "nan,0011,1", "nan,2,5", "b,2,", "b,0011,3"]));
  expect(run.rows("locations.csv").map(({ location }) => location)).toEqual(["NA", "b", "nan"]);
  expect(run.rows("activities.csv").map(({ activity }) => activity)).toEqual(["0011", "2"]);
  expect(run.rows("cells.csv").find(({ location, activity }) => location === "b" && activity === "2")).toMatchObject({
    value: "",
    rca: "",
    present: "",
    cog: "",
  });
  expect(run.stderr).toContain("warning[structure.missing-values]");
});

test("relatedness: pairs, cells, transitions and the test of entry", async () => {
  const run = await measure("relatedness", file(panel), "--time", "year", "--draws", "50");
  expect(run.names()).toEqual(["cells.csv", "locations.csv", "pairs.csv", "provenance.json", "transitions.csv", "validation.json"]);
  expect(run.read("pairs.csv").split("\n")[0]).toBe("time,activity_a,activity_b,cooccurrence,relatedness,z_score,p_value,q_value");
  expect(run.read("cells.csv").split("\n")[0]).toBe("time,location,activity,present,density,relative_density");
  const transitions = run.rows("transitions.csv");
  expect(transitions).toHaveLength(20);
  expect(transitions.filter(({ kind }) => kind === "entry").map(({ location, activity }) => `${location} ${activity}`)).toEqual(["west textiles"]);
  const validation = JSON.parse(run.read("validation.json"));
  expect(Object.keys(validation)).toEqual(
    expect.arrayContaining(["candidates", "entries", "auc", "precision_at_10", "log_loss", "baseline_auc", "gain_over_rca"]),
  );
  expect([validation.entries, validation.auc.low]).toEqual([1, null]);
  expect(run.stderr).toContain("warning[complexity.few-entries]");
  for (const normalisation of ["association", "cosine", "jaccard", "probability"]) {
    const plain = await measure("relatedness", sections, "--normalisation", normalisation);
    expect(plain.names()).toEqual(["cells.csv", "locations.csv", "pairs.csv", "provenance.json"]);
  }
});

test("a location or an activity that is missing at a time is censored, not left", async () => {
  const run = await measure("relatedness", file(panel.filter((line) => !/^west,.*,2020/.test(line))), "--time", "year");
  expect(run.rows("transitions.csv").map(({ location }) => location)).not.toContain("west");
});

test("bands of rank, the space with its files for other programs, and opportunities with their reasons", async () => {
  const run = await measure("complexity", file(panel), "--time", "year", "--tables", "bands,space,opportunities,cells", "--draws", "40", "--top", "2");
  expect(run.names()).toEqual([
    "bands.csv",
    "cells.csv",
    "diagnostics.json",
    "opportunities.csv",
    "provenance.json",
    "space.csv",
    "space.gexf",
    "space.graphml",
    "space.vosviewer.json",
  ]);
  for (const row of run.rows("bands.csv").filter(({ sweep_low }) => sweep_low !== ""))
    expect(row["rank"] === "" || (Number(row["sweep_low"]) <= Number(row["rank"]) && Number(row["rank"]) <= Number(row["sweep_high"]))).toBe(true);
  // Motors hold both halves together: a forest of five technologies has four links in 2015.
  expect(run.rows("space.csv").filter(({ time, kind }) => time === "2015" && kind === "forest")).toHaveLength(4);
  expect(JSON.parse(run.read("space.vosviewer.json")).network.items).toHaveLength(5);
  for (const name of ["space.gexf", "space.graphml"]) expect(run.read(name).match(/<node /g)).toHaveLength(5);
  const opportunities = run.rows("opportunities.csv");
  const east = opportunities.find(({ time, location, activity }) => time === "2015" && location === "east" && activity === "optics") as Record<string, string>;
  expect(east["because"]).toBe("chips 0.2727; motors 0.1818");
  const density = run.rows("cells.csv").find(({ time, location, activity }) => time === "2015" && location === "east" && activity === "optics")?.["density"];
  expect(east["density"]).toBe(density);
  expect(east["frontier"]).toBe("1");
  // In 2020 the sign contradicts itself: nothing that rests on PCI is said.
  expect(opportunities.filter(({ time }) => time === "2020").every(({ pci, cog, frontier }) => pci === "" && cog === "" && frontier === "")).toBe(true);
});

test("sure advantage and the core leave out what hangs on a few units, and say why", async () => {
  const sure = await measure("complexity", file(panel), "--time", "year", "--confidence", "0.9");
  const plain = await measure("complexity", file(panel), "--time", "year");
  const held = ({ rows }: typeof sure) => rows("cells.csv").filter(({ present }) => present === "1").length;
  expect(held(sure)).toBeLessThan(held(plain));
  const core = await measure("complexity", file(panel), "--time", "year", "--least-diversity", "2", "--least-ubiquity", "2");
  const [first] = JSON.parse(core.read("diagnostics.json"));
  expect(first.dropped.filter(({ reason }: { reason: string }) => reason === "outside-core").map(({ id }: { id: string }) => id)).toEqual([
    "west",
    "food",
    "optics",
  ]);
  const money = await measure("complexity", file([header, "a,x,1.5", "b,y,2"]), "--confidence", "0.9");
  expect(money.stderr).toContain("error[complexity.confidence-needs-counts]");
});

test("across two spaces: which are named, and only places that hold something in both", async () => {
  const lines = ["space,place,kind,value", "t,a,optics,3", "t,b,motors,2", "i,a,cars,5", "i,b,ships,1", "t,c,optics,1"];
  const run = async (...more: string[]) => {
    const out = newFolder();
    const columns = ["--location", "place", "--activity", "kind", "--space", "space", "--value", "value"];
    return { out, ...(await quoin("measure", "cross-relatedness", "--data", file(lines), ...columns, "--out", out, ...more)) };
  };
  const across = await run("--source", "t", "--target", "i");
  expect(readFileSync(join(across.out, "cells.csv"), "utf8")).toBe("location,activity,present,density\na,cars,1,1\na,ships,0,0\nb,cars,0,0\nb,ships,1,1\n");
  expect(across.stderr).toContain("warning[structure.zero-total]");
  for (const wrong of [
    ["--source", "x"],
    ["--source", "t", "--target", "t"],
  ]) {
    const refused = await run(...wrong);
    expect([refused.exitCode, refused.stderr.includes("error[complexity.two-spaces-needed]")]).toEqual([2, true]);
  }
});

test("taxonomy, groups of kin and recombination", async () => {
  const groups = file(["activity,group", "optics,a", "chips,a", "motors,b", "textiles,c", "food,c"]);
  const run = await measure("relatedness", file(panel), "--time", "year", "--tables", "locations,taxonomy", "--groups", groups);
  expect(run.names()).toEqual(["locations.csv", "provenance.json", "taxonomy.csv", "transitions.csv", "validation.json"]);
  expect(
    run
      .rows("taxonomy.csv")
      .slice(0, 2)
      .map(({ activity, comes_after }) => [activity, comes_after]),
  ).toEqual([
    ["chips", "motors"],
    ["food", "motors"],
  ]);
  // Within and between add to the entropy of the whole mix.
  const alone = await measure("relatedness", file(panel), "--time", "year", "--tables", "locations", "--groups", file(["activity,group", "optics,x"]));
  run.rows("locations.csv").forEach((row, i) => {
    const whole = alone.rows("locations.csv")[i] as Record<string, string>;
    expect(Number(whole["related_variety"])).toBe(0);
    expect(Number(row["related_variety"]) + Number(row["unrelated_variety"])).toBeCloseTo(Number(whole["unrelated_variety"]), 12);
  });
  const out = newFolder();
  const uses = await quoin("measure", "recombination", "--data", file(["p,t", "1,a", "1,b", "2,a"]), "--invention", "p", "--technology", "t", "--out", out);
  expect(uses.exitCode).toBe(0);
  expect(readFileSync(join(out, "technologies.csv"), "utf8")).toBe("technology,inventions,ease\na,2,0.5\nb,1,1\n");
});

test("generality: shares, correction for counts only, ties by text order", async () => {
  const run = await measure("generality", file([header, "laser,steel,3", "laser,chips,1", "press,steel,2", "press,chips,2", "one,steel,1"]));
  expect(
    run
      .rows("technologies.csv")
      .map((row) => [row["technology"], row["total"], row["generality"], row["generality_corrected"], row["effective_industries"], row["top_industry"]]),
  ).toEqual([
    ["laser", "4", "0.375", "0.5", "1.6", "steel"],
    ["one", "1", "0", "", "1", "steel"],
    ["press", "4", "0.5", "0.6666666666666666", "2", "chips"],
  ]);
  const money = await measure("generality", file([header, "laser,steel,3.5", "laser,chips,1"]));
  expect(money.rows("technologies.csv")[0]?.["generality_corrected"]).toBe("");
});
