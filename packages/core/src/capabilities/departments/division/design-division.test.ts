import { describe, expect, test } from "vitest";
import { answered, fileOf, loosePorts, told } from "../../../../test/asked-of.ts";
import { saidNotes } from "../../../../test/said-notes.ts";
import { designDivision } from "./design-division.ts";

type Given = Readonly<Record<string, unknown>>;
type Row = Readonly<Record<string, string>>;

interface Texts {
  readonly offices: string;
  readonly items: string;
  readonly fit: string;
  readonly rules?: string;
}

const ask = ({ offices, items, fit, rules = "partners: 0\n" }: Texts, given: Given = {}, ports = loosePorts) =>
  designDivision.run(
    ports,
    designDivision.input.parse({
      offices: fileOf(`office,min_leads,max_leads,capacity,group\n${offices}`, "offices.csv"),
      items: fileOf(`item,load,needed,min_leads,max_leads,weight\n${items}`, "items.csv"),
      fit: fileOf(`office,item,fit,planned,committed\n${fit}`, "fit.csv"),
      rules: fileOf(rules, "rules.yaml"),
      gap: 0,
      ...given,
    }),
  );

/** What was answered: its proof, its notes, and each table by rows. */
async function divided(texts: Texts, given: Given = {}) {
  const outcome = await ask(texts, given);
  const { files, certificate } = answered(outcome);
  const table = (name: string): readonly Row[] => {
    const file = files.find((each) => each.name === name);
    if (file === undefined) throw new Error(`no file ${name}`);
    const [header = "", ...lines] = file.parts.map(String).join("").trimEnd().split("\n");
    return lines.map((line) => Object.fromEntries(header.split(",").map((column, at) => [column, line.split(",")[at] ?? ""])));
  };
  return { certificate, table, names: files.map(({ name }) => name), notes: saidNotes(outcome.notes) };
}

type Divided = Awaited<ReturnType<typeof divided>>;

const rolesOf = ({ table }: Divided) => table("division.csv").map(({ office, item, role }) => `${office} ${role} ${item}`);
const clashing = ({ table }: Divided) =>
  table("conflicts.csv")
    .flatMap((row) => (row["in_conflict"] === "1" ? [row["rule"] ?? ""] : []))
    .sort();
const ruleOf = ({ table }: Divided, name: string) => table("rules.csv").find(({ rule }) => rule === name);

/** Two offices that may lead two items: a is better at both. */
const two: Texts = { offices: "a,,,,\nb,,,,\n", items: "p,1,,,,\nq,1,,,,\n", fit: "a,p,0.9,,\na,q,0.8,,\nb,p,0.6,,\nb,q,0.7,,\n" };

