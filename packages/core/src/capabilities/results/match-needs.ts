import { byCodePoint, type EarlierPair, searchTopics, topicIndex, topicMatcher } from "@quoin/methods";
import { z } from "zod";
import { field } from "../../contract/fields.ts";
import { success } from "../../contract/outcome.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import type { Rights } from "../../contract/rights.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { currentRecord } from "../../register/changes/record-step.ts";
import { type Stored, storedOf } from "../../register/typed-records.ts";
import { topicText, topicWords, wordsInCommon } from "./topic-terms.ts";

/** A pair that is shown, with the reasons for which it is. */
export const matchAnswer = z.object({
  need: z.string(),
  result: z.string(),
  score: z.number(),
  /** Words of the need that the result holds too, those of the rarest terms first. */
  words: z.array(z.string()),
  technologies: z.array(z.string()),
  /** Whether both are of one region; null where one of them is not known. */
  region: z.boolean().nullable(),
  status: z.string().nullable(),
  /** For whom the caller may decide: the owner of the result, who needs it, both or neither. */
  sides: z.array(z.enum(["owner", "asker"])),
});

/** Who decides of a match, each as far as the result or the need is theirs. */
export const matchDeciders = {
  "programme-officer": "own-department",
  "facility-manager": "own-organisation",
  applicant: "own-organisation",
  planner: "all",
  administrator: "all",
} as const satisfies Rights;

/** Of 10 results that are shown of each need. */
const recallAt = 10;

/** `quoin match` */
export const matchNeeds = workspaceUseCase({
  words: ["match"],
  summary: "Which offered results may answer a need, by likeness of topic, technologies and region, with the words in common",
  changes: false,
  delivers: "answer",
  rights: "records",
  example: "quoin match my-office --need need-7",
  input: z.strictObject({
    need: field(z.string().optional(), { description: "id of one need (default: all)" }),
    top: field(z.int().min(1).max(100).default(10), { description: "results shown of each need" }),
    limit: field(z.int().min(1).max(100_000).optional(), { description: "needs at most, by their id (default: all)" }),
  }),
  output: z.object({
    matches: z.array(matchAnswer),
    /**
     * Of pairs that both sides agreed to: how many results stand among the first ten of their need, each found without what its own need was ever matched with, beside plain BM25 of words
     * and characters. Null where nobody agreed yet.
     */
    recall: z.object({ at: z.number(), value: z.number(), bm25: z.number(), n: z.number(), of: z.number() }).nullable(),
  }),
  run: async (ports, { need, top, limit }) => {
    const mayFor = deciding(ports);
    if (need !== undefined) {
      const one = await currentRecord(ports, "need", need);
      if (!one.ok) return one;
    }
    const { records } = ports;
    const [needs, results, matches, organisations] = await Promise.all([
      storedOf(records, "need"),
      storedOf(records, "result"),
      storedOf(records, "match"),
      storedOf(records, "organisation"),
    ]);
    const regions = new Map(organisations.map(({ id, body }) => [id, body.region]));
    const offered = results.filter(isOffered);
    const status = new Map(matches.map(({ body }) => [`${body.need} ${body.result}`, body.status]));
    const asked = needs
      .filter(({ id }) => need === undefined || id === need)
      .toSorted((a, b) => byCodePoint(a.id, b.id))
      .slice(0, limit);
    const pairs = matched(asked, offered, { top, agreed: agreedPairs(needs, results, matches) });
    return success({
      matches: await Promise.all(
        pairs.map(async (pair) => ({
          need: pair.need.id,
          result: pair.result.id,
          score: pair.score,
          words: pair.words,
          technologies: pair.technologies,
          region: regionsAlike(pair, regions),
          status: status.get(`${pair.need.id} ${pair.result.id}`) ?? null,
          sides: [...((await mayFor("result", pair.result)) ? (["owner"] as const) : []), ...((await mayFor("need", pair.need)) ? (["asker"] as const) : [])],
        })),
      ),
      recall: recallOf(needs, results, matches),
    });
  },
});

/** Whether the caller may decide for the side that a record belongs to; each record is asked about once. */
function deciding({ reaches }: Pick<WorkspacePorts, "reaches">): (type: "need" | "result", record: Stored<"need"> | Stored<"result">) => Promise<boolean> {
  const told = new Map<string, Promise<boolean>>();
  return (type, { id, body }) => {
    const known = told.get(`${type} ${id}`);
    if (known !== undefined) return known;
    const asked = reaches(type, body, matchDeciders);
    told.set(`${type} ${id}`, asked);
    return asked;
  };
}

