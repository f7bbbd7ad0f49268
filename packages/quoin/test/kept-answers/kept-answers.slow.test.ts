import { expect, test } from "vitest";
import { askedAnswers } from "./asked-answers.ts";
import { keepAnswers, keptAnswers, unreviewed } from "./kept-answers.ts";
import { changedValues } from "./kept-paths.ts";

test("a changed, a missing and a moved value are told apart from a new one", () => {
  const before = {
    findings: [
      { id: "a", value: 1 },
      { id: "b", value: null },
    ],
    years: [2020, 2021],
  };
  const now = { findings: [{ id: "c" }, { id: "b", value: 0, more: 1 }, { id: "a", value: 1 }], years: [2020] };
  expect(changedValues(before, now)).toEqual([
    { path: "findings[b].value", before: null, now: 0 },
    { path: "years[1]", before: 2021, now: undefined },
  ]);
});

test("both examples answer what they answered, but for what was reviewed", async () => {
  const answers = await askedAnswers();
  if (process.env["QUOIN_KEEP_ANSWERS"] === "1") await keepAnswers(answers);
  expect(unreviewed(await keptAnswers(), answers).slice(0, 50)).toEqual([]);
}, 1_200_000);
