import { describe, expect, test } from "vitest";
import { answered, fileOf, loosePorts, told } from "../../../test/asked-of.ts";
import { saidNotes } from "../../../test/said-notes.ts";
import { measureEfficiency } from "./measure-efficiency.ts";

type Given = Readonly<Record<string, unknown>>;
type Row = Readonly<Record<string, string>>;

const columns = { unit: "u", inputs: ["x"], outputs: ["y"] };

const asked = (csv: string, given: Given = {}) => measureEfficiency.run(loosePorts, measureEfficiency.input.parse({ data: fileOf(csv), ...columns, ...given }));

async function textOf(name: string, csv: string, given: Given = {}): Promise<string> {
  const file = answered(await asked(csv, given)).files.find((each) => each.name === name);
  if (file === undefined) throw new Error(`no file ${name}`);
  return file.parts.map(String).join("");
}

/** A file of the answer, each row by its columns. */
async function rowsOf(name: string, csv: string, given: Given = {}): Promise<readonly Row[]> {
  const [header = "", ...lines] = (await textOf(name, csv, given)).trimEnd().split("\n");
  return lines.map((line) => Object.fromEntries(header.split(",").map((column, at) => [column, line.split(",")[at] ?? ""])));
}

const codes = async (csv: string, given: Given = {}) => told(await asked(csv, given));
const column = (rows: readonly Row[], name: string) => rows.map((row) => row[name]);
const numbers = (rows: readonly Row[], name: string) => rows.map((row) => (row[name] === "" ? null : Number(row[name])));
const about = (figure: number) => expect.closeTo(figure, 9);

/** A makes two of each unit, the others one; enough units for two columns. */
const six = "u,x,y\nC,8,8\nA,2,4\nB,4,4\nD,1,1\nE,6,6\nF,3,3\n";

