import { Skeleton } from "@mantine/core";
import { useElementSize } from "@mantine/hooks";
import { type ReactNode, useEffect, useRef, useState } from "react";
import classes from "../../meeting/meeting.module.css";
import { Invented } from "../words/invented.tsx";
import { type Chart, leastWidth, type PlotModule, widthWithLabels } from "./chart.ts";

/** A chart is drawn this much smaller and then enlarged as a whole, so that its letters are read from the last row. */
const enlarged = 1.7;

/** A chart as large as the sheet leaves room for. */
export function MeetingChart({ chart }: { readonly chart: Chart }): ReactNode {
  const { ref, width } = useElementSize();
  const place = useRef<HTMLDivElement>(null);
  const [plot, setPlot] = useState<PlotModule | null>(null);
  useEffect(() => {
    void import("@observablehq/plot").then(setPlot);
  }, []);
  useEffect(() => {
    if (plot === null || width / enlarged < leastWidth) return;
    const drawn = (chart.projected ?? chart).draw(plot, Math.round(width / enlarged));
    drawn.setAttribute("role", "img");
    drawn.setAttribute("aria-label", chart.alt);
    for (const group of drawn.querySelectorAll("g[aria-label]")) group.removeAttribute("aria-label");
    place.current?.replaceChildren(drawn);
  }, [plot, width, chart]);
  return (
    <figure ref={ref} className={classes.chart}>
      <figcaption>
        {chart.title} <span className={classes.unit}>{chart.subtitle}</span> {chart.synthetic ? <Invented /> : null}
      </figcaption>
      {plot === null ? <Skeleton height={320} /> : null}
      <div ref={place} />
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
