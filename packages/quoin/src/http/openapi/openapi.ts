import { isServed, languages, type UseCase, useCaseName, useCases } from "@quoin/core";
import { codeVersion } from "../../program/code-version.ts";
import { type HoistedSchema, hoistDefinitions } from "./hoist-definitions.ts";
import { inputSchema, noteSchema, outputSchema, problemSchema } from "./json-schemas.ts";

const problems: Readonly<Record<string, string>> = {
  400: "The input is wrong; `notes` say where.",
  401: "Nobody is logged in.",
  403: "The account has no right to this, or a page of another site asked.",
  404: "There is no such use case or record.",
  409: "Another writer was first: the version is stale.",
  413: "The body is over 1 MiB, or over 64 MiB where a file is handed in.",
  415: "The body is not JSON.",
  421: "The request names another host.",
  429: "Too many requests, or too many failed log-ins.",
  500: "The program failed.",
  503: "Another process is changing the workspace, or its database or disk does not serve; `Retry-After` says when to ask again.",
};

interface ServedCase {
  readonly useCase: UseCase;
  readonly input: HoistedSchema;
  readonly output: HoistedSchema;
}

/** The OpenAPI 3.1 description of the API, from the schemas of the use cases. */
export function openApiDocument(basePath = ""): Record<string, unknown> {
  const served = useCases.filter(isServed).map((useCase) => ({
    useCase,
    input: hoistDefinitions(inputSchema(useCase), `${useCaseName(useCase)}.input`),
    output: hoistDefinitions(outputSchema(useCase), `${useCaseName(useCase)}.output`),
  }));
  return {
    openapi: "3.1.0",
    info: {
      title: "Quoin",
      version: codeVersion,
      description: "Everything that the command line can ask of a workspace. Inputs are strict: an unknown field is refused.",
      license: { name: "Apache-2.0", identifier: "Apache-2.0" },
    },
    servers: [{ url: basePath === "" ? "/" : basePath }],
    paths: Object.fromEntries(served.map((each) => [`/api/${useCaseName(each.useCase)}`, { post: operation(each) }])),
    components: {
      schemas: {
        Note: noteSchema,
        Problem: problemSchema,
        ...Object.assign({}, ...served.flatMap(({ input, output }) => [input.components, output.components])),
      },
      responses: Object.fromEntries(
        Object.entries(problems).map(([status, description]) => [
          `Problem${status}`,
          { description, content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } } },
        ]),
      ),
    },
  };
}

function operation({ useCase, input, output }: ServedCase): Record<string, unknown> {
  return {
    operationId: useCaseName(useCase),
    summary: useCase.summary,
    parameters: [
      {
        name: "Accept-Language",
        in: "header",
        required: false,
        // Any list of languages is taken, as browsers send it.
        schema: { type: "string" },
        description: `Language of messages and texts: the first of ${languages.join(", ")} in it, else en`,
      },
    ],
    requestBody: { required: true, content: { "application/json": { schema: input.schema } } },
    responses: {
      200: { description: "The answer", content: { "application/json": { schema: output.schema } } },
      ...Object.fromEntries(Object.keys(problems).map((status) => [status, { $ref: `#/components/responses/Problem${status}` }])),
    },
  };
}
