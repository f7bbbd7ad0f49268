import { registerShareDraft } from "../../../../diagnosis/register-shares/register-share-draft.ts";
import { diagnosisRule, ruleFacts } from "../../../../diagnosis/rule.ts";
import { recorded } from "../../../../language/statement/values.ts";
import { recordName } from "../../../../register/record-label.ts";
import { type Stored, storedOf } from "../../../../register/typed-records.ts";
import { needsUnansweredWords as words } from "./needs-unanswered.words.ts";

interface Offers {
  readonly needs: readonly Stored<"need">[];
  readonly results: readonly Stored<"result">[];
  readonly matches: readonly Stored<"match">[];
}

/** P4.3: are there needs for which nothing is offered? */
export const needsUnansweredFacts = ruleFacts({
  code: "needs-unanswered",
  version: 1,
  title: { en: "Offers for needs", zh: "需求与供给的对接" },
  question: {
    en: "Do needs of firms and others find no result that is offered in their technology?",
    zh: "企业等提出的需求，是否在其技术领域没有可用成果？",
  },
  item: "P4.3",
  bearsOn: ["M1.4"],
  function: "F3",
  mechanism: "blocking",
  speaksOf: ["root"],
  tables: [],
  records: ["need", "result", "match"],
  measure: "ratio.without-offer-share",
  unit: "share of needs",
  method: {
    en: "Value: of the needs that name a technology, the share without a result that is offered and not withdrawn in one of their technologies and without a match that both sides agreed to. Confirmed from least_share on. A result that names no technology is of unknown use: insufficient data where less than minimum_known_share of the offered results name one, or fewer than minimum_things needs do.",
    zh: "数值：注明技术的需求中，既没有同一技术领域公开且未撤回的成果、也没有双方同意的匹配者所占比例。达到 least_share 判定为证据支持。未注明技术的成果用途未知：注明技术的公开成果不足 minimum_known_share，或注明技术的需求少于 minimum_things 时，判定为数据不足。",
  },
  blocks: null,
  grounds: "records",
  leavesOpen: { en: "Needs that nobody wrote down, and results that nobody offered, are not in the register.", zh: "未提出的需求与未公开的成果不在登记册中。" },
  thresholds: {
    least_share: {
      default: 0.5,
      unit: "share of needs",
      why: { en: "Where half of the needs meet no offer, more of the same offers do not help.", zh: "半数需求没有供给时，同类成果再多也无济于事。" },
    },
    minimum_things: { default: 5, unit: "needs", why: { en: "Fewer is a handful of cases.", zh: "再少只是个案。" } },
    minimum_known_share: {
      default: 0.5,
      unit: "share of results that name a technology",
      why: { en: "Where most results name no technology, that none fits is not known.", zh: "多数成果未注明技术时，没有适用成果只是未知。" },
    },
  },
});

export const needsUnanswered = diagnosisRule({
  ...needsUnansweredFacts,
  gather: async ({ records }): Promise<Offers> => {
    const [needs, results, matches] = await Promise.all([storedOf(records, "need"), storedOf(records, "result"), storedOf(records, "match")]);
    return { needs, results, matches };
  },
  judge: ({ needs, results, matches }, limits) => {
    const asked = needs.filter(({ body }) => body.technologies.length > 0);
    const offered = results.filter(({ body }) => body.offered_on !== null && body.withdrawn_on === null);
    const coded = offered.filter(({ body }) => body.technologies.length > 0);
    const served = new Set(coded.flatMap(({ body }) => body.technologies));
    const agreed = new Set(matches.filter(({ body }) => body.status === "agreed").map(({ body }) => body.need));
    const isKnown = offered.length > 0 && coded.length >= limits.minimum_known_share * offered.length;
    return [
      registerShareDraft(
        {
          things: words.text("things"),
          lack: words.text("lack"),
          unit: "needs",
          of: asked.map((need) => {
            const isServed = agreed.has(need.id) || need.body.technologies.some((each) => served.has(each));
            return {
              id: need.id,
              name: recorded("need", need.id, recordName(need)),
              state: isServed ? ("closed" as const) : isKnown ? ("open" as const) : ("unknown" as const),
            };
          }),
          used: [...asked, ...offered],
        },
        limits,
      ),
    ];
  },
});
