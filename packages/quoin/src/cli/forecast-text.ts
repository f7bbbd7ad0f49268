import type { ApiAnswer, Language } from "@quoin/core";
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
  const title = zh ? `${episode}，${region}：站在${origin}年` : `${episode}, ${region}: standing in ${origin}`;
  const five = record.find(({ horizon }) => horizon === 5);
  const note =
    five === undefined
      ? ""
      : zh
        ? `同类预测提前五年平均误差${five.mean_absolute_error.toFixed(1)}个百分点，${Math.round(five.coverage * 100)}%的实际值落在区间内。`
        : `Such forecasts were off by ${five.mean_absolute_error.toFixed(1)} points five years ahead; ${Math.round(five.coverage * 100)} % of the outcomes lay in the band.`;
  const warning = zh
    ? `预警线：十年内达到${level}%的概率不低于${percent(alarm)}`
    : `Alarm: ${level} % of the market within ten years at ${percent(alarm)} or more`;
  return [title, technologyTable(chosen, zh), warning, note, "", exposureLines(chosen, language), ""].join("\n");
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

function technologyTable({ technologies, origin }: Chosen, zh: boolean): string {
  const [near, far] = [origin + 5, origin + 10];
  const head = zh
    ? ["技术", `${origin}年`, `${near}年 p10/p50/p90`, `${far}年 p10/p50/p90`, "过半年份 p10/p50/p90", "十年内", "五十年内不会", "预警"]
    : ["technology", `${origin}`, `${near} p10/p50/p90`, `${far} p10/p50/p90`, "takeover p10/p50/p90", "within 10", "never", "alarm"];
  const rows = technologies.map((told) => [
    told.technology,
    share(told.observed.find(({ year }) => year === origin)?.share),
    band(told, near),
    band(told, far),
    takeoverYears(told),
    told.takeover === null ? "–" : percent(told.takeover.within_10),
    told.takeover === null ? "–" : percent(told.takeover.never),
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
  const lead = lead_years === null ? (zh ? "超过五十年或不详" : "beyond fifty years, or not known") : lead_years.toFixed(1);
  const before = probability_before_capability === null ? "–" : percent(probability_before_capability);
  const head = zh
    ? `${challenger}替代${old}时受影响的主体。预警期（年）：${lead}；能力建设：${capability_years}年；建成前即被替代的概率：${before}`
    : `Exposed where ${challenger} displaces ${old}. Lead time in years: ${lead}; to build the capability: ${capability_years}; overtaken before that: ${before}`;
  return [head, unitTable(exposure, language), ...unknown.map((text) => `  ${text[language]}`)].join("\n");
}

function unitTable({ units, risk_years }: Exposure, language: Language): string {
  const zh = language === "zh";
  const kinds = { region: zh ? "地区" : "region", industry: zh ? "行业" : "industry", organisation: zh ? "单位" : "organisation" };
  const head = zh
    ? ["", "名称", "数值（上限为≤）", "依赖程度", `${risk_years}年内风险值`, "一成可能", "概率×依赖", "富余年数"]
    : ["", "name", "value (≤ upper limit)", "dependence", `at risk in ${risk_years} years`, "1 in 10", "P × dependence", "years to spare"];
  const shown = (["region", "industry", "organisation"] as const).flatMap((kind) => units.filter((unit) => unit.kind === kind).slice(0, 10));
  const rows = shown.map((unit) => [
    kinds[unit.kind],
    unit.name[language],
    unit.value === null
      ? "–"
      : `${unit.bound === "at-most" ? "≤ " : ""}${whole(unit.value)} ${unit.unit}${unit.year === null ? "" : ` (${unit.measure} ${unit.year})`}`,
    unit.dependence === null ? "–" : percent(unit.dependence),
    unit.value_at_risk === null ? "–" : whole(unit.value_at_risk),
    unit.value_at_risk_p90 === null ? "–" : whole(unit.value_at_risk_p90),
    unit.risk === null ? "–" : percent(unit.risk),
    unit.spare_years === null ? "–" : unit.spare_years.toFixed(1),
  ]);
  const more = units.length - shown.length;
  return `${textTable([head, ...rows])}${more === 0 ? "" : `\n  ${zh ? `另有${more}项，见 --json` : `${more} more: see --json`}`}`;
}

function takeoverYears({ takeover }: Told): string {
  if (takeover === null) return "–";
  return [takeover.year_p10, takeover.year_p50, takeover.year_p90].map((year) => (year === null ? "…" : String(Math.round(year)))).join(" / ");
}

function band({ forecast }: Told, year: number): string {
  const said = forecast.find((each) => each.year === year);
  return said === undefined ? "–" : `${said.p10.toFixed(0)} / ${said.p50.toFixed(0)} / ${said.p90.toFixed(0)} %`;
}

function share(value: number | undefined): string {
  return value === undefined ? "–" : `${value.toFixed(1)} %`;
}

function percent(probability: number): string {
  return `${Math.round(100 * probability)} %`;
}

function whole(value: number): string {
  return String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, ",");
}
