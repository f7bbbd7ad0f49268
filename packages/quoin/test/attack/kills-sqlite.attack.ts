import { test } from "vitest";
import { seed } from "./attacked-office.ts";
import { killEverything, kills } from "./kill-everything.ts";

test(`kill -9 on SQLite, ${kills} times each, seed ${seed}: nothing that was acknowledged is lost, nothing is half`, () => killEverything("SQLite"));
