import { sentences } from "../../language/statement/sentences.ts";

/** What can be said of things of the register of which some lack something. What things they are and what they lack is the rule's to say. */
export const registerShareWords = sentences("register-share", {
  some: {
    en: "Of {$all} {$things}, {$open} ({$share}) {$lack}: {$names}.",
    zh: "{$all}项{$things}中有{$open}项（{$share}）{$lack}：{$names}。",
  },
  none: { en: "Of {$all} {$things}, none {$lack}.", zh: "{$all}项{$things}中没有{$lack}的。" },
  "too-few": {
    en: "The register tells it of {$all} {$things}; at least {$minimum} are needed.",
    zh: "登记册中可判断的{$things}有{$all}项，至少需要{$minimum}项。",
  },
  unknown: {
    en: "Of {$all} {$things}, it can be told of {$known} ({$share}); at least {$minimum} must, else what is not recorded is unknown and not absent.",
    zh: "{$all}项{$things}中可判断的有{$known}项（{$share}）；至少须达{$minimum}，否则未登记者为未知而非没有。",
  },
  comparison: { en: "each of {$all} {$things} looked at by itself", zh: "逐一核对{$all}项{$things}" },
  from: { en: "from {$share} on", zh: "达到{$share}" },
});
