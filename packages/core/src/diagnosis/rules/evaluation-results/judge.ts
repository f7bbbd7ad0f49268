import type { LocalText } from "../../../language/text.ts";
import { listed, percent } from "../../../language/wording.ts";
import type { StoredRecord } from "../../../register/record-store.ts";
import { type FindingDraft, findingDraft, insufficientData, nation } from "../../finding-draft.ts";
import { recordEvidence, recordLabel } from "../../record-evidence.ts";

/** What is counted among evaluations, and how it is said. */
export interface Counted {
  /** Of these evaluations the share is taken. */
  readonly among: readonly StoredRecord[];
  readonly counts: (evaluation: StoredRecord) => boolean;
  readonly limit: number;
  readonly least: number;
  readonly words: {
    /** Why too few say nothing; `n` of them there are. */
    readonly thin: (n: number, evaluated: number) => LocalText;
    readonly what: LocalText;
    readonly among: LocalText;
  };
}

/** One finding for the whole office: which share of the evaluations is so, with each of them as evidence. */
export function judgeShare(evaluations: readonly StoredRecord[], { among, counts, limit, least, words }: Counted): FindingDraft[] {
  const evidence = recordEvidence(among);
  const synthetic = among.some(({ body }) => body["synthetic"] === true);
  if (among.length < least) return [insufficientData(nation, words.thin(among.length, evaluations.length), evidence, { threshold: limit, synthetic })];
  const counted = among.filter(counts);
  const share = counted.length / among.length;
  const years = among.map(({ body }) => Number(body["year"]));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const span = first === last ? `${first}` : `${first}–${last}`;
  const names = listed(counted.map((each) => recordLabel(each)));
  const said = percent(share);
  return [
    findingDraft({
      subject: nation,
      evidence,
      synthetic,
      verdict: share >= limit ? "confirmed" : "not-supported",
      value: share,
      threshold: limit,
      comparison: {
        kind: "threshold",
        text: {
          en: `the newest evaluation of each of ${among.length} ${words.among.en}, ${span}; limit ${percent(limit)}`,
          zh: `${among.length}个${words.among.zh}各自最近一次考核（${span}年）；界限${percent(limit)}`,
        },
        counted: counted.map(({ id }) => id),
      },
      chart: null,
      statement: {
        en: `${counted.length} of ${among.length} ${words.among.en} (${said}) ${words.what.en}${counted.length === 0 ? "" : `: ${names.en}`}. Only what was evaluated is counted.`,
        zh: `${among.length}个${words.among.zh}中有${counted.length}个（${said}）${words.what.zh}${counted.length === 0 ? "" : `：${names.zh}`}。仅统计已考核的对象。`,
      },
    }),
  ];
}
