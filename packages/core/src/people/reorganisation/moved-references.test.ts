import { expect, test } from "vitest";
import { entities } from "../../register/entities.ts";
import { carriedReferences, typesOfOrganisations, typesThatStay, withReferences } from "./moved-references.ts";

const at = (type: string, body: object, organisation = "old") =>
  carriedReferences(type, body as Record<string, unknown>, organisation).map(({ field }) => field);

test("a type keeps what it said or is carried over, never both; each is a type of the register", () => {
  const known = new Set<string>(entities.map(({ type }) => type));
  const [carried, staying] = [typesOfOrganisations(), typesThatStay()];
  expect(carried.filter((type) => staying.includes(type))).toEqual([]);
  expect([...carried, ...staying].filter((type) => !known.has(type))).toEqual([]);
  expect(carried).toEqual(expect.arrayContaining(["project", "award", "call"]));
});

test("a reference to another organisation stays where it is", () => {
  expect(at("project", { department: "old" })).toEqual(["department"]);
  expect(at("project", { department: "other" })).toEqual([]);
});

test("what somebody booked or signed keeps the name of that day, and so does what is settled", () => {
  expect(at("transaction", { payer: "old", payee: "old", department: "old" })).toEqual([]);
  expect(at("organisation", { id: "old", successors: ["old"] })).toEqual([]);
  for (const status of ["released", "declined"]) expect(at("proposal", { department: "old", status })).toEqual([]);
  expect(at("proposal", { department: "old", status: "proposed" })).toEqual(["department"]);
  expect([at("plan-draft", { office: "old", status: "taken" }), at("plan-draft", { office: "old", status: "open" })]).toEqual([[], ["office"]]);
});

test("a type that nobody knows has nothing to carry", () => {
  expect(at("no-such", { department: "old" })).toEqual([]);
});

test("a reference is written anew at its place alone, in lists and in parts of a record too", () => {
  const body = {
    department: "old",
    partners: ["a", "old"],
    owners: [
      { organisation: "old", share: 0.4 },
      { organisation: "b", share: 0.6 },
    ],
    title: "old",
  };
  const moves = ["department", "partners.1", "owners.0.organisation"].map((field) => ({ field, to: "new" }));
  expect(withReferences(body, moves)).toEqual({
    department: "new",
    partners: ["a", "new"],
    owners: [
      { organisation: "new", share: 0.4 },
      { organisation: "b", share: 0.6 },
    ],
  });
  expect(body.partners).toEqual(["a", "old"]);
});

test("a list that named both names the one that is left once; what would name itself is gone", () => {
  expect(withReferences({ partners: ["new", "old", "c"] }, [{ field: "partners.1", to: "new" }])).toEqual({ partners: ["new", "c"] });
  expect(
    withReferences({ parent: "old", partners: ["old", "c"] }, [
      { field: "parent", to: null },
      { field: "partners.0", to: null },
    ]),
  ).toEqual({
    parent: null,
    partners: ["c"],
  });
});

test("a reference that says its type goes on saying it", () => {
  const about = { type: "organisation", id: "old" };
  expect(withReferences({ about }, [{ field: "about", to: "new" }])).toEqual({ about: { type: "organisation", id: "new" } });
  expect(withReferences({ about }, [{ field: "about", to: null }])).toEqual({ about: null });
});
