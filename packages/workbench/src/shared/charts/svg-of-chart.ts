import type { Language } from "@quoin/core";
import { colourTokens } from "../../theme/tokens.ts";
import { sharedText } from "../shared.text.ts";
import type { Chart } from "./chart.ts";

const head = 56;
const foot = 32;
const legendLine = 18;
/** What letters a picture that leaves the workbench asks for. */
export const drawingFonts = "'Noto Sans CJK SC','Source Han Sans SC','PingFang SC','Microsoft YaHei',system-ui,sans-serif";

/** A file is printed on paper: tokens become their light colours. */
function paperColours(text: string): string {
  return text.replace(/var\(--q-([\w-]+)\)/g, (whole, token: string) =>
    token in colourTokens ? colourTokens[token as keyof typeof colourTokens].light : whole,
  );
}

/** A text as it stands in a file of markup. */
export function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** The legend in as many lines as it takes. */
function legendLines(legend: Chart["legend"], width: number, top: number): { readonly text: string; readonly height: number } {
  let [left, line] = [8, 0];
  const entries = legend.map(({ label, colour, isBand, mark: shape }) => {
    const wide = 40 + [...label].reduce((sum, each) => sum + (each.charCodeAt(0) > 0x2e7f ? 12 : 6.5), 0);
    if (left > 8 && left + wide > width) [left, line] = [8, line + 1];
    const y = top + 16 + line * legendLine;
    const marks = {
      band: `<rect x="${left}" y="${y - 10}" width="18" height="11" fill="${colour}" stroke="var(--q-rule-strong)"/>`,
      line: `<rect x="${left}" y="${y - 6}" width="18" height="3" fill="${colour}"/>`,
      dot: `<circle cx="${left + 9}" cy="${y - 4}" r="4" fill="${colour}"/>`,
      tick: `<rect x="${left + 8}" y="${y - 11}" width="3" height="13" fill="${colour}"/>`,
    };
    const mark = marks[shape ?? (isBand ? "band" : "line")];
    const text = `${mark}<text x="${left + 24}" y="${y}" font-size="12" fill="var(--q-ink)">${escaped(label)}</text>`;
    left += wide;
    return text;
  });
  return { text: paperColours(entries.join("")), height: entries.length === 0 ? 0 : (line + 1) * legendLine };
}

/** The drawing as a file of its own, with title, unit and source inside and the mark of what is invented. */
export function svgOfChart(drawing: SVGSVGElement, chart: Chart, language: Language): string {
  const width = drawing.width.baseVal.value;
  const height = drawing.height.baseVal.value;
  const inner = drawing.cloneNode(true) as SVGSVGElement;
  inner.setAttribute("y", String(head));
  inner.removeAttribute("aria-label");
  inner.setAttribute("font-family", drawingFonts);
  const { light: ink } = colourTokens.ink;
  const { light: soft } = colourTokens.soft;
  const mark = chart.synthetic ? `${sharedText.messages.invented[language]} · ` : "";
  const legend = chart.isLegendKept === true ? legendLines(chart.legend, width, height + head) : { text: "", height: 0 };
  const whole = height + head + legend.height + foot;
  const source = `${sharedText.messages.source[language]}${chart.source}`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${whole}" viewBox="0 0 ${width} ${whole}" font-family="${drawingFonts}" color="${ink}">`,
    `<title>${escaped(chart.title)}</title><desc>${escaped(chart.alt)}</desc>`,
    `<rect width="100%" height="100%" fill="#ffffff"/>`,
    `<text x="8" y="22" font-size="16" font-weight="600" fill="${ink}">${escaped(mark + chart.title)}</text>`,
    `<text x="8" y="42" font-size="13" fill="${soft}">${escaped(chart.subtitle)}</text>`,
    paperColours(new XMLSerializer().serializeToString(inner)),
    legend.text,
    `<text x="8" y="${whole - foot + 20}" font-size="11" fill="${soft}">${escaped(source)}</text>`,
    "</svg>",
  ].join("");
}
