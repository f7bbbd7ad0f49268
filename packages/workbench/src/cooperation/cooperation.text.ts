import { catalogue } from "../language/catalogue.ts";

export const cooperationText = catalogue("cooperation", {
  question: { en: "Cooperation of places, beyond what their numbers give", zh: "各地合作：与随机水平比较" },
  undertakings: { en: "joint undertakings", zh: "联合项目" },
  industries: { en: "research systems of industries", zh: "产业研究体系" },
  coverage: {
    en: "{$placed} of {$rows} rows name a place and what it takes part in ({$share}%): {$organisations} organisations of {$places} places in {$undertakings} {$kind}{$years}.",
    zh: "数据范围：{$rows}行中有{$placed}行（{$share}%）注明地区与所参与的{$kind}，涉及{$places}个地区的{$organisations}个单位、{$undertakings}个{$kind}{$years}。",
  },
  unseen: { en: "The rows without either are not seen here.", zh: "未注明的不在其内。" },
  years: { en: ", {$from} to {$to}", zh: "，{$from}至{$to}年" },
  inYear: { en: ", {$year}", zh: "，{$year}年" },
  result: {
    en: "Of {$looks} pairs of places {$more} meet more often and {$fewer} less often than in networks in which every place and every one of the {$kind} keeps its number of links ({$draws} draws, adjusted p at most {$q}).",
    zh: "{$looks}对地区中，{$more}对的合作多于随机水平，{$fewer}对少于随机水平。随机水平：各地区与各{$kind}的联系数不变，重新抽取{$draws}次；校正后p不超过{$q}。",
  },
  fewPlaces: { en: "Fewer than three places are named.", zh: "注明的地区不足三个。" },
  nobodyMeets: { en: "No two places are named in the same one of the {$kind}.", zh: "没有两个地区出现在同一{$kind}中。" },
  noTable: {
    en: "No table says which organisations take part in joint undertakings (partners of projects, or posts of a research system). Import one to see who works together.",
    zh: "没有说明哪些单位参与联合项目的数据表（项目合作单位，或研究体系的岗位）。导入后即可查看地区之间的合作。",
  },
  chart: { en: "Who meets whom", zh: "地区之间的合作" },
  subtitle: {
    en: "Size: {$kind} of a place. The strongest ties alone; thick: many in common.",
    zh: "圆点大小为所参与的{$kind}数；仅绘出最强的联系，线越粗共同参与越多。",
  },
  finding: { en: "Places in the drawing are being found …", zh: "正在计算图中位置……" },
  more: { en: "more than chance", zh: "多于随机" },
  usual: { en: "not told from chance", zh: "与随机无法区分" },
  place: { en: "Place", zh: "地区" },
  other: { en: "With", zh: "与" },
  takesPart: { en: "Takes part in", zh: "参与数" },
  together: { en: "Together", zh: "共同参与" },
  chance: { en: "By chance (5 to 95%)", zh: "随机范围（5%至95%）" },
  p: { en: "p, adjusted", zh: "校正后p" },
  beyond: { en: "Against chance", zh: "与随机相比" },
  fewer: { en: "fewer than chance", zh: "少于随机" },
  pairs: { en: "Pairs of places", zh: "地区对" },
  showing: {
    en: "Showing {$shown} of {$all} pairs, those that differ most surely from chance first; the files below the chart hold all.",
    zh: "共{$all}对地区，显示与随机差异最明确的{$shown}对；图下文件含全部。",
  },
  says: { en: "{$place}: takes part in {$count}", zh: "{$place}：参与{$count}个" },
});
