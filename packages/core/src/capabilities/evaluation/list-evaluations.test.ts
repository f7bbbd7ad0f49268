import { describe, expect, test } from "vitest";
import { answered, told, workspacePortsOf } from "../../../test/asked-of.ts";
import { settingsOf } from "../../../test/office.ts";
import { evaluate } from "./evaluate.ts";
import { evaluationTrend } from "./evaluation-trend.ts";
import { giveInput } from "./give-input.ts";
import { listEvaluations } from "./list-evaluations.ts";
import { gradeOf, scorecards } from "./scorecards.ts";

type Fields = Readonly<Record<string, unknown>>;
type Records = Readonly<Record<string, readonly Fields[]>>;

const platform = { type: "facility", id: "f" };
const evaluation = (year: number, own: Fields = {}) => ({ id: `e${year}`, subject: platform, year, period: "yearly", ...own });
const listed = async (records: Records, asked: Parameters<typeof listEvaluations.run>[1] = {}, choices: Fields = {}) =>
  answered(await listEvaluations.run(workspacePortsOf({ records, choices }), asked));

describe("a list of evaluations", () => {
  const records = {
    facility: [{ id: "f", labels: { en: "Centre", zh: "中心" }, type: "NMIC" }],
    programme: [{ id: "p", labels: { en: "Programme" } }],
    evaluation: [
      evaluation(2024, { points: 40, of: 100, grade: "poor" }),
      evaluation(2025, { points: 90, of: 100, grade: "excellent", missing: ["sharing_rate", "own"], trend: "better" }),
      evaluation(2023, { id: "three", period: "three-yearly", grade: "gold" }),
      evaluation(2025, { id: "p25", subject: { type: "programme", id: "p" }, scorecard: "programme-evaluation", inputs: [{ item: "paid_share", value: 0.4 }] }),
      evaluation(2022, { id: "gone", subject: { type: "facility", id: "left" } }),
      evaluation(2021, { id: "strange", subject: { type: "project", id: "x" }, inputs: [{ item: "own", points: 3 }] }),
    ],
  };

  test.each<[string, Parameters<typeof listEvaluations.run>[1], readonly string[]]>([
    ["newest first, by kind and id", {}, ["e2025", "p25", "e2024", "three", "gone", "strange"]],
    ["of a year", { year: 2025 }, ["e2025", "p25"]],
    ["of a type", { type: "programme" }, ["p25"]],
    ["of one subject", { id: "f" }, ["e2025", "e2024", "three"]],
    ["of a period", { period: "three-yearly" }, ["three"]],
  ])("holds those that are asked for: %s", async (_, asked, ids) => {
    const { evaluations, years } = await listed(records, asked);
    expect(evaluations.map(({ id }) => id)).toEqual(ids);
    expect(years).toEqual([2025, 2024, 2023, 2022, 2021]);
  });

  test("names the subject, its kind, its history in the same period, and what is missing by the card that holds for it", async () => {
    const [newest] = (await listed(records, { id: "f", year: 2025 })).evaluations;
    expect(newest).toMatchObject({ name: { en: "Centre", zh: "中心" }, kind: "innovation-centre", grade: { en: "excellent", zh: "优秀" }, trend: "better" });
    expect(newest?.history.map(({ year, points, grade }) => [year, points, grade?.en])).toEqual([
      [2024, 40, "poor"],
      [2025, 90, "excellent"],
    ]);
    expect(newest?.missing).toEqual([
      { item: "sharing_rate", name: { en: "Share of the hours that is for others", zh: "对外服务机时占比" } },
      { item: "own", name: { en: "own", zh: "own" } },
    ]);
  });

  test("tells of an item its name, group, unit and the most that it gives; a subject or an item that nobody knows is called by its id", async () => {
    const [programme] = (await listed(records, { type: "programme" })).evaluations;
    expect(programme?.inputs).toMatchObject([{ item: "paid_share", group: { en: "Management" }, unit: "share", of: 20, value: 0.4, points: null }]);
    const { evaluations } = await listed(records);
    expect(evaluations.find(({ id }) => id === "gone")).toMatchObject({ name: { en: "left", zh: "left" }, kind: "facility" });
    expect(evaluations.find(({ id }) => id === "strange")).toMatchObject({
      ...{ name: { en: "x" }, kind: "project" },
      inputs: [{ item: "own", name: { en: "own" }, group: null, unit: "", of: 0, points: 3 }],
    });
    expect(evaluations.find(({ id }) => id === "three")?.grade).toEqual({ en: "gold", zh: "gold" });
  });
});

