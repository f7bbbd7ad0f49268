import { NativeSelect } from "@mantine/core";
import type { ComparisonAnswer } from "@quoin/core";
import { Link, useSearch } from "@tanstack/react-router";
import { type ReactNode, useMemo } from "react";
import { useAddressChange } from "../address/use-address-change.ts";
import { useAnswer } from "../api/question.ts";
import { currentLanguage } from "../language/language.ts";
import { colon, listed, percentText } from "../language/marks.ts";
import { useText } from "../language/use-text.ts";
import { figure } from "../opportunities/figure.ts";
import { useCounted } from "../opportunities/use-counted.ts";
import { nation } from "../regions/nation.ts";
import { usePlaceNames } from "../regions/place-names.ts";
import { ChartFrame } from "../shared/charts/chart-frame.tsx";
import { YearSlider } from "../shared/charts/year-slider.tsx";
import { Answered } from "../shared/page/answered.tsx";
import { PhoneFold } from "../shared/page/collapse-on-phone.tsx";
import { FilterBar } from "../shared/page/filter-bar.tsx";
import { PageHead } from "../shared/page/page-head.tsx";
import { Section } from "../shared/page/section.tsx";
import { BehindTable } from "../shared/tables/behind-table.ts";
import { FigureTable } from "../shared/tables/figure-table.tsx";
import { VerdictMark } from "../shared/words/verdict-mark.tsx";
import { bandOf } from "./band-of.ts";
import { comparisonText } from "./comparison.text.ts";
import { growthChart } from "./growth-chart.ts";
import { Complements, OwnActivities, Twins } from "./place-parts.tsx";
import { besideBand, type VarietyWords, varietyChart } from "./variety-chart.ts";

/** `/comparison`: growth taken apart, variety, and for a place its twins and who could complete it; each against chance. */
export function ComparisonPage(): ReactNode {
  const { t } = useText(comparisonText);
  const { region = nation, year = "", since = "" } = useSearch({ from: "/comparison" });
  const choose = useAddressChange();
  const nameOf = usePlaceNames();
  const asked = useAnswer("comparison", {
    ...(region === nation ? {} : { region }),
    ...(year === "" ? {} : { year: Number(year) }),
    ...(since === "" ? {} : { since: Number(since) }),
  });
  const place = region === nation ? null : nameOf(region);
  const shown = asked.data?.year ?? Number(year);
  const earlier = (asked.data?.years ?? []).filter((each) => each < shown);
  return (
    <>
      <PageHead question={place === null ? t("question") : t("placeQuestion", { place })} filters={[place ?? "", year].filter((each) => each !== "")}>
        {asked.data === undefined ? null : <Told answer={asked.data} region={region} />}
      </PageHead>
      <FilterBar>
        <YearSlider label={t("year")} years={asked.data?.years ?? []} year={shown} onChange={(chosen) => choose({ year: String(chosen) })} />
        {earlier.length === 0 ? null : (
          <NativeSelect
            label={t("since")}
            value={String(asked.data?.since ?? "")}
            onChange={({ currentTarget }) => choose({ since: currentTarget.value })}
            data={earlier.map(String)}
          />
        )}
      </FilterBar>
      <Answered of={asked} height={640}>
        {(answer) => (
          <BehindTable value={[answer.table]}>
            {answer.since === null ? <Refusal why={t("noSecondYear", { year: answer.year })} /> : <Growth answer={answer} region={region} />}
            {place === null ? <p>{t("none")}</p> : null}
            {place === null || answer.since === null ? null : <OwnActivities answer={answer} place={place} />}
            {place === null ? null : <Twins answer={answer} place={place} />}
            {place === null ? null : <Complements answer={answer} place={place} />}
            <Section title={t("variety", { year: answer.year })}>
              {answer.variety === null ? <Refusal why={t("noGroups")} /> : <Variety answer={answer} variety={answer.variety} />}
            </Section>
          </BehindTable>
        )}
      </Answered>
    </>
  );
}

/** Names that a sentence says; of more it says how many. */
const named = 5;

