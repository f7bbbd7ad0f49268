import { describe, expect, test } from "vitest";
import { keptFields, toldFaults, toldOfEdit, writableBy } from "../../../test/told-faults.ts";

const said = { about: { type: "item", id: "i" }, text: "The source is missing.", by: "li" };

describe("what a comment says", () => {
  test("about what, and something; a name it need not have", () => {
    expect(toldFaults("comment", { labels: null })).toEqual(["missing-field about", "missing-field text"]);
    expect(toldFaults("comment", { ...said, labels: null })).toEqual([]);
  });

  test.each([
    [{ about: "item/i" }, ["not-object about"]],
    [{ about: { type: "item" } }, ["missing-field about.id"]],
    [{ about: { type: "item", id: "" } }, ["missing-field about.id"]],
    [{ about: { type: "item", id: "i", name: "x" } }, ["unknown-field about.name"]],
    [{ text: "\u3000\n" }, ["not-text text"]],
    [{ text: "x".repeat(20_001) }, ["too-long text"]],
    [{ audience: "public" }, ["unknown-code audience"]],
    [{ about: { type: "comment", id: "r" } }, ["own-reference about"]],
    [{ answers: "r" }, ["own-reference answers"]],
  ])("%j tells %j", (fields, expected) => {
    expect(toldFaults("comment", { ...said, ...fields })).toEqual(expected);
  });
});

describe("whose it is", () => {
  test.each([["applicant"], ["reviewer"], ["facility-manager"], ["planner"]])("a %s writes in the own name, asked for it or not", async (role) => {
    const { by, ...unsigned } = said;
    expect(await toldOfEdit("comment", null, unsigned, { roles: [role], name: by })).toEqual([]);
    expect(await toldOfEdit("comment", null, said, { roles: [role], name: by })).toEqual([]);
    expect(await toldOfEdit("comment", null, said, { roles: [role], name: "wang" })).toEqual(["not-your-comment by"]);
  });

  test("its writer corrects the text; about what, for whom and by whom stands", async () => {
    expect(await toldOfEdit("comment", said, { text: "It is there now." }, { roles: ["applicant"] })).toEqual([]);
    expect(await toldOfEdit("comment", said, { about: { type: "item", id: "j" }, audience: "everybody" })).toEqual([
      "kept-by-command about",
      "kept-by-command audience",
    ]);
    // Nobody signs it over to somebody else.
    expect(await toldOfEdit("comment", said, { by: "wang" })).toEqual(["kept-by-command by"]);
  });

  test("nobody else touches it, the owner of the folder neither", async () => {
    for (const who of [{ name: "wang" }, { name: "wang", roles: ["administrator"] }])
      expect(await toldOfEdit("comment", said, { text: "Never mind." }, who)).toEqual(["not-your-comment by"]);
    expect(writableBy("comment", { ...said, by: "wang" })).toEqual({ fields: [], retire: false });
    expect(writableBy("comment", said)).toMatchObject({ retire: true });
    expect(writableBy("comment", said).fields).toEqual(expect.arrayContaining(["text", "answers"]));
  });

  test("who looks on only writes none", () => {
    for (const role of ["observer", "finance", "office"]) expect(writableBy("comment", null, [role]).fields).toEqual([]);
  });

  test("one that nobody signed keeps its text as it is, and stays nobody's", async () => {
    expect(keptFields("comment", { ...said, by: null })).toMatchObject({ by: null, text: said.text });
    expect(await toldOfEdit("comment", { ...said, by: null }, { text: "Mine now." })).toEqual(["not-your-comment by"]);
  });
});
