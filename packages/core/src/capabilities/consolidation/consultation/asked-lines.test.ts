import { expect, test } from "vitest";
import { answered, told, workspacePortsOf } from "../../../../test/asked-of.ts";
import { renderNote } from "../../../language/note.ts";
import { closeConsultation } from "./close-consultation.ts";
import { openConsultation } from "./open-consultation.ts";

type Fields = Readonly<Record<string, unknown>>;

const line = (number: string, owner: string | null, en = `Line ${number}`) => ({ id: `p:${number}`, labels: { en, zh: null }, plan: "p", line: number, owner });
const office = (own: Readonly<Record<string, readonly Fields[]>> = {}) =>
  workspacePortsOf({
    records: {
      organisation: [{ id: "north" }, { id: "south" }, { id: "finance" }],
      plan: [
        { id: "p", status: "approved" },
        { id: "old", status: "superseded" },
      ],
      "plan-line": [line("a", "north"), line("b", "south"), line("c", null)],
      ...own,
    },
  });
const open = { plan: "p", until: "2026-06-30", ask: [], leave_out: [], reason: "" };
const askedOf = async (ports: ReturnType<typeof office>, round: string) =>
  (((await ports.records.get("consultation", round))?.body["asked"] ?? []) as readonly Fields[]).map(({ office: of, line: number, says }) => [
    of,
    number,
    says,
  ]);

test("whom to ask is chosen: an office for every line, or for one; an owner is left out", async () => {
  const ports = office();
  answered(await openConsultation.run(ports, { ...open, ask: ["finance", "north=b"], leave_out: ["south"] }));
  expect(await askedOf(ports, "p#1")).toEqual([
    ["finance", "a", "Line a"],
    ["north", "a", "Line a"],
    ["finance", "b", "Line b"],
    ["north", "b", "Line b"],
  ]);
});

test.each<[string, Fields, readonly string[]]>([
  ["an office that is not there", { ask: ["moon"] }, ["consult.asked-unknown ask"]],
  ["a line that the draft does not have", { ask: ["finance=z"] }, ["consult.asked-no-line ask"]],
  ["a plan that was superseded", { plan: "old" }, ["consult.superseded plan"]],
])("is refused: %s", async (_, own, notes) => {
  expect(told(await openConsultation.run(office(), { ...open, ...own }))).toEqual(notes);
});

test("who has not answered is called by its name in the reader's language, and by its id for programs", async () => {
  const named = [{ id: "north" }, { id: "south", labels: { en: "Southern office", zh: "南方局" } }];
  const ports = office({ organisation: named, consultation: [round(1)], "consultation-answer": [answer("north", "a", "accept")] });
  const closed = await closeConsultation.run(ports, { round: "p#1", reason: "" });
  const [refused] = closed.ok ? [] : closed.notes;
  if (refused === undefined) throw new Error("the round was closed");
  expect(renderNote(refused, "zh").message).toBe("p#1 的截止日期为 2026年6月30日，尚有 1 个单位未反馈：南方局。");
  expect(renderNote(refused, "en").message).toContain("have not answered: Southern office.");
  expect(renderNote(refused, "en").parameters).toMatchObject({ offices: "south", until: "2026-06-30" });
});

const round = (number: number, own: Fields = {}) => ({
  id: `p#${number}`,
  draft: "p",
  number,
  opened_on: "2026-05-01",
  until: "2026-06-30",
  status: "open",
  opened_by: "wang",
  asked: [
    { line: "a", office: "north", says: "Line a" },
    { line: "b", office: "south", says: "Line b" },
  ],
  ...own,
});
const answer = (of: string, number: string, said: string, own: Fields = {}) => ({
  id: `p#1:${of}:${number}`,
  consultation: "p#1",
  line: number,
  office: of,
  answer: said,
  given_by: of,
  ...own,
});

test("a round is not closed before its day over silent offices without a reason, which is kept with the day", async () => {
  const ports = office({ consultation: [round(1)], "consultation-answer": [answer("north", "a", "accept")] });
  expect(told(await closeConsultation.run(ports, { round: "p#1", reason: " " }))).toEqual(["consult.early reason"]);
  expect(answered(await closeConsultation.run(ports, { round: "p#1", reason: "the minister decides on Friday" })).silent).toEqual(["south"]);
  expect((await ports.records.get("consultation", "p#1"))?.body).toMatchObject({
    status: "closed",
    closed_on: "2026-05-12",
    closed_why: "the minister decides on Friday",
  });
});

test.each<[string, Fields, readonly Fields[]]>([
  ["after its day, whoever is silent", { until: "2026-05-11" }, []],
  ["once everybody has answered", {}, [answer("north", "a", "accept"), answer("south", "b", "accept")]],
])("no reason is asked %s", async (_, own, given) => {
  const ports = office({ consultation: [round(1, own)], "consultation-answer": given });
  answered(await closeConsultation.run(ports, { round: "p#1", reason: "" }));
  expect((await ports.records.get("consultation", "p#1"))?.body).toMatchObject({ status: "closed", closed_why: null });
});

test("what was taken up enters the next draft, and stays in it while the plan says what it said; what was refused or taken up in part does not", async () => {
  const given = [
    answer("north", "a", "change", { text: "Line a in two years", taken_up: "yes" }),
    answer("south", "b", "change", { text: "no line b", taken_up: "no", why: "needed" }),
  ];
  const ports = office({ consultation: [round(1, { status: "closed" })], "consultation-answer": given });
  answered(await openConsultation.run(ports, open));
  expect(await askedOf(ports, "p#2")).toEqual([
    ["north", "a", "Line a in two years"],
    ["south", "b", "Line b"],
  ]);
  await closeConsultation.run(ports, { round: "p#2", reason: "again" });
});

test("a line that the plan itself has changed is asked in the plan's words", async () => {
  const amended = round(2, { status: "closed", asked: [{ line: "a", office: "north", says: "Line a in two years", drafted: "Line a" }] });
  const ports = office({ consultation: [amended], "plan-line": [line("a", "north", "Line a, halved")] });
  answered(await openConsultation.run(ports, open));
  expect(await askedOf(ports, "p#3")).toEqual([["north", "a", "Line a, halved"]]);
  const same = office({ consultation: [amended], "plan-line": [line("a", "north")] });
  answered(await openConsultation.run(same, open));
  expect(await askedOf(same, "p#3")).toEqual([["north", "a", "Line a in two years"]]);
});