describe("what is proved", () => {
  test("whoever fits best leads where nothing is in the way, and the bound is the value", async () => {
    const run = await divided(two);
    expect(rolesOf(run)).toEqual(["a lead p", "a lead q"]);
    expect(run.certificate).toMatchObject({ objective: 1.7, bound: 1.7, gap: 0, status: "optimal", short: 0, check: { violated: 0, worst: 0 } });
    expect(run.notes).toEqual([]);
  });

  test("a limit on the best makes room for the next, by the least loss", async () => {
    // a leads one: p with b at q (0.9 + 0.7) beats q with b at p (0.8 + 0.6).
    expect(rolesOf(await divided({ ...two, offices: "a,,1,,\nb,,,,\n" }))).toEqual(["a lead p", "b lead q"]);
    expect(rolesOf(await divided({ ...two, offices: "a,,0,,\nb,,,,\n" }))).toEqual(["b lead p", "b lead q"]);
  });

  test("a floor is kept even where it costs", async () => {
    const run = await divided({ ...two, offices: "a,,,,\nb,2,,,\n" });
    expect([rolesOf(run), run.certificate.objective]).toEqual([["b lead p", "b lead q"], 1.3]);
    expect(ruleOf(run, "office-min:b")).toMatchObject({ limit: "2", used: "2" });
  });

  test("weights decide what is worth most, loads what there is room for", async () => {
    // One unit of room: q counts three times as much as p.
    const run = await divided({ offices: "a,,,1,\n", items: "p,1,0,,,\nq,1,0,,,3\n", fit: "a,p,0.9,,\na,q,0.4,,\n" });
    expect([rolesOf(run), run.certificate.objective]).toEqual([["a lead q"], 1.2]);
  });

  test("needed items come before any value: one that is led badly is better than one that nobody leads", async () => {
    const run = await divided({ offices: "a,,1,,\n", items: "p,1,1,,,0\nq,1,0,,,9\n", fit: "a,p,0.1,,\na,q,1,,\n" });
    expect([rolesOf(run), run.certificate]).toEqual([["a lead p"], expect.objectContaining({ objective: 0, short: 0, status: "optimal" })]);
  });

  test("an item that nobody may lead is short and takes no partner; one that is not needed is not short", async () => {
    const run = await divided({ ...two, items: "p,1,,,,\nq,1,,,,\nlost,1,1,,,\nspare,1,0,,,\n", rules: "partners: 2\n" });
    expect(run.certificate.short).toBe(1);
    expect(run.table("items.csv").map(({ item, leads, short }) => [item, leads, short])).toEqual([
      ["lost", "0", "1"],
      ["p", "1", "0"],
      ["q", "1", "0"],
      ["spare", "0", "0"],
    ]);
    const none = await divided({ offices: "a,,0,,\n", items: "p,1,,,,\n", fit: "a,p,1,,\n", rules: "partners: 3\n" });
    expect([rolesOf(none), none.certificate]).toEqual([[], expect.objectContaining({ objective: 0, short: 1, status: "optimal" })]);
  });

  test("partners add their share of the value and take their share of the load, as many as may", async () => {
    const wide = { offices: "a,,,,\nb,,,,\nc,,,,\n", items: "p,2,,,,\n", fit: "a,p,0.9,,\nb,p,0.8,,\nc,p,0.4,,\n" };
    const run = await divided({ ...wide, rules: "partners: 1\npartner_value: 0.5\npartner_load: 0.25\n" });
    expect([rolesOf(run), run.certificate.objective]).toEqual([["a lead p", "b partner p"], 1.3]);
    expect(run.table("offices.csv").map(({ office, leads, partners, load, value }) => [office, leads, partners, load, value])).toEqual([
      ["a", "1", "0", "2", "0.9"],
      ["b", "0", "1", "0.5", "0.4"],
      ["c", "0", "0", "0", "0"],
    ]);
    expect(rolesOf(await divided({ ...wide, rules: "partners: 2\n" }))).toHaveLength(3);
  });

  test("what is committed stays, be it worse; what is only planned gives way, as often as may", async () => {
    const planned = { ...two, fit: "a,p,0.9,,\na,q,0.8,,\nb,p,0.6,lead,1\nb,q,0.7,lead,\n" };
    expect(rolesOf(await divided(planned))).toEqual(["a lead q", "b lead p"]);
    // A lead that moves is two changes: one office loses it, another gets it.
    expect(rolesOf(await divided({ ...planned, rules: "max_changes: 1\n" }))).toEqual(["b lead p", "b lead q"]);
    expect(rolesOf(await divided({ ...planned, rules: "max_changes: 2\n" }))).toEqual(["a lead q", "b lead p"]);
  });

  test("a pair that is committed to no role stays without one", async () => {
    expect(rolesOf(await divided({ ...two, fit: "a,p,0.9,none,1\na,q,0.8,,\nb,p,0.6,,\nb,q,0.7,,\n" }))).toEqual(["a lead q", "b lead p"]);
  });

  test("a floor of a group is kept by whichever of its offices loses least", async () => {
    const run = await divided({ ...two, offices: "a,,,,x\nb,,,,y\nc,,,,y\n", fit: `${two.fit}c,p,0.85,,\n`, rules: "group_floors: {y: 1}\n" });
    expect(rolesOf(run)).toEqual(["a lead q", "c lead p"]);
    expect(ruleOf(run, "group-floor:y")).toMatchObject({ limit: "1", used: "1" });
  });

  test("under fairness the office that gives up most gives up least; then the value counts", async () => {
    // By itself each would lead both: a 1.7, b 1.3. One each: a gives up 0.8, b 0.6, or a 0.9 and b 0.7.
    const run = await divided({ ...two, rules: "fairness: regret\n" });
    expect(rolesOf(run)).toEqual(["a lead p", "b lead q"]);
    expect(run.certificate).toMatchObject({ objective: 1.6, status: "optimal", regret: { value: 0.8, bound: 0.8 } });
    expect(run.table("offices.csv").map(({ best_alone, regret }) => [best_alone, regret])).toEqual([
      ["1.7", "0.8"],
      ["1.3", "0.6"],
    ]);
    expect((await divided(two)).certificate).not.toHaveProperty("regret");
  });
});

