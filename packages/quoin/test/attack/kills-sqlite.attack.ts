import { test } from "vitest";
import { killEverything, kills } from "./kill-everything.ts";

test(`kill -9 on SQLite, ${kills} times each: nothing that was acknowledged is lost, nothing is half`, () => killEverything("SQLite"));
