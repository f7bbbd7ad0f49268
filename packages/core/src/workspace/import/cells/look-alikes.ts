import { elementAt } from "../../../contract/assert-present.ts";

/** Characters that scanning and hand-copying take for each other, each group in one text. */
const groups = [
  "西两四酉",
  "江汀",
  "东尔束",
  "己已巳",
  "未末",
  "土士",
  "日曰目",
  "人入八",
  "千干于",
  "大太犬",
  "天夫",
  "王玉主",
  "见贝",
  "力刀",
  "候侯",
  "析折",
  "晴睛",
  "徽微",
  "冀翼",
  "甘廿",
  "宁宇",
  "川州",
  "津律",
  "湖潮",
  "广厂",
  "云去",
  "桂柱",
  "陕狭",
  "青责",
  "新斩",
  "疆缰",
  "黑墨",
  "龙尤",
  "吉古",
  "林材",
  "辽过",
  "北此",
  "京亰",
  "海悔",
  "重童",
  "庆厌",
  "贵责",
  "肃萧",
  "蒙豪",
  "0OoD",
  "1lI",
  "5S",
  "8B",
];

const group = new Map<string, Set<number>>();
groups.forEach((signs, index) => {
  for (const sign of signs) group.set(sign, (group.get(sign) ?? new Set()).add(index));
});

/**
 * The known name that a text may be a damaged form of: same length, and what differs looks alike; else one character of three or more differs.
 * Null where no name or more than one fits.
 *
 *   lookAlike("江两", ["江西", "江苏"])  // "江西"
 *   lookAlike("湖东", ["湖北", "湖南"])  // null
 */
export function lookAlike(text: string, names: Iterable<string>): string | null {
  const alike: string[] = [];
  const near: string[] = [];
  for (const name of names) {
    const different = differences(text, name);
    if (different.length === 0) continue;
    if (different.every(([a, b]) => looksLike(a, b))) alike.push(name);
    else if (different.length === 1 && text.length > 2) near.push(name);
  }
  const found = alike.length > 0 ? alike : near;
  return found.length === 1 ? (found[0] ?? null) : null;
}

function differences(text: string, name: string): [string, string][] {
  const [a, b] = [[...text], [...name]];
  if (a.length !== b.length || a.length < 2) return [];
  return a.flatMap((sign, index): [string, string][] => (sign === b[index] ? [] : [[sign, elementAt(b, index)]]));
}

function looksLike(a: string, b: string): boolean {
  const other = group.get(b);
  return other !== undefined && [...(group.get(a) ?? [])].some((index) => other.has(index));
}
