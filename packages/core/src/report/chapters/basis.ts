import { tableTitle } from "../../evidence/data-package.ts";
import { groupedText, moneyText, numberText } from "../../language/number-text.ts";
import type { Block, Text } from "../document/document.ts";
import { numberCell } from "../document/number-cell.ts";
import type { ReportContent } from "../report-content.ts";

/** 发展基础与形势: what exists, which evidence was used, what of the paper's stages and demands it speaks to. */
export function basisBlocks(content: ReportContent): readonly Block[] {
  const { language, place } = content;
  const zh = language === "zh";
  return [
    { kind: "heading", level: 2, text: zh ? "现有基础" : "What exists" },
    ...registerBlocks(content),
    ...fundBlocks(content),
    { kind: "heading", level: 2, text: zh ? "所用数据" : "Evidence used" },
    {
      kind: "paragraph",
      text: zh
        ? `${place.label.zh}的判断全部来自下列${content.resources.length}个数据表；每个数字的出处见文末注释。缺失值按缺失处理，不作零计。`
        : `Everything said about ${place.label.en} comes from the ${content.resources.length} tables below; the notes at the end say where each number stands. Missing values stay missing and are never counted as zero.`,
    },
    evidenceTable(content),
  ];
}

function registerBlocks({ language, records }: ReportContent): readonly Block[] {
  const zh = language === "zh";
  const held = records.filter(({ count }) => count > 0);
  if (held.length === 0) return [{ kind: "paragraph", text: zh ? "登记库尚无记录。" : "The register holds no records yet." }];
  return [
    {
      kind: "table",
      caption: zh ? "登记库" : "The register",
      columns: [
        { label: zh ? "类别" : "Kind of record", align: "left" },
        { label: zh ? "数量" : "Number", align: "right" },
        { label: zh ? "其中虚构" : "Of these invented", align: "right" },
      ],
      rows: held.map(({ label, count, invented }): readonly Text[] => [
        label[language],
        [{ number: count, text: groupedText(count, language) }],
        invented === 0 ? numberCell(0, language) : [`${numberText(invented, language)} `, { invented: true }],
      ]),
    },
  ];
}

function fundBlocks({ language, fund, currency, resources }: ReportContent): readonly Block[] {
  if (fund === null) return [];
  const { leverage, firstYear, lastYear, projects } = fund;
  const money = (value: number) => moneyText(value, currency, language);
  const source = resources.find(({ name }) => name === fund.table);
  const title = source === undefined ? fund.table : tableTitle(source)[language];
  const ratio = numberText(leverage.value, language, 3);
  return [
    {
      kind: "paragraph",
      text:
        language === "zh"
          ? [
              `${firstYear}—${lastYear}年，中央专项资金${money(leverage.denominator)}支持项目${projects}项，项目总投资${money(leverage.numerator)}，撬动倍数（总投资÷中央资金）为${ratio}。总投资不等于社会资本投入。`,
              { footnote: `《${title}》` },
            ]
          : [
              `In ${firstYear}–${lastYear} central special funds of ${money(leverage.denominator)} went into ${numberText(projects, language)} projects with a total investment of ${money(leverage.numerator)}: leverage ${leverage.name} ${ratio}. Total investment is not private money.`,
              { footnote: title },
            ],
    },
  ];
}

function evidenceTable({ language, resources }: ReportContent): Block {
  const zh = language === "zh";
  return {
    kind: "table",
    caption: zh ? "数据表" : "Tables",
    remark: zh ? "来源、许可与校验值见“证据与方法”。" : "Sources, licences and hashes stand under Evidence and methods.",
    columns: [
      { label: zh ? "数据表" : "Table", align: "left", width: 30 },
      { label: zh ? "内容" : "What it holds", align: "left" },
    ],
    rows: resources.map((resource) => [tableTitle(resource)[language], (zh ? resource.description_zh : resource.description) ?? resource.description ?? null]),
  };
}
