import { optionalTable } from "../../../../diagnosis/finding/optional-table.ts";
import { diagnosisRule, ruleFacts } from "../../../../diagnosis/rule.ts";
import { movedWhole } from "../../../../diagnosis/verdict/blocks.ts";
import { seedThreshold } from "../../../../diagnosis/verdict/draws-threshold.ts";
import { needed } from "../../../../evidence/roles/required-table.ts";
import { affiliateResearch } from "../../tables/affiliate-research.ts";
import { affiliateResearchByIndustry } from "../../tables/affiliate-research-by-industry.ts";
import { coauthoredArticles } from "../../tables/coauthored-articles.ts";
import { judgeOpening } from "./judge.ts";

const articlesTable = needed(coauthoredArticles, ["economy", "year", "kind", "articles"]);
const hostsTable = needed(affiliateResearch, ["year", "region", "host", "level", "indicator", "value"]);

const industriesTable = needed(affiliateResearchByIndustry, ["year", "code", "host", "value"]);

/** P1.3 with ST2 and ST3: does opening to others stall? */
export const openingFacts = ruleFacts({
  code: "opening",
  version: 5,
  title: { en: "Opening", zh: "开放合作" },
  question: {
    en: "Does cooperation with others fall: articles with foreign authors, and the R&D of multinationals in the country?",
    zh: "对外合作是否减少：国际合作论文与跨国公司在本国的研发？",
  },
  item: "P1.3",
  bearsOn: ["ST2", "ST3", "M5.4", "M5.5"],
  function: "F3",
  mechanism: "blocking",
  speaksOf: ["root"],
  tables: [],
  alsoReads: [articlesTable, hostsTable, industriesTable],
  records: [],
  measure: "benchmark.cooperation-share-change",
  unit: "change of the share",
  method: {
    en: "Parts: `articles`, the share of articles with foreign authors less that of the world; `multinationals`, the share of the R&D of US firms abroad; the same share less that of `peer`, and within two industries. Where `peer` is the one that grew most among hosts of `peer_share` and more, each draw picks the fastest grower anew: the largest of several changes lies high where nothing happens. Value: mean of the last period_years less that of the first, against walks that take the figure's own yearly steps, each as likely down as up. Other periods, steps in pairs and the newest year left out stand beside it; a part whose table is missing touches no other.",
    zh: "各部分：论文（国际合作论文比重减世界水平）；跨国公司（占美国企业海外研发的比重）；与 peer 比重之差；两个行业内的比重。若 peer 是比重不低于 peer_share 的东道国中上升最多的一个，则每次模拟都重新挑选上升最快者：几个变动中最大的一个在什么都没有发生时也偏高。数值：最后 period_years 年平均减最初 period_years 年平均，与以该数自身年际变动、升降机会均等的随机游走比较。并列出其他期长、相邻变动绑定以及不含最新年份的结果；缺少数据表的部分不影响其他部分。",
  },
  blocks: movedWhole("year"),
  grounds: "chance",
  leavesOpen: {
    en: "Joint ventures, licences and market access granted for technology are not in the data; nor is joint invention.",
    zh: "合资、许可以及以市场换技术的记录不在数据中；共同发明也没有。",
  },
  thresholds: {
    economy: {
      default: "",
      unit: "economy",
      why: { en: "Whose opening is asked about, by the names of the tables.", zh: "所问经济体（按表中名称）。" },
    },
    world: {
      default: "World",
      unit: "economy",
      why: { en: "What the share of articles is held against.", zh: "论文比重的参照。" },
    },
    peer: {
      default: "",
      unit: "economy",
      why: { en: "The other large host whose share grows most in the table.", zh: "表中比重上升最多的另一大东道国。" },
    },
    peer_share: {
      default: 0.04,
      unit: "share of US firms' R&D abroad",
      why: {
        en: "Hosts of this share or more in the mean of all years could have been picked as the peer.",
        zh: "各年平均比重不低于此值的东道国都可能被选作 peer。",
      },
    },
    electronics: {
      default: "334",
      unit: "industry code",
      why: {
        en: "Computers and electronics: the narrowest code that holds semiconductors and has all years.",
        zh: "计算机与电子：包含半导体且各年齐全的最细行业。",
      },
    },
    semiconductors: {
      default: "3344",
      unit: "industry code",
      why: { en: "Semiconductors and components, reported apart since 2019.", zh: "半导体与元件，2019年起单列。" },
    },
    period_years: {
      default: 3,
      unit: "years",
      why: { en: "Means of three years take out single years.", zh: "取三年平均可消除单年波动。" },
    },
    minimum_change: {
      default: 0.03,
      unit: "share of articles",
      why: {
        en: "In the example of China three points are about thirty thousand articles a year (2022).",
        zh: "在中国示例中，三个百分点约合每年三万篇论文（2022年）。",
      },
    },
    minimum_share_change: {
      default: 0.01,
      unit: "share of US firms' R&D abroad",
      why: { en: "In the example of China one point is about USD 1.5 bn a year (2022).", zh: "在中国示例中，一个百分点约合每年15亿美元（2022年）。" },
    },
    draws: {
      default: 4000,
      unit: "draws",
      why: {
        en: "Used where a series has more than 15 years; up to there every pattern of signs is looked at.",
        zh: "仅用于超过15年的序列；15年以内穷举全部符号组合。",
      },
    },
    seed: seedThreshold,
  },
});

export const opening = diagnosisRule({
  ...openingFacts,
  gather: async (sources) => ({
    articles: await optionalTable(sources, articlesTable),
    hosts: await optionalTable(sources, hostsTable, { indicator: ["rd_performed_abroad"] }),
    industries: await optionalTable(sources, industriesTable),
  }),
  judge: judgeOpening,
});
