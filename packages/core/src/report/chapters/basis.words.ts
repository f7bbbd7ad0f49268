import { sentences } from "../../language/statement/sentences.ts";

/** What the chapter on basis and situation says around tables and figures. */
export const basisWords = sentences("report-basis", {
  paper: { en: "Findings and measures are numbered as in {$name}. {$codes}", zh: "问题与措施的编号依据：{$name}。{$codes}" },
  exists: { en: "What exists", zh: "现有基础" },
  used: { en: "Evidence used", zh: "所用数据" },
  tables: {
    en: "Everything said about {$place} comes from the {$n} tables below; the notes at the end say where each number stands. Missing values stay missing and are never counted as zero.",
    zh: "{$place}的判断全部来自下列{$n}个数据表；每个数字的出处见文末注释。缺失值按缺失处理，不作零计。",
  },
  "no-records": { en: "The register holds no records yet.", zh: "登记库尚无记录。" },
  register: { en: "The register", zh: "登记库" },
  kind: { en: "Kind of record", zh: "类别" },
  number: { en: "Number", zh: "数量" },
  invented: { en: "Of these invented", zh: "其中虚构" },
  fund: {
    en: "In {$years} central special funds of {$central} went into {$projects} projects with a total investment of {$total}: leverage{$ratio} {$leverage}. Total investment is not private money.",
    zh: "{$years}，中央专项资金{$central}支持项目{$projects}项，项目总投资{$total}，撬动倍数（总投资÷中央资金）为{$ratio}{$leverage}。总投资不等于社会资本投入。",
  },
  list: { en: "Tables", zh: "数据表" },
  annex: { en: "Sources, licences and hashes stand under Evidence and methods.", zh: "来源、许可与校验值见“证据与方法”。" },
  holds: { en: "What it holds", zh: "内容" },
});
