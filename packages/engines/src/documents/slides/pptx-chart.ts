import { columnName, type SlideChart, type SlideSeries, type WrittenSheet } from "@quoin/core";
import { wordText } from "../words/word-text.ts";
import { drawing, relation } from "./pptx-parts.ts";

const chartNamespace = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const size = 1800;
/** Figures of bars that lie close together, and many years. */
const closeSize = 1200;
/** So many bars have their figures in the usual letters. */
const roomyBars = 10;
/** So many years stand below an axis beside each other. */
const mostYears = 8;

/** The numbers of a chart as the sheet that a presentation program opens behind it. */
export function chartSheet({ categories, series, unit }: SlideChart): WrittenSheet {
  return {
    name: "Sheet1",
    rows: [[unit, ...series.map(({ name }) => name)], ...categories.map((category, at) => [category, ...series.map(({ values }) => values[at] ?? null)])],
  };
}

/** `ppt/charts/chartN.xml`: bars from zero, the first one above; or lines over years. What it is held against is grey. */
export function chartPart(chart: SlideChart): string {
  const { kind, title, unit, categories, series } = chart;
  const hasLegend = series.length > 1;
  const all = series.map((each, at) => seriesXml(chart, each, at)).join("");
  const plot =
    kind === "bars"
      ? `<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>${all}<c:gapWidth val="60"/><c:axId val="1"/><c:axId val="2"/></c:barChart>`
      : `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${all}<c:marker val="1"/><c:axId val="1"/><c:axId val="2"/></c:lineChart>`;
  const format = formatOf(chart);
  const axes =
    `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="${kind === "bars" ? "maxMin" : "minMax"}"/></c:scaling><c:delete val="0"/><c:axPos val="${kind === "bars" ? "l" : "b"}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${letters(kind === "lines" && categories.length > mostYears ? closeSize : size)}<c:crossAx val="2"/>${yearsBetween(chart)}</c:catAx>` +
    `<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/>${roomBelowZero(chart)}</c:scaling><c:delete val="0"/><c:axPos val="${kind === "bars" ? "b" : "l"}"/><c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9DCDA"/></a:solidFill></a:ln></c:spPr></c:majorGridlines><c:numFmt formatCode="${format}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${letters(size)}<c:crossAx val="1"/><c:crosses val="${kind === "bars" ? "max" : "autoZero"}"/></c:valAx>`;
  const head = `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size}" b="0"/></a:pPr><a:r><a:rPr sz="${size}" b="0"/><a:t>${wordText(unit === "" ? title : `${title} · ${unit}`)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>`;
  const legend = hasLegend ? `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${letters(size)}</c:legend>` : "";
  return `<c:chartSpace xmlns:c="${chartNamespace}" xmlns:a="${drawing}" xmlns:r="${relation}"><c:roundedCorners val="0"/><c:chart>${head}<c:plotArea><c:layout/>${plot}${axes}</c:plotArea>${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:externalData r:id="sheet"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`;
}

function seriesXml(chart: SlideChart, { name, values, role }: SlideSeries, at: number): string {
  const { kind, categories } = chart;
  const column = columnName(at + 1);
  const last = categories.length + 1;
  const own = ["accent1", "accent3", "accent4", "accent5", "accent6"][at % 5];
  const colour = `<a:solidFill><a:schemeClr val="${role === "own" ? own : "accent2"}"/></a:solidFill>`;
  const look =
    kind === "bars"
      ? `<c:spPr>${colour}</c:spPr><c:invertIfNegative val="0"/>${limitPoints(chart, role)}`
      : `<c:spPr><a:ln w="${role === "own" ? 38_100 : 19_050}">${colour}${role === "own" ? "" : '<a:prstDash val="dash"/>'}</a:ln></c:spPr><c:marker><c:symbol val="none"/></c:marker>`;
  const labels =
    kind === "bars"
      ? `<c:dLbls><c:numFmt formatCode="${valueFormatOf(chart)}" sourceLinked="0"/><c:spPr><a:noFill/></c:spPr>${letters(categories.length * chart.series.length > roomyBars ? closeSize : size)}<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`
      : "";
  const texts = categories.map((category, index) => `<c:pt idx="${index}"><c:v>${wordText(category)}</c:v></c:pt>`).join("");
  const numbers = values.map((value, index) => (value === null || !Number.isFinite(value) ? "" : `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`)).join("");
  return (
    `<c:ser><c:idx val="${at}"/><c:order val="${at}"/><c:tx><c:strRef><c:f>Sheet1!$${column}$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${wordText(name)}</c:v></c:pt></c:strCache></c:strRef></c:tx>${look}${labels}` +
    `<c:cat><c:strRef><c:f>Sheet1!$A$2:$A$${last}</c:f><c:strCache><c:ptCount val="${categories.length}"/>${texts}</c:strCache></c:strRef></c:cat>` +
    `<c:val><c:numRef><c:f>Sheet1!$${column}$2:$${column}$${last}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${categories.length}"/>${numbers}</c:numCache></c:numRef></c:val>${kind === "lines" ? '<c:smooth val="0"/>' : ""}</c:ser>`
  );
}

/** Bars of limits stand apart from those that are held against them. */
function limitPoints({ categories, limits = 0 }: SlideChart, role: SlideSeries["role"]): string {
  const grey = '<c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr><a:solidFill><a:schemeClr val="accent2"/></a:solidFill></c:spPr>';
  return role === "own" ? Array.from({ length: limits }, (_, at) => `<c:dPt><c:idx val="${categories.length - limits + at}"/>${grey}</c:dPt>`).join("") : "";
}

/** Of many years every so many-eth is written. */
function yearsBetween({ kind, categories }: SlideChart): string {
  return kind === "lines" && categories.length > mostYears ? `<c:tickLblSkip val="${Math.ceil(categories.length / mostYears)}"/>` : "";
}

/** The figure of a bar to the left has its room before the names begin; where nothing is below zero the program chooses the ends. */
function roomBelowZero({ kind, series }: SlideChart): string {
  const known = series.flatMap(({ values }) => values.filter((value) => value !== null));
  const least = Math.min(0, ...known);
  if (kind !== "bars" || least === 0) return "";
  const most = Math.max(-least, ...known);
  const step = 10 ** Math.floor(Math.log10(most)) / 2;
  return `<c:min val="${Number((-(Math.ceil(-least / step) + 1) * step).toPrecision(6))}"/>`;
}

function letters(hundredths: number): string {
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${hundredths}"/></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`;
}

/** Of the values beside their bars: three digits that count, as on the pages; shares and values below one as on the axis. */
function valueFormatOf(chart: SlideChart): string {
  const known = chart.series.flatMap(({ values }) => values.filter((value) => value !== null));
  // A format has room for two conditions: those of a negative value would be two more.
  const isEach = !chart.isPercent && !known.every(Number.isInteger) && Math.min(...known) >= 0 && Math.max(...known) >= 1;
  return isEach ? "[&gt;=100]#,##0;[&gt;=10]0.0;0.00" : formatOf(chart);
}

/** As many digits as tell the values apart, the same for all of them. */
function formatOf({ isPercent, series }: SlideChart): string {
  const values = series.flatMap(({ values: each }) => each.flatMap((value) => (value === null ? [] : [Math.abs(isPercent ? 100 * value : value)])));
  const largest = Math.max(0, ...values);
  const decimals = values.every(Number.isInteger) || largest >= 100 ? 0 : largest >= 1 ? 1 : largest >= 0.1 ? 2 : 4;
  const number = decimals === 0 ? "#,##0" : `0.${"0".repeat(decimals)}`;
  return isPercent ? `${number}%` : number;
}
