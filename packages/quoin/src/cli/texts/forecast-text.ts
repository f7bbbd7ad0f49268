import { type ApiAnswer, columnText, type Language, numberText, percentText } from "@quoin/core";
import { textTable } from "./text-table.ts";

type Answer = ApiAnswer<"forecast">;
type Chosen = NonNullable<Answer["chosen"]>;
type Told = Chosen["technologies"][number];
type Exposure = NonNullable<Chosen["exposure"]>;

/** `quoin forecast` for a person: the markets; or for one of them every technology with its band, takeover and alarm, then who is exposed and what is not known. */
export function forecastText({ markets, chosen, record }: Answer, language: Language): string {
  const zh = language === "zh";
  if (chosen === null) {
    const head = zh ? ["市场", "地区", "技术", "年份"] : ["episode", "region", "technologies", "years"];
    const rows = markets.map((each) => [each.episode, each.region, each.technologies.join(", "), `${each.first_year}–${each.last_year}`]);
    return `${textTable([head, ...rows])}\n`;
  }
  const { episode, region, origin, level, alarm } = chosen;
  const title = zh ? `${episode}，${region}：若在${origin}年预测` : `${episode}, ${region}: standing in ${origin}`;
  const five = record.find(({ horizon }) => horizon === 5);
  const note =
    five === undefined
      ? ""
      : zh
        ? `同类预测提前五年平均误差${numberText(five.mean_absolute_error, language, 1)}个百分点，${percentText(five.coverage, language, 0)}的实际值落在区间内。`
        : `Such forecasts were off by ${numberText(five.mean_absolute_error, language, 1)} points five years ahead; ${percentText(five.coverage, language, 0)} of the outcomes lay in the band.`;
  const warning = zh
    ? `预警线：十年内达到${level}%的概率不低于${percentText(alarm, language, 0)}`
    : `Alarm: ${level}% of the market within ten years at ${percentText(alarm, language, 0)} or more`;
  return [
    title,
    technologyTable(chosen, language),
    ...worthLines(chosen, language),
    warning,
    note,
    vintageText(chosen, language),
    "",
    exposureLines(chosen, language),
    "",
  ].join("\n");
}

/** `quoin forecast-file` for a person: what has to be said of the columns first, else as a market of the workspace, about nobody's exposure. */
export function forecastFileText(answer: ApiAnswer<"forecast-file">, language: Language): string {
  const { names, missing } = answer.columns;
  if (missing.length === 0) return forecastText(answer, language);
  const zh = language === "zh";
  const roles = missing.filter((role) => role !== "values").map((role) => `${role}=…`);
  const columns = zh ? `列：${names.join("、")}` : `Columns: ${names.join(", ")}`;
  const named = roles.length === 0 ? [] : [zh ? `请指明：--columns ${roles.join(",")}` : `Say which is what: --columns ${roles.join(",")}`];
  const values = missing.includes("values")
    ? [zh ? "请指明：--values percent 或 --values amounts" : "Say what the numbers are: --values percent, or --values amounts"]
    : [];
  return `${[columns, ...named, ...values].join("\n")}\n`;
}

/** How many of the figures up to the origin had been published by then. */
function vintageText({ origin, vintage: { used, known, later, unsaid } }: Chosen, language: Language): string {
  if (language === "zh") {
    const rest = used === "published" ? "未采用后来才发布的数值。" : "";
    return `${origin}年及以前的数值中，${known}个当年年底前已发布，${later}个后来才发布，${unsaid}个未注明发布日期。${rest}`;
  }
  const rest = used === "published" ? " Those published later are left out." : "";
  return `Of the figures for years up to ${origin}, ${known} had been published by the end of that year, ${later} only later; of ${unsaid} nobody says.${rest}`;
}

/** Of which technologies the band says nothing, and why. */
function worthLines({ technologies, origin }: Chosen, language: Language): readonly string[] {
  const zh = language === "zh";
  const named = (band: Told["band"]): string =>
    technologies
      .filter((told) => told.band === band)
      .map(({ technology }) => technology)
      .join(zh ? "、" : ", ");
  const [wide, low] = [named("too-wide"), named("below-resolution")];
  return [
    ...(wide === "" ? [] : [zh ? `区间过宽，不说明任何问题（${origin + 5}年）：${wide}` : `The band of ${origin + 5} says nothing, so wide is it: ${wide}`]),
    ...(low === ""
      ? []
      : [zh ? `份额低于1%或低于数据精度的两倍，不作预测：${low}` : `Below 1% or two steps of what the source prints, so that nothing is told: ${low}`]),
  ];
}