/** The answer in one sentence: who grew beyond its activities, who fell short; of one place, how much is its own. */
function Told({
  answer: { growth, since, year, q_limit: limit, counted, variety },
  region,
}: {
  readonly answer: ComparisonAnswer;
  readonly region: string;
}): ReactNode {
  const { t, pick, language } = useText(comparisonText);
  const { things } = useCounted(counted);
  if (since === null || growth.length === 0)
    return variety === null ? null : <ToldVariety variety={variety} region={region} year={year} counted={counted} things={things} />;
  const whole = (count: number) => figure(count, Number.isInteger(count) ? 0 : 1);
  const own = growth.find((each) => each.region === region);
  if (own !== undefined) {
    const told = { since, year, place: pick(own.label), before: whole(own.before), after: whole(own.after), things };
    return <p>{t("toldPlace", { ...told, own: figure(own.competitive, 1), band: bandOf(own.p05, own.p95, 1) })}</p>;
  }
  const beyond = growth.filter(({ q }) => q !== null && q <= limit).toSorted((a, b) => Math.abs(b.competitive) - Math.abs(a.competitive));
  const [up, down] = [beyond.filter(({ competitive }) => competitive > 0), beyond.filter(({ competitive }) => competitive <= 0)];
  const names = (some: typeof beyond): string => {
    const first = some.slice(0, named).map(({ label }) => pick(label));
    if (first.length === 0) return t("nobody");
    return some.length <= named ? listed(first, language) : t("more", { names: listed(first, language), rest: some.length - named });
  };
  return <p>{t("told", { since, year, looks: growth.length, more: up.length, up: names(up), fewer: down.length, down: names(down) })}</p>;
}

interface ToldVarietyProps {
  readonly variety: NonNullable<ComparisonAnswer["variety"]>;
  readonly region: string;
  readonly year: number;
  readonly counted: ComparisonAnswer["counted"];
  readonly things: string;
}

/** Where growth cannot be told, what variety tells: of one place where it lies, of all how many lie beside what chance gives. */
function ToldVariety({ variety, region, year, counted, things }: ToldVarietyProps): ReactNode {
  const { t, pick } = useText(comparisonText);
  const own = variety.find((each) => each.region === region);
  if (own !== undefined) {
    const band = bandOf(own.related_chance.p05, own.related_chance.p95, 2);
    return <p>{t("toldVarietyPlace", { year, place: pick(own.label), related: figure(own.related, 2), band, things, count: figure(own.units, 0) })}</p>;
  }
  if (counted === "firms") return <p>{t("toldVariety", { year, looks: variety.length, ...besideBand(variety), things })}</p>;
  const known = variety.flatMap(({ related }) => related ?? []).toSorted((a, b) => a - b);
  const [least, middle, most] = [known[0], known[known.length >> 1], known.at(-1)].map((value) => figure(value ?? null, 2)) as [string, string, string];
  return <p>{t("toldSpread", { year, looks: known.length, least, middle, most, things })}</p>;
}

function Refusal({ why }: { readonly why: string }): ReactNode {
  return (
    <p>
      <VerdictMark verdict="insufficient-data" /> {why}
    </p>
  );
}

function Growth({ answer, region }: { readonly answer: ComparisonAnswer; readonly region: string }): ReactNode {
  const { t, pick, language } = useText(comparisonText);
  const { growth, since, year, draws, q_limit: limit, table, synthetic } = answer;
  const { things } = useCounted(answer.counted);
  const years = { since: since ?? "", year };
  const heads = [t("place"), t("before"), t("after"), t("change"), t("national"), t("mix"), t("own"), t("fresh")];
  // biome-ignore lint/correctness/useExhaustiveDependencies: heads and years are made of what is listed
  const chart = useMemo(() => {
    const [low, high] = [`${t("band")} ↓`, `${t("band")} ↑`];
    const words = {
      title: t("growthChart", years),
      subtitle: t("growthUnit", { things }),
      source: t("source", { table, things }),
      heads: [...heads, low, high, t("p")],
      own: t("own"),
      band: t("band"),
      says: (each: ComparisonAnswer["growth"][number]) =>
        t("says", { place: pick(each.label), own: figure(each.competitive, 1), band: bandOf(each.p05, each.p95, 1) }),
    };
    return growthChart({ growth, synthetic }, new Set(region === nation ? [] : [region]), `quoin-growth-${since}-${year}`, words, language);
  }, [growth, synthetic, region, since, year, table, things, t, pick, language]);
  return (
    <Section title={t("growth", years)}>
      <ChartFrame chart={chart} isWide />
      <p>
        {t("growthWhy", {
          draws,
          looks: growth.length,
          found: growth.filter(({ q }) => q !== null && q <= limit).length,
          q: figure(limit, limit < 0.1 ? 2 : 1),
        })}
      </p>
      <FigureTable
        label={t("growth", years)}
        heads={[...heads, t("band"), t("p")]}
        rows={growth.map((each) => ({
          id: each.region,
          cells: [
            <Link key="place" to="/comparison" search={{ region: each.region }}>
              {pick(each.label)}
            </Link>,
            ...[each.before, each.after, each.change].map((count) => figure(count, Number.isInteger(count) ? 0 : 1)),
            ...[each.national, each.mix, each.competitive, each.fresh].map((part) => figure(part, 1)),
            bandOf(each.p05, each.p95, 1),
            figure(each.q, 3),
          ],
        }))}
      />
    </Section>
  );
}

