import { catalogue } from "../language/catalogue.ts";

export const standingText = catalogue("standing", {
  rank: { en: "{$place}: rank {$rank} of {$all}, highest first:", zh: "{$place}在{$all}个有数据的地区中由高到低排第{$rank}位：" },
  highest: { en: "{$place} is the highest of {$all} (rank {$rank}):", zh: "{$place}为有数据的{$all}个地区中最高（第{$rank}位）：" },
  lowest: { en: "{$place} is the lowest of {$all} (rank {$rank}):", zh: "{$place}为有数据的{$all}个地区中最低（第{$rank}位）：" },
  median: { en: "middle of all {$value}", zh: "中位数{$value}" },
  neither: { en: "Neither high nor low is better.", zh: "高低不分优劣。" },
  lower: { en: "Lower is better.", zh: "越低越好。" },
  lowerBest: { en: "Lower is better: the best of them.", zh: "越低越好，本地最优。" },
  lowerWorst: { en: "Lower is better: the worst of them.", zh: "越低越好，本地最差。" },
  higher: { en: "Higher is better.", zh: "越高越好。" },
  higherBest: { en: "Higher is better: the best of them.", zh: "越高越好，本地最优。" },
  higherWorst: { en: "Higher is better: the worst of them.", zh: "越高越好，本地最差。" },
});
