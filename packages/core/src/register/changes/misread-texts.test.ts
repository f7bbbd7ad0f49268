import { describe, expect, test } from "vitest";
import { plainWords } from "../../language/office-words.ts";
import type { ChangeRow, StoredRecord } from "../record-store.ts";
import { misreadTexts } from "./misread-texts.ts";

type Fields = Readonly<Record<string, unknown>>;

const row = (seq: number, before: Fields | null, after: Fields, id = "i") =>
  ({ seq, type: "item", id, at: `2026-05-${String(seq).padStart(2, "0")}`, who: "li", before, after }) as unknown as ChangeRow;
const labels = (en: string | null, zh: string | null, more: Fields = {}) => ({ labels: { en, zh, ...more } });

/** What is found where these changes were made and the last of each record stands. */
async function found(rows: readonly ChangeRow[], { stands, retired = false }: { stands?: Fields; retired?: boolean } = {}) {
  const changes = async ({ after = 0, limit = 1_000 }: { after?: number; limit?: number }) => rows.filter(({ seq }) => seq > after).slice(0, limit);
  const get = async (type: string, id: string) => {
    const last = rows.findLast((each) => each.id === id);
    return last === undefined ? null : ({ type, id, version: 1, retired, body: stands ?? last.after } as unknown as StoredRecord);
  };
  return (await misreadTexts({ changes, get } as never, { words: plainWords, locales: [] })).map(({ field, held, stands: now, cause, change }) => [
    field,
    held,
    now,
    cause,
    change,
  ]);
}

describe("a name that was saved as it was once shown", () => {
  test("stands in the place of the one that was typed: the other language's", async () => {
    expect(await found([row(1, null, labels("Lens", "镜头")), row(2, labels("Lens", "镜头"), labels("镜头", "镜头"))])).toEqual([
      ["labels.en", "Lens", "镜头", "other-language", 2],
    ]);
  });

  test("is none where somebody typed another one, or where there was none before", async () => {
    expect(await found([row(2, labels("Lens", "镜头"), labels("Objective", "镜头"))])).toEqual([]);
    expect(await found([row(2, labels(null, "镜头"), labels("镜头", "镜头"))])).toEqual([]);
    expect(await found([row(2, labels("Lens", "镜头"), labels(null, "镜头"))])).toEqual([]);
    expect(await found([row(1, null, labels("镜头", "镜头"))])).toEqual([]);
  });

  test("is told no more once somebody has put back what was there, or written another one, or retired it", async () => {
    const spoilt = row(2, labels("Lens", "镜头"), labels("镜头", "镜头"));
    expect(await found([spoilt, row(3, labels("镜头", "镜头"), labels("Lens", "镜头"))])).toEqual([]);
    expect(await found([spoilt], { stands: labels("Objective", "镜头") })).toEqual([]);
    expect(await found([spoilt], { retired: true })).toEqual([]);
  });

  test("is told of each record and language for itself", async () => {
    const rows = [row(2, labels("A", "甲"), labels("甲", "甲"), "a"), row(3, labels("B", "乙"), labels("B", "B"), "b")];
    expect(await found(rows)).toEqual([
      ["labels.en", "A", "甲", "other-language", 2],
      ["labels.zh", "乙", "B", "other-language", 3],
    ]);
  });
});

describe("a text that was saved in the words of the office", () => {
  const said = (sign: string) => `Every ${sign} counts`;

  test("has lost its sign; one without a sign was typed so", async () => {
    const word = plainWords.region.en.one;
    expect(await found([row(2, { description: said("@region") }, { description: said(word) })])).toEqual([
      ["description", said("@region"), said(word), "office-words", 2],
    ]);
    expect(await found([row(2, { description: said("place") }, { description: said(word) })])).toEqual([]);
    expect(await found([row(2, { description: said("@region") }, { description: said("county") })])).toEqual([]);
  });
});
