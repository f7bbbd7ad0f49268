import { moneyText, numberText } from "../language/number-text.ts";
import type { Language, LocalText } from "../language/text.ts";
import type { LayeredRoadmap } from "../whole/roadmap/roadmap-answer.ts";
import { areGapsUnknown } from "../whole/roadmap/roadmap-kinds.ts";
import type { Block, ReportDocument, Text } from "./document/document.ts";
import { roadmapFigure } from "./figures/roadmap/roadmap-figure.ts";
import { type RoadmapWord, roadmapWords } from "./figures/roadmap/roadmap-words.ts";
import { htmlStyle } from "./html/html-style.ts";
import { htmlText } from "./html/html-text.ts";

const words = {
  title: { en: "Layered roadmap", zh: "中长期路线图" },
  all: { en: "all that is needed and planned", zh: "全部需要与规划事项" },
  picture: { en: "Roadmap", zh: "路线图" },
  lines: { en: "Lines by layer", zh: "分层任务" },
  marks: { en: "Dated marks", zh: "时间节点" },
  gaps: { en: "Gaps", zh: "空缺" },
  noGap: { en: "Every needed thing has money in every year.", zh: "各需要事项逐年均有资金。" },
  layer: { en: "Layer", zh: "层" },
  thing: { en: "Thing", zh: "事项" },
  line: { en: "Line", zh: "任务" },
  office: { en: "Office", zh: "单位" },
  years: { en: "Years", zh: "起止年份" },
  year: { en: "Year", zh: "年份" },
  what: { en: "What", zh: "内容" },
  state: { en: "State", zh: "情况" },
  source: { en: "Source", zh: "来源" },
  committed: { en: "Committed", zh: "已落实" },
  intended: { en: "Intended", zh: "拟安排" },
  invented: { en: "Holds invented records", zh: "含虚构记录" },
} as const satisfies Readonly<Record<string, LocalText>>;

/** What the picture rests on and what it leaves out, in a sentence. */
export function roadmapGround({ offices, lines, unknown, rows }: LayeredRoadmap, language: Language): string {
  const open = rows.filter(({ spans }) => spans.some(({ state }) => state === "open")).length;
  if (areGapsUnknown(rows))
    return language === "zh"
      ? "尚未接收任何单位的规划，也没有本办已批准的规划：需要事项有无安排，无从判断。"
      : "No plan of an office has been taken in and none is approved here: whether anything is planned for what is needed cannot be told.";
  const { without_money: noMoney, other_currency: foreign, uncoded, without_years: noYears } = unknown;
  return language === "zh"
    ? `共${offices}个单位、${lines}项任务；${open}项需要事项至少有一年无人安排。未写明资金的任务${noMoney}项，含其他币种（未计入资金）的${foreign}项，未注明技术的${uncoded}项，年份不详（未画出）的${noYears.length}项。`
    : `${lines} lines of ${offices} offices; ${open} needed things lack any plan in at least one year. Lines that say no money: ${noMoney}; with money in another currency, which is not counted: ${foreign}; that name no technology: ${uncoded}; whose years are unknown, and which are not drawn: ${noYears.length}.`;
}

function titleOf({ system, from, to }: LayeredRoadmap, language: Language): string {
  return `${words.title[language]}${language === "zh" ? "：" : ": "}${system === null ? words.all[language] : system.label[language]}${language === "zh" ? "，" : ", "}${from}–${to}`;
}

/** The picture as a file of its own. */
export function roadmapSvg(roadmap: LayeredRoadmap, language: Language): string {
  return roadmapFigure(roadmap, language).replace(
    "<svg ",
    '<svg xmlns="http://www.w3.org/2000/svg" font-family="Noto Sans CJK SC,Source Han Sans SC,Microsoft YaHei,sans-serif" ',
  );
}

