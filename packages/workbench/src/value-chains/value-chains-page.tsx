import { NativeSelect, Slider } from "@mantine/core";
import { columnText, type RuleCode, type ValueChainsAnswer } from "@quoin/core";
import { useSearch } from "@tanstack/react-router";
import { type ReactNode, useMemo, useState } from "react";
import { useAddressChange } from "../address/use-address-change.ts";
import { useDiagnosis } from "../answers/use-diagnosis.ts";
import { useAnswer } from "../api/question.ts";
import { FindingLink } from "../findings/finding-link.tsx";
import { currentLanguage } from "../language/language.ts";
import { percentText } from "../language/marks.ts";
import { useText } from "../language/use-text.ts";
import { nation } from "../regions/nation.ts";
import { ChartFrame } from "../shared/charts/chart-frame.tsx";
import { YearSlider } from "../shared/charts/year-slider.tsx";
import { Answered } from "../shared/page/answered.tsx";
import { PhoneFold } from "../shared/page/collapse-on-phone.tsx";
import { FilterBar } from "../shared/page/filter-bar.tsx";
import { PageHead } from "../shared/page/page-head.tsx";
import { Section } from "../shared/page/section.tsx";
import { AgeChip } from "../shared/words/age-chip.tsx";
import { ChainLeaders, TiedItems } from "./chain-leaders.tsx";
import { chokeChart } from "./choke-chart.ts";
import { mapChart } from "./map-chart.ts";
import { NationalTable } from "./national-table.tsx";
import { partsChart } from "./parts-chart.ts";
import { positionChart } from "./position-chart.ts";
import { relianceChart } from "./reliance-chart.ts";
import classes from "./value-chains.module.css";
import { valueChainsText } from "./value-chains.text.ts";

const tenth = (value: number | null): string => columnText(value === null ? null : 100 * value, currentLanguage(), 1);

/** `/value-chains`: where the value of exports goes, what industries hang on, which foreign suppliers could stop them. */
export function ValueChainsPage(): ReactNode {
  const { t, pick } = useText(valueChainsText);
  const { economy = "", year = "" } = useSearch({ from: "/value-chains" });
  const choose = useAddressChange();
  const asked = useAnswer("value-chains", { ...(economy === "" ? {} : { economy }), ...(year === "" ? {} : { year: Number(year) }) });
  const name = asked.data === undefined ? "" : pick(asked.data.economy.label);
  return (
    <>
      <PageHead question={name === "" ? t("questionOpen") : t("question", { economy: name })} filters={[name, year].filter((each) => each !== "")}>
        {asked.data === undefined ? null : <Change answer={asked.data} />}
      </PageHead>
      <FilterBar>
        {asked.isError ? null : (
          <NativeSelect
            label={t("economy")}
            value={asked.data?.economy.code ?? economy}
            onChange={({ currentTarget }) => choose({ economy: currentTarget.value })}
            data={(asked.data?.economies ?? []).map(({ code, label }) => ({ value: code, label: pick(label) }))}
          />
        )}
        <YearSlider
          label={t("year")}
          years={asked.data?.years ?? []}
          year={asked.data?.year ?? Number(year)}
          onChange={(chosen) => choose({ year: String(chosen) })}
        />
      </FilterBar>
      <Answered of={asked} height={480}>
        {(answer) => <Chains answer={answer} />}
      </Answered>
      {asked.data?.is_own === false ? null : <NationalTable />}
    </>
  );
}

/** How much more of its exports is foreign value than at the beginning. */
function Change({ answer }: { readonly answer: ValueChainsAnswer }): ReactNode {
  const { t, pick } = useText(valueChainsText);
  const [first, last] = [answer.exports[0], answer.exports.at(-1)];
  if (first === undefined || last === undefined || first === last) return null;
  return (
    <p>
      <AgeChip years={{ to: last.year }} />{" "}
      {t("change", {
        economy: pick(answer.economy.label),
        from: String(first.year),
        to: String(last.year),
        before: tenth(first.specialisation),
        after: tenth(last.specialisation),
        shareBefore: tenth(first.participation),
        shareAfter: tenth(last.participation),
      })}
    </p>
  );
}

