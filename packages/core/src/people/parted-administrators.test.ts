import { expect, test } from "vitest";
import type { Account } from "../contract/account.ts";
import { reachOf } from "../contract/rights.ts";
import type { Role } from "../contract/role.ts";
import { isServed, useCaseName } from "../contract/use-case.ts";
import { useCases } from "../use-cases.ts";
import { administratorParts, partedAccount, partFaults, partsWithoutHolder, toBeParted } from "./parted-administrators.ts";

function accountOf(name: string, roles: readonly Role[], more: Partial<Account> = {}): Account {
  return {
    name,
    display: name,
    roles: [...roles],
    department: null,
    organisation: null,
    region: null,
    person: null,
    disabled: false,
    created_at: "",
    created_by: "",
    ...more,
  };
}
const boss = accountOf("boss", ["administrator"]);
const [system, people, audit] = [accountOf("s", ["system-administrator"]), accountOf("p", ["people-administrator"]), accountOf("a", ["auditor"])];

test.each([
  ["nobody else", [], [...administratorParts]],
  ["one of three", [audit], ["system-administrator", "people-administrator"]],
  ["all three", [system, people, audit], []],
  ["one that is shut out", [system, { ...people, disabled: true }, audit], ["people-administrator"]],
  ["an auditor who is administrator too", [system, people, accountOf("a", ["auditor", "administrator"])], ["auditor"]],
  ["two accounts of one person", [{ ...system, person: "p-1" }, { ...people, person: "p-1" }, audit], ["system-administrator", "people-administrator"]],
  [
    "two accounts of one person, and another for one of the parts",
    [{ ...system, person: "p-1" }, { ...people, person: "p-1" }, accountOf("p2", ["people-administrator"]), audit],
    [],
  ],
])("parts that wait for a holder beside an administrator: %s", (_, others, lacking) => {
  const accounts = [boss, ...others];
  expect(partsWithoutHolder(accounts)).toEqual(lacking);
  expect(toBeParted(accounts)).toMatchObject({ lacking });
  expect(partedAccount(boss, accounts).roles).toEqual(lacking.length === 0 ? ["viewer"] : ["administrator"]);
});

test("an administrator keeps what other roles it has, and nobody else is changed", () => {
  const accounts = [system, people, audit];
  expect(partedAccount({ ...boss, roles: ["planner", "administrator"] }, accounts).roles).toEqual(["planner"]);
  expect(partedAccount(audit, accounts)).toEqual(audit);
  expect(toBeParted(accounts)).toBeNull();
});

test.each([
  [["system-administrator", "people-administrator"], true],
  [["system-administrator", "auditor"], true],
  [["people-administrator", "finance"], true],
  [["people-administrator", "viewer"], false],
  [["auditor", "viewer"], false],
  [["administrator", "planner"], false],
] as const)("roles that one account may not hold together: %s", (held, isRefused) => {
  expect(partFaults("li", held).map(({ code }) => code)).toEqual(isRefused ? ["user.stands-alone"] : []);
});

test("none of the three opens, judges, awards, pays, plans or edits, and each does its own part alone", () => {
  const mayChange = (role: Role) =>
    useCases
      .filter((useCase) => isServed(useCase) && useCase.changes && reachOf(useCase.rights, role) !== "none")
      .map(useCaseName)
      .sort();
  const own = ["notice-address", "token-end", "token-make"];
  expect(mayChange("system-administrator")).toEqual(own);
  expect(mayChange("people-administrator")).toEqual(
    [
      ...own,
      "person-erase",
      "user-add",
      "user-change",
      "user-disable",
      "user-hand-over",
      "user-password",
      "user-program",
      "user-reset-factor",
      "user-token",
    ].sort(),
  );
  expect(mayChange("auditor")).toEqual([...own, "audit-sample", "question-ask"].sort());
});
