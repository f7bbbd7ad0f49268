import { RandomStream } from "@quoin/methods";
import { describe, expect, test } from "vitest";
import { answered, told, workspacePortsOf } from "../../../test/asked-of.ts";
import { showInstruments } from "../instruments/show-instruments.ts";
import { decideMatch } from "./decide-match.ts";
import { matchNeeds } from "./match-needs.ts";
import { showPassingOn } from "./show-passing-on.ts";
import { topicText, topicWords, wordsInCommon } from "./topic-terms.ts";

type Fields = Readonly<Record<string, unknown>>;

const organisation = [
  { id: "uni", kind: "university", region: "east" },
  { id: "firm", kind: "sme", region: "west" },
];
const result = (id: string, own: Fields = {}): Fields => ({ id, owners: [{ organisation: "uni", share: 1 }], offered_on: "2020-01-01", ...own });

describe("results passed on", () => {
  const records = {
    organisation,
    result: [
      result("taken"),
      result("waiting"),
      result("withdrawn", { withdrawn_on: "2021-01-01" }),
      result("early"),
      result("of-firm", { owners: [{ organisation: "firm" }] }),
      { id: "kept" },
      result("later", { offered_on: "2030-01-01" }),
    ],
    transfer: [
      { id: "a", result: "taken", signed_on: "2022-01-01", value: "100.10", currency: "CNY", home: true },
      { id: "b", result: "taken", signed_on: "2023-01-01", value: "0.20", currency: "CNY", home: true },
      { id: "c", result: "early", signed_on: "2019-01-01" },
      { id: "d", result: "of-firm", signed_on: "2020-07-01", value: "5", currency: "EUR", home: false },
      { id: "e", result: "of-firm", signed_on: "2026-01-02", value: "7", currency: "EUR", home: false },
    ],
    need: [
      { id: "met", problem: "p", technologies: ["t"] },
      { id: "unmet", problem: "p", technologies: ["u"] },
      { id: "uncoded", problem: "p" },
    ],
    technology: [{ id: "t" }, { id: "u" }],
  };

  test("what waits is censored and no failure; a transfer before the offer is told and not counted", async () => {
    const outcome = await showPassingOn.run(workspacePortsOf({ records }), showPassingOn.input.parse({ until: "2026-01-01" }));
    const { offered, never_offered, taken_up, taken, contracts, needs } = answered(outcome);
    expect([offered, never_offered, taken_up]).toEqual([4, 1, 2]);
    // One of four within a year; of the three still watched after the withdrawal at 1.00 years, one of two at 2.00 years.
    expect(taken.map(({ share }) => share)).toEqual([0.25, 0.25, 1 - 0.75 * 0.5]);
    expect(told(outcome)).toEqual(["passing-on.before-offer offered_on"]);
    expect(contracts).toContainEqual({ home: true, currency: "CNY", amount: "100.3", contracts: 2, without_value: 0 });
    // What was signed after the last day is no contract yet.
    expect(contracts).toContainEqual({ home: false, currency: "EUR", amount: "5", contracts: 1, without_value: 0 });
    expect(needs).toEqual({ all: 3, without_offer: ["met", "unmet"], without_technology: 1 });
  });

  test("of an earlier last day offers, withdrawals and needs are told as they stood then", async () => {
    const coded = { technologies: ["t"] };
    const asOf = async (until: string) =>
      answered(
        await showPassingOn.run(
          workspacePortsOf({
            records: {
              organisation,
              technology: records.technology,
              result: [result("was", { ...coded, withdrawn_on: "2023-01-01" }), result("will", { technologies: ["u"], offered_on: "2024-06" })],
              transfer: [{ id: "a", result: "will", signed_on: "2024-01-01" }],
              need: [
                { id: "t", problem: "p", ...coded },
                { id: "u", problem: "p", technologies: ["u"], posted_on: "2022-01-01" },
                { id: "new", problem: "p", posted_on: "2022-07-01" },
              ],
            },
          }),
          showPassingOn.input.parse({ until }),
        ),
      ).needs;
    expect(await asOf("2021-12-31")).toEqual({ all: 1, without_offer: [], without_technology: 0 });
    expect(await asOf("2022-06-30")).toEqual({ all: 2, without_offer: ["u"], without_technology: 0 });
    expect(await asOf("2024-05-31")).toEqual({ all: 3, without_offer: ["t", "u"], without_technology: 1 });
    expect(await asOf("2024-06-30")).toEqual({ all: 3, without_offer: ["t"], without_technology: 1 });
  });

  test("where none was taken up the share is none and its upper end is that of none among those watched so long", async () => {
    const waiting = Array.from({ length: 12 }, (_, at) => result(`r${at}`, { offered_on: "2024-01-01" }));
    const ports = workspacePortsOf({ records: { organisation, result: waiting } });
    const { taken } = answered(await showPassingOn.run(ports, showPassingOn.input.parse({ until: "2026-06-30" })));
    // Clopper-Pearson of 0 among 12: 1 − 0.025^(1/12).
    const upper = 1 - 0.025 ** (1 / 12);
    expect(taken.map(({ share, low }) => [share, low])).toEqual([
      [0, 0],
      [0, 0],
      [null, null],
    ]);
    for (const { high } of taken.slice(0, 2)) expect(high).toBeCloseTo(upper, 12);
  });

  test("an office without results has counts of nothing and no shares", async () => {
    const empty = answered(await showPassingOn.run(workspacePortsOf(), showPassingOn.input.parse({})));
    expect(empty).toMatchObject({ offered: 0, groups: [], taken: [{ share: null }, { share: null }, { share: null }] });
  });
});

