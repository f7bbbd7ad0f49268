import { expect, expectTypeOf, test } from "vitest";
import type { ApiAnswer, ApiName } from "./api-types.ts";
import { callApi } from "./call-api.ts";

test("a question is posted as JSON under its name, in the reader's language", async () => {
  const sent: unknown[] = [];
  const answer = await callApi(
    {
      language: "zh",
      send: async (url, request) => {
        sent.push(url, request);
        return { ok: true, json: async () => ({ measures: [] }) };
      },
    },
    "measure-list",
    {},
  );
  expect(sent).toEqual(["/api/measure-list", { method: "POST", headers: { "content-type": "application/json", "accept-language": "zh" }, body: "{}" }]);
  expect(answer.measures).toEqual([]);
});

test("a refusal is thrown with its notes", async () => {
  const note = { code: "input.invalid", severity: "error", at: { field: "id" }, message: "id: missing", fix: "Give id.", parameters: {} };
  const refused = callApi(
    { language: "en", send: async () => ({ ok: false, json: async () => ({ type: "about:blank", title: "Bad Request", status: 400, notes: [note] }) }) },
    "measure-list",
    {},
  );
  await expect(refused).rejects.toMatchObject({ name: "ApiProblem", status: 400, message: "id: missing", notes: [note] });
});

test("names and answers are typed by the use cases", () => {
  expectTypeOf<"measure-list">().toExtend<ApiName>();
  expectTypeOf<ApiAnswer<"measure-list">["measures"][number]["id"]>().toBeString();
});
