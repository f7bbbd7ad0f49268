import { useCaseName } from "@quoin/core";
import { expect, expectTypeOf, test } from "vitest";
import { allCommands } from "./all-commands.ts";
import { printerOf } from "./printers.ts";
import type { Printers } from "./texts/printer.ts";

test("what says that it is printed has a printer, and nothing else has one", () => {
  const printed = allCommands.filter((useCase) => useCase.printed === true);
  expect(printed.length).toBeGreaterThan(90);
  expect(allCommands.filter((useCase) => (printerOf(useCase) !== undefined) !== (useCase.printed === true)).map(useCaseName)).toEqual([]);
});

test("a printer that is missing, misspelt or of another answer does not compile", () => {
  expectTypeOf<Printers>().toHaveProperty("ledger");
  expectTypeOf<Printers>().not.toHaveProperty("legder");
  expectTypeOf<Printers>().not.toHaveProperty("record-put");
  expectTypeOf<Omit<Printers, "comment">>().not.toExtend<Printers>();
  expectTypeOf<Printers["ledger"]>().parameter(0).toHaveProperty("balances");
  expectTypeOf<Printers["leverage"]>().not.toExtend<Printers["ledger"]>();
});