describe("the scorecards that hold", () => {
  const kept = {
    id: "programme-evaluation",
    labels: { zh: "自制" },
    items: [
      {
        code: "paid_share",
        points: [
          { input: 0, score: 0 },
          { input: 1, score: 8 },
        ],
      },
    ],
  };
  const stated = {
    items: [
      {
        code: "own",
        points: [
          [0, 0],
          [1, 5],
        ],
      },
    ],
    grades: [{ grade: "gold", from: 4 }],
  };

  test("are the settings' before the register's before ours", async () => {
    const { scorecards: cards } = await listed({ scorecard: [kept] }, {}, { scorecards: { mine: { ...stated, for: "fund" }, spare: stated } });
    const told = new Map(cards.map((card) => [card.id, card]));
    expect(["programme-evaluation", "mine", "spare", "fund-evaluation"].map((id) => [told.get(id)?.origin, told.get(id)?.kind])).toEqual([
      ["register", "programme"],
      ["settings", "fund"],
      ["settings", null],
      ["default", null],
    ]);
    expect(told.get("programme-evaluation")).toMatchObject({
      label: { en: "自制", zh: "自制" },
      items: [{ code: "paid_share", name: { en: "Share of the commitments that is paid", zh: "立项金额拨付率" }, unit: "", computed: true }],
    });
    expect(told.get("mine")).toMatchObject({ label: { en: "mine", zh: "mine" }, items: [{ name: { en: "own", zh: "own" }, unit: "", computed: false }] });
  });

  test("a card is kept once the register holds just what the settings say", async () => {
    const card = { ...stated, label: { en: "Mine", zh: "我" }, items: [{ ...stated.items[0], name: { en: "Own", zh: "自" }, unit: "t", group: "risk" }] };
    const record = (fields: Fields) => ({
      ...{ id: "mine", labels: { en: "Mine", zh: "我" }, source: "quoin.yaml", grades: stated.grades },
      items: [
        {
          code: "own",
          group: "risk",
          name_en: "Own",
          name_zh: "自",
          unit: "t",
          points: [
            { input: 0, score: 0 },
            { input: 1, score: 5 },
          ],
        },
      ],
      ...fields,
    });
    const isKept = async (records: Records) => {
      const { records: store } = workspacePortsOf({ records });
      const cards = await scorecards(store, settingsOf({ scorecards: { mine: card } }));
      return [cards.isKept("mine"), cards.isKept("nowhere")];
    };
    expect(await isKept({ scorecard: [record({})] })).toEqual([true, false]);
    expect(await isKept({ scorecard: [record({ grades: [] })] })).toEqual([false, false]);
    expect(await isKept({ scorecard: [record({ source: null })] })).toEqual([false, false]);
    expect(await isKept({})).toEqual([false, false]);
  });

  test.each([
    ["shares of the points decide where the card has no grades", 85, [], "excellent"],
    ["just below", 84.9, [], "good"],
    ["nothing at all", 0, [], "poor"],
    ["less than nothing has none of ours", -1, [], null],
    [
      "the highest grade that is reached, in whatever order",
      60,
      [
        { grade: "b", from: 50 },
        { grade: "a", from: 60 },
      ],
      "a",
    ],
    ["none is reached", 49, [{ grade: "b", from: 50 }], null],
  ])("grades: %s", (_, points, grades, grade) => {
    expect(gradeOf(points, 100, grades)).toBe(grade);
  });
});

describe("a value that somebody gives", () => {
  const ask = { type: "facility", id: "f", year: 2025, item: "sharing_rate", value: 0.2, evidence: "log", reason: "" } as const;
  const office = () => workspacePortsOf({ records: { facility: [{ id: "f", synthetic: true }] } });

  test("is a record with who gave it, named as the item is, and marked as its subject is", async () => {
    const given = answered(await giveInput.run(office(), ask));
    expect(given).toMatchObject({ id: "evaluation-input:facility:f:2025:sharing_rate", value: 0.2, given_by: "li", synthetic: true });
    expect(given.labels).toEqual({ en: "Share of the hours that is for others, 2025", zh: "2025年对外服务机时占比" });
  });

  test.each<[string, Fields, readonly string[]]>([
    ["of nothing that is there", { id: "g" }, ["record.not-found id"]],
    ["by a card that is not there", { scorecard: "none" }, ["evaluate.no-scorecard scorecard"]],
    ["by another card", { scorecard: "fund-evaluation" }, ["evaluate.no-item item"]],
    ["of an item that the card has not", { item: "paid_share" }, ["evaluate.no-item item"]],
    ["whose evidence holds what no text may", { evidence: "a\u0000b" }, ["record.bad-character evidence"]],
  ])("is refused %s", async (_, other, notes) => {
    expect(told(await giveInput.run(office(), { ...ask, ...other }))).toEqual(notes);
  });

  test("an evaluation by a card that cannot be kept is refused with the fault of the card", async () => {
    const choices = {
      scorecards: {
        bad: {
          items: [
            {
              code: "sharing_rate",
              name: { en: "a\u0000", zh: "b" },
              points: [
                [0, 0],
                [1, 5],
              ],
            },
          ],
        },
      },
    };
    const ports = workspacePortsOf({ records: { facility: [{ id: "f", effective_hours: 10, external_hours: 5, hours_year: 2025 }] }, choices });
    expect(told(await evaluate.run(ports, { year: 2025, type: "facility", scorecard: "bad", period: "yearly", reason: "" }))).toEqual([
      "record.bad-character items.0.name_en",
    ]);
  });
});

const item = (code: string, most: number) => ({
  code,
  group: null,
  name: { en: code, zh: code },
  unit: "",
  points: [
    [0, 0],
    [1, most],
  ] as const,
});
const scored = (...points: readonly (number | null)[]) => points.map((each, at) => ({ item: "abc"[at] ?? "", points: each }));

test.each<[string, readonly (number | null)[], readonly (number | null)[], "better" | "same" | "worse" | null]>([
  ["two points of 100 are no change", [50, 10], [52, 10], "same"],
  ["three are one", [50, 10], [53, 10], "better"],
  ["fewer points", [50, 10], [40, 10], "worse"],
  ["what became known moves nothing", [50, null], [50, 40], "same"],
  ["nothing in common", [null, 10], [50, null], null],
  ["what both know is too little", [null, 10], [50, 40], null],
])("how the points moved: %s", (_, before, after, trend) => {
  expect(evaluationTrend([item("a", 60), item("b", 40)], scored(...before), scored(...after))).toBe(trend);
});
