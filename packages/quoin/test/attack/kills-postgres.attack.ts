import { test } from "vitest";
import { databases, seed } from "./attacked-office.ts";
import { killEverything, killsOn } from "./kill-everything.ts";

test.runIf(databases.includes("PostgreSQL"))(
  `kill -9 on PostgreSQL, ${killsOn["PostgreSQL"]} times each, seed ${seed}: nothing that was acknowledged is lost, nothing is half`,
  () => killEverything("PostgreSQL"),
);
