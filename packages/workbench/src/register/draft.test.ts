import { expect, test } from "vitest";
import { changedFields } from "./draft.ts";

const record = { trl: 6, producers: ["boe"], description: null, labels: { en: "Mask", zh: "掩模" } };

test("only what differs is sent, a cleared field as null", () => {
  expect(changedFields(record, { ...record, trl: null, producers: ["boe", "visionox"] })).toEqual({ trl: null, producers: ["boe", "visionox"] });
});

test("an untouched form sends nothing", () => {
  expect(changedFields(record, { ...record, description: undefined })).toEqual({});
});