describe("what is refused", () => {
  test.each([
    [{ inputs: [] }, "efficiency.no-columns --inputs"],
    [{ outputs: [] }, "efficiency.no-columns --outputs"],
    [{ inputs: [], outputs: [] }, "efficiency.no-columns --inputs"],
    [{ inputs: ["x", "x"] }, "efficiency.column-twice --inputs"],
    [{ outputs: ["x"] }, "efficiency.column-twice --outputs"],
    [{ undesirable: ["y"] }, "efficiency.column-twice --undesirable"],
    [{ orientation: "none" }, "efficiency.no-orientation --orientation"],
    [{ orientation: "none", model: "fdh" }, "efficiency.no-orientation --orientation"],
    [{ orientation: "none", model: "sbm", time: "t" }, "efficiency.no-orientation --orientation"],
    [{ bootstrap: 5, model: "sbm" }, "efficiency.bootstrap-radial --bootstrap"],
    [{ bootstrap: 5, time: "t" }, "efficiency.bootstrap-radial --bootstrap"],
    [{ time: "t", model: "sbm" }, "efficiency.malmquist-only --model"],
    [{ time: "t", model: "fdh" }, "efficiency.malmquist-only --model"],
    [{ time: "t", returns: "nirs" }, "efficiency.malmquist-only --returns"],
    [{ time: "t", returns: "grs" }, "efficiency.malmquist-only --returns"],
  ] as const)("a question that cannot be answered is refused before a file is read: %o", async (given, code) => {
    const outcome = await measureEfficiency.run(
      loosePorts,
      measureEfficiency.input.parse({
        data: {
          name: "never.csv",
          bytes: async () => {
            throw new Error("read");
          },
        },
        ...columns,
        ...given,
      }),
    );
    expect([outcome.ok, told(outcome)]).toEqual([false, [code]]);
    expect(saidNotes(outcome.notes)[0]?.fix).not.toBe("");
  });

  test("what each says: the column, the model and the returns by name", async () => {
    const said = async (given: Given) => saidNotes((await asked(six, given)).notes)[0]?.message;
    expect(await said({ undesirable: ["y"] })).toBe("Column 'y' is named twice.");
    expect(await said({ orientation: "none", model: "cross" })).toBe("The model cross needs an orientation.");
    expect(await said({ time: "t", model: "sbm", returns: "ndrs" })).toBe(
      "Change over time is told by the radial model under constant or variable returns, not by sbm under ndrs.",
    );
  });

  test.each([{ returns: "irs" }, { lower: 1.1 }, { upper: 0.9 }, { bootstrap: -1 }, { model: "ccr" }, { frontier: "local" }, { more: 1 }])(
    "an option out of its range is refused: %o",
    (given) => {
      expect(measureEfficiency.input.safeParse({ data: fileOf(six), ...columns, ...given }).success).toBe(false);
    },
  );

  test.each([
    ["a column that is not there", "u,x,z\nA,1,1\n", "table.unknown-column 1:1"],
    ["a missing number", "u,x,y\nA,1,\nB,1,1\n", "table.missing-value 2:3"],
    ["a negative number", "u,x,y\nA,1,1\nB,-1,1\n", "table.negative-value 3:2"],
    ["a unit twice", "u,x,y\nA,1,1\nA,2,2\n", "table.duplicate-key 3:1"],
    ["a unit that makes nothing", "u,x,y\nA,1,1\nB,2,0\n", "efficiency.zero-row 3:3"],
    ["a unit that uses nothing", "u,x,y\nA,0,1\nB,2,2\n", "efficiency.zero-row 2:2"],
  ])("%s is told with its place", async (_, csv, code) => {
    expect(await codes(csv)).toEqual([code]);
  });

  test("every unit without anything is named with its side; one of two columns at 0 is no fault", async () => {
    const outcome = await asked("u,x,w,y\nA,0,0,1\nB,0,2,3\nC,1,1,0\n", { inputs: ["x", "w"] });
    expect(saidNotes(outcome.notes).map(({ message }) => message)).toEqual(["Every input of 'A' is zero.", "Every output of 'C' is zero."]);
    expect(told(outcome)).toEqual(["efficiency.zero-row 2:2", "efficiency.zero-row 4:4"]);
  });

  test("more pairs than a server takes are refused; draws multiply them", async () => {
    const ports = { ...loosePorts, limits: { ...loosePorts.limits, pairs: 100 } };
    const ask = (given: Given) => measureEfficiency.run(ports, measureEfficiency.input.parse({ data: fileOf(six), ...columns, ...given }));
    expect((await ask({})).ok).toBe(true);
    const refused = await ask({ bootstrap: 3 });
    expect([refused.ok, refused.notes.length]).toEqual([false, 1]);
  });
});

