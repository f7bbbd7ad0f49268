import { isServed, useCaseName, useCases } from "@quoin/core";
import { expect, test } from "vitest";
import { openApiDocument } from "./openapi.ts";

const document = JSON.parse(JSON.stringify(openApiDocument())) as Json;

interface Json {
  readonly [key: string]: Json;
}

/** Every object in a document, with the path that leads to it. */
function* objects(value: unknown, path = "#"): Generator<[string, Json]> {
  if (typeof value !== "object" || value === null) return;
  if (!Array.isArray(value)) yield [path, value as Json];
  for (const [key, inner] of Object.entries(value)) yield* objects(inner, `${path}/${key}`);
}

function resolved(reference: string): unknown {
  return reference
    .replace(/^#\//, "")
    .split("/")
    .reduce<unknown>((value, key) => (value as Json | undefined)?.[key], document);
}

test("every served use case has its path, and no other has one", () => {
  const names = useCases.filter(isServed).map((useCase) => `/api/${useCaseName(useCase)}`);
  expect(Object.keys(document["paths"] ?? {}).sort()).toEqual([...names].sort());
  expect(String(document["openapi"])).toMatch(/^3\.1\./);
});

test("every reference leads somewhere, and nothing of the faces leaks into the schemas", () => {
  let references = 0;
  for (const [path, value] of objects(document)) {
    if (typeof value["$ref"] === "string") {
      references += 1;
      expect(resolved(value["$ref"]), `${path} → ${String(value["$ref"])}`).toBeDefined();
    }
    expect(Object.keys(value), path).not.toContain("$defs");
  }
  expect(references).toBeGreaterThan(0);
});

test("inputs are strict objects; a file is its name and content, a destination is not asked for", () => {
  for (const [path, value] of Object.entries(document["paths"] ?? {})) {
    const schema = value["post"]?.["requestBody"]?.["content"]?.["application/json"]?.["schema"];
    expect(schema?.["type"], path).toBe("object");
    expect(schema?.["additionalProperties"], path).toBe(false);
    for (const property of Object.values(schema?.["properties"] ?? {})) expect(Object.keys(property), path).not.toContain("kind");
  }
  const input = (name: string) => document["paths"]?.[`/api/${name}`]?.["post"]?.["requestBody"]?.["content"]?.["application/json"]?.["schema"];
  expect(input("measure-structure")?.["properties"]?.["data"]?.["required"]).toEqual(["name", "content_base64"]);
  expect(input("report")?.["required"]).toEqual(["template"]);
  expect(input("record-put")?.["properties"]?.["by"]).toBeDefined();
  expect(input("diagnose")?.["properties"]?.["by"]).toBeUndefined();
});