export interface MatchedPair {
  readonly need: Stored<"need">;
  readonly result: Stored<"result">;
  readonly score: number;
  readonly words: string[];
  readonly technologies: string[];
}

/** What a technology in common adds to the score, in parts of the best text score of the need: enough to lead among texts alike, too little to lead alone over one that is much more alike. */
const technologyPart = 0.25;

/** A need and a result of which both sides agreed that they belong together. */
export interface AgreedPair {
  readonly need: Stored<"need">;
  readonly result: Stored<"result">;
}

interface Sought {
  readonly top: number;
  /** What was agreed before: needs like it find results like theirs. */
  readonly agreed?: readonly AgreedPair[];
}

/** Words that are shown of a pair. */
const shownWords = 12;
/** Digits of a score: what it is worth is its order alone. */
const shownDigits = 4;
/** What stands in more than this part of the offers says nothing of any of them. */
const saysNothingFrom = 0.5;
/** Offers that are looked through for that, evenly over all of them; among fewer than so many every word may say something. */
const lookedThrough = { most: 5000, least: 10 };

/** Of each need the results that are most alike, best first; none where nothing is in common but words that stand in most of them. */
export function matched(needs: readonly Stored<"need">[], results: readonly Stored<"result">[], { top, agreed = [] }: Sought): MatchedPair[] {
  const sorted = results.toSorted((a, b) => byCodePoint(a.id, b.id));
  const ranked = ranking(sorted, agreed);
  const reasonsOf = reasoning(sorted);
  const shown = needs.toSorted((a, b) => byCodePoint(a.id, b.id)).flatMap((need) => ranked.best(need, top).map((hit) => ({ need, ...hit })));
  return shown.flatMap(({ need, at, score }): MatchedPair[] => {
    const result = sorted[at];
    if (result === undefined) return [];
    const { words, technologies } = reasonsOf(need, at);
    return words.length === 0 && technologies.length === 0 ? [] : [{ need, result, score: shownScore(score), words, technologies }];
  });
}

/** One pair as `matched` tells it among all offers, also where it is none of the best of its need: the same score, words and technologies. */
export function matchOfPair(
  need: Stored<"need">,
  result: Stored<"result">,
  { offered, agreed }: { readonly offered: readonly Stored<"result">[]; readonly agreed: readonly AgreedPair[] },
): Omit<MatchedPair, "need" | "result"> {
  const sorted = [...offered.filter(({ id }) => id !== result.id), result].toSorted((a, b) => byCodePoint(a.id, b.id));
  const at = sorted.indexOf(result);
  return { score: shownScore(ranking(sorted, agreed).of(need, at)), ...reasoning(sorted)(need, at) };
}

function shownScore(score: number): number {
  return Number(score.toPrecision(shownDigits));
}

/** Why a need and the result at a place may belong together: words in common, those that stand in fewest offers first and those of most offers left out, and technologies in common. */
function reasoning(sorted: readonly Stored<"result">[]): (need: Stored<"need">, at: number) => Pick<MatchedPair, "words" | "technologies"> {
  const held = new Map<number, ReadonlyMap<string, string>>();
  const wordsOf = (at: number): ReadonlyMap<string, string> => {
    const known = held.get(at);
    if (known !== undefined) return known;
    const made = topicWords(resultText(sorted[at]));
    held.set(at, made);
    return made;
  };
  const step = Math.max(1, Math.ceil(sorted.length / lookedThrough.most));
  const looked = sorted.flatMap((_, at) => (at % step === 0 ? [at] : []));
  const counts = new Map<string, number>();
  for (const at of looked) for (const term of wordsOf(at).keys()) counts.set(term, (counts.get(term) ?? 0) + 1);
  const most = looked.length < lookedThrough.least ? looked.length : saysNothingFrom * looked.length;
  const telling = (at: number): ReadonlyMap<string, string> => new Map([...wordsOf(at)].filter(([term]) => (counts.get(term) ?? 0) <= most));
  return (need, at) => ({
    words: wordsInCommon(needText(need), telling(at), (term) => counts.get(term) ?? 0).slice(0, shownWords),
    technologies: sorted[at]?.body.technologies.filter((each) => need.body.technologies.includes(each)) ?? [],
  });
}

interface Ranking {
  /** Places of the results most alike, best first. */
  readonly best: (need: Stored<"need">, top: number, unheard?: ReadonlySet<number>) => readonly { readonly at: number; readonly score: number }[];
  /** The score of the result at a place, whether or not it is among the best. */
  readonly of: (need: Stored<"need">, at: number) => number;
}