describe("units.csv and peers.csv", () => {
  test("units stand in the order of the file, with score, place and what they are", async () => {
    const rows = await rowsOf("units.csv", six);
    expect(column(rows, "unit")).toEqual(["C", "A", "B", "D", "E", "F"]);
    expect(numbers(rows, "score")).toEqual([0.5, 1, 0.5, 0.5, 0.5, 0.5].map(about));
    expect(column(rows, "rank")).toEqual(["2", "1", "2", "2", "2", "2"]);
    expect(Object.keys(rows[0] ?? {})).toEqual(["unit", "score", "rank", "status", "slack_x", "slack_y", "target_x", "target_y"]);
    expect(rows[0]).toMatchObject({ slack_x: "0", slack_y: "0", status: "inefficient" });
    expect([numbers(rows, "target_x"), numbers(rows, "target_y")]).toEqual([[4, 2, 2, 0.5, 3, 1.5].map(about), [8, 4, 4, 1, 6, 3].map(about)]);
  });

  test("peers with their weights, each unit's own among them; without slacks no columns of them", async () => {
    expect(await rowsOf("peers.csv", "u,x,y\nA,2,4\nB,4,4\nC,8,8\n")).toEqual([
      { unit: "A", peer: "A", weight: "1" },
      { unit: "B", peer: "A", weight: "1" },
      { unit: "C", peer: "A", weight: "2" },
    ]);
    expect(await rowsOf("peers.csv", six, { model: "cross" })).toEqual([]);
    expect(Object.keys((await rowsOf("units.csv", six, { model: "cross" }))[0] ?? {})).toEqual(["unit", "score", "rank", "status"]);
  });

  test("turned to outputs the last column is the inverse of the score, in the models whose score is a factor", async () => {
    for (const model of ["radial", "fdh", "super"]) {
      const rows = await rowsOf("units.csv", six, { model, orientation: "output" });
      expect(Object.keys(rows[0] ?? {}).at(-1), model).toBe("efficiency");
      numbers(rows, "efficiency").forEach((efficiency, unit) => {
        expect((efficiency ?? Number.NaN) * Number(rows[unit]?.["score"])).toBeCloseTo(1, 12);
      });
    }
    for (const given of [{ orientation: "output", model: "sbm" }, { orientation: "input" }])
      expect(Object.keys((await rowsOf("units.csv", six, given))[0] ?? {})).not.toContain("efficiency");
  });

  test("who is infeasible has empty cells and no peers, and is named", async () => {
    const given = { model: "super", returns: "vrs", orientation: "output" };
    const rows = await rowsOf("units.csv", six, given);
    const none = rows.filter(({ status }) => status === "infeasible");
    expect(column(none, "unit")).toEqual(["D"]);
    expect(none[0]).toEqual({ ...Object.fromEntries(Object.keys(none[0] ?? {}).map((name) => [name, ""])), unit: "D", status: "infeasible" });
    expect(column(await rowsOf("peers.csv", six, given), "unit")).not.toContain("D");
    const outcome = await asked(six, given);
    expect(saidNotes(outcome.notes).find(({ code }) => code === "efficiency.infeasible")?.message).toContain("for: D.");
  });

  test("cross.csv has every evaluator with every unit, and units.csv the mean of each column", async () => {
    const [cross, units] = [await rowsOf("cross.csv", six, { model: "cross" }), await rowsOf("units.csv", six, { model: "cross" })];
    expect(cross).toHaveLength(36);
    for (const { unit = "", score } of units) {
      const column = cross.filter((row) => row["evaluated"] === unit).map((row) => Number(row["efficiency"]));
      expect(column.reduce((sum, each) => sum + each, 0) / 6).toBeCloseTo(Number(score), 12);
    }
    expect(answered(await asked(six)).files.map(({ name }) => name)).toEqual(["units.csv", "peers.csv", "provenance.json"]);
  });

  test("an undesirable output is less of the better: an input by another name, and said so", async () => {
    const csv = "u,x,smoke,y\nA,2,1,4\nB,2,3,4\nC,4,1,4\n";
    const [undesirable, input] = [await textOf("units.csv", csv, { undesirable: ["smoke"] }), await textOf("units.csv", csv, { inputs: ["x", "smoke"] })];
    expect(undesirable).toBe(input);
    expect(await codes(csv, { undesirable: ["smoke"] })).toEqual(["efficiency.undesirable-as-input", "efficiency.few-units"]);
    expect(await codes(csv, { inputs: ["x", "smoke"] })).toEqual(["efficiency.few-units"]);
  });

  test("three units a column are enough", async () => {
    expect(await codes(six)).toEqual([]);
    const outcome = await asked(six.split("\n").slice(0, 6).join("\n"));
    expect(saidNotes(outcome.notes)).toMatchObject([{ code: "efficiency.few-units", message: expect.stringMatching(/^5 units .* below 6\.$/) }]);
  });

  test("zeros that had to be replaced are told with the model", async () => {
    const csv = "u,x,y,z\nA,2,4,0\nB,4,4,1\nC,8,8,2\n";
    const outcome = await asked(csv, { outputs: ["y", "z"], model: "sbm" });
    expect(saidNotes(outcome.notes).find(({ code }) => code === "efficiency.zeros-replaced")?.message).toContain("The model sbm cannot take zeros");
    expect(await codes(csv, { outputs: ["y", "z"] })).toEqual(["efficiency.few-units"]);
  });

  test("intervals hold the same for the same seed, come with the radial score alone, and lie below it", async () => {
    const given = { bootstrap: 40, returns: "vrs" };
    const csv = "u,x,y\nA,2,4\nB,4,4\nC,8,8\nD,1,1\nE,6,7\nF,3,4.5\n";
    const rows = await rowsOf("units.csv", csv, given);
    expect(await textOf("units.csv", csv, given)).toBe(await textOf("units.csv", csv, given));
    expect(column(rows, "low")).not.toEqual(column(await rowsOf("units.csv", csv, { ...given, seed: 2 }), "low"));
    for (const row of rows) {
      expect(Number(row["low"])).toBeLessThanOrEqual(Number(row["high"]));
      expect(Number(row["corrected"])).toBeLessThanOrEqual(Number(row["score"]) + 1e-12);
    }
    const provenance = async (more: Given) => JSON.parse(await textOf("provenance.json", csv, more));
    expect((await provenance({ ...given, seed: 9 })).seed).toBe(9);
    expect((await provenance({ seed: 9 })).seed).toBeNull();
  });
});