/** One sheet of A3 across: title, picture, what it leaves out. */
export function roadmapSheet(roadmap: LayeredRoadmap, language: Language, office: string): string {
  const style = `${htmlStyle(language)}@page{size:A3 landscape;margin:10mm}body{max-width:none;padding:1rem}figure{margin:0;break-inside:avoid}figure svg{max-width:none}p.remark{max-width:none}@media print{figure svg{max-height:236mm}}header h1{font-size:20px;margin:0}header p{margin:.2em 0 .6em}`;
  const invented = roadmap.synthetic ? ` <span class="invented">${words.invented[language]}</span>` : "";
  return `<!doctype html>
<html lang="${language === "zh" ? "zh-CN" : "en"}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="generator" content="Quoin">
<title>${htmlText(titleOf(roadmap, language))}</title>
<style>${style}</style>
</head>
<body>
<header><h1>${htmlText(titleOf(roadmap, language))}${invented}</h1><p class="subtitle">${htmlText(office)}</p></header>
<main><figure>${roadmapFigure(roadmap, language)}</figure><p class="remark">${htmlText(roadmapGround(roadmap, language))}</p></main>
</body>
</html>
`;
}

/** The picture with the tables that it was drawn from. */
export function roadmapDocument(roadmap: LayeredRoadmap, language: Language, office: string): ReportDocument {
  const say = (key: keyof typeof words): string => words[key][language];
  const word = (key: RoadmapWord): string => roadmapWords[key][language];
  const { rows, money, currency } = roadmap;
  const table = (caption: string, columns: readonly string[], body: readonly (readonly (Text | null)[])[]): Block => ({
    kind: "table",
    caption,
    columns: columns.map((label) => ({ label, align: "left" })),
    rows: body,
  });
  const gaps = rows.flatMap((row) => row.spans.filter(({ state }) => state !== "money").map((span) => ({ row, span })));
  return {
    language,
    title: titleOf(roadmap, language),
    subtitle: office,
    numbering: language === "zh" ? "chinese" : "decimal",
    hasContents: false,
    chapters: [
      {
        id: "picture",
        title: say("picture"),
        blocks: [
          { kind: "paragraph", text: [roadmapGround(roadmap, language), ...(roadmap.synthetic ? [" ", { invented: true as const }] : [])] },
          { kind: "figure", svg: roadmapFigure(roadmap, language), caption: titleOf(roadmap, language) },
        ],
      },
      {
        id: "lines",
        title: say("lines"),
        blocks: [
          table(
            say("lines"),
            [say("layer"), say("thing"), say("line"), say("office"), say("years")],
            rows.flatMap((row) =>
              row.bars.map((bar) => [
                word(row.layer),
                row.label[language],
                bar.label[language],
                bar.office[language],
                bar.from === bar.to ? `${bar.from}` : `${bar.from}–${bar.to}`,
              ]),
            ),
          ),
        ],
      },
      {
        id: "marks",
        title: say("marks"),
        blocks: [
          table(
            say("marks"),
            [say("year"), say("thing"), say("what"), say("office")],
            rows
              .flatMap((row) => row.marks.filter(({ kind }) => kind !== "market").map((mark) => ({ row, mark })))
              .toSorted((a, b) => (a.mark.year ?? Number.POSITIVE_INFINITY) - (b.mark.year ?? Number.POSITIVE_INFINITY))
              .map(({ row, mark }) => [
                mark.year === null
                  ? word("never")
                  : mark.kind === "takeover"
                    ? `${Math.floor(mark.year)} (${mark.low === null ? "…" : Math.floor(mark.low)}–${mark.high === null ? "…" : Math.floor(mark.high)})`
                    : String(Math.floor(mark.year)),
                row.label[language],
                mark.value === null ? mark.label[language] : `${mark.label[language]} ${numberText(mark.value, language)} ${mark.unit ?? ""}`.trim(),
                mark.office?.[language] ?? null,
              ]),
          ),
        ],
      },
      {
        id: "gaps",
        title: say("gaps"),
        blocks: [
          gaps.length === 0
            ? { kind: "paragraph", text: say("noGap") }
            : table(
                say("gaps"),
                [say("thing"), say("years"), say("state")],
                gaps.map(({ row, span }) => [row.label[language], span.from === span.to ? `${span.from}` : `${span.from}–${span.to}`, word(span.state)]),
              ),
        ],
      },
      {
        id: "money",
        title: word("money"),
        blocks: [
          table(
            word("money"),
            [say("source"), say("year"), say("committed"), say("intended")],
            money.flatMap(({ name, years }) =>
              years
                .filter(({ committed, intended }) => committed + intended > 0)
                .map(({ year, committed, intended }) => [
                  name[language],
                  String(year),
                  moneyText(committed, currency, language),
                  moneyText(intended, currency, language),
                ]),
            ),
          ),
        ],
      },
    ],
  };
}
