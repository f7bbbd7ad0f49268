import { nodeHasher } from "@quoin/engines";
import { describe, expect, test } from "vitest";
import { answered, told, workspacePortsOf } from "../../../../test/asked-of.ts";
import { recordOf } from "../../../../test/record-of.ts";
import { storedRecord } from "../../../../test/stored-record.ts";
import type { Application } from "../../../register/entities/application.ts";
import type { Project } from "../../../register/entities/project.ts";
import type { RecordBody } from "../../../register/record-store.ts";
import { checkDuplicates } from "./check-duplicates.ts";
import { applicationSubject, projectSubject, yearsOverlap } from "./duplicate-subject.ts";
import { foundMatches, sisterPairs } from "./found-matches.ts";
import { matchChanges } from "./match-changes.ts";
import { sharedFacts } from "./shared-facts.ts";
import { showDuplicate } from "./show-duplicate.ts";

type Fields = Readonly<Record<string, unknown>>;

const application = (id: string, own: Fields = {}) =>
  recordOf<Application>("application", { id, call: "c", organisation: "o", status: "submitted", submitted_at: "2026-05-02", ...own });
const project = (id: string, own: Fields = {}) => recordOf<Project>("project", { id, lead: "o", ...own });
const laser = { name: "Laser  Cutter", model: "L １" };

test.each<[string, Fields, Fields]>([
  ["named in Chinese first", { labels: { en: "Pilot", zh: "样机" }, summary: "s" }, { title: "样机", summary: "s", since: "2026-05-02", funded: false }],
  ["named in English", { labels: { en: "Pilot" }, submitted_at: null }, { title: "Pilot", summary: "", since: "" }],
])("an application as it is compared: %s", (_, own, subject) => {
  expect(applicationSubject(application("a", own))).toMatchObject({ type: "application", key: "application/a", ...subject });
});

test.each<[string, Fields, Fields]>([
  ["with its days", { start: "2024-07-01", end: "2026-06-30", description: "d" }, { start: "2024-07-01", end: "2026-06-30", summary: "d", funded: true }],
  ["by its call and length where it has none", { call_year: 2024, duration_years: 2.5 }, { start: "2024", end: "2027" }],
  ["of a length that nobody knows", { call_year: 2024 }, { start: "2024", end: null }],
  ["of a year that nobody knows", { duration_years: 2 }, { start: null, end: null }],
  ["that is not paid for yet", { status: "pipeline", labels: { zh: "样机" } }, { funded: false, title: "样机" }],
  ["that was given up", { status: "cancelled" }, { funded: false }],
])("a project as it is compared: %s", (_, own, subject) => {
  expect(projectSubject(project("p", own))).toMatchObject({ type: "project", since: "", ...subject });
});

test("an apparatus is known by its model, else by who buys it", () => {
  const names = (lead: string | null, ...equipment: readonly Fields[]) => [...projectSubject(project("p", { lead, equipment })).equipment];
  expect(names("o", laser, { name: "Bench" })).toEqual([
    ["model l1", "Laser  Cutter L １"],
    ["buyer o bench", "Bench"],
  ]);
  expect(names(null, { name: "Bench" })).toEqual([]);
});

const spanning = (start: string | null, end: string | null) => applicationSubject(application("a", { start, end }));
test.each<[string | null, string | null, string | null, string | null, boolean | null]>([
  ["2024-01", "2025-06", "2025-07", "2026", true],
  ["2024", "2025", "2026", "2027", false],
  ["2027", "2028", "2026", "2026-12", false],
  [null, "2025", "2024", "2025", null],
  ["2024", null, "2024", "2025", null],
  ["2024", "2025", null, "2025", null],
  ["2024", "2025", "2024", null, null],
])("years from %s to %s and from %s to %s share one: %s", (start, end, otherStart, otherEnd, overlap) => {
  expect(yearsOverlap(spanning(start, end), spanning(otherStart, otherEnd))).toBe(overlap);
});

