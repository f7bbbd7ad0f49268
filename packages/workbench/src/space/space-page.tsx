import { Button, NativeSelect } from "@mantine/core";
import type { SpaceAnswer } from "@quoin/core";
import { useSearch } from "@tanstack/react-router";
import { type ReactNode, useMemo } from "react";
import { useAddressChange } from "../address/use-address-change.ts";
import { useAnswer } from "../api/question.ts";
import { listed, listMark } from "../language/marks.ts";
import { useText } from "../language/use-text.ts";
import { EntryValidation } from "../opportunities/entry-validation.tsx";
import { figure } from "../opportunities/figure.ts";
import { askedSector, SectorSelect } from "../opportunities/sector-select.tsx";
import { useCounted } from "../opportunities/use-counted.ts";
import { nation } from "../regions/nation.ts";
import { usePlaceNames } from "../regions/place-names.ts";
import { ChartFrame } from "../shared/charts/chart-frame.tsx";
import { YearSlider } from "../shared/charts/year-slider.tsx";
import { Answered } from "../shared/page/answered.tsx";
import { FilterBar } from "../shared/page/filter-bar.tsx";
import { PageHead } from "../shared/page/page-head.tsx";
import { Section } from "../shared/page/section.tsx";
import { BehindTable } from "../shared/tables/behind-table.ts";
import { mostLinked } from "./most-linked.ts";
import { spaceText } from "./space.text.ts";
import { type SpaceView, spaceChart } from "./space-chart.ts";
import { SpaceFiles } from "./space-files.tsx";
import { SpaceNeighbours } from "./space-neighbours.tsx";
import { useLayout } from "./use-layout.ts";

const linkChoices = ["1", "1.5", "2", "3", "5"];
const sizeChoices = ["50", "100", "150", "300", "500"];
const deepest = 4;

/** `/space`: activities that the same places hold, as a network; with a place, what it holds of it. */
export function SpacePage(): ReactNode {
  const { t, pick } = useText(spaceText);
  const { region = nation, year = "", links = "2", most = "150", activity = "", zoom = "0", sector = "", colour = "" } = useSearch({ from: "/space" });
  const choose = useAddressChange();
  const asked = {
    ...(region === nation ? {} : { region }),
    ...(year === "" ? {} : { year: Number(year) }),
    ...askedSector(sector),
    links: Number(links),
    most: Number(most),
  };
  const space = useAnswer("opportunities-space", asked);
  const nameOf = usePlaceNames();
  const place = region === nation ? null : nameOf(region);
  return (
    <>
      <PageHead question={place === null ? t("question") : t("placeQuestion", { place })} filters={[place ?? "", year].filter((each) => each !== "")}>
        {space.data === undefined ? null : <Nearest answer={space.data} />}
      </PageHead>
      <FilterBar>
        <YearSlider
          label={t("year")}
          years={space.data?.years ?? []}
          year={space.data?.year ?? Number(year)}
          onChange={(chosen) => choose({ year: String(chosen) })}
        />
        <SectorSelect sector={space.data?.sector} />
        <NativeSelect label={t("most")} value={most} onChange={({ currentTarget }) => choose({ most: currentTarget.value })} data={sizeChoices} />
        <NativeSelect label={t("links")} value={links} onChange={({ currentTarget }) => choose({ links: currentTarget.value })} data={linkChoices} />
        <NativeSelect
          label={t("chosen")}
          value={activity}
          onChange={({ currentTarget }) => choose({ activity: currentTarget.value })}
          data={[{ value: "", label: t("nothing") }, ...(space.data?.activities ?? []).map((each) => ({ value: each.activity, label: pick(each.label) }))]}
        />
        {region === nation ? (
          <NativeSelect
            label={t("colour")}
            value={colour}
            onChange={({ currentTarget }) => choose({ colour: currentTarget.value })}
            data={[
              { value: "", label: t("community") },
              { value: "complexity", label: t("complexity") },
            ]}
          />
        ) : null}
      </FilterBar>
      <Answered of={space} height={640}>
        {(answer) => (
          <Space
            answer={answer}
            place={place}
            activity={activity}
            zoom={Math.min(deepest, Math.max(0, Number(zoom) || 0))}
            colours={colour === "complexity" ? "complexity" : "communities"}
            asked={asked}
          />
        )}
      </Answered>
    </>
  );
}

/** Whether nearness tells entries here: it stands beside what is drawn as near. The drawing does not wait for it. */
function Told({ region, year }: { readonly region: string | null; readonly year: number }): ReactNode {
  const told = useAnswer("opportunities", { ...(region === null ? {} : { region }), year });
  return (
    <Answered of={told} height={120}>
      {(answer) => <EntryValidation answer={answer} />}
    </Answered>
  );
}

