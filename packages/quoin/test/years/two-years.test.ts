import { test } from "vitest";
import { playTwoYears } from "./two-years.ts";

test("two years of a secretariat on SQLite: every account is to the cent what a ledger beside the program says, after each step and across a merger", async () => {
  await playTwoYears();
});
