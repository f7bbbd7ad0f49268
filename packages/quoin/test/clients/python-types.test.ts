import { expect, test } from "vitest";
import { PythonTypes, pythonName } from "../../../../scripts/python-client/python-types.ts";

const object = (properties: Record<string, unknown>, required = Object.keys(properties)) => ({
  type: "object",
  properties,
  required,
  additionalProperties: false,
});

test("an object is a class, what may be missing says so, and two that hold the same are one", () => {
  const types = new PythonTypes({});
  const place = object({ year: { type: "integer" }, code: { anyOf: [{ type: "string" }, { type: "null" }] } }, ["year"]);
  expect(types.of({ type: "array", items: object({ from: place, to: place }) }, "Moves")).toBe("List[Moves]");
  expect(types.text()).toBe(
    'class MovesFrom(TypedDict):\n    year: int\n    code: NotRequired[Optional[str]]\n\n\nMoves = TypedDict(\n    "Moves",\n    {\n        "from": "MovesFrom",\n        "to": "MovesFrom",\n    },\n)\n',
  );
});

test("choices, maps, further fields and what refers to itself", () => {
  const types = new PythonTypes({
    "tree.output": object({ id: { const: "x" }, below: { type: "array", items: { $ref: "#/components/schemas/tree.output" } } }),
  });
  expect(types.of({ enum: ["a", 1, null] }, "A")).toBe('Literal["a", 1, None]');
  expect(types.of({ type: "object", additionalProperties: { type: "number" } }, "A")).toBe("Dict[str, float]");
  expect(types.of({ ...object({ id: { type: "string" } }), additionalProperties: {} }, "A")).toBe("Dict[str, Any]");
  expect(types.of({ anyOf: [{ type: "string" }, {}] }, "A")).toBe("Any");
  expect(types.of({ $ref: "#/components/schemas/tree.output" }, "A")).toBe("Tree");
  expect(types.text()).toBe('class Tree(TypedDict):\n    id: Literal["x"]\n    below: List[Tree]\n');
});

test("words that Python keeps for itself get a line below", () => {
  expect(["from", "why-not", "as", "value"].map(pythonName)).toEqual(["from_", "why_not", "as_", "value"]);
});
