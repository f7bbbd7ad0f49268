import { note } from "@quoin/core";
import { afterEach, expect, test, vi } from "vitest";
import { spokenNotes } from "./print-notes.ts";

afterEach(() => vi.unstubAllEnvs());

const notes = [note("input.file-not-found", { file: "a.csv" }, { file: "a.csv" })];

test("notes are lines for people, and lines of JSON where a program says that it reads them", () => {
  expect(spokenNotes(notes, "en")).toMatch(/^error\[input\.file-not-found\] a\.csv .+\n {2}fix: /);
  vi.stubEnv("QUOIN_NOTES", "json");
  expect(JSON.parse(spokenNotes(notes, "en"))).toMatchObject({ code: "input.file-not-found", severity: "error", at: { file: "a.csv" } });
});
