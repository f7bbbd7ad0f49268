import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Tile, TileTarget } from "../shared/tile-grid.tsx";
import classes from "./outline-map.module.css";
import type { Outlines } from "./outlines.ts";

interface OutlineMapProps {
  readonly label: string;
  readonly outlines: Outlines;
  readonly nameOf: (id: string) => string;
  readonly about: (id: string) => Partial<Tile>;
  readonly to: (id: string) => TileTarget;
}

/** Places by their outlines, shaded as the tiles are; each leads where its tile would. What has no outline stands in the table beside the map. */
export function OutlineMap({ label, outlines: { width, height, outlines }, nameOf, about, to }: OutlineMapProps): ReactNode {
  return (
    // biome-ignore lint/a11y/useSemanticElements: nothing is filled in here, so it is no fieldset.
    <div role="group" aria-label={label}>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: the group around it bears the name, each place its own. */}
      <svg viewBox={`-2 -2 ${width + 4} ${height + 4}`} className={classes.map}>
        {outlines.map(({ id, path }) => {
          const { value, step, missing } = about(id);
          const said = `${nameOf(id)}: ${value ?? missing ?? "–"}`;
          return (
            <Link key={id} {...(to(id) as { to: "/" })} aria-label={said} className={classes.place} data-step={step} data-missing={value === null || undefined}>
              <title>{said}</title>
              <path d={path} vectorEffect="non-scaling-stroke" />
            </Link>
          );
        })}
      </svg>
    </div>
  );
}