function Chains({ answer }: { readonly answer: ValueChainsAnswer }): ReactNode {
  const { t, pick, language } = useText(valueChainsText);
  const [replaceable, setReplaceable] = useState(answer.replaceable);
  const year = String(answer.year);
  const source = t("source", { tables: answer.tables.join(currentLanguage() === "zh" ? "、" : ", ") });
  const parts = useMemo(() => {
    const named = { absorbed: t("absorbed"), beyond: t("beyond"), home: t("home"), foreign: t("foreign"), twice: t("twice") };
    return partsChart(
      answer,
      {
        title: t("partsTitle"),
        subtitle: t("partsSubtitle", { economy: pick(answer.economy.label) }),
        source,
        year: t("year"),
        part: t("part"),
        share: t("share"),
        value: t("value"),
        parts: named,
        says: (at, part, share, value) => t("partSays", { year: String(at), part: named[part], share, value }),
      },
      language,
    );
  }, [answer, source, t, pick, language]);
  const reliance = useMemo(
    () =>
      relianceChart(
        answer,
        {
          title: t("relianceTitle", { year }),
          subtitle: t("relianceSubtitle", { of: String(answer.economies.length) }),
          source,
          industry: t("industry"),
          lookThrough: t("lookThrough"),
          face: t("face"),
          median: t("median"),
          rank: t("rank"),
          origin: t("origin"),
          originShare: t("originShare"),
          upstreamness: t("upstreamness"),
          says: (each) =>
            t("relianceSays", {
              industry: pick(each.industry.label),
              through: tenth(each.reliance_look_through),
              face: tenth(each.reliance_face),
              median: tenth(each.reliance_median),
              rank: String(each.rank ?? "–"),
              of: String(each.of),
              origin: each.largest_origin === null ? "–" : pick(each.largest_origin.label),
              originShare: tenth(each.largest_origin_share),
            }),
        },
        language,
      ),
    [answer, source, year, t, pick, language],
  );
  const position = useMemo(
    () =>
      positionChart(
        answer,
        {
          title: t("positionTitle"),
          subtitle: t("positionSubtitle"),
          source,
          economy: t("economy"),
          year: t("year"),
          position: t("position"),
          forward: t("forward"),
          backward: t("backward"),
          others: t("others"),
          says: (of, at, place, forward, backward) => t("positionSays", { economy: of, year: String(at), position: place, forward, backward }),
        },
        language,
      ),
    [answer, source, t, language],
  );
  const choke = useMemo(
    () =>
      chokeChart(
        answer,
        replaceable,
        {
          title: t("chokeTitle", { year }),
          subtitle: t("chokeSubtitle", { replaceable: columnText(100 * replaceable, language, 0) }),
          source,
          supplier: t("supplier"),
          loss: t("loss"),
          lossValue: t("lossValue"),
          says: (supplier, loss, value) => t("chokeSays", { supplier, loss, value }),
        },
        language,
      ),
    [answer, replaceable, source, year, t, language],
  );
  return (
    <>
      <Section title={t("pictures")}>
        <div className={classes.pair}>
          <ChartFrame chart={parts} />
          <ChartFrame chart={position} />
          <PhoneFold of={t("relianceTitle", { year })} isNamed>
            <ChartFrame chart={reliance} />
          </PhoneFold>
          <PhoneFold of={t("mapOf")} isNamed>
            <IndustryMap answer={answer} source={source} />
          </PhoneFold>
          <div className={classes.whole}>
            <PhoneFold of={t("chokeTitle", { year })} isNamed>
              <p id="replaceable">{t("replaceable", { percent: columnText(100 * replaceable, language, 0) })}</p>
              <Slider
                className={`no-print ${classes.slider}`}
                min={0}
                max={1}
                step={0.05}
                value={replaceable}
                onChange={setReplaceable}
                label={(value) => percentText(columnText(100 * value, language, 0), currentLanguage())}
                thumbProps={{ "aria-labelledby": "replaceable" }}
                color="var(--q-accent)"
              />
              <ChartFrame chart={choke} isWide />
              <p>{t("chokeCaveat")}</p>
            </PhoneFold>
          </div>
        </div>
      </Section>
      {answer.is_own ? <ChainFindings /> : null}
      {answer.leaders === null ? null : <ChainLeaders leaders={answer.leaders} isInvented={answer.synthetic} />}
      <TiedItems items={answer.items} />
    </>
  );
}

/** The industry of the address, else the one that hangs most on others. */
function IndustryMap({ answer, source }: { readonly answer: ValueChainsAnswer; readonly source: string }): ReactNode {
  const { t, pick, language } = useText(valueChainsText);
  const { industry = "" } = useSearch({ from: "/value-chains" });
  const choose = useAddressChange();
  const reliant = answer.industries.toSorted((a, b) => (b.reliance_look_through ?? 0) - (a.reliance_look_through ?? 0))[0]?.industry.code;
  const map = answer.maps.find((each) => each.industry.code === industry) ?? answer.maps.find((each) => each.industry.code === reliant);
  const chart = useMemo(() => {
    if (map === undefined) return null;
    const words = {
      title: t("mapTitle", { industry: pick(map.industry.label), year: String(answer.year) }),
      subtitle: t("mapSubtitle"),
      source,
      side: t("side"),
      neighbour: t("neighbour"),
      value: t("value"),
      share: t("shareOfOutput"),
      before: t("before"),
      behind: t("behind"),
      home: t("atHome"),
      abroad: t("abroad"),
      own: t("ownValue"),
      otherInputsHome: t("otherInputsHome"),
      otherInputsAbroad: t("otherInputsAbroad"),
      valueAdded: t("ownValue"),
      otherSalesHome: t("otherSalesHome"),
      otherSalesAbroad: t("otherSalesAbroad"),
      finalHome: t("finalHome"),
      finalAbroad: t("finalAbroad"),
      says: (side: "before" | "behind", name: string, share: string, value: string) => t(side === "before" ? "inputSays" : "saleSays", { name, share, value }),
    };
    return mapChart(map, answer.synthetic, words, language);
  }, [map, answer, source, t, pick, language]);
  if (map === undefined || chart === null) return null;
  return (
    <div>
      <NativeSelect
        className="no-print"
        label={t("mapOf")}
        value={map.industry.code}
        onChange={({ currentTarget }) => choose({ industry: currentTarget.value })}
        data={answer.maps.map((each) => ({ value: each.industry.code, label: pick(each.industry.label) }))}
      />
      <ChartFrame chart={chart} />
      <p>{t("mapCaveat")}</p>
    </div>
  );
}

const chainRules: readonly RuleCode[] = ["chain-dependence", "broken-link"];

/** What was judged of the same table. */
function ChainFindings(): ReactNode {
  const { t } = useText(valueChainsText);
  const found = useDiagnosis().data?.findings.filter(({ rule }) => chainRules.includes(rule as RuleCode)) ?? [];
  if (found.length === 0) return null;
  return (
    <Section title={t("findings")}>
      <ul>
        {found.map(({ id }) => (
          <li key={id}>
            <FindingLink id={id} region={nation} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
