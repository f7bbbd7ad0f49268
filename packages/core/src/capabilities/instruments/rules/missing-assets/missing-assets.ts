import type { FindingDraft } from "../../../../diagnosis/finding/finding-draft.ts";
import { registerShareDraft } from "../../../../diagnosis/register-shares/register-share-draft.ts";
import { diagnosisRule, type LimitsOf, ruleFacts } from "../../../../diagnosis/rule.ts";
import { recorded } from "../../../../language/statement/values.ts";
import { recordName } from "../../../../register/record-label.ts";
import { type Stored, storedOf } from "../../../../register/typed-records.ts";
import { missingAssetsWords as words } from "./missing-assets.words.ts";

/** P4.3 with M4.3 and M5.2: are complementary assets and business models missing? */
export const missingAssetsFacts = ruleFacts({
  code: "missing-assets",
  version: 1,
  title: { en: "Complementary assets and business models", zh: "互补资产与商业模式" },
  question: { en: "Are complementary assets or business models missing that cards name?", zh: "卡片所列的互补资产或商业模式是否缺失？" },
  item: "P4.3",
  bearsOn: ["M4.3", "M5.2"],
  function: "F7",
  mechanism: "blocking",
  speaksOf: ["root"],
  tables: [],
  records: ["item"],
  measure: "ratio.missing-asset-share",
  unit: "share of assets and models",
  method: {
    en: "Of the card items of kind `complement` whose state is known the share that is missing; one that is there in part is there. Confirmed from least_share on. What nobody recorded is unknown and never missing: insufficient data where fewer than minimum_things can be told or less than minimum_known_share of all.",
    zh: "取类型为“互补”且状态已知的清单条目，状态为缺失者的比例；部分具备计为具备。达到 least_share 判定为证据支持。未登记状态者为未知而非缺失：可判断的少于 minimum_things 或不足 minimum_known_share 时，判定为数据不足。",
  },
  blocks: null,
  grounds: "records",
  leavesOpen: {
    en: "Whether a business model carries itself is seen by sales and users; cards say whether it is there.",
    zh: "商业模式能否成立取决于销售与用户；卡片只说明是否具备。",
  },
  thresholds: {
    least_share: {
      default: 0.25,
      unit: "share of assets and models",
      why: {
        en: "A product goes to market with all of its complements; a quarter missing holds it back.",
        zh: "产品进入市场需要全部互补要素；缺四分之一即受制约。",
      },
    },
    minimum_things: { default: 3, unit: "assets and models", why: { en: "Fewer are single cases.", zh: "再少只是个案。" } },
    minimum_known_share: {
      default: 0.5,
      unit: "share of assets and models",
      why: { en: "Where most are unknown, the known ones are not the rest.", zh: "多数未知时，已知者不能代表其余。" },
    },
  },
});

export const missingAssets = diagnosisRule({
  ...missingAssetsFacts,
  gather: async ({ records }) => storedOf(records, "item"),
  judge: (items, limits) => [draftOf(items, limits)],
});

function draftOf(items: readonly Stored<"item">[], limits: LimitsOf<typeof missingAssetsFacts>): FindingDraft {
  const named = items.filter(({ body }) => body.complement !== null);
  return registerShareDraft(
    {
      things: words.text("things"),
      lack: words.text("lack"),
      unit: "assets and models",
      of: named.map((each) => ({
        id: each.id,
        name: recorded("item", each.id, recordName(each)),
        state: each.body.complement_state === null ? "unknown" : each.body.complement_state === "missing" ? "open" : "closed",
      })),
      used: named,
    },
    limits,
  );
}