/** Results by likeness of text, those of a technology in common lifted. What a pair scores hangs on all offers and agreed pairs, and not on how many are shown. */
function ranking(results: readonly Stored<"result">[], agreed: readonly AgreedPair[]): Ranking {
  const texts = topicMatcher(
    results.map((result) => topicText(resultText(result))),
    agreed.map(({ need, result }): EarlierPair => ({ query: topicText(needText(need)), document: topicText(resultText(result)) })),
  );
  const ofTechnology = new Map<string, number[]>();
  results.forEach(({ body }, at) => {
    for (const technology of body.technologies) {
      const own = ofTechnology.get(technology) ?? [];
      ofTechnology.set(technology, own);
      own.push(at);
    }
  });
  const liftBeside = (best: number): number => technologyPart * Math.max(1, best);
  return {
    best: (need, top, unheard) => {
      const asked = texts.asked(topicText(needText(need)), unheard);
      const found = asked.best(top);
      const hits = new Map(found.map(({ document, score }) => [document, score]));
      const lift = liftBeside(found[0]?.score ?? 0);
      const alike = new Set(need.body.technologies.flatMap((each) => ofTechnology.get(each) ?? []));
      for (const at of alike) hits.set(at, (hits.get(at) ?? asked.scoreOf(at)) + lift);
      return [...hits]
        .map(([at, score]) => ({ at, score }))
        .sort((a, b) => b.score - a.score || a.at - b.at)
        .slice(0, top);
    },
    of: (need, at) => {
      const asked = texts.asked(topicText(needText(need)));
      const isAlike = results[at]?.body.technologies.some((each) => need.body.technologies.includes(each)) ?? false;
      return asked.scoreOf(at) + (isAlike ? liftBeside(asked.best(1)[0]?.score ?? 0) : 0);
    },
  };
}

export function agreedPairs(needs: readonly Stored<"need">[], results: readonly Stored<"result">[], matches: readonly Stored<"match">[]): AgreedPair[] {
  const [askedBy, offeredAs] = [new Map(needs.map((each) => [each.id, each])), new Map(results.map((each) => [each.id, each]))];
  return matches
    .filter(({ body }) => body.status === "agreed")
    .toSorted((a, b) => byCodePoint(a.id, b.id))
    .flatMap(({ body }) => {
      const [need, result] = [askedBy.get(body.need), offeredAs.get(body.result)];
      return need === undefined || result === undefined ? [] : [{ need, result }];
    });
}

function needText({ body: { labels, problem, wanted } }: Stored<"need">): string {
  return [labels.en, labels.zh, problem, wanted].filter((each) => each !== null && each !== undefined).join(" \n ");
}

function resultText(result: Stored<"result"> | undefined): string {
  if (result === undefined) return "";
  const { labels, summary, keywords } = result.body;
  return [labels.en, labels.zh, summary, ...keywords].filter((each) => each !== null && each !== undefined).join(" \n ");
}

export function isOffered({ body }: Stored<"result">): boolean {
  return body.offered_on !== null && body.withdrawn_on === null;
}

function regionsAlike({ need, result }: MatchedPair, regions: ReadonlyMap<string, string | null>): boolean | null {
  const of = need.body.region ?? (need.body.organisation === null ? null : (regions.get(need.body.organisation) ?? null));
  const owners = result.body.owners.flatMap(({ organisation }) => regions.get(organisation) ?? []);
  return of === null || owners.length === 0 ? null : owners.includes(of);
}

function recallOf(needs: readonly Stored<"need">[], results: readonly Stored<"result">[], matches: readonly Stored<"match">[]) {
  const agreed = agreedPairs(needs, results, matches);
  if (agreed.length === 0) return null;
  const sorted = results.toSorted((a, b) => byCodePoint(a.id, b.id));
  const plain = topicIndex(sorted.map((each) => topicText(resultText(each)).whole));
  const ranked = ranking(sorted, agreed);
  const pairs = new Map<Stored<"need">, number[]>();
  agreed.forEach(({ need }, at) => {
    pairs.set(need, [...(pairs.get(need) ?? []), at]);
  });
  let [value, bm25] = [0, 0];
  for (const [need, own] of pairs) {
    const wanted = new Set(own.map((at) => agreed[at]?.result.id));
    const isWanted = (at: number): boolean => wanted.has(sorted[at]?.id);
    value += ranked.best(need, recallAt, new Set(own)).filter(({ at }) => isWanted(at)).length;
    bm25 += searchTopics(plain, topicText(needText(need)).whole, recallAt).filter(({ document }) => isWanted(document)).length;
  }
  return { at: recallAt, value: value / agreed.length, bm25: bm25 / agreed.length, n: agreed.length, of: results.length };
}
