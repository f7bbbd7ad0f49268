import { describe, expect, test } from "vitest";
import { noticeMail, type Told } from "./notice-mail.ts";
import { noticeEvents } from "./notice-store.ts";

const hours = {
  unit: { en: "Microscope", zh: "显微镜" },
  start: "2026-06-01T01:00:00Z",
  end: "2026-06-01T03:30:00Z",
  zone: "Asia/Shanghai",
  until: null,
};
const told = (more: Partial<Told> = {}): Told => ({ event: "approved", office: { en: "Office", zh: "办公室" }, page: null, hours, ...more });
const mail = (more: Partial<Told> = {}, languages: readonly string[] = ["en"]) => noticeMail(told(more), languages);

describe("a mail about hours", () => {
  test("says which, from when to when on the clock of the place, and in which zone", async () => {
    const { subject, text } = await mail();
    expect(subject).toMatch(/: Microscope, 2026-06-01 09:00$/);
    expect(text).toContain("2026-06-01 09:00");
    expect(text).toContain("2026-06-01 11:30");
    expect(text).toContain("Asia/Shanghai");
    expect(text).not.toMatch(/显微镜|null|undefined|\{\$/);
  });

  test("says until when an offer holds, where it is one", async () => {
    const [without, offered] = await Promise.all([mail({ event: "offered" }), mail({ event: "offered", hours: { ...hours, until: "2026-05-31T16:00:00Z" } })]);
    expect(offered.text.split("\n").length).toBe(without.text.split("\n").length + 1);
    expect(offered.text).toContain("2026-06-01 00:00");
  });

  test("says everything in each language that the office reads, one after the other", async () => {
    const { subject, text } = await mail({}, ["zh", "en", "de"]);
    expect(subject.split(" / ")).toHaveLength(3);
    const [zh = "", en = "", de = "", ...more] = text.split("\n\n——\n\n");
    expect(more).toEqual([]);
    expect([zh.includes("显微镜"), zh.includes("办公室"), zh.includes("Office")]).toEqual([true, true, false]);
    expect([en.includes("Microscope"), /\p{Script=Han}/u.test(en)]).toEqual([true, false]);
    expect([de.includes("Microscope"), /\p{Script=Han}/u.test(de), de === en]).toEqual([true, false, false]);
  });

  test("is in English where the office reads no language that the program speaks", async () => {
    const { text } = await mail({}, ["tlh"]);
    expect(text).toContain("Microscope");
  });
});

describe("what was typed", () => {
  test("becomes no line of a header, whatever it holds", async () => {
    const { subject, text } = await mail({ hours: { ...hours, unit: { en: "A\r\nBcc: x@y.z\u0000\u200b", zh: "甲" } } });
    expect(subject).not.toMatch(/[\r\n\p{C}]/u);
    expect(text.split("\n").some((line) => line.startsWith("Bcc"))).toBe(false);
  });

  test("is cut in a subject after a whole sign, never within one", async () => {
    for (const pad of ["", "x"]) {
      const { subject } = await mail({ hours: { ...hours, unit: { en: pad + "😀".repeat(400), zh: "甲" } } });
      expect([...subject].length).toBe(150);
      expect(subject).not.toMatch(/\p{Cs}/u);
    }
  });

  test("an office that has one name is called so in every language", async () => {
    const { text } = await mail({ office: "Kancelaria\nŻ" }, ["en", "zh"]);
    expect(text.split("Kancelaria Ż")).toHaveLength(3);
  });
});

test.each(noticeEvents)("%s has a subject of its own and says how it came, in all three languages", async (event) => {
  const isOfHours = ["approved", "declined", "offered", "cancelled"].includes(event);
  const { subject, text } = await mail({ event, hours: isOfHours ? hours : null, page: "https://office.example" }, ["en", "zh", "de"]);
  expect(subject).not.toMatch(/\{|undefined/);
  expect(text.match(/https:\/\/office\.example/g)).toHaveLength(3);
  const others = await Promise.all(noticeEvents.filter((each) => each !== event).map((each) => mail({ event: each, hours: null })));
  expect(others.map((each) => each.subject)).not.toContain((await mail({ event, hours: null })).subject);
});
