import { sentences } from "../../../language/statement/sentences.ts";

/** What can be said of institutes whose industry is too scattered to pay for common research. */
export const instituteSupportWords = sentences("institute-support", {
  result: {
    en: "{known}. Of the {placed} with both sides known, {share} work for an industry that is too scattered to pay for what all of it needs (Herfindahl of listed firms' assets below {cut}). {moved} of {placed} change their cell when both cut points move by {by}.",
    zh: "{known}。两方面均已知的{placed}家中，{share}服务于分散的行业（上市企业资产赫芬达尔指数低于{cut}），行业难以自行支付共性研究。两个分界点移动{by}时，{placed}家中有{moved}家改变类别。",
  },
  "too-few": {
    en: "{known}. Both sides are known for {placed}; at least {minimum} are needed.",
    zh: "{known}。两方面均已知的有{placed}家，至少需要{minimum}家。",
  },
  known: {
    en: "Of {all} institute-companies (found by a pattern of names, which is not a register), {no_industry} have no known industry with enough listed firms and {no_research} no programme with enough projects",
    zh: "按名称识别的院所类企业共{all}家（名称识别并非正式名录），其中{no_industry}家所属行业不明或上市企业过少，{no_research}家所在专项项目过少或不明",
  },
  comparison: { en: "both cut points moved by {by}: {lower} and {upper}", zh: "分界点移动{by}：{lower}与{upper}" },
});
