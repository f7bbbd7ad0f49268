import { languages, type UseCase, useCaseName, useCases } from "@quoin/core";
import { codeVersion } from "../composition.ts";
import { inputSchema, noteSchema, outputSchema, problemSchema } from "./json-schemas.ts";

const problems: Readonly<Record<string, string>> = {
  400: "The input is wrong; `notes` say where.",
  403: "A page of another site asked.",
  404: "There is no such use case or record.",
  409: "Another writer was first: the version is stale.",
  413: "The body is too large.",
  415: "The body is not JSON.",
  421: "The request names another host.",
  500: "The program failed.",
  503: "Another process is changing the workspace.",
};

/** The OpenAPI 3.1 description of the API, from the schemas of the use cases. */
export function openApiDocument(): Record<string, unknown> {
  return {
    openapi: "3.1.0",
    info: {
      title: "Quoin",
      version: codeVersion,
      description: "Everything that the command line can ask of a workspace. Inputs are strict: an unknown field is refused.",
      license: { name: "Apache-2.0", identifier: "Apache-2.0" },
    },
    servers: [{ url: "/" }],
    paths: Object.fromEntries(useCases.filter(({ served }) => served).map((useCase) => [`/api/${useCaseName(useCase)}`, { post: operation(useCase) }])),
    components: {
      schemas: { Note: noteSchema, Problem: problemSchema },
      responses: Object.fromEntries(
        Object.entries(problems).map(([status, description]) => [
          `Problem${status}`,
          { description, content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } } },
        ]),
      ),
    },
  };
}

function operation(useCase: UseCase): Record<string, unknown> {
  return {
    operationId: useCaseName(useCase),
    summary: useCase.summary,
    parameters: [
      {
        name: "Accept-Language",
        in: "header",
        required: false,
        schema: { type: "string", enum: [...languages] },
        description: "Language of messages and texts",
      },
    ],
    requestBody: { required: true, content: { "application/json": { schema: inputSchema(useCase) } } },
    responses: {
      200: { description: "The answer", content: { "application/json": { schema: outputSchema(useCase) } } },
      ...Object.fromEntries(Object.keys(problems).map((status) => [status, { $ref: `#/components/responses/Problem${status}` }])),
    },
  };
}
