import { expect, test } from "vitest";
import { fileOf, loosePorts, told } from "../../../test/asked-of.ts";
import { readKeyedTable } from "./keyed-table.ts";

const asked = (text: string) =>
  readKeyedTable(loosePorts.tables, fileOf(text), {
    keys: { location: "country", activity: "product", time: undefined },
    numbers: { value: { column: "value" } },
  });

test.each<[string, string, string | undefined]>([
  ["a year", "country,product,value,note,year\nA,x,1,m,2019\nA,x,2,n,2020\nA,y,1,m,2019\nA,y,2,n,2020\n", "year"],
  ["a flow", "country,product,value,flow\nA,x,1,export\nA,x,2,import\nA,y,1,export\nA,y,2,import\n", "flow"],
  ["one that differs in one repetition only", "country,product,value,year\nA,x,1,2019\nA,x,2,2020\nA,y,1,2019\nA,y,2,2019\n", undefined],
  ["one in which every row is another", "country,product,value,row\nA,x,1,p\nA,x,2,q\nA,y,1,r\nA,y,2,s\n", undefined],
  ["none", "country,product,value\nA,x,1\nA,x,2\n", undefined],
])("repeated keys: a column that parts them is named, %s", async (_, text, column) => {
  const outcome = await asked(text);
  expect(told(outcome).filter((each) => each.startsWith("table.duplicate-key")).length).toBeGreaterThan(0);
  expect(outcome.notes.filter(({ code }) => code === "table.key-lacks-column").map(({ parameters }) => parameters["column"])).toEqual(
    column === undefined ? [] : [column],
  );
});

test("without a repeated key nothing is said of other columns", async () => {
  expect((await asked("country,product,value,year\nA,x,1,2019\nA,y,2,2020\n")).notes).toEqual([]);
});
