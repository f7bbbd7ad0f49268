import type { LocalText } from "../../language/text.ts";

/**
 * The paper's problems as questions. The paper asserts them; whether they hold in an office's own data is what the diagnosis asks, so that no heading of a page or document may say it first.
 */
export const paperQuestions: Readonly<Record<string, LocalText>> = {
  P1: { en: "Is upgrading forced from outside, without an innovation system of one's own?", zh: "是否被动升级、缺乏内生技术创新体系？" },
  "P1.1": { en: "Do scale and speed come first: isomorphism, over-competition, waste?", zh: "是否重规模速度：产业同构、过度竞争、资源浪费？" },
  "P1.2": { en: "Was the industry overtaken by substitutions led elsewhere?", zh: "在替代浪潮中是否被动跟随？" },
  "P1.3": { en: "Is technology introduced without being absorbed?", zh: "是否重引进轻消化吸收？" },
  "P1.4": { en: "Is the former mechanism of development unfit for high-tech and emerging industries?", zh: "传统发展机制是否不适应高技术与新兴产业？" },
  P2: { en: "Is overall planning and top-level design lacking?", zh: "整体规划和顶层设计是否缺乏？" },
  "P2.1": { en: "Are institutional arrangements for @national intent inadequate?", zh: "体现@national意志的制度安排是否不足？" },
  "P2.2": { en: "Do functions split among departments leave overlaps and gaps?", zh: "职能分散于多部门，是否存在重复与空缺？" },
  "P2.3": { en: "Is a medium- and long-term layout with policy support lacking?", zh: "中长期布局与政策支持是否缺乏？" },
  P3: { en: "Does generic technology lack a research subject and stable support?", zh: "共性技术是否缺乏研究主体与长期稳定支持？" },
  "P3.1": { en: "Are there generic technologies without a performer?", zh: "共性技术是否无承担主体？" },
  "P3.2": { en: "Are single firms unable or unwilling?", zh: "单个企业是否无力或不愿承担？" },
  "P3.3": { en: "Is cooperation of industry, universities and research unfit for major innovation?", zh: "产学研组织形式是否不适应重大创新？" },
  "P3.4": { en: "Is support neither long-term nor stable?", zh: "支持是否不够长期稳定？" },
  P4: { en: "Are system integration, collaborative innovation and ecology weak?", zh: "系统集成与协同创新是否不足、创新生态是否有待完善？" },
  "P4.1": { en: "Are there single breakthroughs without the cluster of technologies around them?", zh: "是否重单项突破轻技术集群？" },
  "P4.2": { en: "Do unit and integration technology fail to advance together?", zh: "单元技术与集成技术互动是否不足？" },
  "P4.3": { en: "Are complementary assets and business models missing?", zh: "互补资产与商业模式是否缺失？" },
  "P4.4": { en: "Is talent in batches missing?", zh: "成批人才是否不足？" },
  "P4.5": { en: "Do leading enterprises fail to integrate the ecosystem?", zh: "龙头企业带动是否不足？" },
};

/** Examples that the paper takes from a country, by the problem that they illustrate. */
export const paperExamples: readonly { readonly code: string; readonly country: "china-its"; readonly example: LocalText }[] = [
  { code: "P1.2", country: "china-its", example: { en: "CRT, LCD, OLED", zh: "CRT、LCD、OLED" } },
];
