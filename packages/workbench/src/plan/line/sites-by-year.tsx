import { Slider, VisuallyHidden } from "@mantine/core";
import type { LineTable, PlanLine } from "@quoin/core";
import { useSearch } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { useAddressChange } from "../../address/use-address-change.ts";
import { blank, listMark } from "../../language/marks.ts";
import { measuredText } from "../../language/measured-text.ts";
import { useText } from "../../language/use-text.ts";
import { usePlaceNames } from "../../regions/place-names.ts";
import { RegionTiles } from "../../regions/region-tiles.tsx";
import type { ScaleStep } from "../../shared/charts/tile-grid.tsx";
import { planText } from "../plan.text.ts";
import classes from "./sites-by-year.module.css";

type Row = Readonly<Record<string, LineTable["rows"][number][number]>>;

/** Grounds of the tiles: reached by the year, reached in the year itself. */
const grounds = { reached: 2, now: 4 } as const satisfies Record<string, ScaleStep>;

/** The sites of a line that opens them by year; null where the line has none. */
export function sitesByYear({ details }: PlanLine): { readonly years: readonly Row[]; readonly provinces: readonly Row[] } | null {
  const rowsOf = (name: string) => rowsOfTable(details.find((detail) => detail.name === name)?.table);
  const [years, provinces] = [rowsOf("sites-by-year"), rowsOf("sites-by-region")];
  return years.length === 0 ? null : { years, provinces };
}

function rowsOfTable(table: LineTable | undefined): readonly Row[] {
  return (table?.rows ?? []).map((row) => Object.fromEntries((table?.columns ?? []).map(({ name }, at) => [name, row[at] ?? null])));
}

/** Provinces as tiles at the end of a year: what stands, what opens, whom it reaches; the year is moved along a line and stands in the address. */
export function SitesByYear({ years, provinces }: NonNullable<ReturnType<typeof sitesByYear>>): ReactNode {
  const { t, language } = useText(planText);
  const { year: asked = "" } = useSearch({ from: "/plan/$line" });
  const change = useAddressChange();
  const nameOf = usePlaceNames();
  const all = years.map(({ year }) => Number(year));
  const [at, setAt] = useState(Math.max(0, asked === "" ? all.length - 1 : all.indexOf(Number(asked))));
  const year = all[at] ?? 0;
  const sum = years[at];
  const byCode = new Map(provinces.map((row) => [String(row["region"]), row]));
  const opening = provinces.filter((row) => row["opened_in"] === year).map((row) => nameOf(String(row["region"])));
  const people = (value: unknown) => measuredText(Number(value), "person-years", language);
  return (
    <figure className={classes.figure}>
      <div className={`${classes.slider} no-print`}>
        <span aria-hidden="true">{t("siteYearAt", { year })}</span>
        <Slider
          thumbLabel={t("siteYear")}
          min={0}
          max={Math.max(1, all.length - 1)}
          step={1}
          disabled={all.length < 2}
          value={at}
          label={(index) => String(all[index] ?? "")}
          marks={all.map((each, value) => ({ value, label: String(each) }))}
          onChange={(index) => setAt(Math.min(index, all.length - 1))}
          onChangeEnd={(index) => change({ year: String(all[index] ?? "") })}
        />
      </div>
      <p aria-live="polite">
        {opening.length === 0
          ? t("siteYearNone", { year })
          : t("siteYearOpens", { year, places: opening.join(listMark(language)), adds: people(sum?.["adds"]) })}
        {blank(language)}
        {t("siteYearCovered", {
          covered: people(sum?.["covered"]),
          share: sum?.["covered_share"] == null ? "–" : measuredText(Number(sum["covered_share"]), "share", language),
        })}
      </p>
      <RegionTiles
        label={t("siteMap", { year })}
        to={(code) => ({ to: "/brief/$code", params: { code } })}
        about={({ id }) => {
          const row = byCode.get(id);
          if (row === undefined) return { value: null, missing: t("siteNoPersonnel") };
          const reached = row["covered_in"] === null ? null : Number(row["covered_in"]);
          const ground = reached === null || reached > year ? null : reached === year ? grounds.now : grounds.reached;
          return {
            value: measuredText(Number(row["laboratories"]), "laboratories", language),
            mark: <SiteMark openedIn={row["opened_in"] === null ? null : Number(row["opened_in"])} year={year} isReached={ground !== null} />,
            ...(ground === null ? {} : { step: ground }),
          };
        }}
      />
      <figcaption className={classes.legend}>
        <span>● {t("siteOpen")}</span>
        <span>○ {t("siteLater")}</span>
        <span className={classes.now}>{t("siteReachedNow")}</span>
        <span className={classes.reached}>{t("siteReached")}</span>
        <span>{t("siteNumber")}</span>
      </figcaption>
    </figure>
  );
}

function SiteMark({ openedIn, year, isReached }: { readonly openedIn: number | null; readonly year: number; readonly isReached: boolean }) {
  const { t } = useText(planText);
  const said = openedIn === null ? (isReached ? t("siteIsReached") : "") : t("siteOpensIn", { year: openedIn });
  return (
    <>
      {openedIn === null ? null : (
        <span aria-hidden="true" className={classes.mark}>
          {openedIn <= year ? "●" : "○"}
          <span className={classes.opens}> {openedIn}</span>
        </span>
      )}
      {said === "" ? null : <VisuallyHidden>{said}</VisuallyHidden>}
    </>
  );
}