describe("ties", () => {
  const equal = { ...two, fit: "a,p,0.5,,\na,q,0.7,,\nb,p,0.5,,\n" };

  test("of two divisions that are as good one is answered, the same each time and whatever the order of rows", async () => {
    const turned = { ...equal, offices: "b,,,,\na,,,,\n", fit: "b,p,0.5,,\na,q,0.7,,\na,p,0.5,,\n" };
    const [one, again, other] = [await divided(equal), await divided(equal), await divided(turned)];
    expect(one.certificate).toMatchObject({ objective: 1.2, status: "optimal" });
    expect([rolesOf(again), rolesOf(other)]).toEqual([rolesOf(one), rolesOf(one)]);
  });

  test("the core is what every best division has: not a lead that another could have as well", async () => {
    const core = (await divided(equal, { core: true })).table("division.csv").map(({ item, core: stays }) => [item, stays]);
    expect(new Map(core as [string, string][])).toEqual(
      new Map([
        ["p", "0"],
        ["q", "1"],
      ]),
    );
    expect((await divided(equal)).table("division.csv").map(({ core: stays }) => stays)).toEqual(["", ""]);
  });

  test("where the best is the only one all of it is core", async () => {
    expect((await divided(two, { core: true })).table("division.csv").map(({ core }) => core)).toEqual(["1", "1"]);
  });
});

describe("rules that clash", () => {
  /** Two floors and one item that one may lead, beside rules that have no part in it. */
  const clash: Texts = { offices: "a,1,,,\nb,1,,,\nc,,1,9,\n", items: "p,1,,,,\nq,1,,,,\n", fit: "a,p,0.9,,\nb,p,0.8,,\nc,q,0.7,,\n" };

  test("a least set is named: none of its rules can be spared, and without any one of them there is a division", async () => {
    const run = await divided(clash);
    expect(run.certificate).toMatchObject({ status: "infeasible", objective: null, bound: null, gap: null });
    expect(clashing(run)).toEqual(["item-max:p", "office-min:a", "office-min:b"]);
    for (const eased of [
      { ...clash, offices: clash.offices.replace("a,1", "a,0") },
      { ...clash, offices: clash.offices.replace("b,1", "b,0") },
      { ...clash, items: "p,1,,,2,\nq,1,,,,\n" },
    ])
      expect((await divided(eased)).certificate.status).toBe("optimal");
    // Everything else may go: the clash stays.
    expect(clashing(await divided({ offices: "a,1,,,\nb,1,,,\n", items: "p,1,,,,\n", fit: "a,p,0.9,,\nb,p,0.8,,\n" }))).toEqual(clashing(run));
  });

  test("the least that must give is one lead, and the tables of a division that is not there are empty of figures", async () => {
    const run = await divided(clash);
    const moved = run.table("conflicts.csv").filter((row) => row["relaxed_limit"] !== "");
    expect(moved).toHaveLength(1);
    expect(Math.abs(Number(moved[0]?.["relaxed_limit"]) - Number(moved[0]?.["limit"]))).toBe(1);
    expect([run.table("division.csv"), run.table("why-not.csv")]).toEqual([[], []]);
    expect(run.table("items.csv")).toEqual(["p", "q"].map((item) => ({ item, leads: "", partners: "", short: "" })));
    expect(run.table("offices.csv").map(({ office, leads, value, regret }) => [office, leads, value, regret])).toEqual(
      ["a", "b", "c"].map((office) => [office, "", "", ""]),
    );
  });

  test.each<[string, Texts, readonly string[]]>([
    ["a floor above one's own limit", { ...two, offices: "a,2,1,,\nb,,,,\n" }, ["office-max:a", "office-min:a"]],
    ["a floor above one's own room", { ...two, offices: "a,2,,1.5,\nb,,,,\n" }, ["capacity:a", "office-min:a"]],
    [
      "a floor of a group that its offices may not reach",
      { ...two, offices: "a,,1,,x\nb,,,,\n", rules: "group_floors: {x: 2}\n" },
      ["group-floor:x", "office-max:a"],
    ],
    [
      "commitments to two leads of one item",
      { ...two, fit: "a,p,0.9,lead,1\na,q,0.8,,\nb,p,0.6,lead,1\nb,q,0.7,,\n" },
      ["committed:a,p", "committed:b,p", "item-max:p"],
    ],
    [
      "a plan without a lead that may not change",
      { offices: "a,1,,,\n", items: "p,1,,,,\n", fit: "a,p,1,,\n", rules: "max_changes: 0\n" },
      ["max-changes", "office-min:a"],
    ],
  ])("%s", async (_, texts, expected) => {
    const run = await divided(texts);
    expect(run.certificate.status).toBe("infeasible");
    const named = clashing(run).map((name) => name.replace(/^"|"$/g, ""));
    expect(named).toHaveLength(expected.length);
    expected.forEach((rule, at) => {
      expect(named[at]).toContain(rule.split(",")[0]);
    });
  });

  test("a file of conflicts is there only where rules clash", async () => {
    expect((await divided(two)).names).not.toContain("conflicts.csv");
    expect((await divided(clash)).names).toEqual([
      "division.csv",
      "offices.csv",
      "items.csv",
      "rules.csv",
      "why-not.csv",
      "conflicts.csv",
      "certificate.json",
      "provenance.json",
    ]);
  });
});

