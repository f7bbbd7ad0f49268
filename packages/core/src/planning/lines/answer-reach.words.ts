import { sentences } from "../../language/statement/sentences.ts";

/** What is to be done where a tool of policy reaches too few, or firms and owners give up what they have. */
export const reachWords = sentences("answer-reach", {
  "aid-tax": {
    en: "Open the tax relief of {$place} to small firms that make no profit yet: refunds, and rates that rise as size falls. {$statement}",
    zh: "使{$place}税收优惠惠及尚未盈利的小企业：可退税，且规模越小优惠比例越高。{$statement}",
  },
  "aid-finance": {
    en: "Reserve for small firms in {$place} a part of public loans, guarantees and risk capital, and report yearly who got it. {$statement}",
    zh: "在{$place}公共贷款、担保与风险资本中为小企业预留份额，并逐年公布去向。{$statement}",
  },
  "kept-inventions": {
    en: "Ask owners in {$place} why they give up rights, and ease what makes them: fees of the first years, enforcement, use by others. {$statement}",
    zh: "调查{$place}权利人放弃专利的原因，并从前期年费、维权与许可运用等方面予以支持。{$statement}",
  },
  "firm-institutions": {
    en: "Share with firms and their federations in {$place} the cost of testing bases that stand at their own institutions and are open to others. {$statement}",
    zh: "在{$place}与企业或企业联合体共担试验基地建设费用，基地依托企业自办研发机构并向其他企业开放。{$statement}",
  },
});
