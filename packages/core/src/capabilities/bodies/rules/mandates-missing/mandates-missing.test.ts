import { expect, test } from "vitest";
import { recordOf } from "../../../../../test/record-of.ts";
import { findingOn, findingsOf } from "../../../../../test/rule-probe.ts";
import { storedRecord } from "../../../../../test/stored-record.ts";
import { sourcesInMemory } from "../../../../judging/sources-in-memory.ts";
import type { StoredRecord } from "../../../../register/record-store.ts";
import { mandatesMissing as rule } from "./mandates-missing.ts";

type Fields = Readonly<Record<string, unknown>>;
const stored = (type: string, id: string, fields: Fields): StoredRecord => {
  const { id: own, ...body } = recordOf<Fields & { readonly id: string }>(type, { id, ...fields });
  return storedRecord(type, own, body);
};
const technologies = Array.from({ length: 20 }, (_, at) => `t${at}`);
const needed = technologies.flatMap((id) => [
  stored("technology", id, {}),
  stored("item", `i-${id}`, { link: "l", list: "material", technology: id, needed: true }),
]);
const mandate = (id: string, technology: string, own: Fields): StoredRecord => stored("mandate", id, { body: "a", technology, ...own });
const carriers = (years: number | null, body = "a"): StoredRecord[] =>
  technologies.map((id) => mandate(`${body}-${id}`, id, { body, role: "carries", years_of_money: years }));
const of = async (part: string, mandates: readonly StoredRecord[], limits: Parameters<typeof findingsOf>[2] = {}, baseYear: number | null = null) =>
  findingOn(await findingsOf(rule, sourcesInMemory({}, [...needed, ...mandates]), limits, baseYear), "CN", part);

test("technologies that are carried and that nobody answers for are found; where somebody answers for each of them, nothing is", async () => {
  expect((await of("answers", carriers(4))).verdict).toBe("confirmed");
  const answered = technologies.map((id) => mandate(`m-${id}`, id, { role: "answers" }));
  expect(await of("answers", [...carriers(4), ...answered])).toMatchObject({ verdict: "not-supported", value: 0 });
  // The same mandates after their last year are none.
  const ended = technologies.map((id) => mandate(`m-${id}`, id, { role: "answers", to: "2001-12-31" }));
  expect((await of("answers", [...carriers(4), ...ended], {}, 2001)).verdict).toBe("not-supported");
  expect((await of("answers", [...carriers(4), ...ended], {}, 2002)).verdict).toBe("confirmed");
});

test("that nobody recorded a mandate says nothing, unless the list is said to be whole", async () => {
  expect((await of("answers", [])).verdict).toBe("insufficient-data");
  expect((await of("answers", [], { listed_roles: ["answers"] })).verdict).toBe("confirmed");
});

test("money short of its years is found; one carrier whose money nobody recorded leaves it open, as it may have enough", async () => {
  expect((await of("money", carriers(0))).verdict).toBe("confirmed");
  expect((await of("money", [...carriers(0), ...carriers(null, "b")])).verdict).toBe("insufficient-data");
  expect(await of("money", [...carriers(0), ...carriers(null, "b"), ...carriers(9, "c")])).toMatchObject({ verdict: "not-supported", value: 0 });
});

test("the order of records changes nothing", async () => {
  const mandates = [...carriers(0).slice(0, 12), ...carriers(5).slice(12)];
  expect(await of("money", mandates.toReversed())).toEqual(await of("money", mandates));
});
