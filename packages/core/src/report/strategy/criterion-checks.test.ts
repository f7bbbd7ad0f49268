import { expect, test } from "vitest";
import { ownFormatter } from "../../language/message/formatter.ts";
import { officeText, plainWords } from "../../language/office-words.ts";
import type { ReportGoal } from "../report-content.ts";
import { type Meeting, type Priority, type Strategy, strategyOf } from "../strategy.ts";
import { criterionChecks } from "./criterion-checks.ts";

const empty = strategyOf({ strategy: null });
const unanswered = { asked: 3, decided: 0 };
const both = (text: string) => ({ en: text, zh: text });
const held = (criterion: string, strategy: Strategy, answered = unanswered) =>
  Object.fromEntries(
    criterionChecks(criterion, strategy, answered, ownFormatter("en")).map(({ asked, holds }) => [officeText(asked, plainWords, "en"), holds]),
  );

const priority: Priority = {
  id: "p",
  name: both("Optics"),
  invented: false,
  state: "chosen",
  decided: null,
  objective: null,
  rationale: null,
  owner: null,
  parent: null,
  industries: [],
  technologies: [],
  criteria: [],
};
const meeting: Meeting = {
  id: "m",
  name: both("Workshop"),
  invented: false,
  date: "2024-01-01",
  kind: null,
  organiser: null,
  people: null,
  priority: "p",
  positions: [],
  decision: null,
};
const goal: ReportGoal = {
  id: "g",
  label: both("SMEs"),
  unit: "enterprises",
  baseline: null,
  milestone: null,
  target: 5,
  actual: null,
  source: null,
  remark: null,
  invented: false,
  kind: "result",
  common: "RCR03",
  priority: "p",
  years: { baseline: null, milestone: null, target: 2029, actual: null },
};

test("of an empty register nothing holds, under any criterion", () => {
  for (const criterion of ["s3-1", "s3-2", "s3-3", "s3-4", "s3-5", "s3-6", "s3-7"]) {
    const checks = criterionChecks(criterion, empty, unanswered, ownFormatter("en"));
    expect(checks.length, criterion).toBeGreaterThan(0);
    expect(checks.filter(({ holds }) => holds)).toEqual([]);
  }
  expect(criterionChecks("s3-8", empty, unanswered, ownFormatter("en"))).toEqual([]);
});

test("a priority without a meeting, and one group that was not heard, are missed; what is only proposed asks for neither", () => {
  const said = (group: string) => ({ who: both(group), group, position: "…", change: null });
  const three = { ...meeting, positions: ["business", "research", "public"].map(said) };
  const all = { ...three, positions: [...three.positions, said("society")] };
  expect(held("s3-4", { ...empty, priorities: [priority, { ...priority, id: "q" }], meetings: [three] })).toMatchObject({
    "Each priority came out of the discovery process": false,
    "Business, research, public bodies and society were heard": false,
    "It is on record what changed by it": false,
  });
  expect(held("s3-4", { ...empty, priorities: [priority, { ...priority, id: "q", state: "proposed" }], meetings: [{ ...all, decision: "taken in" }] })).toEqual(
    {
      "Priorities are chosen": true,
      "Each priority came out of the discovery process": true,
      "Business, research, public bodies and society were heard": true,
      "Positions are on record": true,
      "It is on record what changed by it": true,
    },
  );
});

test("a result needs a baseline, an output none; a common indicator the unit of its list", () => {
  const with_ = (...goals: ReportGoal[]) => held("s3-3", { ...empty, priorities: [priority], goals });
  expect(with_(goal)).toMatchObject({
    "Each priority has an indicator": true,
    "Each result has a baseline": false,
    "Common indicators have the unit of the list": true,
  });
  expect(with_({ ...goal, kind: "output" })).toMatchObject({ "Each result has a baseline": true });
  expect(with_({ ...goal, baseline: 0, unit: "SMEs" })).toMatchObject({
    "Each result has a baseline": true,
    "Common indicators have the unit of the list": false,
  });
  expect(Object.keys(with_({ ...goal, common: null }))).not.toContain("Common indicators have the unit of the list");
});

test("figures are up to date as the office's own limit says, and nothing is said where it names no year", () => {
  const specialisation = { year: 2014, table: "t", synthetic: false, activities: new Map() };
  const mixed = { ...empty, specialisation, maximumAge: 5 };
  expect(held("s3-1", { ...mixed, baseYear: 2019 }, { asked: 3, decided: 1 })).toMatchObject({
    "Questions about challenges are put to evidence and answered": true,
    "The analysis is up to date": true,
  });
  expect(held("s3-1", { ...mixed, baseYear: 2020 })["The analysis is up to date"]).toBe(false);
  expect(held("s3-1", mixed)["The analysis is up to date"]).toBeUndefined();
});
