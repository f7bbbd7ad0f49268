import type { Language } from "../../language/text.ts";
import { palette } from "../document/palette.ts";

const fonts: Readonly<Record<Language, string>> = {
  zh: '"Noto Sans CJK SC","Source Han Sans SC","PingFang SC","Microsoft YaHei",sans-serif',
  en: 'system-ui,-apple-system,"Segoe UI","Helvetica Neue",Arial,"Noto Sans","Noto Sans CJK SC",sans-serif',
};

/** The style sheet of a report: a printed page first, a readable screen second. */
export function htmlStyle(language: Language): string {
  const zh = language === "zh";
  return `
@page{size:A4;margin:20mm 18mm 18mm}
@page brief{size:A4;margin:11mm 16mm 9mm}
body.one-page{page:brief}
*{box-sizing:border-box}
html{font:${zh ? "16px/1.7" : "16px/1.5"} ${fonts[language]};color:${palette.ink};background:${palette.paper};-webkit-print-color-adjust:exact;print-color-adjust:exact}
body{margin:0 auto;padding:2rem 1.25rem 4rem;max-width:50rem}
h1{font-size:28px;line-height:1.3;margin:0 0 .25em;font-weight:600}
h2{font-size:22px;line-height:1.4;margin:2.4em 0 .6em;padding-bottom:.25em;border-bottom:2px solid ${palette.accent};font-weight:600}
h3{font-size:18px;margin:1.8em 0 .5em;font-weight:600}
h4{font-size:16px;margin:1.4em 0 .4em;font-weight:600}
h1,h2,h3,h4{break-after:avoid;text-wrap:balance}
p{margin:0 0 .8em;max-width:${zh ? "42em" : "80ch"};orphans:3;widows:3}
p.lead{font-size:1.125em}
p.remark,figcaption small,caption small{color:${palette.soft};font-size:.875em}
p.subtitle{color:${palette.soft};margin-bottom:2em}
ul{margin:0 0 .8em;padding-left:1.4em}
li{margin:.2em 0}
table{border-collapse:collapse;width:100%;margin:.4em 0 1.4em;font-size:14px;line-height:1.45;font-variant-numeric:tabular-nums}
caption{text-align:left;font-weight:600;padding:.3em 0;break-after:avoid}
caption small,figcaption small{display:block;font-weight:400}
th,td{text-align:left;vertical-align:top;padding:.35em .5em;border-bottom:1px solid ${palette.rule};overflow-wrap:break-word}
td.code{word-break:break-all}
th{border-bottom:1.5px solid ${palette.ruleStrong};font-weight:600;vertical-align:bottom}
th.n,td.n{text-align:right}
table.short{break-inside:avoid}
tbody tr:first-child{break-before:avoid}
table.fixed{table-layout:fixed}
thead{display:table-header-group}
tr{break-inside:avoid}
figure{margin:.8em 0 1.4em;break-inside:avoid}
figure svg{display:block;width:100%;height:auto;max-width:42rem}
figure svg text{font-family:inherit}
figcaption{font-weight:600;font-size:14px;margin-bottom:.4em}
.box{border:1px solid ${palette.ruleStrong};border-left:4px solid ${palette.accent};padding:.7em 1em .2em;margin:.6em 0 1.4em}
.box>.title{font-weight:600;margin:0 0 .5em;break-after:avoid}
.verdict{white-space:nowrap;font-weight:600}
.confirmed{color:${palette.confirmed}}.not-supported{color:${palette["not-supported"]}}.insufficient-data{color:${palette["insufficient-data"]}}
.invented{white-space:nowrap;padding:0 .35em;border:1px solid ${palette.hatch};color:${palette.hatch};font-size:.85em;background:repeating-linear-gradient(45deg,#fff 0 4px,#f1e7f0 4px 6px)}
.id{font-family:ui-monospace,"SF Mono",Menlo,Consolas,monospace;font-size:.85em}
sup a{color:${palette.accent};text-decoration:none;padding:0 .1em}
a{color:${palette.accent}}
nav ol{list-style:none;padding:0}nav li{margin:.3em 0}
.footnotes{font-size:13px;line-height:1.45;color:${palette.soft};border-top:1px solid ${palette.rule};margin-top:3em;padding-top:1em}
.footnotes ol{padding-left:2.2em;margin:0}
.footnotes li{overflow-wrap:anywhere;break-inside:avoid}
.one-page{font-size:15px}
.one-page h2{font-size:17px;margin:1.1em 0 .35em}
.one-page p,.one-page li{margin-bottom:.35em;max-width:none}
.one-page figure{float:right;width:46%;margin:.2em 0 .4em 1.2em}
.one-page section{display:flow-root}
.one-page table{margin-bottom:.8em}
.one-page .footnotes{margin-top:1em;font-size:11px}
@media (max-width:640px){body{padding:1rem .75rem}table{display:block;overflow-x:auto}}
@media print{html{font-size:${zh ? "10.5pt" : "10pt"}}body{max-width:none;padding:0}h1{font-size:20pt}h2{font-size:15pt}h3{font-size:12.5pt}h4{font-size:11pt}table{font-size:9pt}p{max-width:none}a{color:inherit;text-decoration:none}nav{break-after:page}.one-page{font-size:${zh ? "9.5pt" : "8.5pt"}}.one-page h1{font-size:17pt}.one-page h2{font-size:11.5pt;margin-top:.7em}.one-page p.subtitle{margin-bottom:.6em}.one-page figure{float:right;width:46%;margin:.2em 0 .4em 1.2em}
.one-page section{display:flow-root}
.one-page table{font-size:8.5pt}.footnotes{font-size:8pt}.one-page .footnotes{font-size:6.5pt;margin-top:.6em;padding-top:.4em}}
`.replaceAll("\n", "");
}
