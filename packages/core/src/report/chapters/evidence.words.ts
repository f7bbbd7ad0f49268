import { sentences } from "../../language/statement/sentences.ts";

/** What the annex on evidence and methods says around its tables. */
export const annexWords = sentences("report-annex", {
  chain: { en: "Line, finding, measure, table", zh: "任务—判断—方法—数据" },
  trace: { en: "Trace", zh: "追溯表" },
  "judged-by": { en: "Rule", zh: "判定规则" },
  evidence: { en: "Evidence", zh: "数据" },
  files: { en: "Data files", zh: "数据文件" },
  hashes: { en: "Data files and their SHA-256", zh: "数据文件及校验值（SHA-256）" },
  source: { en: "Source", zh: "来源" },
  licence: { en: "Licence", zh: "许可" },
  file: { en: "File and SHA-256", zh: "文件与SHA-256" },
  methods: { en: "Methods and parameters", zh: "方法与参数" },
  made: { en: "Made by Quoin {$version}; the same content gives the same file.", zh: "由 Quoin {$version} 生成；相同内容生成相同文件。" },
  unchanged: { en: "The office changed no parameter; every rule ran with its defaults.", zh: "本单位未改动判定参数，均取规则默认值。" },
  changed: { en: "Parameters that the office set (others keep the rules' defaults)", zh: "本单位设定的判定参数（未列者取规则默认值）" },
  parameter: { en: "Parameter", zh: "参数" },
  rules: { en: "Rules used: {$rules}.", zh: "所用判定规则：{$rules}。" },
});
