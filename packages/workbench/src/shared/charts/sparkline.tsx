import type { ReactNode } from "react";
import classes from "./tile-grid.module.css";

const width = 60;
const height = 16;

/** Draws each unbroken run; a missing year is a gap, never a bridge and never zero. */
function runs(values: readonly (number | null)[]): string {
  const known = values.filter((value): value is number => value !== null);
  const low = Math.min(...known);
  const span = Math.max(...known) - low || 1;
  const across = width / Math.max(1, values.length - 1);
  let pen = "M";
  return values
    .map((value, place) => {
      if (value === null) {
        pen = "M";
        return "";
      }
      const point = `${pen}${(place * across).toFixed(1)},${(height - 1 - ((value - low) / span) * (height - 2)).toFixed(1)}`;
      pen = "L";
      return point;
    })
    .join("");
}

/** The years of a tile as a small line; its numbers stand in the table under the grid. */
export function Sparkline({ values }: { readonly values: readonly (number | null)[] }): ReactNode {
  return (
    <svg className={classes.line} viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
      <path d={runs(values)} />
    </svg>
  );
}
