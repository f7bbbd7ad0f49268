import type { Language } from "@quoin/core";
import { colourTokens } from "../theme/tokens.ts";
import type { Chart } from "./chart.ts";
import { sharedText } from "./shared.text.ts";

const head = 56;
const foot = 32;
const fonts = "'Noto Sans CJK SC','Source Han Sans SC','PingFang SC','Microsoft YaHei',system-ui,sans-serif";

/** A file is printed on paper: tokens become their light colours. */
function paperColours(text: string): string {
  return text.replace(/var\(--q-([\w-]+)\)/g, (whole, token: string) =>
    token in colourTokens ? colourTokens[token as keyof typeof colourTokens].light : whole,
  );
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** The drawing as a file of its own, with title, unit and source inside and the mark of what is invented. */
export function svgOfChart(drawing: SVGSVGElement, chart: Chart, language: Language): string {
  const width = drawing.width.baseVal.value;
  const height = drawing.height.baseVal.value;
  const inner = drawing.cloneNode(true) as SVGSVGElement;
  inner.setAttribute("y", String(head));
  inner.removeAttribute("aria-label");
  inner.setAttribute("font-family", fonts);
  const { light: ink } = colourTokens.ink;
  const { light: soft } = colourTokens.soft;
  const mark = chart.synthetic ? `${sharedText.messages.invented[language]} · ` : "";
  const source = `${sharedText.messages.source[language]}${chart.source}`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height + head + foot}" viewBox="0 0 ${width} ${height + head + foot}" font-family="${fonts}" color="${ink}">`,
    `<title>${escaped(chart.title)}</title><desc>${escaped(chart.alt)}</desc>`,
    `<rect width="100%" height="100%" fill="#ffffff"/>`,
    `<text x="8" y="22" font-size="16" font-weight="600" fill="${ink}">${escaped(mark + chart.title)}</text>`,
    `<text x="8" y="42" font-size="13" fill="${soft}">${escaped(chart.subtitle)}</text>`,
    paperColours(new XMLSerializer().serializeToString(inner)),
    `<text x="8" y="${height + head + 20}" font-size="11" fill="${soft}">${escaped(source)}</text>`,
    "</svg>",
  ].join("");
}
