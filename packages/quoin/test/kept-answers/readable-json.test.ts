import fc from "fast-check";
import { expect, test } from "vitest";
import { readableJson } from "./readable-json.ts";

test("what is written is read as it was, whatever it is", () => {
  fc.assert(
    fc.property(fc.jsonValue({ depthSize: "medium" }), (value) => {
      expect(JSON.parse(readableJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test("one value that is another is one line that is another", () => {
  const findings = Array.from({ length: 40 }, (_, place) => ({ id: `finding-${place}`, verdict: "confirmed", value: place / 7, rows: [place, place + 1] }));
  const [before, now] = [findings, findings.with(17, { ...findings[17], value: 3 } as (typeof findings)[number])].map((each) =>
    readableJson({ findings: each }).split("\n"),
  );
  expect(before?.length).toBeGreaterThan(40);
  expect(now?.filter((line, place) => line !== before?.[place])).toEqual(['  {"id":"finding-17","verdict":"confirmed","value":3,"rows":[17,18]},']);
});
