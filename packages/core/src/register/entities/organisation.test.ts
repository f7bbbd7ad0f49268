import { describe, expect, test } from "vitest";
import { belongingsOf, keptFields, toldFaults, toldOfEdit, writableBy } from "../../../test/told-faults.ts";
import { codeList } from "../../codes/code-lists.ts";
import { organisation } from "./organisation.ts";

const told = (fields: object) => toldFaults("organisation", fields);

describe("what it says of itself", () => {
  test("a name in whichever language, also one that the program does not speak", () => {
    expect(told({ labels: { zh: "京东方" } })).toEqual([]);
    expect(told({ labels: { pt: "Fábrica" } })).toEqual([]);
    expect(told({ labels: { en: "", zh: null, pt: "" } })).toEqual(["no-label labels"]);
    expect(told({ labels: { PT: "Fábrica" } })).toEqual(["bad-language labels.PT"]);
    expect(keptFields("organisation", { labels: { pt: "Fábrica" } })["labels"]).toEqual({ en: null, zh: null, pt: "Fábrica" });
  });

  test("an identifier says by which scheme it is one", () => {
    expect(
      told({ identifiers: [{ scheme: "LEI", value: "529900T8BM49AURSDO55" }, { value: "000725" }, { scheme: "ROR" }, { scheme: "x", value: 725 }] }),
    ).toEqual(["missing-field identifiers.1.scheme", "missing-field identifiers.2.value", "not-text identifiers.3.value"]);
  });

  test("a grade is one of those that offices award, not any kind of organisation", () => {
    const grades = new Set(["chain-owner", "leading-enterprise", "champion", "little-giant"]);
    const kinds = codeList("organisation-kinds").map(({ code }) => code);
    expect(kinds.filter((grade) => told({ grade }).length === 0)).toEqual(kinds.filter((code) => grades.has(code)));
    expect(kinds.flatMap((kind) => told({ kind }))).toEqual([]);
  });

  test.each([
    [{ staff: 0 }, []],
    [{ staff: 12.5 }, ["not-integer staff"]],
    [{ staff: -1 }, ["out-of-range staff"]],
    [{ turnover: "0.0000001" }, ["amount-out-of-range turnover"]],
    [{ founded: "1088" }, []],
    [{ founded: "0859" }, ["date-out-of-range founded"]],
    [{ parent: "r" }, ["own-reference parent"]],
    [{ supervisor: "r", successors: ["s", "r"] }, ["own-reference supervisor", "own-reference successors.1"]],
    [{ region: "r", industry: "r" }, []],
    [{ valid_from: "2020", valid_to: "2019-12-31" }, ["dates-reversed valid_to"]],
    [{ place: "Fuzhou\u0007" }, ["bad-character place"]],
    [{ description: "two\nlines\tand a tab" }, []],
  ])("%j tells %j", (fields, expected) => {
    expect(told(fields)).toEqual(expected);
  });
});

describe("who reads and writes it", () => {
  test("departments of the state are known to everybody, whoever else there is to the departments alone", () => {
    const seen = (kind: string | null) => organisation.policy.seenAs?.({ kind }, async () => null);
    expect(["national-department", "subnational-department"].map(seen)).toEqual(["everybody", "everybody"]);
    expect(
      new Set(
        codeList("organisation-kinds")
          .map(({ code }) => code)
          .filter((code) => !code.endsWith("national-department"))
          .map(seen),
      ),
    ).toEqual(new Set(["departments"]));
    expect(seen(null)).toBe("departments");
  });

  test("what continues it is said where it is merged or split", async () => {
    expect(await toldOfEdit("organisation", {}, { successors: ["s"] })).toEqual(["kept-by-command successors"]);
    expect(await toldOfEdit("organisation", null, { successors: ["s"] }, { roles: ["administrator"] })).toEqual(["kept-by-command successors"]);
    expect(await toldOfEdit("organisation", null, { successors: [] }, { roles: ["administrator"] })).toEqual([]);
  });

  test("a facility's manager keeps what the facility's house is called and where it stands, and no more", async () => {
    const manager = { roles: ["facility-manager"] };
    expect(writableBy("organisation", {}, manager.roles)).toEqual({ fields: ["labels", "place", "other_names", "description"], retire: false });
    expect(await toldOfEdit("organisation", { staff: 5 }, { labels: { de: "Werk" }, place: "Jena", staff: 6, parent: "p" }, manager)).toEqual([
      "not-your-field parent",
      "not-your-field staff",
    ]);
    expect(await toldOfEdit("organisation", {}, { retired: false, place: "Jena" }, { ...manager, retired: true })).toEqual(["not-your-field retired"]);
  });

  test("a further name leaves the others as they are", async () => {
    expect(await toldOfEdit("organisation", { labels: { en: "Works", zh: "工厂" } }, { labels: { en: null, zh: null } })).toEqual(["no-label labels"]);
    expect(await toldOfEdit("organisation", { labels: { en: "Works", zh: "工厂" } }, { labels: { en: null } })).toEqual([]);
  });

  test("it lies in its own region, else where the one above it lies; a ring of parents lies nowhere", async () => {
    const around = { "organisation/a": { parent: "b" }, "organisation/b": { parent: "a" }, "organisation/c": { region: "AD1" } };
    expect((await belongingsOf("organisation", { parent: "c" }, around)).places).toEqual(["AD1"]);
    expect((await belongingsOf("organisation", { parent: "a" }, around)).places).toEqual([]);
    expect((await belongingsOf("organisation", { region: "AD2", parent: "c" }, around)).places).toEqual(["AD2"]);
    expect((await belongingsOf("organisation", { supervisor: "most" }, around)).departments).toEqual(["most"]);
  });
});