/** Places in a row; of very many the rest is unfolded by whoever wants it. */
const many = 60;

interface VarietyProps {
  readonly answer: ComparisonAnswer;
  readonly variety: NonNullable<ComparisonAnswer["variety"]>;
}

/** Variety of the places; where they are very many, of the chosen one and its twins, the others folded away. */
function Variety({ answer, variety }: VarietyProps): ReactNode {
  const { t, pick, language } = useText(comparisonText);
  const { draws, counted, region, twins, year, table, synthetic } = answer;
  const { things, head } = useCounted(counted);
  const chart = useMemo(() => {
    const words = {
      title: t("varietyChart", { year }),
      subtitle: t("varietyUnit", { things }),
      source: t("source", { table, things }),
      place: t("place"),
      counted: head,
      related: t("related"),
      band: t("band"),
      chosen: t("chosen"),
      says: ({ label, related, low, high }: Parameters<VarietyWords["says"]>[0]) =>
        t("saysVariety", { place: pick(label), related: figure(related, 2), band: bandOf(low, high, 2) }),
    };
    return varietyChart(variety, new Set(region === null ? [] : [region]), `quoin-variety-${year}`, words, { language, synthetic });
  }, [variety, region, year, table, synthetic, things, head, t, pick, language]);
  const near = new Set([region, ...twins.map((twin) => twin.region)]);
  const first = variety.length <= many ? variety : variety.filter((each) => near.has(each.region));
  return (
    <>
      <ChartFrame chart={chart} isWide />
      <PhoneFold of={t("variety", { year })}>
        <p>{t("varietyWhy", { draws, things })}</p>
        {counted === "persons" ? <p>{t("byTheFirm")}</p> : null}
        {first.length === 0 ? null : <VarietyTable counted={counted} variety={first} />}
        {first.length === variety.length ? null : (
          <details>
            <summary>{t("every", { all: variety.length })}</summary>
            <VarietyTable counted={counted} variety={variety} />
          </details>
        )}
      </PhoneFold>
    </>
  );
}

function VarietyTable({ counted, variety }: { readonly counted: ComparisonAnswer["counted"]; readonly variety: VarietyProps["variety"] }): ReactNode {
  const { t, pick } = useText(comparisonText);
  const { head } = useCounted(counted);
  return (
    <FigureTable
      label={t("related")}
      heads={[
        t("place"),
        head,
        t("known"),
        t("related"),
        `${t("related")}${colon(currentLanguage())}${t("chance")}`,
        t("unrelated"),
        `${t("unrelated")}${colon(currentLanguage())}${t("chance")}`,
      ]}
      rows={variety.map((each) => ({
        id: each.region,
        cells: [
          pick(each.label),
          figure(each.units, Number.isInteger(each.units) ? 0 : 1),
          each.grouped === null ? "–" : percentText(figure(100 * each.grouped, 0), currentLanguage()),
          figure(each.related, 2),
          bandOf(each.related_chance.p05, each.related_chance.p95, 2),
          figure(each.unrelated, 2),
          bandOf(each.unrelated_chance.p05, each.unrelated_chance.p95, 2),
        ],
      }))}
    />
  );
}
