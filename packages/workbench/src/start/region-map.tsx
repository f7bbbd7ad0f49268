import { NativeSelect } from "@mantine/core";
import type { ApiAnswer, Verdict } from "@quoin/core";
import { type ReactNode, useState } from "react";
import { useText } from "../language/use-text.ts";
import { scaleSteps, stepRanges } from "../map/scale-steps.ts";
import { RegionTiles } from "../regions/region-tiles.tsx";
import { useRegions } from "../regions/use-regions.ts";
import type { Tile } from "../shared/charts/tile-grid.tsx";
import { sharedText } from "../shared/shared.text.ts";
import { VerdictMark, VerdictShape, verdictOrder, verdictWords } from "../shared/words/verdict-mark.tsx";
import { startText } from "./start.text.ts";
import classes from "./start-page.module.css";

type Counted = ApiAnswer<"diagnose-regions">;

interface RegionMapProps {
  readonly counted: Counted | undefined;
}

/** The regions with one thing said of each, the same in every tile: how many problems hold there, or the verdict on one question. */
export function RegionMap({ counted }: RegionMapProps): ReactNode {
  const { t, pick } = useText(startText);
  const { t: shared } = useText(sharedText);
  const [chosen, setChosen] = useState<string | null>(null);
  const beyond = useRegions().data?.beyond.length ?? 0;
  const questions = counted?.questions ?? [];
  const key = shownKey(counted, chosen);
  const about = useTiles(counted, key);
  const isKnown = (counted?.regions.length ?? 0) > 0;
  return (
    <figure className={classes.map}>
      {isKnown ? (
        <NativeSelect
          label={t("mapShows")}
          value={key}
          onChange={(event) => setChosen(event.currentTarget.value)}
          data={[{ value: "", label: t("mapCount") }, ...questions.map((each) => ({ value: each.key, label: `${each.item} ${pick(each.question)}` }))]}
        />
      ) : null}
      <RegionTiles label={t("grid")} isCompact to={(code) => ({ to: "/brief/$code", params: { code } })} about={({ id }) => about(id)} />
      <figcaption className={classes.note}>
        {isKnown ? <Key counted={counted} isCount={key === ""} /> : null}
        {counted === undefined || isKnown ? null : <span>{t("mapNothing")}</span>}
        <span>{shared("schematic")}</span>
        {beyond === 0 ? null : <span>{t("mapBeyond", { count: beyond })}</span>}
      </figcaption>
    </figure>
  );
}

/** What was chosen; before that the count of problems, or, where none holds in any region, the question that can be told in most of them: a map of zeros tells nothing apart. */
function shownKey(counted: Counted | undefined, chosen: string | null): string {
  const { questions = [], regions = [] } = counted ?? {};
  if (chosen !== null) return questions.some(({ key }) => key === chosen) ? chosen : "";
  if (regions.some(({ confirmed }) => confirmed > 0)) return "";
  const told = (key: string): number =>
    regions.filter(({ findings }) => findings.some((each) => each.key === key && each.verdict !== "insufficient-data")).length;
  const most = Math.max(0, ...questions.map(({ key }) => told(key)));
  return most === 0 ? "" : (questions.find(({ key }) => told(key) === most)?.key ?? "");
}

function useTiles(counted: Counted | undefined, key: string): (region: string) => Partial<Tile> {
  const { t } = useText(startText);
  const { t: shared } = useText(sharedText);
  const byRegion = new Map(counted?.regions.map((each) => [each.region, each]));
  const steps = scaleSteps(toldCounts(counted));
  return (region) => {
    const own = byRegion.get(region);
    if (counted === undefined) return {};
    if (own === undefined) return { value: null };
    const { confirmed, not_supported: refused, insufficient_data: thin } = own;
    const description = t("tileVerdicts", { confirmed, refused, thin });
    if (key === "" && !isTold(own)) return { value: null, missing: t("tileThin", { count: thin }), description };
    if (key === "") return { value: t("tileCount", { count: confirmed }), step: steps.get(confirmed) ?? 1, description };
    const verdict: Verdict | undefined = own.findings.find((each) => each.key === key)?.verdict;
    if (verdict === undefined) return { value: null };
    return { mark: <VerdictShape verdict={verdict} />, description: shared(verdictWords[verdict]) };
  };
}

/** Whether anything could be tested there: where nothing could, no problem holds and none is ruled out, which is no zero. */
function isTold({ confirmed, not_supported: refused }: Counted["regions"][number]): boolean {
  return confirmed + refused > 0;
}

/** How many problems hold, region by region, of those where anything could be told. */
function toldCounts(counted: Counted | undefined): readonly number[] {
  return (counted?.regions ?? []).filter(isTold).map(({ confirmed }) => confirmed);
}

/** What the tiles' grounds or marks mean. */
function Key({ counted, isCount }: { readonly counted: Counted | undefined; readonly isCount: boolean }): ReactNode {
  const { t } = useText(startText);
  if (!isCount)
    return (
      <span className={classes.key}>
        {verdictOrder.map((verdict) => (
          <VerdictMark key={verdict} verdict={verdict} />
        ))}
      </span>
    );
  const told = toldCounts(counted);
  const thin = (counted?.regions.length ?? 0) - told.length;
  return (
    <span className={classes.key}>
      {told.length === 0 ? t("mapCountNone", { questions: counted?.questions.length ?? 0 }) : t("mapCountKey", { questions: counted?.questions.length ?? 0 })}
      {stepRanges(told).map(({ step, low, high }) => (
        <span key={step} className={classes.step} data-step={step}>
          {low === high ? low : `${low}–${high}`}
        </span>
      ))}
      {thin === 0 || told.length === 0 ? null : <span>{t("mapThin", { count: thin })}</span>}
    </span>
  );
}
