import type { LocalText } from "../../../language/text.ts";
import { toOne } from "../../../language/wording.ts";
import { hightechIndicators, industryIndicators, type SpendingIndicators } from "./gather.ts";

/** Whose spending is looked at. */
export interface Scope {
  readonly indicators: SpendingIndicators;
  readonly who: LocalText;
  readonly asked: { readonly part: string | null };
  /** @param place null for the nation */
  question(place: LocalText | null, ratio: number): LocalText;
}

function scope(part: string | null, indicators: SpendingIndicators, who: LocalText): Scope {
  return {
    indicators,
    who,
    asked: { part },
    question: (place, ratio) => {
      const limit = toOne(ratio, ratio % 1 === 0 ? 0 : 1);
      return ratio === 1
        ? {
            en: `Does ${who.en}${place === null ? "" : ` of ${place.en}`} pay more for imported technology than for assimilating it?`,
            zh: `${place?.zh ?? ""}${who.zh}引进技术的经费是否多于消化吸收经费？`,
          }
        : {
            en: `Does ${who.en}${place === null ? "" : ` of ${place.en}`} pay more than ${limit.en} for imported technology over assimilating it?`,
            zh: `${place?.zh ?? ""}${who.zh}引进技术与消化吸收经费之比是否高于${limit.zh}？`,
          };
    },
  };
}

export const scopes = {
  hightech: scope(null, hightechIndicators, { en: "the high-technology industry", zh: "高技术产业" }),
  industry: scope("industry", industryIndicators, { en: "the whole of industry", zh: "全部工业企业" }),
} as const;
