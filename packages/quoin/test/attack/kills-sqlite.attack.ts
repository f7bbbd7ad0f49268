import { test } from "vitest";
import { seed } from "./attacked-office.ts";
import { killEverything, killsOn } from "./kill-everything.ts";

test(`kill -9 on SQLite, ${killsOn["SQLite"]} times each, seed ${seed}: nothing that was acknowledged is lost, nothing is half`, () =>
  killEverything("SQLite"));
