import type { Language, LocalText } from "@quoin/core";

/** Topics of the indicators as the table of their names has them. A topic that is not here is printed as it stands. */
const topics: Readonly<Record<string, LocalText>> = {
  budget: { en: "Public budget", zh: "财政支出" },
  "high-tech industry": { en: "High-tech industry", zh: "高技术产业" },
  "high-tech trade": { en: "High-tech trade", zh: "高技术产品贸易" },
  "high-tech innovation": { en: "Innovation in high-tech industry", zh: "高技术产业创新" },
  "technology acquisition": { en: "Acquisition of technology", zh: "技术获取与改造" },
  papers: { en: "Papers", zh: "论文" },
  patents: { en: "Patents", zh: "专利" },
  "R&D": { en: "R&D spending", zh: "研发经费" },
  "R&D personnel": { en: "R&D personnel", zh: "研发人员" },
  "technology market": { en: "Technology market", zh: "技术市场" },
};

export function topicText(topic: string, language: Language): string {
  return topics[topic]?.[language] ?? topic;
}
