import { CsvTable, type UseCase, useCases } from "@quoin/core";
import { expect, test } from "vitest";
import { answerJson } from "./answer-json.ts";
import { readQuestion } from "./read-question.ts";

const measure = useCases.find(({ words }) => words.join(" ") === "measure complexity") as UseCase;
const files = [
  {
    name: "cells.csv",
    parts: [
      new CsvTable(
        ["code", "n"],
        [
          ["0011", 1.5],
          ["x", null],
        ],
      ),
    ],
  },
  { name: "provenance.json", parts: ["{}\n"] },
];
const file = { name: "t.csv", content_base64: Buffer.from("a,b,n\nx,y,1\n").toString("base64") };
const asked = { data: file, location: "a", activity: "b", value: "n" };

test("tables are given in the format that was asked for, other files as they are", async () => {
  expect(await answerJson(measure, { files }, [], "en", "json")).toEqual({
    files: [
      { name: "cells.json", content: '[\n{"code":"0011","n":1.5},\n{"code":"x","n":null}\n]\n' },
      { name: "provenance.json", content: "{}\n" },
    ],
  });
  const { files: packed } = (await answerJson(measure, { files }, [], "en", "parquet")) as { files: readonly { name: string; content_base64?: string }[] };
  expect(packed.map(({ name }) => name)).toEqual(["cells.parquet", "provenance.json"]);
  expect(
    Buffer.from(packed[0]?.content_base64 ?? "", "base64")
      .subarray(0, 4)
      .toString(),
  ).toBe("PAR1");
});

test("a format is read beside the input, and one that is not known is refused", () => {
  expect(readQuestion(measure, { ...asked, format: "parquet" }, "en")).toMatchObject({ ok: true, value: { format: "parquet" } });
  expect(readQuestion(measure, asked, "en")).toMatchObject({ ok: true, value: { format: "csv" } });
  expect(readQuestion(measure, { ...asked, format: "dta" }, "en")).toMatchObject({ ok: false, notes: [{ code: "input.invalid", at: { field: "format" } }] });
});
