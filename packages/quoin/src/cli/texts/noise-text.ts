import { type ApiAnswer, type Language, numberText } from "@quoin/core";

type Noise = ApiAnswer<"noise">;
type Counted = Noise["page"];

/** `quoin noise` for a person: by rule and family how often worlds with nothing in them were confirmed, beside what these tables confirm; then what the worlds were made of. */
export function noiseText({ worlds, seed, rules, families, page, untouched, tables }: Noise, language: Language): string {
  const zh = language === "zh";
  const name = Math.max(24, ...[...rules.map(({ rule }) => rule), ...families.map(({ id }) => id)].map(({ length }) => length + 2));
  const line = (label: string, { looks, confirmed, expected, exceeds, here }: Counted): string => {
    const cells = [looks, confirmed, numberText(expected, language, 1), `${here.confirmed}/${here.looks}`].map((cell) => String(cell).padStart(11)).join("");
    return `  ${label.padEnd(name)}${cells}${exceeds ? (zh ? "  超出承诺" : "  more than promised") : ""}`;
  };
  const head = (zh ? ["检验", "误报", "预期", "本表"] : ["looks", "confirmed", "expected", "here"]).map((each) => each.padStart(zh ? 9 : 11)).join("");
  const made = tables.map(({ table, laws, block, declared }) => {
    const by =
      block === null ? "" : zh ? `，按 ${block}（${declared ? "数据表所述" : "默认"}）` : `, by ${block} (${declared ? "as the table says" : "by default"})`;
    return `  ${table}: ${laws.map((law) => lawNames[law][zh ? "zh" : "en"]).join(", ")}${by}`;
  });
  return [
    zh ? `${worlds}个空世界，种子${seed}` : `${worlds} ${worlds === 1 ? "world" : "worlds"} with nothing in them, seed ${seed}`,
    `  ${"".padEnd(name)}${head}`,
    ...rules.map((each) => line(each.rule, each)),
    line(zh ? "全页" : "page", page),
    ...(families.length === 0 ? [] : [zh ? "检验族（预期：至少一项误报的世界数）" : "Families (expected: worlds in which anything of it may be confirmed)"]),
    ...families.map((each) => line(each.id, each)),
    zh ? "世界的构造" : "What the worlds are made of",
    ...made,
    ...(untouched.length === 0 ? [] : [`${zh ? "未触及的规则：" : "Rules of which nothing is made anew: "}${untouched.join(", ")}`]),
    "",
  ].join("\n");
}

const lawNames: Readonly<Record<Noise["tables"][number]["laws"][number], { readonly en: string; readonly zh: string }>> = {
  "labels-dealt": { en: "labels dealt", zh: "标签重新分配" },
  "places-drawn": { en: "places drawn by size", zh: "地点按规模抽取" },
  "counts-resampled": { en: "counts resampled", zh: "计数重新抽样" },
  "steps-signed": { en: "steps signed by coins", zh: "逐年变动随机取号" },
  "mixes-kept": { en: "mixes kept, counts accumulate", zh: "构成不变、计数累积" },
  "names-dealt": { en: "names dealt", zh: "名称重新分配" },
};
