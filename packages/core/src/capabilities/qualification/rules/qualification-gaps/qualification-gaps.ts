import { registerShareDraft } from "../../../../diagnosis/register-shares/register-share-draft.ts";
import { diagnosisRule, ruleFacts } from "../../../../diagnosis/rule.ts";
import { recorded } from "../../../../language/statement/values.ts";
import { recordName } from "../../../../register/record-label.ts";
import { qualificationChain, readChainRecords } from "../../qualification-chain.ts";
import { qualificationGapsWords as words } from "./qualification-gaps.words.ts";

/** P4.3: do items lack what a product is qualified by? */
export const qualificationGapsFacts = ruleFacts({
  code: "qualification-gaps",
  version: 2,
  title: { en: "From standard to qualified product", zh: "从标准到合格产品" },
  question: {
    en: "Do needed items lack a standard, a test method, an accredited laboratory or a qualified product?",
    zh: "所需条目是否缺少标准、试验方法、获认可实验室或合格产品？",
  },
  item: "P4.3",
  bearsOn: ["M1.3"],
  function: "F3",
  mechanism: "blocking",
  speaksOf: ["root"],
  tables: [],
  records: ["item", "standard", "test-method", "accreditation", "evaluated-product"],
  measure: "ratio.broken-chain-share",
  unit: "share of needed items",
  method: {
    en: "For each card item that is needed and names a technology: is there a standard of that technology that is no draft and not withdrawn or replaced, a test method of it, a laboratory accredited for one of them in the base year and not suspended, and a product of the item that passed and is valid? Value: the share that lacks any step. An item without the day to which its standards and tests are recorded is unknown. Confirmed from least_share on.",
    zh: "对每个所需且注明技术的清单条目，逐步核对：是否有该技术非草案、未废止、未被代替的标准，其试验方法，基准年获认可且未暂停的实验室，以及合格且在有效期内的产品。数值：缺任一步者的比例。未注明标准与检测情况截至日期的条目为未知。达到 least_share 判定为证据支持。",
  },
  blocks: null,
  grounds: "records",
  leavesOpen: { en: "Whether a standard asks for what users need is not in the register.", zh: "标准是否反映用户需求，不在登记册中。" },
  thresholds: {
    least_share: {
      default: 0.25,
      unit: "share of needed items",
      why: { en: "One item without a qualified product can hold up a chain; a quarter is a pattern.", zh: "一个条目即可卡住一条链，四分之一则成普遍现象。" },
    },
    minimum_things: { default: 4, unit: "items", why: { en: "Fewer are single cases.", zh: "再少只是个案。" } },
    minimum_known_share: {
      default: 0.5,
      unit: "share of needed items",
      why: { en: "Where most were never looked at, those that were are not the rest.", zh: "多数未核对时，已核对者不能代表其余。" },
    },
  },
});

export const qualificationGaps = diagnosisRule({
  ...qualificationGapsFacts,
  gather: ({ records }) => readChainRecords(records),
  judge: (held, limits) => {
    const chains = qualificationChain(held, limits.base_year === null ? null : `${limits.base_year}-12-31`);
    return [
      registerShareDraft(
        {
          things: words.text("things"),
          lack: words.text("lack"),
          unit: "items",
          of: chains.map(({ item, steps }) => ({
            id: item.id,
            name: recorded("item", item.id, recordName(item)),
            state: steps.some(({ state }) => state === "missing" || state === "expired")
              ? ("open" as const)
              : steps.some(({ state }) => state === "unknown")
                ? ("unknown" as const)
                : ("closed" as const),
          })),
          used: [...chains.map(({ item }) => item), ...chains.flatMap(({ used }) => used)],
        },
        limits,
      ),
    ];
  },
});
