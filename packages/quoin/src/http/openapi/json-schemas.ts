import { languages, renderedNote, type UseCase, visibleText } from "@quoin/core";
import { z } from "zod";
import { longestAuthorName } from "../../protocol/author-name.ts";
import { commandOptions } from "../../protocol/command-options.ts";
import { tableFormats } from "../../protocol/table-format.ts";

type JsonSchema = Record<string, unknown>;

/** As the server checks them: no folder and no control sign in a name, base64 with its padding. */
const plainName = "^[^/\\\\\\u0000-\\u001f\\u007f-\\u009f]+$";
const base64 = "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/][AQgw]==|[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]=)?$";

const sentFile: JsonSchema = {
  type: "object",
  properties: {
    name: { type: "string", description: "File name without folders", minLength: 1, maxLength: 200, pattern: plainName, not: { enum: [".", ".."] } },
    content_base64: { type: "string", contentEncoding: "base64", pattern: base64 },
  },
  required: ["name", "content_base64"],
  additionalProperties: false,
};

const answerFile: JsonSchema = {
  type: "object",
  properties: {
    name: { type: "string" },
    content: { type: "string", description: "A text file as it is" },
    content_base64: { type: "string", contentEncoding: "base64", description: "Any other file" },
  },
  required: ["name"],
  additionalProperties: false,
};

export const noteSchema: JsonSchema = plain(z.toJSONSchema(renderedNote));

export const problemSchema: JsonSchema = {
  type: "object",
  properties: {
    type: { type: "string" },
    title: { type: "string" },
    status: { type: "integer" },
    notes: { type: "array", items: { $ref: "#/components/schemas/Note" } },
  },
  required: ["type", "title", "status", "notes"],
};

/** What a request body holds: the input's fields, files as `{ name, content_base64 }`, and `lang` and `by` as on the command line. */
export function inputSchema(useCase: UseCase): JsonSchema {
  const schema = toJsonSchema(useCase.input, "input");
  const properties = schema["properties"] as Record<string, JsonSchema>;
  const options = commandOptions(useCase);
  for (const { field, kind, description } of options) if (kind === "file") properties[field] = { ...sentFile, description };
  for (const { field, kind, description } of options)
    if (kind === "files") properties[field] = { type: "object", additionalProperties: sentFile, propertyNames: { minLength: 1 }, description };
  properties["lang"] = { type: "string", enum: [...languages], description: "Language of messages and texts, before Accept-Language" };
  if (useCase.delivers === "folder")
    properties["format"] = { type: "string", enum: [...tableFormats], default: "csv", description: "Format of the tables; Parquet comes as content_base64" };
  if (useCase.changes)
    properties["by"] = { type: "string", minLength: 1, maxLength: longestAuthorName, pattern: visibleText.source, description: "Who makes the change" };
  const required = options.filter((option) => option.required && option.kind !== "destination").map(({ field }) => field);
  const { required: _, ...rest } = schema;
  return { ...rest, ...(required.length > 0 ? { required } : {}), additionalProperties: false };
}

/** What an answer holds: the use case's output, delivered files with their content, and `notes` where there are warnings. */
export function outputSchema(useCase: UseCase): JsonSchema {
  const schema = toJsonSchema(useCase.output, "output");
  const properties = schema["properties"] as Record<string, JsonSchema> | undefined;
  if (properties === undefined) return schema;
  if (useCase.delivers !== "answer") properties["files"] = { type: "array", items: answerFile };
  if (!useCase.changes && useCase.scope === "workspace")
    properties["as_of"] ??= {
      type: "object",
      properties: { change: { type: "integer", description: "Newest change of the register then" }, at: { type: "string" } },
      required: ["change", "at"],
      additionalProperties: false,
      description: "Only where the answer is older than the newest change: of when it is. A newer one is being made",
    };
  if (useCase.changes && useCase.scope === "workspace")
    properties["second_person"] ??= {
      type: "string",
      enum: ["none", "off"],
      description: "Only where one person did a deed for two: nobody has an account (none), or the office does not ask for a second person (off)",
    };
  properties["notes"] ??= { type: "array", items: { $ref: "#/components/schemas/Note" }, description: "Warnings" };
  return schema;
}

function toJsonSchema(schema: z.ZodType, io: "input" | "output"): JsonSchema {
  return plain(
    z.toJSONSchema(schema, {
      io,
      unrepresentable: "any",
      override: ({ jsonSchema }) => {
        const meta = jsonSchema as JsonSchema;
        delete meta["position"];
        delete meta["kind"];
        if (meta["unit"] !== undefined) meta["x-unit"] = meta["unit"];
        delete meta["unit"];
        describeTuple(meta);
      },
    }),
  );
}

/** A list with a schema for each place, as one whose entries are any of them: tools for OpenAPI read that, and stumble over the other. */
function describeTuple(schema: JsonSchema): void {
  const places = schema["prefixItems"] as readonly JsonSchema[] | undefined;
  if (places === undefined) return;
  schema["items"] = { anyOf: [...new Map(places.map((place) => [JSON.stringify(place), place])).values()] };
  schema["minItems"] = places.length;
  schema["maxItems"] = places.length;
  delete schema["prefixItems"];
}

function plain(schema: object): JsonSchema {
  const { $schema: _, "~standard": __, ...rest } = schema as JsonSchema;
  return rest;
}