describe("needs and results", () => {
  const records = {
    organisation,
    technology: [{ id: "t" }],
    result: [
      result("battery", { labels: { en: "Solid electrolyte for lithium batteries" }, summary: "ceramic electrolyte", technologies: ["t"], contact: "Ms Chen" }),
      result("laser", { labels: { en: "Fibre laser for cutting" } }),
      result("gone", { labels: { en: "Solid electrolyte" }, withdrawn_on: "2021-01-01" }),
    ],
    need: [{ id: "n", organisation: "firm", problem: "A battery electrolyte that does not burn", technologies: ["t"], region: "east", contact: "Mr Wu" }],
  };

  test("the best result comes first, with the words in common, technologies and region; what was withdrawn is not offered", async () => {
    const { matches, recall } = answered(await matchNeeds.run(workspacePortsOf({ records }), matchNeeds.input.parse({ need: "n" })));
    expect(matches.map(({ result: id }) => id)).toEqual(["battery"]);
    expect(matches[0]).toMatchObject({ words: expect.arrayContaining(["battery", "electrolyte"]), technologies: ["t"], region: true, status: null });
    expect(recall).toBeNull();
  });

  test("what stands in most offers is no reason for any of them, and a pair with nothing else in common is none", async () => {
    const offers = Array.from({ length: 12 }, (_, n) =>
      result(`r${n}`, { labels: { en: `Process ${n} for industry` }, summary: n === 3 ? "coating" : "other" }),
    );
    const need = [{ id: "n", organisation: "firm", problem: "A coating for industry" }];
    const { matches } = answered(await matchNeeds.run(workspacePortsOf({ records: { organisation, result: offers, need } }), matchNeeds.input.parse({})));
    expect(matches.map(({ result: id, words }) => [id, words])).toEqual([["r3", ["coating"]]]);
    expect(String(matches[0]?.score).replace(/[-.]/g, "").length).toBeLessThanOrEqual(5);
  });

  test("forms of a word are one, Chinese goes by characters, numbers say no topic; what is shown are words as they stand", () => {
    expect(topicText("Batteries 2024 固态电池 a").whole).toEqual(["batter", "固", "态", "电", "池"]);
    expect(topicText("Gas 2024 a").parts).toEqual(["^ga", "gas", "as$"]);
    expect(wordsInCommon("a sensor for the valve", topicWords("a coating for the valve"), () => 1)).toEqual(["valve"]);
    expect(wordsInCommon("固态电池组 for batteries", topicWords("a battery, 固态电池"), () => 1)).toEqual(["batteries", "固态电池"]);
  });

  test("each pair says for whom the caller may decide, and each record is asked about once under the rights of deciding", async () => {
    const asked: string[] = [];
    const own = workspacePortsOf(
      { records },
      {
        reaches: async (type, body, rights) => {
          asked.push(`${type} ${String(body["id"] ?? "")} ${typeof rights === "object" ? rights.applicant : ""}`);
          return type === "need";
        },
      },
    );
    const { matches } = answered(await matchNeeds.run(own, matchNeeds.input.parse({})));
    expect(matches.length).toBeGreaterThan(0);
    expect([...new Set(matches.map(({ sides }) => sides.join()))]).toEqual(["asker"]);
    expect(asked).toHaveLength(new Set(matches.flatMap(({ need, result: of }) => [`n ${need}`, `r ${of}`])).size);
    expect(asked.every((each) => each.endsWith("own-organisation"))).toBe(true);
  });

  describe("a decision keeps the very score, words and technologies of the list", () => {
    const random = new RandomStream(5);
    const words = Array.from({ length: 60 }, (_, n) => `${["laser", "steel", "valve", "mirror", "coating"][n % 5]}${"abcdefghijkl"[n % 12]}`);
    const some = (count: number): string => Array.from({ length: count }, () => words[Math.floor(random.uniform() ** 2 * words.length)]).join(" ");
    const codes = ["t", "u", "v"];
    const many = {
      organisation,
      technology: codes.map((id) => ({ id })),
      result: [
        ...Array.from({ length: 160 }, (_, n) => result(`r${n}`, { labels: { en: some(3) }, summary: some(9), technologies: [codes[n % 3]] })),
        result("gone", { labels: { en: some(3) }, withdrawn_on: "2021-01-01" }),
      ],
      need: [
        ...Array.from({ length: 30 }, (_, n) => ({ id: `n${n}`, organisation: "firm", problem: some(7), technologies: n % 2 === 0 ? [codes[n % 3]] : [] })),
        { id: "apart", organisation: "firm", problem: "zzz" },
      ],
    };
    const agreed = Array.from({ length: 6 }, (_, n) => ({ id: `m${n}`, need: `n${20 + n}`, result: `r${5 * n}`, score: 1, status: "agreed" }));
    const keptOf = async (match: readonly Fields[], need: string, of: string): Promise<Fields | undefined> => {
      const written: Fields[] = [];
      const ports = workspacePortsOf({ records: { ...many, match } });
      const commit = async (changes: readonly { readonly body: Fields }[]) => {
        written.push(...changes.map(({ body }) => body));
        return { ok: true, value: [], notes: [] };
      };
      const own = { ...ports, unrestrictedRecords: { ...ports.unrestrictedRecords, commit } } as unknown as typeof ports;
      answered(await decideMatch.run(own, decideMatch.input.parse({ need, result: of, side: "owner", decision: "agree" })));
      return written[0];
    };

    test.each([
      ["nothing agreed before", []],
      ["six pairs agreed before", agreed],
    ])("%s", async (_, match) => {
      const ports = workspacePortsOf({ records: { ...many, match } });
      const listed = async (top: number) =>
        answered(await matchNeeds.run(ports, matchNeeds.input.parse({ top }))).matches.filter(({ status }) => status === null);
      const [all, few] = [await listed(100), await listed(3)];
      const scores = new Map(all.map((each) => [`${each.need} ${each.result}`, each.score]));
      // What a pair scores does not hang on how many are shown.
      expect(few.map(({ need, result: of, score }) => [need, of, score])).toEqual(few.map(({ need, result: of }) => [need, of, scores.get(`${need} ${of}`)]));
      for (const pair of all.filter((_each, at) => at % 97 === 0)) {
        const kept = await keptOf(match, pair.need, pair.result);
        expect([kept?.["score"], kept?.["words"], kept?.["technologies"]]).toEqual([pair.score, pair.words, pair.technologies]);
      }
    });

    test("what is offered no longer is scored as if it were, and what has nothing in common scores nothing", async () => {
      expect((await keptOf([], "n0", "gone"))?.["score"]).toBeGreaterThan(0);
      expect(await keptOf([], "apart", "r1")).toMatchObject({ score: 0, words: [], technologies: [] });
    });
  });

  test("nobody sees a contact before both sides have agreed; either declines", async () => {
    const stored = new Map<string, Fields>();
    const ports = workspacePortsOf({ records });
    const kept = {
      ...ports.unrestrictedRecords,
      get: async (type: string, id: string) => (type === "match" ? ((stored.get(id) ?? null) as never) : ports.unrestrictedRecords.get(type, id)),
      newestChange: async () => 0,
      commit: async (changes: readonly { type: string; id: string; body: Fields }[]) => {
        for (const { type, id, body } of changes) stored.set(id, { type, id, version: (Number(stored.get(id)?.["version"]) || 0) + 1, retired: false, body });
        return { ok: true, value: [], notes: [] };
      },
    };
    const own = { ...ports, records: kept, unrestrictedRecords: kept } as unknown as typeof ports;
    const decide = (side: string, decision: string) => decideMatch.run(own, decideMatch.input.parse({ need: "n", result: "battery", side, decision }));
    expect(answered(await decide("owner", "agree"))).toMatchObject({ status: "owner-agreed", contacts: null });
    expect(told(await decide("owner", "agree"))).toEqual(["match.as-decided status"]);
    expect(answered(await decide("asker", "agree"))).toMatchObject({ status: "agreed", contacts: { owner: "Ms Chen", asker: "Mr Wu" } });
    // Who agreed first is told too, as often as he asks.
    expect(answered(await decide("owner", "agree"))).toMatchObject({ status: "agreed", contacts: { owner: "Ms Chen", asker: "Mr Wu" } });
    expect(answered(await decide("asker", "decline"))).toMatchObject({ status: "declined", contacts: null });
    expect(answered(await decide("asker", "agree"))).toMatchObject({ status: "asker-agreed", contacts: null });
  });
});

