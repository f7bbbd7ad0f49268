import { type ReactNode, useEffect, useRef, useState } from "react";
import { useText } from "../../language/use-text.ts";
import { sharedText } from "../shared.text.ts";
import type { ChartPoint, PlotFigure } from "./chart.ts";
import classes from "./chart-frame.module.css";

interface ChartReaderProps {
  readonly figure: PlotFigure;
  readonly title: string;
  readonly points: readonly ChartPoint[];
  readonly onChoose?: (point: number) => void;
}

interface Place {
  readonly left: number;
  readonly top: number;
}

/** Where each point stands in the drawing, in its own pixels. */
function places(figure: PlotFigure, points: readonly ChartPoint[]): readonly Place[] {
  const x = figure.scale("x");
  const y = figure.scale("y");
  if (x === undefined || y === undefined) return [];
  return points.map((point) => ({ left: Number(x.apply(point.x)) + (x.bandwidth ?? 0) / 2, top: Number(y.apply(point.y)) + (y.bandwidth ?? 0) / 2 }));
}

/** Reads the values of a chart one by one under it: the point nearest to the pointer, or with the arrow keys. */
export function ChartReader({ figure, title, points, onChoose }: ChartReaderProps): ReactNode {
  const { t } = useText(sharedText);
  const [at, setAt] = useState<number | null>(null);
  const spots = useRef<readonly Place[]>([]);
  spots.current = places(figure, points);

  useEffect(() => {
    function nearestTo(event: Event): number | null {
      const { clientX, clientY } = event as PointerEvent;
      const box = figure.getBoundingClientRect();
      let nearest: number | null = null;
      let distance = Number.POSITIVE_INFINITY;
      spots.current.forEach(({ left, top }, index) => {
        const away = Math.hypot(left - (clientX - box.left), top - (clientY - box.top));
        if (away < distance) [nearest, distance] = [index, away];
      });
      return nearest;
    }
    const follow = (event: Event) => setAt(nearestTo(event));
    const leave = () => setAt(null);
    const choose = (event: Event) => {
      const nearest = nearestTo(event);
      if (nearest !== null) onChoose?.(nearest);
    };
    figure.addEventListener("pointermove", follow);
    figure.addEventListener("pointerleave", leave);
    figure.addEventListener("click", choose);
    return () => {
      figure.removeEventListener("pointermove", follow);
      figure.removeEventListener("pointerleave", leave);
      figure.removeEventListener("click", choose);
    };
  }, [figure, onChoose]);

  if (points.length === 0) return null;
  const spot = at === null ? undefined : spots.current[at];
  return (
    <>
      <div
        className={`${classes.reader} no-print`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the values of a chart are read with the arrow keys
        tabIndex={0}
        role="application"
        aria-label={t("readPoints", { title })}
        onFocus={() => setAt(at ?? 0)}
        onBlur={() => setAt(null)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && at !== null) onChoose?.(at);
          const step = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 }[event.key];
          if (step === undefined) return;
          event.preventDefault();
          setAt(((at ?? 0) + step + points.length) % points.length);
        }}
      >
        {spot === undefined ? null : <span className={classes.here} style={spot} />}
      </div>
      <p className={classes.says} aria-live="polite">
        {at === null ? "" : points[at]?.says}
      </p>
    </>
  );
}
