import type * as Plot from "@observablehq/plot";

export type PlotModule = typeof Plot;
export type PlotFigure = (SVGSVGElement | HTMLElement) & Plot.Plot;

/** A value that can be read off a chart one by one, by pointer or by key: where it stands and what it says. */
export interface ChartPoint {
  readonly x: number | string;
  readonly y: number | string;
  readonly says: string;
}

/** What a chart shows, as a table: the same numbers that are drawn, and the csv that is handed out. */
export interface ChartTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

export interface LegendEntry {
  readonly label: string;
  readonly colour: string;
  readonly isBand: boolean;
  /** A mark that is neither a band nor a line. */
  readonly mark?: "dot" | "tick";
}

/** From this width on a drawing holds the names of its lines itself. */
export const widthWithLabels = 520;

/** A frame is narrower for a moment alone, while the page around it takes its places: margins would not fit in it, and what stands between them would have a negative width. */
export const leastWidth = 160;

/** A comparison that can be drawn. */
export interface Chart {
  /** Claim or question. */
  readonly title: string;
  /** What is measured and its unit. */
  readonly subtitle: string;
  /** What the chart says, for those who do not see it. */
  readonly alt: string;
  readonly source: string;
  /** Up to which year its numbers go, where its table has no column of years. */
  readonly asOf?: number;
  /** Name of the files that are handed out, without ending. */
  readonly file: string;
  /** From this width down the drawing is moved sideways instead of being made smaller: its words could not be read. */
  readonly narrowest?: number;
  /** `room`: the height that there is, where it is projected; what has few parts grows into it, what has many is made smaller as a whole. */
  readonly draw: (plot: PlotModule, width: number, room?: number) => PlotFigure;
  readonly points: readonly ChartPoint[];
  /** The same with fewer rows, where it is projected and all of them could not be read. */
  readonly projected?: { readonly draw: Chart["draw"]; readonly points: readonly ChartPoint[] };
  /** Called with the number of a point that is clicked, or on which Enter is pressed. */
  readonly onChoose?: (point: number) => void;
  /** Names of lines and bands, shown under the drawing where it is too narrow to hold them. */
  readonly legend: readonly LegendEntry[];
  /** Whether the legend stands under a wide drawing too: its marks are not named in it. */
  readonly isLegendKept?: boolean;
  readonly table: ChartTable;
  readonly synthetic: boolean;
}

type Titles = Pick<Chart, "title" | "subtitle" | "source">;

/** What stands about a chart that its title describes: its words, the name of its files, whether it is invented. */
export function chartHead({ title, subtitle, source }: Titles, file: string, synthetic: boolean): Titles & Pick<Chart, "alt" | "file" | "synthetic"> {
  return { title, subtitle, alt: title, source, file, synthetic };
}