function technologyTable({ technologies, origin }: Chosen, language: Language): string {
  const zh = language === "zh";
  const [near, far] = [origin + 5, origin + 10];
  const head = zh
    ? ["技术", `${origin}年`, `${near}年 p10/p50/p90`, `${far}年 p10/p50/p90`, "过半年份 p10/p50/p90", "十年内", "五十年内仍不过半", "预警"]
    : ["technology", `${origin}`, `${near} p10/p50/p90`, `${far} p10/p50/p90`, "takeover p10/p50/p90", "within 10", "never", "alarm"];
  const rows = technologies.map((told) => [
    told.technology,
    share(told.observed.find(({ year }) => year === origin)?.share, language),
    band(told, near, language),
    band(told, far, language),
    takeoverYears(told),
    percentText(told.takeover?.within_10, language, 0),
    percentText(told.takeover?.never, language, 0),
    told.takeover === null ? "–" : told.takeover.status === "reached" ? (zh ? "已过半" : "reached") : told.takeover.alarm ? (zh ? "预警" : "ALARM") : "",
  ]);
  return textTable([head, ...rows]);
}

function exposureLines({ exposure, not_exposed }: Chosen, language: Language): string {
  const zh = language === "zh";
  if (exposure === null && not_exposed === null) return "";
  if (exposure === null) return `${zh ? "受影响的主体：" : "Exposed: "}${not_exposed?.[language] ?? ""}`;
  const { challenger, incumbent, lead_years, capability_years, probability_before_capability, unknown } = exposure;
  const old = incumbent ?? (zh ? "其余技术" : "the rest");
  const lead = lead_years === null ? (zh ? "超过五十年或不详" : "beyond fifty years, or not known") : numberText(lead_years, language, 1);
  const before = percentText(probability_before_capability, language, 0);
  const head = zh
    ? `${challenger}替代${old}时受影响的主体。预警期（年）：${lead}；能力建设：${capability_years}年；建成前即被替代的概率：${before}`
    : `Exposed where ${challenger} displaces ${old}. Lead time in years: ${lead}; to build the capability: ${capability_years}; overtaken before that: ${before}`;
  return [head, unitTable(exposure, language), ...unknown.map((text) => `  ${text[language]}`)].join("\n");
}

function unitTable({ units, risk_years }: Exposure, language: Language): string {
  const zh = language === "zh";
  const kinds = { region: zh ? "地区" : "region", industry: zh ? "行业" : "industry", organisation: zh ? "单位" : "organisation" };
  const head = zh
    ? ["", "名称", "数值（上限为≤）", "依赖程度", `${risk_years}年内风险值`, "有10%的可能达到", "概率×依赖", "剩余准备时间（年）"]
    : ["", "name", "value (≤ upper limit)", "dependence", `at risk in ${risk_years} years`, "1 in 10", "P × dependence", "years to spare"];
  const shown = (["region", "industry", "organisation"] as const).flatMap((kind) => units.filter((unit) => unit.kind === kind).slice(0, 10));
  const rows = shown.map((unit) => [
    kinds[unit.kind],
    unit.name[language],
    unit.value === null
      ? "–"
      : `${unit.bound === "at-most" ? "≤ " : ""}${numberText(unit.value, language, 0)} ${unit.unit}${unit.year === null ? "" : ` (${unit.measure} ${unit.year})`}`,
    percentText(unit.dependence, language, 0),
    columnText(unit.value_at_risk, language, 0),
    columnText(unit.value_at_risk_p90, language, 0),
    percentText(unit.risk, language, 0),
    columnText(unit.spare_years, language, 1),
  ]);
  const more = units.length - shown.length;
  return `${textTable([head, ...rows])}${more === 0 ? "" : `\n  ${zh ? `另有${more}项，见 --json` : `${more} more: see --json`}`}`;
}

function takeoverYears({ takeover }: Told): string {
  if (takeover === null) return "–";
  return [takeover.year_p10, takeover.year_p50, takeover.year_p90].map((year) => (year === null ? "…" : String(Math.round(year)))).join(" / ");
}

function band({ forecast }: Told, year: number, language: Language): string {
  const said = forecast.find((each) => each.year === year);
  return said === undefined ? "–" : `${[said.p10, said.p50, said.p90].map((share) => numberText(share, language, 0)).join(" / ")}%`;
}

function share(value: number | undefined, language: Language): string {
  return value === undefined ? "–" : `${numberText(value, language, 1)}%`;
}
