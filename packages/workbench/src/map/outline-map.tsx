import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Tile, TileTarget } from "../shared/charts/tile-grid.tsx";
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
        {outlines.map(({ id, path, middle, room }) => {
          const { value, step, missing } = about(id);
          const said = `${nameOf(id)}: ${value ?? missing ?? "–"}`;
          return (
            <Link key={id} {...(to(id) as { to: "/" })} aria-label={said} className={classes.place} data-step={step} data-missing={value === null || undefined}>
              <title>{said}</title>
              <path d={path} vectorEffect="non-scaling-stroke" />
              {fits(nameOf(id), room) ? (
                <text x={middle[0]} y={middle[1]}>
                  {nameOf(id)}
                </text>
              ) : null}
            </Link>
          );
        })}
      </svg>
    </div>
  );
}

/** Size of a name in units of the picture; its letters are taken as so wide, those of Chinese twice. */
const [nameSize, letter] = [15, 8.5] as const;

/** A name is written where it stays within its place; elsewhere pointing at the place tells it. */
function fits(name: string, [wide, tall]: readonly [number, number]): boolean {
  const letters = [...name].reduce((sum, each) => sum + (/\p{Script=Han}/u.test(each) ? 2 : 1), 0);
  return letters * letter <= wide * 0.85 && tall >= 2 * nameSize;
}
