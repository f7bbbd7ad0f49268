import { Skeleton } from "@mantine/core";
import { useElementSize } from "@mantine/hooks";
import { type ReactNode, useEffect, useRef, useState } from "react";
import classes from "../../meeting/meeting.module.css";
import { Invented } from "../words/invented.tsx";
import { type Chart, leastWidth, type PlotModule, widthWithLabels } from "./chart.ts";

/** A chart is drawn this much smaller and then enlarged as a whole, so that its letters (13 px of a page) are 28 px high and read from the last row. */
const enlarged = 28 / 13;

/** A chart as large as the sheet leaves room for. */
export function MeetingChart({ chart }: { readonly chart: Chart }): ReactNode {
  const { ref, width, height } = useElementSize();
  const place = useRef<HTMLDivElement>(null);
  const [plot, setPlot] = useState<PlotModule | null>(null);
  useEffect(() => {
    void import("@observablehq/plot").then(setPlot);
  }, []);
  useEffect(() => {
    if (plot === null || width / enlarged < leastWidth) return;
    const drawn = (chart.projected ?? chart).draw(plot, Math.round(width / enlarged), Math.round(height / enlarged));
    drawn.setAttribute("role", "img");
    drawn.setAttribute("aria-label", chart.alt);
    for (const group of drawn.querySelectorAll("g[aria-label]")) group.removeAttribute("aria-label");
    place.current?.replaceChildren(drawn);
  }, [plot, width, height, chart]);
  return (
    <figure className={classes.chart}>
      <figcaption>
        {chart.title} <span className={classes.unit}>{chart.subtitle}</span> {chart.synthetic ? <Invented /> : null}
      </figcaption>
      {plot === null ? <Skeleton height={320} /> : null}
      <div ref={ref} className={classes.room}>
        <div ref={place} className={classes.drawing} />
      </div>
      {chart.legend.length === 0 || (width / enlarged >= widthWithLabels && chart.isLegendKept !== true) ? null : (
        <ul className={classes.legend}>
          {chart.legend.map(({ label, colour }) => (
            <li key={label}>
              <span style={{ background: colour }} aria-hidden="true" />
              {label}
            </li>
          ))}
        </ul>
      )}
    </figure>
  );
}