describe("pairs that are found", () => {
  const [early, late, paid] = [
    applicationSubject(application("early", { submitted_at: "2026-05-01", items: ["i"], start: "2026", end: "2027" })),
    applicationSubject(application("late", { items: ["i"], start: "2026", end: "2026", equipment: [laser] })),
    projectSubject(project("paid", { lead: null, items: ["i", "j"], equipment: [laser] })),
  ];
  const found = (near: Readonly<Record<string, { readonly score: number; readonly same: boolean }>>) => {
    const pairs = new Map([[late.key, new Map(Object.entries(near))]]);
    return foundMatches([late], [early, late, paid], { pairs, sisters: new Map() }, sharedFacts([late], [early, late, paid]));
  };

  test("each once, the later held against the earlier, with all that they share", () => {
    expect(
      found({ "application/early": { score: 0.9, same: false } }).map(({ id, reasons, score, same_organisation: same }) => [id, reasons, score, same]),
    ).toEqual([
      ["late:application:early", ["near-text", "same-organisation", "years-overlap", "same-item"], 0.9, true],
      ["late:project:paid", ["same-item", "item-funded", "same-equipment"], null, null],
    ]);
  });

  test("a text that is the same, and one that is like what is not there", () => {
    const [first, ...rest] = found({ "application/early": { score: 1, same: true }, "application/gone": { score: 1, same: true } });
    expect([first?.reasons[0], rest.length]).toEqual(["same-text", 1]);
  });

  test("an item that nobody pays for is shared by the same organisation in the same years only", () => {
    const other = (own: Fields) => applicationSubject(application("other", { items: ["i"], start: "2026", end: "2026", ...own }));
    const shares = (own: Fields) => sharedFacts([late], [other(own)]).has(late.key);
    expect([shares({}), shares({ organisation: "else" }), shares({ end: "2025", start: "2024" }), shares({ start: null })]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  test("of two handed in on one day the one with the later key holds the other; a project is always earlier", () => {
    const pair = (a: ReturnType<typeof applicationSubject>, b: ReturnType<typeof projectSubject>) =>
      foundMatches([a], [b], { pairs: new Map([[a.key, new Map([[b.key, { score: 1, same: true }]])]]), sisters: new Map() }, new Map())[0]?.id;
    const [a, b] = [applicationSubject(application("a")), applicationSubject(application("b"))];
    expect([pair(a, b), pair(b, a)]).toEqual(["b:application:a", "b:application:a"]);
    expect(pair(applicationSubject(application("a", { submitted_at: null })), projectSubject(project("z")))).toBe("a:project:z");
    expect(pair(early, late)).toBe("late:application:early");
  });

  test("of a pair held against each other the better score is kept, whichever was asked first", () => {
    const to = (a: string, b: string, score: number) => [a, new Map([[b, { score, same: false }]])] as const;
    const pairs = new Map([to(late.key, early.key, 0.9), to(early.key, late.key, 0.8)]);
    for (const asked of [
      [late, early],
      [early, late],
    ])
      expect(foundMatches(asked, [early, late], { pairs, sisters: new Map() }, new Map()).map(({ score }) => score)).toEqual([0.9]);
  });

  test("sisters are told for information, at most three of an application, none that is asked about; what is asked for other reasons says that the topic is the same", () => {
    const subjects = ["s1", "s2", "s3", "s4"].map((id) => projectSubject(project(id)));
    const like = new Map([[late.key, new Map([...subjects, paid].map(({ key }, place) => [key, { score: 0.6 + place / 100, same: false }]))]]);
    const asked = foundMatches([late], [...subjects, paid], { pairs: new Map(), sisters: like }, sharedFacts([late], [paid]));
    expect(asked.map(({ id, score, reasons }) => [id, score, reasons[0]])).toEqual([["late:project:paid", null, "same-topic"]]);
    expect(sisterPairs([late], [...subjects, paid], like, asked).map(({ application: of, other }) => [of, other.id])).toEqual([
      ["late", "s4"],
      ["late", "s3"],
      ["late", "s2"],
    ]);
    expect(sisterPairs([late], [], like, asked)).toEqual([]);
  });
});

describe("what a check changes in the matches that are kept", () => {
  const match = {
    ...{ id: "a:project:p", application: "a", other: { type: "project", id: "p" }, score: 0.9, reasons: ["near-text" as const] },
    same_organisation: true,
    years_overlap: null,
    shared_items: [],
    shared_equipment: [],
    texts: "both",
  };
  const kept = (own: Fields = {}, retired = false) => {
    const { texts: _texts, id, ...fields } = match;
    const body = recordOf<Fields>("duplicate-match", { id, ...fields, call: "c", texts: nodeHasher.sha256("both"), decision: "open", ...own });
    return { ...storedRecord("duplicate-match", id), retired, body: { ...body, version: 1, retired } as unknown as RecordBody };
  };
  const changes = (found: readonly (typeof match)[], stored: readonly ReturnType<typeof kept>[], known = true) => {
    const made = matchChanges(nodeHasher, found, stored, new Map(known ? [["a", application("a", { synthetic: true })]] : []));
    return made.ok
      ? made.value.map(({ id, body, retired = false }) => [
          id,
          (body as Fields)["decision"],
          (body as Fields)["decided_by"],
          (body as Fields)["synthetic"],
          retired,
        ])
      : made;
  };

  test.each<[string, readonly (typeof match)[], readonly ReturnType<typeof kept>[], readonly unknown[]]>([
    ["a new pair is open, and invented as its application is", [match], [], [["a:project:p", "open", null, true, false]]],
    ["one as it was is left alone", [match], [kept({ synthetic: true })], []],
    [
      "a decided one stays decided",
      [{ ...match, score: 0.8 }],
      [kept({ decision: "distinct", decided_by: "li", synthetic: true })],
      [["a:project:p", "distinct", "li", true, false]],
    ],
    [
      "unless its texts are others",
      [{ ...match, texts: "new" }],
      [kept({ decision: "distinct", decided_by: "li" })],
      [["a:project:p", "open", null, true, false]],
    ],
    ["one that was gone comes back open", [match], [kept({ decision: "open" }, true)], [["a:project:p", "open", null, true, false]]],
    ["one that is no longer found goes", [], [kept()], [["a:project:p", "open", null, false, true]]],
    ["but not where somebody decided", [], [kept({ decision: "duplicate" })], []],
    ["nor where it went before", [], [kept({}, true)], []],
  ])("%s", (_, found, stored, expected) => {
    expect(changes(found, stored)).toEqual(expected);
  });
});

describe("the register is held against itself", () => {
  const text = "A laser cutter for thin glass with a head that follows the edge, tried on three lines of two makers over a year";
  const records = {
    call: [{ id: "c", status: "open" }],
    organisation: [{ id: "o", labels: { en: "Works", zh: "工厂" } }],
    project: [
      { id: "p", lead: "o", labels: { en: "Laser cutter" }, description: text },
      { id: "awarded", application: "made" },
    ],
    application: [
      { ...application("a"), labels: { en: "Laser cutter" }, summary: text },
      ...["draft", "withdrawn"].map((status) => ({ ...application(status), status, labels: { en: "Laser cutter" }, summary: text })),
      { ...application("made"), labels: { en: "Laser cutter" }, summary: text },
      { ...application("b"), organisation: "u", labels: { en: "Another thing" }, summary: "Nothing of all that: wool, and how it is washed" },
    ].map(({ version: _version, retired: _retired, ...each }) => each),
  };
  const asked = { threshold: 0.7, seed: 1 };

  test("what repeats a project is kept, drafts and what was awarded left out; the second check changes nothing", async () => {
    const ports = workspacePortsOf({ records });
    const first = answered(await checkDuplicates.run(ports, asked));
    expect([first.checked, first.matches.map(({ id }) => id)]).toEqual([2, ["a:project:p"]]);
    answered(await checkDuplicates.run(ports, { ...asked, call: "c", application: "a" }));
    expect((await ports.records.get("duplicate-match", "a:project:p"))?.version).toBe(1);
    expect(told(await checkDuplicates.run(ports, { ...asked, call: "none" }))).toEqual(["record.not-found id"]);
  });

  test("both texts are shown side by side, and who read them is written down", async () => {
    const match = (id: string, other: Fields) => ({ id, application: "a", other, decision: "open" });
    const lone = { id: "lone", labels: { en: "Lone" } };
    const matches = [match("m", { type: "project", id: "lone" }), match("n", { type: "project", id: "gone" })];
    const ports = workspacePortsOf({ records: { ...records, project: [lone], "duplicate-match": matches } });
    const shown = answered(await showDuplicate.run(ports, { match: "m" }));
    expect(shown.application).toMatchObject({ title: "Laser cutter", organisation: "o", organisation_name: "Works" });
    expect(shown.other).toMatchObject({ title: "Lone", organisation: null, organisation_name: null });
    expect(shown.match).toMatchObject({ texts_read: [{ by: "li", at: "2026-05-12T08:00:00.000Z" }] });
    expect(answered(await showDuplicate.run(ports, { match: "n" })).other).toBeNull();
    expect(told(await showDuplicate.run(ports, { match: "none" }))).toEqual(["record.not-found id"]);
  });
});