describe("malmquist.csv", () => {
  const time = "t";
  const panel = "u,t,x,y\na,9,10,5\nb,9,10,10\na,10,10,8\nb,10,10,12\na,11,5,8\nb,11,10,12\n";

  test("worked by hand: a catches up with the frontier, and the frontier moves", async () => {
    const rows = await rowsOf("malmquist.csv", panel, { time });
    expect(rows.map(({ unit, from, to }) => `${unit} ${from}-${to}`)).toEqual(["a 9-10", "b 9-10", "a 10-11", "b 10-11"]);
    // Ratios: a 0.5, 0.8, 1.6; b 1, 1.2, 1.2. Efficiency of a 1/2, 2/3, 1, of b 1, 1, 3/4; the frontier 1, 1.2, 1.6.
    expect(numbers(rows, "mi")).toEqual([1.6, 1.2, 2, 1].map(about));
    expect(numbers(rows, "ec")).toEqual([4 / 3, 1, 1.5, 0.75].map(about));
    expect(numbers(rows, "tc")).toEqual([1.2, 1.2, 4 / 3, 4 / 3].map(about));
    expect(column(rows, "pech")).toEqual(["", "", "", ""]);
  });

  test("times stand by number, whatever the order of rows; with one that is no number all stand by text", async () => {
    const turned = ["u,t,x,y", ...panel.trim().split("\n").slice(1).reverse()].join("\n");
    const key = ({ unit, from, to, mi }: Row) => `${unit} ${from}-${to} ${mi}`;
    expect((await rowsOf("malmquist.csv", turned, { time })).map(key).sort()).toEqual((await rowsOf("malmquist.csv", panel, { time })).map(key).sort());
    // By text 10, 1a and 9 have one order; two at a time by number they would go round.
    const steps = async (order: readonly string[]) =>
      (await rowsOf("malmquist.csv", ["u,t,x,y", ...order.map((each) => `a,${each},1,1`)].join("\n"), { time })).map(({ from, to }) => `${from}-${to}`);
    for (const order of [
      ["10", "1a", "9"],
      ["9", "10", "1a"],
      ["1a", "9", "10"],
      ["9", "1a", "10"],
    ])
      expect(await steps(order)).toEqual(["10-1a", "1a-9"]);
  });

  test("under variable returns the split is of the same index: catching up is pure change times scale", async () => {
    const more = `${panel}c,9,4,2\nc,10,5,6\nc,11,6,6\n`;
    const rows = await rowsOf("malmquist.csv", more, { time, returns: "vrs" });
    for (const row of rows) {
      expect(Number(row["pech"]) * Number(row["sech"])).toBeCloseTo(Number(row["ec"]), 9);
      expect(Number(row["ec"]) * Number(row["tc"])).toBeCloseTo(Number(row["mi"]), 9);
    }
    expect(numbers(rows, "mi")).toEqual(numbers(await rowsOf("malmquist.csv", more, { time }), "mi").map((each) => about(each ?? Number.NaN)));
  });

  test("a frontier that remembers never falls back; one of all times chains", async () => {
    // The frontier is 1.2 at the second time and 0.9 at the third.
    const falling = "u,t,x,y\na,1,10,8\nb,1,10,10\na,2,10,12\nb,2,10,9\na,3,10,9\nb,3,10,6\n";
    const [own, kept] = [await rowsOf("malmquist.csv", falling, { time }), await rowsOf("malmquist.csv", falling, { time, frontier: "sequential" })];
    expect(numbers(own, "tc").slice(2)).toEqual([0.75, 0.75].map(about));
    for (const tc of numbers(kept, "tc")) expect(tc).toBeGreaterThanOrEqual(1 - 1e-9);
    const all = numbers(await rowsOf("malmquist.csv", falling, { time, frontier: "global" }), "mi");
    const ends = numbers(
      await rowsOf(
        "malmquist.csv",
        falling
          .split("\n")
          .filter((line) => !line.includes(",2,10"))
          .join("\n"),
        { time, frontier: "global" },
      ),
      "mi",
    );
    // Of all times the index of two steps is the product of both: a 12/8 · 9/12, b 9/10 · 6/9.
    expect([(all[0] ?? 0) * (all[2] ?? 0), (all[1] ?? 0) * (all[3] ?? 0)]).toEqual([about(9 / 8), about(6 / 10)]);
    expect(ends).toEqual([about(9 / 8), about(6 / 10)]);
  });

  test("nothing that moves: an index of 1 in every part", async () => {
    const still = "u,t,x,y\na,1,10,8\nb,1,5,10\na,2,10,8\nb,2,5,10\n";
    for (const orientation of ["input", "output"])
      for (const row of await rowsOf("malmquist.csv", still, { time, orientation, returns: "vrs" }))
        for (const part of ["mi", "ec", "tc", "pech", "sech"]) expect(Number(row[part]), `${orientation} ${part}`).toBeCloseTo(1, 12);
  });

  test("another unit of a column changes nothing", async () => {
    const scaled = panel
      .trim()
      .split("\n")
      .map((line, at) => (at === 0 ? line : line.replace(/(\d+),(\d+)$/, (_, x, y) => `${Number(x) * 1000},${Number(y) / 4}`)))
      .join("\n");
    for (const part of ["mi", "ec", "tc"])
      expect(numbers(await rowsOf("malmquist.csv", scaled, { time }), part)).toEqual(
        numbers(await rowsOf("malmquist.csv", panel, { time }), part).map((each) => about(each ?? Number.NaN)),
      );
  });

  test("who is away at one time is left out of all, and named with how many are kept", async () => {
    const gaps = `${panel}c,9,1,9\nc,10,1,9\nd,11,1,9\n`;
    expect(await textOf("malmquist.csv", gaps, { time })).toBe(await textOf("malmquist.csv", panel, { time }));
    const outcome = await asked(gaps, { time });
    expect(saidNotes(outcome.notes)).toMatchObject([
      { code: "efficiency.incomplete-panel", message: "Only the 2 units that are there at every time are compared; left out: c, d." },
    ]);
  });

  test("nobody in common, and one time alone: no rows", async () => {
    expect(await rowsOf("malmquist.csv", "u,t,x,y\na,1,1,1\nb,2,1,1\n", { time })).toEqual([]);
    expect(await rowsOf("malmquist.csv", "u,t,x,y\na,1,1,1\nb,1,2,1\n", { time })).toEqual([]);
  });

  test("the same unit may come at each time, and once only at each", async () => {
    expect(await codes("u,t,x,y\na,1,1,1\na,1,2,2\n", { time })).toEqual(["table.duplicate-key 3:1"]);
  });
});

test("the answer says what it was asked, and from which file", async () => {
  const provenance = JSON.parse(await textOf("provenance.json", six, { returns: "vrs", undesirable: [] }));
  expect(provenance).toMatchObject({
    parameters: { unit: "u", inputs: ["x"], outputs: ["y"], time: null, returns: "vrs", model: "radial", orientation: "input" },
    inputs: [{ name: "own.csv", sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }],
  });
});

test("a file without rows is told so", async () => {
  expect(await codes("u,x,y\n")).toEqual(["table.empty 1:1"]);
});
