import type { FindingDraft } from "../../../../diagnosis/finding/finding-draft.ts";
import { registerShareDraft } from "../../../../diagnosis/register-shares/register-share-draft.ts";
import { diagnosisRule, type LimitsOf, ruleFacts } from "../../../../diagnosis/rule.ts";
import { recorded } from "../../../../language/statement/values.ts";
import { recordName } from "../../../../register/record-label.ts";
import { type Stored, storedOf } from "../../../../register/typed-records.ts";
import { foreignItemsWords as words } from "./foreign-items.words.ts";

/** P4.1 with M5.1 and M5.3: does what a product needs come from abroad, without anybody at home who makes it? */
export const foreignItemsFacts = ruleFacts({
  code: "foreign-items",
  version: 1,
  title: { en: "Needed items from abroad", zh: "来自境外的所需条目" },
  question: {
    en: "Do needed card items come mostly from abroad without anybody at home who makes them?",
    zh: "所需清单条目是否主要来自境外而境内无人生产？",
  },
  item: "P4.1",
  bearsOn: ["M5.1", "M5.3"],
  function: "F3",
  mechanism: "blocking",
  speaksOf: ["root"],
  tables: [],
  records: ["item"],
  measure: "ratio.foreign-item-share",
  unit: "share of needed items",
  method: {
    en: "Of the needed items of all cards of which foreign_dependence is known, and of which producers are known as of a day where none is named, the share that comes from abroad to dependent_share or more and has no producer. Confirmed from least_share on. What nobody recorded is unknown and never home-made: insufficient data where fewer than minimum_things can be told or less than minimum_known_share of all.",
    zh: "取对外依存度已知的所需清单条目（未列生产单位者须注明生产单位情况的截至日期），对外依存度达到 dependent_share 且无境内生产单位者的比例。达到 least_share 判定为证据支持。未登记者为未知而非国产：可判断的少于 minimum_things 或不足 minimum_known_share 时，判定为数据不足。",
  },
  blocks: null,
  grounds: "records",
  leavesOpen: {
    en: "Whether deliveries could be cut off and what a replacement would cost is not on the cards.",
    zh: "供应是否可能中断、替代成本多少，不在卡片中。",
  },
  thresholds: {
    dependent_share: {
      default: 0.5,
      unit: "share of use",
      why: { en: "From one half on others decide whether there is enough.", zh: "过半时供应主要取决于他方。" },
    },
    least_share: {
      default: 0.2,
      unit: "share of needed items",
      why: { en: "One item in five is no single case any more.", zh: "五个条目中有一个，已非个案。" },
    },
    minimum_things: { default: 4, unit: "needed items", why: { en: "Fewer are no chain.", zh: "再少则不成链条。" } },
    minimum_known_share: {
      default: 0.5,
      unit: "share of needed items",
      why: { en: "Where most are unknown, the known ones are not the rest.", zh: "多数未知时，已知者不能代表其余。" },
    },
  },
});

export const foreignItems = diagnosisRule({
  ...foreignItemsFacts,
  gather: async ({ records }) => storedOf(records, "item"),
  judge: (items, limits) => [draftOf(items, limits)],
});

function draftOf(items: readonly Stored<"item">[], limits: LimitsOf<typeof foreignItemsFacts>): FindingDraft {
  const needed = items.filter(({ body }) => body.needed === true);
  return registerShareDraft(
    {
      things: words.text("things"),
      lack: words.text("lack"),
      unit: "needed items",
      of: needed.map((each) => ({ id: each.id, name: recorded("item", each.id, recordName(each)), state: stateOf(each.body, limits.dependent_share) })),
      used: needed,
    },
    limits,
  );
}

function stateOf({ foreign_dependence: share, producers, producers_as_of: asOf }: Stored<"item">["body"], limit: number): "open" | "closed" | "unknown" {
  // A maker at home says nothing of how much comes from abroad: those of which that is known are the ones that are counted.
  if (share === null) return "unknown";
  if (producers.length > 0 || share < limit) return "closed";
  return asOf === null ? "unknown" : "open";
}