/** The activities that the most others lie near to. */
function Nearest({ answer }: { readonly answer: SpaceAnswer }): ReactNode {
  const { t, pick, language } = useText(spaceText);
  const most = mostLinked(answer.links, 3);
  if (most.length === 0) return null;
  const said = most.map(([at, count]) => t("nearestOne", { activity: pick(answer.activities[at]?.label ?? { en: "", zh: "" }), count }));
  return <p>{t("nearest", { year: String(answer.year), all: answer.activities.length, most: said.join(listMark(language)) })}</p>;
}

interface SpaceProps {
  readonly answer: SpaceAnswer;
  readonly place: string | null;
  readonly activity: string;
  readonly zoom: number;
  readonly colours: SpaceView["colours"];
  readonly asked: Parameters<typeof SpaceFiles>[0]["asked"];
}

function Space({ answer, place, activity, zoom, colours, asked }: SpaceProps): ReactNode {
  const { t, pick, language } = useText(spaceText);
  const choose = useAddressChange();
  const places = useLayout({ nodes: answer.activities, links: answer.links });
  const at = answer.activities.findIndex((each) => each.activity === activity);
  const chosen = at < 0 ? null : at;
  const { things, head } = useCounted(answer.counted);
  const year = String(answer.year);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `choose` is new at every turn and does the same
  const chart = useMemo(() => {
    if (places === null) return null;
    const title = place === null ? t("chart", { year }) : t("placeChart", { place, year });
    const words = {
      title,
      subtitle: t("subtitle", { things }),
      source: t("source", { table: answer.table, things }),
      activity: t("activity"),
      group: t("group"),
      holders: t("holders"),
      firms: head,
      complexity: t("complexity"),
      community: t("community"),
      others: t("others"),
      held: t("held"),
      lacking: t("lacking"),
      untold: t("untold"),
      says: (each: SpaceAnswer["activities"][number]) => {
        const values = { activity: pick(each.label), holders: each.holders, firms: each.firms, things, complexity: figure(each.complexity, 2) };
        return each.present === null
          ? t("says", values)
          : t("saysPlace", { ...values, state: each.present ? t("held") : t("lacking"), density: figure(each.density, 2) });
      },
      cluster: ({ largest, activities }: SpaceAnswer["communities"][number]) =>
        t("communityOf", {
          names: listed(
            largest.map((at) => pick(answer.activities[at]?.label ?? { en: "", zh: "" })),
            language,
          ),
          count: activities,
        }),
      step: (from: number, to: number) => t("step", { from: figure(from, 1), to: figure(to, 1) }),
    };
    return spaceChart(answer, places, { chosen, zoom, colours }, words, language, (p) => choose({ activity: answer.activities[p]?.activity ?? "" }));
  }, [answer, places, place, chosen, zoom, colours, year, things, head, t, pick, language]);
  const zoomTo = (to: number) => choose({ zoom: to === 0 ? "" : String(to) });
  const says = (
    <>
      <p>
        {t(answer.activities.length === answer.all.activities ? "showingAll" : "showing", {
          things,
          shown: answer.activities.length,
          all: answer.all.activities,
          links: answer.links.length,
          pairs: figure(answer.all.links, 0),
        })}
      </p>
      {place !== null || colours !== "communities" || answer.modularity === null ? null : <p>{t("clustered", { modularity: figure(answer.modularity, 2) })}</p>}
      {answer.certain || (place === null && colours === "communities") ? null : <p>{t("noSign")}</p>}
    </>
  );
  return (
    <>
      <Button.Group className="no-print">
        <Button variant="default" disabled={zoom >= deepest} onClick={() => zoomTo(zoom + 1)}>
          {t("nearer")}
        </Button>
        <Button variant="default" disabled={zoom <= 0} onClick={() => zoomTo(zoom - 1)}>
          {t("farther")}
        </Button>
        <Button variant="default" disabled={zoom <= 0} onClick={() => zoomTo(0)}>
          {t("whole")}
        </Button>
      </Button.Group>
      {chart === null ? <p aria-busy="true">{t("finding")}</p> : <ChartFrame chart={chart} isWide />}
      {says}
      {place === null ? null : <Told region={answer.region} year={answer.year} />}
      {chosen === null ? null : <SpaceNeighbours answer={answer} chosen={chosen} />}
      <BehindTable value={[answer.table]}>
        <Section title={t("files")}>
          <SpaceFiles answer={answer} asked={asked} />
        </Section>
      </BehindTable>
    </>
  );
}
