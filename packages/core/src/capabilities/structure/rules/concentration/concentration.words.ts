import { sentences } from "../../../../language/statement/sentences.ts";

/** Other ways to count laboratories. */
export const concentrationWords = sentences("concentration", {
  seat: {
    en: "A project counts where its lead has its seat, which need not be where the work is done.",
    zh: "@projects按牵头单位所在地计，未必是研究实际开展的地方。",
  },
  only: { en: "{$kind} only ({$n})", zh: "仅{$kind}（{$n}个）" },
});
