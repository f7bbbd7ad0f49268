import { sentences } from "../../../language/statement/sentences.ts";

/** A takeover that is still ahead, the market first: many labels are cut at their end. */
export const takeoverWords = sentences("roadmap-takeover", {
  reaches: { en: "{$market}, {$place}: {$technology} at {$level} of the market", zh: "{$market}（{$place}）：{$technology}市场份额达到{$level}" },
});
