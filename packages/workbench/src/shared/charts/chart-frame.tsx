import { Button, Skeleton, Title } from "@mantine/core";
import { useElementSize } from "@mantine/hooks";
import { type ReactNode, use, useEffect, useId, useRef, useState } from "react";
import { useTableTitles } from "../../answers/use-tables.ts";
import { useText } from "../../language/use-text.ts";
import { PictureLink } from "../../meeting/picture-link.tsx";
import { useMeeting } from "../../meeting/use-meeting.ts";
import { saveCsv } from "../documents/save-csv.ts";
import { saveFile } from "../documents/save-file.ts";
import { saveWorkbook } from "../documents/save-workbook.ts";
import { HeadingLevel } from "../page/heading-level.ts";
import { sharedText } from "../shared.text.ts";
import { useTableAbout } from "../tables/use-table-about.ts";
import { Invented, inventedGround } from "../words/invented.tsx";
import { newestYear } from "./as-of.ts";
import { type Chart, leastWidth, type PlotFigure, type PlotModule, widthWithLabels } from "./chart.ts";
import classes from "./chart-frame.module.css";
import { ChartReader } from "./chart-reader.tsx";
import { ChartTableView } from "./chart-table-view.tsx";
import { CopyPicture } from "./copy-picture.tsx";
import { pngOfChart } from "./png-of-chart.ts";
import { svgOfChart } from "./svg-of-chart.ts";

const height = 320;
const fileWidth = 720;

/** The name of a table in a source: readers know it by its title. */
const tableName = /[a-z][a-z0-9]*(?:_[a-z0-9]+)+/g;

/** A drawing that is wider than its place is moved there, by key too. */
function sideways({ narrowest, title }: Chart, width: number): { readonly [name: string]: unknown } {
  return narrowest === undefined || width === 0 || width >= narrowest ? {} : { role: "group", "aria-label": title, tabIndex: 0, "data-sideways": true };
}

interface ChartFrameProps {
  readonly chart: Chart;
  readonly isWide?: boolean;
  readonly isBrief?: boolean;
}

/** A chart with all that must stand about it: title, unit, the drawing, its source, its files, its numbers. `isWide`: as broad as the page; `isBrief`: its files and its numbers stand on the page that it leads to. */
export function ChartFrame({ chart, isWide = false, isBrief = false }: ChartFrameProps): ReactNode {
  const { t, language } = useText(sharedText);
  const { ref, width } = useElementSize();
  const place = useRef<HTMLDivElement>(null);
  const [plot, setPlot] = useState<PlotModule | null>(null);
  const [figure, setFigure] = useState<PlotFigure | null>(null);
  const titleId = useId();
  const titleOf = useTableTitles();
  const aboutOf = useTableAbout();
  const isProjected = useMeeting();
  const shown = isProjected ? (chart.projected ?? chart) : chart;

  useEffect(() => {
    void import("@observablehq/plot").then(setPlot);
  }, []);

  useEffect(() => {
    if (plot === null || width < leastWidth) return;
    const drawn = shown.draw(plot, Math.round(width));
    drawn.setAttribute("role", "img");
    drawn.setAttribute("aria-label", chart.alt);
    // Plot names its groups by their marks; inside a picture that is one thing they are noise.
    for (const group of drawn.querySelectorAll("g[aria-label]")) group.removeAttribute("aria-label");
    place.current?.replaceChildren(drawn);
    // What was drawn stays until the next drawing takes its place: a frame that has no width for a moment is not left empty.
    setFigure(() => drawn);
  }, [plot, width, chart, shown]);

  const asOf = newestYear(chart);
  /** Where the numbers come from and up to which year they go, as the foot of the picture and every file says it. */
  const source =
    chart.source.replaceAll(tableName, titleOf) +
    (asOf === null ? "" : ` · ${t(asOf > new Date().getFullYear() ? "forecastUpTo" : "dataUpTo", { year: asOf })}`);
  /** A file is as wide as a column of A4, whatever the screen is. */
  function svg(): string {
    const drawn = plot === null ? null : chart.draw(plot, fileWidth);
    return drawn instanceof SVGSVGElement ? svgOfChart(drawn, { ...chart, source }, language) : "";
  }
  /** The numbers that are drawn, with a column that marks what rests on invented entries. */
  function leaving() {
    const { columns, rows } = chart.table;
    return { heads: [...columns, t("isInvented")], rows: rows.map((row) => [...row, chart.synthetic ? 1 : 0]) };
  }
  function csv(): void {
    const { heads, rows } = leaving();
    saveCsv(chart.file, heads, rows);
  }
  /** The same as a workbook, with a sheet that says where the numbers come from. */
  async function workbook(): Promise<void> {
    const about = await aboutOf(chart.title, { unit: chart.subtitle, source });
    const marked = chart.synthetic ? [[t("invented"), t("inventedWhy")] as const] : [];
    await saveWorkbook(chart.file, { title: chart.title, ...leaving(), about: [...about, ...marked], aboutTitle: t("aboutTable") });
  }
  return (
    <figure className={isWide ? `${classes.frame} ${classes.wide}` : classes.frame} aria-labelledby={titleId}>
      <figcaption className={classes.caption}>
        <Title order={use(HeadingLevel)} size="h3" id={titleId}>
          {chart.title} {chart.synthetic ? <Invented /> : null}
        </Title>
        <p className={classes.subtitle}>{chart.subtitle}</p>
      </figcaption>
      <div ref={ref} className={`${classes.place} ${inventedGround(chart.synthetic) ?? ""}`} {...sideways(chart, width)}>
        {figure === null ? <Skeleton height={height} /> : null}
        <div ref={place} />
        {figure === null ? null : (
          <ChartReader figure={figure} title={chart.title} points={shown.points} {...(chart.onChoose === undefined ? {} : { onChoose: chart.onChoose })} />
        )}
      </div>
      {(width >= widthWithLabels && chart.isLegendKept !== true) || chart.legend.length === 0 ? null : (
        <ul className={classes.legend}>
          {chart.legend.map(({ label, colour, isBand, mark }) => (
            <li key={label}>
              <span className={classes[mark ?? (isBand ? "swatch" : "stroke")]} style={{ background: colour }} aria-hidden="true" />
              {label}
            </li>
          ))}
        </ul>
      )}
      <div className={classes.foot}>
        <p>
          {t("source")}
          {source}
        </p>
        <p className="no-print" hidden={isBrief}>
          <PictureLink />
          {t("chartDownloads")}
          <Button variant="transparent" size="compact-sm" onClick={() => saveFile(`${chart.file}.svg`, new Blob([svg()], { type: "image/svg+xml" }))}>
            SVG
          </Button>
          <Button variant="transparent" size="compact-sm" onClick={() => void pngOfChart(svg()).then((png) => saveFile(`${chart.file}.png`, png))}>
            PNG
          </Button>
          <Button variant="transparent" size="compact-sm" onClick={csv}>
            CSV
          </Button>
          <Button variant="transparent" size="compact-sm" onClick={() => void workbook()}>
            Excel
          </Button>
          <CopyPicture png={() => pngOfChart(svg())} file={chart.file} />
        </p>
      </div>
      {isBrief ? null : <ChartTableView table={chart.table} />}
    </figure>
  );
}
