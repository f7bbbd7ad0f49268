import { describe, expect, test } from "vitest";
import { belongingsOf, keptFields, stepsFrom, toldFaults, writableBy } from "../../../test/told-faults.ts";
import { consultation } from "./consultation.ts";
import { publicComment } from "./public-comment.ts";

const round = { draft: "d1", number: 1, opened_on: "2026-05-12", until: "2026-06-12", status: "open", opened_by: "li" };
const told = (fields: object) => toldFaults("consultation", { ...round, ...fields });

describe("a round", () => {
  test("says of which draft it is, which one it is, from when until when, and by whom", () => {
    expect(toldFaults("consultation", {})).toEqual(Object.keys(round).map((name) => `missing-field ${name}`));
    expect(told({})).toEqual([]);
  });

  test.each([
    [{ number: 0 }, ["out-of-range number"]],
    [{ number: 1.5 }, ["not-integer number"]],
    [{ until: "2026-05-11" }, ["ends-before until"]],
    [{ until: "2026-05-12" }, []],
    [{ closed_on: "2026-05-11" }, ["ends-before closed_on"]],
    [{ closed_on: "2026-05-20" }, []],
    [{ closed_on: "2026-07-01" }, []],
    [{ public: "everything" }, ["unknown-code public"]],
    [{ previous: "r" }, ["own-reference previous"]],
    [
      {
        asked: [
          { line: "1", office: "o" },
          { office: "o", says: "x" },
          { line: "1", says: "x" },
        ],
      },
      ["missing-field asked.0.says", "missing-field asked.1.line", "missing-field asked.2.office"],
    ],
    [{ asked: [{ line: "1", office: "o", says: "征求", says_en: " " }] }, ["not-text asked.0.says_en"]],
  ])("%j tells %j", (fields, expected) => {
    expect(told(fields)).toEqual(expected);
  });

  test("it is closed once and for all, and nothing of it is shown outside unless somebody said so", () => {
    expect([stepsFrom("consultation", null), stepsFrom("consultation", "open"), stepsFrom("consultation", "closed")]).toEqual([["open"], ["closed"], []]);
    expect(keptFields("consultation", round)).toMatchObject({ public: null, asked: [], closed_by: null });
    expect(writableBy("consultation", round)).toEqual({ fields: [], retire: false });
    expect(consultation.policy.seen).toBe("departments");
  });
});

describe("an answer", () => {
  const answer = { consultation: "c", line: "1", office: "o", answer: "accept", given_by: "wang" };

  test("is one of four, by somebody, of an office on a line of a round", () => {
    expect(toldFaults("consultation-answer", { labels: null })).toEqual(Object.keys(answer).map((name) => `missing-field ${name}`));
    expect(["accept", "change", "refuse", "propose"].flatMap((each) => toldFaults("consultation-answer", { ...answer, answer: each }))).toEqual([]);
    expect(toldFaults("consultation-answer", { ...answer, answer: "agree", taken_up: "maybe" })).toEqual(["unknown-code answer", "unknown-code taken_up"]);
  });

  test("that nobody has decided on it is not that it was not taken up", () => {
    expect(keptFields("consultation-answer", answer)["taken_up"]).toBeNull();
    expect(keptFields("consultation-answer", { ...answer, taken_up: "no" })["taken_up"]).toBe("no");
  });
});

describe("a comment of the public", () => {
  const comment = { consultation: "c", text: "More trees.", received_on: "2026-05-13", status: "waiting" };

  test("waits for a person, who may change their mind and not forget it", () => {
    expect(stepsFrom("public-comment", null)).toEqual(["waiting"]);
    expect(stepsFrom("public-comment", "waiting")).toEqual(["shown", "refused"]);
    expect([stepsFrom("public-comment", "shown"), stepsFrom("public-comment", "refused")]).toEqual([["refused"], ["shown"]]);
  });

  test("is about the draft as a whole where no line is named, by nobody who gave no name", () => {
    expect(toldFaults("public-comment", { labels: null })).toEqual(Object.keys(comment).map((name) => `missing-field ${name}`));
    expect(keptFields("public-comment", comment)).toMatchObject({ line: null, name: null });
    expect(keptFields("public-comment", { ...comment, name: "Żółć 😀" })["name"]).toBe("Żółć 😀");
    expect(toldFaults("public-comment", { ...comment, name: "\u0000", text: "x".repeat(20_001) })).toEqual(["too-long text"]);
    expect(toldFaults("public-comment", { ...comment, name: "Ann\u0000" })).toEqual(["bad-character name"]);
  });

  test("its writer's name can be taken away, what was written stands", () => {
    expect(publicComment.personal).toEqual(["name"]);
  });

  test("round, answer and comment lie where the round lies: nowhere, so that who is bound to a place writes none", async () => {
    expect((await belongingsOf("public-comment", comment, { "consultation/c": round })).places).toEqual([]);
  });
});