describe("what is open to an organisation", () => {
  const policy = (id: string, own: Fields): Fields => ({ id, instrument: "PI015", target_groups: ["people"], currency: "CNY", ...own });
  const of = async (policies: readonly Fields[], firm: Fields | null) => {
    const ports = workspacePortsOf({ records: { organisation: firm === null ? [] : [{ id: "firm", ...firm }], "policy-instrument": policies } });
    return answered(await showInstruments.run(ports, showInstruments.input.parse(firm === null ? {} : { organisation: "firm" })));
  };
  const staff = (op: string, value: string): Fields => ({ field: "staff", op, value });

  test("each condition with the value that was found; failed beats unknown, unknown is neither open nor closed", async () => {
    const told = await of(
      [
        policy("open", { eligible: [staff("at-most", "300"), { field: "kind", op: "is", value: "enterprise" }], ceiling: "1000000" }),
        policy("fails", { eligible: [staff("at-least", "300"), { field: "turnover", op: "at-most", value: "5" }] }),
        policy("unknown", { eligible: [{ field: "turnover", op: "at-most", value: "5" }] }),
        policy("past", { until: "2026-05-11" }),
        policy("ended", { to: 2020 }),
      ],
      { kind: "sme", staff: 120 },
    );
    expect(told.open).toMatchObject([{ id: "open", amount_up_to: "1000000", why: [{ found: "120" }, { found: "sme" }] }]);
    expect(told.not.map(({ id, past }) => [id, past])).toEqual([
      ["fails", false],
      ["past", true],
    ]);
    expect(told.unknown).toEqual([{ id: "unknown", missing: ["turnover"] }]);
  });

  test("amounts of two currencies are not compared, nor is a text read as a number", async () => {
    const turnover = { field: "turnover", op: "at-least", value: "5" };
    expect((await of([policy("p", { eligible: [turnover] })], { turnover: "9", currency: "EUR" })).unknown.map(({ id }) => id)).toEqual(["p"]);
    expect((await of([policy("p", { eligible: [turnover] })], { turnover: "9", currency: "CNY" })).open.map(({ id }) => id)).toEqual(["p"]);
    expect((await of([policy("p", { eligible: [staff("at-least", "many")] })], { staff: 9 })).unknown.map(({ id }) => id)).toEqual(["p"]);
  });

  test("the matrix has its holes, and double offers where none excludes another", async () => {
    const { matrix, holes, double } = await of(
      [
        policy("a", { amount: "10" }),
        policy("b", {}),
        policy("loan", { instrument: "PI012", target_groups: ["social"] }),
        policy("c", { target_groups: ["social"], excludes: ["d"] }),
        policy("d", { target_groups: ["social"] }),
      ],
      null,
    );
    expect(matrix).toHaveLength(3);
    expect(holes).toEqual([{ group: "people", instrument: "PI012" }]);
    expect(double).toEqual([{ group: "people", instrument: "PI015", policies: ["a", "b"] }]);
  });
});

test("a last day that is none is refused at the door", () => {
  const taken = (until: string): boolean => showPassingOn.input.safeParse({ until }).success;
  expect(["0000-00-00", "2026-02-30", "2026-6-1", "2026-06"].map(taken)).toEqual([false, false, false, false]);
  expect(taken("2026-06-30")).toBe(true);
});
