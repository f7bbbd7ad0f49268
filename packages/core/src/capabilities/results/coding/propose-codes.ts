import { z } from "zod";
import { field } from "../../../contract/fields.ts";
import { success } from "../../../contract/outcome.ts";
import { workspaceUseCase } from "../../../contract/use-case.ts";
import { nameText } from "../../../language/text.ts";
import { topicWords, wordsInCommon } from "../topic-terms.ts";
import { type CodedRecord, codedRecords, codedTypes, codeKinds, proposableCodes } from "./coded-records.ts";
import { type Proposable, proposer } from "./proposer.ts";

/** Proposals that are shown of each record, those among which they are looked for, and words in common of each. */
const [proposed, lookedAt, shownWords] = [3, 12, 8];
/** Coded records on which the proposals are judged: no more, spread over all of them. */
const judgedAtMost = 500;

const proposal = z.object({
  code: z.string(),
  name: nameText,
  /** Cosine with the text of the code, or with the coded record that speaks for it: 0 to 1, no probability. */
  likeness: z.number(),
  /** Words of the record that stand there too, the longest first. */
  words: z.array(z.string()),
  /** The coded record that speaks most for it; null where the code's own text does. */
  like: z.object({ id: z.string(), name: nameText }).nullable(),
});

/** `quoin coding propose` */
export const proposeCodes = workspaceUseCase({
  words: ["coding", "propose"],
  summary:
    "Which technology or card item a project, an application or a result is of: three proposals for each that nobody has coded, with the words in common, and how often they are right",
  changes: false,
  delivers: "answer",
  rights: "records",
  effort: "long",
  example: "quoin coding propose my-office --type project --of technology --limit 20",
  input: z.strictObject({
    type: field(z.enum(codedTypes).default("project"), { description: "type of the records" }),
    of: field(z.enum(codeKinds).default("technology"), { description: "what is proposed: technologies, or items of cards" }),
    limit: field(z.int().min(1).max(1000), { description: "at most so many", unit: "records" }).default(50),
    offset: field(z.int().min(0), { description: "how many to pass over", unit: "records" }).default(0),
  }),
  output: z.object({
    /** Records without a code, those with coded ones, and what they may be coded as. */
    total: z.number(),
    coded: z.number(),
    codes: z.number(),
    /** Each coded record proposed for as if nobody had coded it or one of the same text: share of which the first proposal is right, one of three, and what always naming the most frequent code would give. Null where none is coded. */
    held_out: z.object({ n: z.number(), first: z.number(), of_three: z.number(), usual: z.number() }).nullable(),
    records: z.array(
      z.object({
        id: z.string(),
        name: nameText,
        proposals: z.array(proposal),
      }),
    ),
    synthetic: z.boolean(),
  }),
  run: async ({ records }, { type, of, limit, offset }) => {
    const [all, codes] = await Promise.all([codedRecords(records, type, of), proposableCodes(records, of)]);
    const coded = all.filter((each) => each.codes.length > 0);
    const propose = explaining(codes, coded);
    const open = all
      .filter((each) => each.codes.length === 0)
      .map((record) => ({ record, found: propose(record.text) }))
      // Those that are plainest come first; who decides them has decided most with least reading.
      .toSorted((a, b) => (b.found[0]?.likeness ?? 0) - (a.found[0]?.likeness ?? 0));
    return success({
      total: open.length,
      coded: coded.length,
      codes: codes.length,
      held_out: heldOut(propose, coded),
      records: open.slice(offset, offset + limit).map(({ record, found }) => ({ id: record.id, name: record.name, proposals: [...found] })),
      synthetic: all.some((each) => each.synthetic),
    });
  },
});

type Explained = z.output<typeof proposal>;

/** The best codes of a text that have a word in common with it, in their own text or in that of the coded record that speaks for them. */
function explaining(
  codes: readonly (Proposable & { readonly name: CodedRecord["name"] })[],
  coded: readonly CodedRecord[],
): (text: string, unheard?: ReadonlySet<number>) => readonly Explained[] {
  const propose = proposer(codes, coded);
  const called = new Map(codes.map((each) => [each.id, each]));
  return (text, unheard) =>
    propose(text, lookedAt, unheard)
      .flatMap(({ id, likeness, like }): Explained[] => {
        const code = called.get(id);
        const speaks = like === null ? undefined : coded[like];
        const words = wordsInCommon(text, topicWords(`${code?.text ?? ""} \n ${speaks?.text ?? ""}`), (term) => -term.length);
        if (code === undefined || words.length === 0) return [];
        return [
          {
            code: id,
            name: code.name,
            likeness,
            words: words.slice(0, shownWords),
            like: speaks === undefined ? null : { id: speaks.id, name: speaks.name },
          },
        ];
      })
      .slice(0, proposed);
}

function heldOut(propose: ReturnType<typeof explaining>, coded: readonly CodedRecord[]) {
  if (coded.length === 0) return null;
  const places = new Map<string, Set<number>>();
  coded.forEach(({ text }, at) => {
    const same = places.get(text) ?? new Set<number>();
    places.set(text, same);
    same.add(at);
  });
  const step = Math.max(1, coded.length / judgedAtMost);
  const judged = Array.from({ length: Math.min(coded.length, judgedAtMost) }, (_, place) => Math.floor(place * step));
  const counts = new Map<string, number>();
  for (const { codes } of coded) for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  const [[usual] = []] = [...counts].toSorted(([a, left], [b, right]) => right - left || (a < b ? -1 : 1));
  let [first, three, frequent] = [0, 0, 0];
  for (const at of judged) {
    const one = coded[at];
    if (one === undefined) continue;
    const found = propose(one.text, places.get(one.text)).map(({ code }) => one.codes.includes(code));
    if (found[0] === true) first++;
    if (found.includes(true)) three++;
    if (usual !== undefined && one.codes.includes(usual)) frequent++;
  }
  return { n: judged.length, first: first / judged.length, of_three: three / judged.length, usual: frequent / judged.length };
}
