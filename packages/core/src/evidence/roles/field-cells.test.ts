import { expect, test } from "vitest";
import { evidenceInMemory } from "../queries/evidence-in-memory.ts";
import type { RoleCondition } from "./bound-table.ts";
import { keptRows } from "./field-cells.ts";

const evidence = evidenceInMemory({ kept: { csv: "code,size\na,1\nb,20\n,3\nd,\n", numbers: ["size"] } });

test.each<[string, RoleCondition, readonly number[]]>([
  ["what is there", { column: "code", op: "not-null" }, [1, 2, 4]],
  ["one text", { column: "code", op: "=", value: "b" }, [2]],
  ["some texts", { column: "code", op: "in", value: ["a", "d"] }, [1, 4]],
  ["all but one", { column: "code", op: "!=", value: "a" }, [2, 4]],
  ["all but some", { column: "code", op: "not-in", value: ["a", "b"] }, [4]],
  ["a number as a number", { column: "size", op: "=", value: 20 }, [2]],
  ["less, as a number", { column: "size", op: "<", value: 3 }, [1]],
  ["at most", { column: "size", op: "<=", value: 3 }, [1, 3]],
  ["more", { column: "size", op: ">", value: 3 }, [2]],
  ["at least", { column: "size", op: ">=", value: 3 }, [2, 3]],
  ["less, as a text", { column: "size", op: "<", value: "3" }, [1, 2]],
  ["at least, as a text", { column: "code", op: ">=", value: "b" }, [2, 4]],
  ["more than a text", { column: "code", op: ">", value: "b" }, [4]],
  ["nothing of nothing", { column: "code", op: "=" }, []],
  ["nothing of a column that was not read", { column: "other", op: "not-null" }, []],
])("rows that count for a role: %s", async (_, condition, rows) => {
  const read = await evidence.columns({ table: "kept", columns: ["code", "size"] });
  expect([...keptRows(read, [condition]).rows]).toEqual(rows);
});
