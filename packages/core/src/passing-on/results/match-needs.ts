import { byCodePoint, searchTopics, topicIndex } from "@quoin/methods";
import { z } from "zod";
import { field } from "../../contract/fields.ts";
import { success } from "../../contract/outcome.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { currentRecord } from "../../register/changes/record-step.ts";
import { type Stored, storedOf } from "../../register/types/typed-records.ts";
import { topicTerms } from "./topic-terms.ts";

/** A pair that is shown, with the reasons for which it is. */
export const matchAnswer = z.object({
  need: z.string(),
  result: z.string(),
  score: z.number(),
  /** Terms that both texts hold, of words their first letters; those of the rarest terms first. */
  words: z.array(z.string()),
  technologies: z.array(z.string()),
  /** Whether both are of one region; null where one of them is not known. */
  region: z.boolean().nullable(),
  status: z.string().nullable(),
});

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
  }),
  output: z.object({
    matches: z.array(matchAnswer),
    /** Of pairs that both sides agreed to: how many results stand among the first ten of their need, beside plain BM25 of whole words. Null where nobody agreed yet. */
    recall: z.object({ at: z.number(), value: z.number(), bm25: z.number(), n: z.number(), of: z.number() }).nullable(),
  }),
  run: async (ports, { need, top }) => {
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
    const offered = results.filter(({ body }) => body.offered_on !== null && body.withdrawn_on === null);
    const status = new Map(matches.map(({ body }) => [`${body.need} ${body.result}`, body.status]));
    const asked = needs.filter(({ id }) => need === undefined || id === need);
    return success({
      matches: matched(asked, offered, top).map((pair) => ({
        need: pair.need.id,
        result: pair.result.id,
        score: pair.score,
        words: pair.words,
        technologies: pair.technologies,
        region: regionsAlike(pair, regions),
        status: status.get(`${pair.need.id} ${pair.result.id}`) ?? null,
      })),
      recall: recallOf(needs, results, matches),
    });
  },
});

export interface MatchedPair {
  readonly need: Stored<"need">;
  readonly result: Stored<"result">;
  readonly score: number;
  readonly words: string[];
  readonly technologies: string[];
}

/** What a technology in common adds to the score, in parts of the best text score of the need: enough to lead among texts alike, too little to lead alone over one that is much more alike. */
const technologyPart = 0.25;

/** Of each need the results that are most alike, best first. */
export function matched(needs: readonly Stored<"need">[], results: readonly Stored<"result">[], top: number): MatchedPair[] {
  const sorted = results.toSorted((a, b) => byCodePoint(a.id, b.id));
  const terms = sorted.map((result) => topicTerms(resultText(result)));
  const held = terms.map((own) => new Set(own));
  const index = topicIndex(terms);
  const rarity = (term: string): number => {
    const id = index.terms.get(term) ?? 0;
    return (index.start[id + 1] ?? 0) - (index.start[id] ?? 0);
  };
  return needs
    .toSorted((a, b) => byCodePoint(a.id, b.id))
    .flatMap((need) => {
      const own = [...new Set(topicTerms(needText(need)))];
      const hits = new Map(searchTopics(index, own, Math.max(10 * top, 100)).map(({ document, score }) => [document, score]));
      const best = Math.max(0, ...hits.values());
      const wanted = new Set(need.body.technologies);
      sorted.forEach(({ body }, at) => {
        if (body.technologies.some((each) => wanted.has(each))) hits.set(at, (hits.get(at) ?? 0) + technologyPart * Math.max(best, 1));
      });
      return [...hits]
        .toSorted(([a, left], [b, right]) => right - left || a - b)
        .slice(0, top)
        .flatMap(([at, score]): MatchedPair[] => {
          const result = sorted[at];
          if (result === undefined) return [];
          const words = own.filter((term) => held[at]?.has(term) === true).toSorted((a, b) => rarity(a) - rarity(b) || byCodePoint(a, b));
          return [{ need, result, score, words: words.slice(0, 12), technologies: result.body.technologies.filter((each) => wanted.has(each)) }];
        });
    });
}

function needText({ body: { labels, problem, wanted } }: Stored<"need">): string {
  return [labels.en, labels.zh, problem, wanted].filter((each) => each !== null && each !== undefined).join(" \n ");
}

function resultText({ body: { labels, summary, keywords } }: Stored<"result">): string {
  return [labels.en, labels.zh, summary, ...keywords].filter((each) => each !== null && each !== undefined).join(" \n ");
}

function regionsAlike({ need, result }: MatchedPair, regions: ReadonlyMap<string, string | null>): boolean | null {
  const of = need.body.region ?? (need.body.organisation === null ? null : (regions.get(need.body.organisation) ?? null));
  const owners = result.body.owners.flatMap(({ organisation }) => regions.get(organisation) ?? []);
  return of === null || owners.length === 0 ? null : owners.includes(of);
}

function recallOf(needs: readonly Stored<"need">[], results: readonly Stored<"result">[], matches: readonly Stored<"match">[]) {
  const agreed = matches.filter(({ body }) => body.status === "agreed");
  if (agreed.length === 0) return null;
  const asked = new Set(agreed.map(({ body }) => body.need));
  const own = needs.filter(({ id }) => asked.has(id));
  const found = new Set(matched(own, results, recallAt).map(({ need, result }) => `${need.id} ${result.id}`));
  const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const sorted = results.toSorted((a, b) => byCodePoint(a.id, b.id));
  const plain = topicIndex(sorted.map((each) => words(resultText(each))));
  const byWords = new Set(
    own.flatMap((need) => searchTopics(plain, words(needText(need)), recallAt).map(({ document }) => `${need.id} ${sorted[document]?.id ?? ""}`)),
  );
  const share = (all: ReadonlySet<string>): number => agreed.filter(({ body }) => all.has(`${body.need} ${body.result}`)).length / agreed.length;
  return { at: recallAt, value: share(found), bm25: share(byWords), n: agreed.length, of: results.length };
}