describe("why not", () => {
  test("every pair without a lead's place names the rules in its way and what it would cost", async () => {
    const run = await divided({ ...two, offices: "a,,1,,\nb,,,,\n" });
    // a leads p, b leads q. Were a to lead q, b would lead p: 1.4 for 1.6; the same for b at p.
    expect(run.table("why-not.csv")).toEqual([
      { office: "a", item: "q", blocked_by: "office-max:a ; item-max:q", value_lost: "0.2", basis: "exact" },
      { office: "b", item: "p", blocked_by: "item-max:p", value_lost: "0.2", basis: "exact" },
    ]);
  });

  test("who leads under no division has no loss to tell", async () => {
    const run = await divided({ ...two, offices: "a,,,,\nb,,0,,\n" });
    expect(run.table("why-not.csv").map(({ office, value_lost: lost }) => [office, lost])).toEqual([
      ["b", ""],
      ["b", ""],
    ]);
  });
});

describe("what limits are worth", () => {
  test("room is priced by what would come into it: half of q for half a unit more", async () => {
    // p fills one unit of 1.5, q half of itself in the relaxation: 0.5 for a unit of room.
    const run = await divided({ offices: "a,,,1.5,\n", items: "p,1,0,,,\nq,1,0,,,\n", fit: "a,p,0.9,,\na,q,0.5,,\n" });
    expect(run.certificate).toMatchObject({ objective: 0.9, status: "optimal" });
    expect(ruleOf(run, "capacity:a")).toMatchObject({ limit: "1.5", used: "1", slack: "0.5" });
    expect(Number(ruleOf(run, "capacity:a")?.["shadow_price"])).toBeCloseTo(0.5, 9);
  });

  test("no limit is worth less than nothing, and no floor more", async () => {
    const run = await divided({ ...two, offices: "a,,1,,\nb,1,,,\n" });
    for (const { rule = "", shadow_price: price } of run.table("rules.csv")) {
      if (price === undefined || price === "") continue;
      if (rule.includes("-min") || rule.startsWith("group-floor")) expect(Number(price), rule).toBeLessThanOrEqual(0);
      else expect(Number(price), rule).toBeGreaterThanOrEqual(0);
    }
    expect(run.table("rules.csv").map(({ rule }) => rule)).toContain("office-max:a");
  });
});

describe("what is said of the question", () => {
  test("a time longer than a server gives is refused before anything is read", async () => {
    const ports = { ...loosePorts, limits: { ...loosePorts.limits, solveSeconds: 5 } };
    const refused = await ask({ ...two, rules: "no rules: [" }, { time_limit: 6 }, ports);
    expect([refused.ok, refused.notes.length, told(refused)[0]?.includes("time_limit")]).toEqual([false, 1, true]);
    expect((await ask(two, { time_limit: 5 }, ports)).ok).toBe(true);
  });

  test("the answer says what it was asked, with the defaults that were taken", async () => {
    const { files } = answered(await ask(two, { core: true }));
    const provenance = JSON.parse(
      files
        .find(({ name }) => name === "provenance.json")
        ?.parts.map(String)
        .join("") ?? "",
    );
    expect(provenance.parameters).toMatchObject({ partners: 0, partner_value: "0.25", max_changes: null, fairness: "none", core: true, gap: 0, engine: null });
    expect(provenance.inputs.map(({ name }: { name: string }) => name)).toEqual(["offices.csv", "items.csv", "fit.csv", "rules.yaml"]);
  });
});
