import { Link } from "@tanstack/react-router";
import { type ReactNode, useRef } from "react";
import { colon } from "../../language/marks.ts";
import { useText } from "../../language/use-text.ts";
import { sharedText } from "../shared.text.ts";
import { inventedGround } from "../words/invented.tsx";
import { nextCell } from "./next-cell.ts";
import { Sparkline } from "./sparkline.tsx";
import classes from "./tile-grid.module.css";

export type ScaleStep = 1 | 2 | 3 | 4 | 5;

/** One province: its cell in the grid that stands for a map, and what is said in it. */
export interface Tile {
  readonly id: string;
  readonly column: number;
  readonly row: number;
  readonly name: string;
  /** Stands for the name where a tile is narrow. */
  readonly short: string;
  /** Code of the group that it belongs to: it stands in a tile that is too narrow for anything else. */
  readonly group?: string;
  /** Already in the reader's figures; null is drawn as missing. Absent where the grid only selects. */
  readonly value?: string | null;
  /** Why the value is missing. */
  readonly missing?: string;
  readonly step?: ScaleStep;
  readonly mark?: ReactNode;
  /** What the mark says, in words. */
  readonly description?: string;
  /** Values of the years, gaps as null. */
  readonly line?: readonly (number | null)[];
  readonly synthetic?: boolean;
}

/** An address of the workbench. */
export interface TileTarget {
  readonly to: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly search?: Readonly<Record<string, string | undefined>>;
}

interface TileGridProps {
  readonly label: string;
  readonly tiles: readonly Tile[];
  readonly selected?: string;
  /** Low tiles that hold a name only: the grid as a selector. */
  readonly isCompact?: boolean;
  /** Where a tile leads: the same grid selects places everywhere. */
  readonly to: (id: string) => TileTarget;
}

/** Signs from which on what stands for a name runs over lines. */
const longShort = 5;

/** Columns from which a tile is too narrow for a name or a figure: its ground speaks, and both are told under the pointer. */
const denseFrom = 17;

/** The provinces as tiles: no boundary is drawn, so none can be wrong. One stop for the tab key, arrow keys move by neighbourhood. */
export function TileGrid({ label, tiles, selected, isCompact = false, to }: TileGridProps): ReactNode {
  const { t, language } = useText(sharedText);
  const list = useRef<HTMLUListElement>(null);
  const left = Math.min(...tiles.map(({ column }) => column));
  const top = Math.min(...tiles.map(({ row }) => row));
  const isDense = Math.max(...tiles.map(({ column }) => column)) - left + 1 >= denseFrom;
  const entry = selected ?? tiles[0]?.id;
  const told = ({ name, value, missing }: Tile): string | undefined => {
    const why = value === null ? t("noDataBecause", { reason: missing ?? t("noData") }) : value;
    return isDense ? [name, why].filter((each) => each !== undefined).join(colon(language)) : value === null ? why : undefined;
  };

  function move(id: string, key: string): boolean {
    const next = nextCell(tiles, id, key);
    if (next === null) return false;
    list.current?.querySelector<HTMLElement>(`[data-tile="${next}"] a`)?.focus();
    return true;
  }

  return (
    <div className={classes.frame} data-compact={isCompact || undefined} data-dense={isDense || undefined}>
      <ul ref={list} className={classes.grid} aria-label={label} aria-description={t("tileHint")}>
        {tiles.map((tile) => (
          <li key={tile.id} data-tile={tile.id} style={{ gridColumn: tile.column - left + 1, gridRow: tile.row - top + 1 }}>
            <Link
              {...(to(tile.id) as { to: "/" })}
              className={`${classes.tile} ${inventedGround(tile.synthetic === true) ?? ""}`}
              data-step={tile.step}
              data-missing={tile.value === null || undefined}
              aria-current={tile.id === selected ? "true" : undefined}
              tabIndex={tile.id === entry ? 0 : -1}
              aria-description={tile.description}
              title={told(tile)}
              onKeyDown={(event) => {
                if (move(tile.id, event.key)) event.preventDefault();
              }}
            >
              <span className={classes.name}>{tile.name}</span>
              <span className={classes.short} data-long={tile.short.length > longShort || undefined} aria-hidden="true">
                {tile.short}
              </span>
              {isDense && tile.group !== undefined && tile.mark === undefined ? (
                <span className={classes.group} aria-hidden="true">
                  {tile.group}
                </span>
              ) : null}
              {tile.value === undefined ? null : <span className={classes.value}>{tile.value ?? t("noData")}</span>}
              {tile.mark}
              {tile.line === undefined || tile.value === null ? null : <Sparkline values={tile.line} />}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
