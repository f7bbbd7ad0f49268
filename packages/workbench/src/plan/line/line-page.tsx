import { codeEntry, lineNumber, type PlanLine } from "@quoin/core";
import { Link, useParams, useSearch } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useAddressChange } from "../../address/use-address-change.ts";
import { usePlan } from "../../answers/use-plan.ts";
import { EvidenceList } from "../../findings/evidence-list.tsx";
import { FindingLink } from "../../findings/finding-link.tsx";
import { dayText } from "../../language/date-text.ts";
import { colon } from "../../language/marks.ts";
import { paperLabel } from "../../language/paper-entries.ts";
import { useText } from "../../language/use-text.ts";
import { MeetingLink } from "../../meeting/meeting-link.tsx";
import { useMeeting } from "../../meeting/use-meeting.ts";
import { nation } from "../../regions/nation.ts";
import { usePlaceName } from "../../regions/place-names.ts";
import { RegionTiles } from "../../regions/region-tiles.tsx";
import { RecordLink } from "../../register/record-link.tsx";
import { ChartFrame } from "../../shared/charts/chart-frame.tsx";
import { Answered } from "../../shared/page/answered.tsx";
import { PageHead } from "../../shared/page/page-head.tsx";
import { Section } from "../../shared/page/section.tsx";
import { UnknownPage } from "../../shared/page/unknown-page.tsx";
import { WithAside } from "../../shared/page/with-aside.tsx";
import { FactList } from "../../shared/tables/fact-list.tsx";
import { Invented } from "../../shared/words/invented.tsx";
import { SettingName } from "../../shared/words/setting-name.tsx";
import { Amount } from "../amount.tsx";
import { CertificateWords } from "../certificate-words.tsx";
import { planText } from "../plan.text.ts";
import { AssumptionList } from "./assumption-list.tsx";
import { BecauseChain } from "./because-chain.tsx";
import { BesideNation } from "./beside-nation.tsx";
import { CallsOfLine } from "./calls-of-line.tsx";
import { DraftCalls } from "./draft-calls.tsx";
import { IndicatorWords } from "./indicator-words.tsx";
import { LineChain } from "./line-chain.tsx";
import classes from "./line-page.module.css";
import { LineSheet } from "./line-sheet.tsx";
import { LineTableView } from "./line-table-view.tsx";
import { OpenApplications } from "./open-applications.tsx";
import { SitesByYear, sitesByYear } from "./sites-by-year.tsx";
import { useLinePicture } from "./use-line-picture.ts";
import { WhyNotPanel } from "./why-not-panel.tsx";

/** `/plan/LINE`: what is to be done, the chain from it down to the rows, the assumptions, the proof in words. */
export function LinePage(): ReactNode {
  const { line: id } = useParams({ from: "/plan/$line" });
  const { region = nation } = useSearch({ from: "/plan/$line" });
  const { t } = useText(planText);
  const plan = usePlan(region);
  return (
    <Answered isPage of={plan} doing={t("designing")} height={480}>
      {({ lines }) => {
        const line = lines.find((each) => each.id === id);
        if (line !== undefined) return <LineView line={line} region={region} />;
        return (
          <UnknownPage
            what={t("unknown")}
            why={t("unknownWhy")}
            action={
              <Link to="/plan" search={region === nation ? {} : { region }}>
                {t("showAll")}
              </Link>
            }
          />
        );
      }}
    </Answered>
  );
}

function LineView({ line, region }: { readonly line: PlanLine; readonly region: string }) {
  const { why = "" } = useSearch({ from: "/plan/$line" });
  const change = useAddressChange();
  const { t, pick, ours, language } = useText(planText);
  const place = usePlaceName(region);
  const measureText = (code: string) => {
    const label = paperLabel("measures", code);
    return label === undefined ? code : `${code} ${ours(label)}`;
  };
  const sites = new Set(line.choices.filter(({ type }) => type === "region").map(({ id }) => id));
  const phased = sitesByYear(line);
  const measure = paperLabel("measures", line.item);
  const picture = useLinePicture(line, region);
  if (useMeeting()) return <LineSheet line={line} region={region} picture={picture} />;
  return (
    <article>
      <PageHead
        question={t("lineQuestion", { name: measure === undefined ? pick(line.action) : ours(measure) })}
        about={`${lineNumber(line.id)} · ${place}`}
        filters={[place, line.id]}
        action={<MeetingLink />}
      />
      <WithAside
        aside={
          <FactList
            facts={[
              { name: t("amount"), value: <Amount line={line} region={region} /> },
              { name: t("instrument"), value: ours(codeEntry("stip-instruments", line.instrument)?.label ?? { en: line.instrument, zh: line.instrument }) },
              {
                name: t("subject"),
                value: <RecordLink {...line.subject} />,
              },
              { name: t("start"), value: line.start_year === null ? t("noStart") : String(line.start_year) },
              { name: t("owner"), value: line.owner === null ? t("noOwner") : <RecordLink {...line.owner} /> },
              { name: t("deadline"), value: line.deadline === null ? t("noDeadline") : dayText(line.deadline, language) },
              { name: t("indicator"), value: <IndicatorWords line={line} /> },
              ...(line.proposed ? [{ name: t("state"), value: <Proposed line={line.id} /> }] : []),
            ]}
          />
        }
      >
        <div className={classes.says}>
          <p className={classes.action}>
            {pick(line.action)} {line.synthetic ? <Invented /> : null}
          </p>
          {line.note === null ? null : <p>{pick(line.note)}</p>}
        </div>
      </WithAside>
      {phased !== null || picture === null ? null : (
        <div className={classes.picture}>
          {picture.finding === null ? null : (
            <p>
              {t("pictureOf")}
              {colon(language)}
              <FindingLink id={picture.finding.id} region={region} />
            </p>
          )}
          <ChartFrame isWide chart={picture.chart} />
        </div>
      )}
      {region === nation ? null : <BesideNation line={line} region={region} />}

      {phased === null ? null : (
        <Section title={t("sitesByYear")}>
          <SitesByYear {...phased} />
        </Section>
      )}
      <Section title={t("chain")}>
        <p>{measureText(line.item)}</p>
        {line.decided_by === null ? (
          <BecauseChain line={line} region={region} />
        ) : (
          <p>{t("decidedBy", { person: line.decided_by.person, date: line.decided_by.date, reason: line.decided_by.reason })}</p>
        )}
        {line.evidence.length === 0 ? null : (
          <>
            <h3>{t("chainRows")}</h3>
            <EvidenceList evidence={line.evidence} of={{ kind: "line", region, id: line.id }} />
          </>
        )}
      </Section>
      <LineChain line={line} region={region} />
      <DraftCalls line={line} region={region} />
      <CallsOfLine line={line} region={region} />
      {line.item === "M1.2" ? <OpenApplications region={region} /> : null}
      <Section title={t("assumptions")}>
        <AssumptionList assumptions={line.assumptions} />
      </Section>
      {line.table === null ? null : (
        <Section title={t("chosenFrom")}>
          <LineTableView table={line.table} />
        </Section>
      )}
      {line.details.map(({ name, label: title, table }) => (
        <Section key={name} title={pick(title)}>
          <LineTableView table={table} {...(name === "why-not" ? { why: (project: string) => change({ why: project }) } : {})} />
        </Section>
      ))}
      <WhyNotPanel project={why} region={region} />
      {sites.size === 0 || phased !== null ? null : (
        <Section title={t("sites")}>
          <RegionTiles label={t("sites")} to={(code) => ({ to: "/brief/$code", params: { code } })} about={({ id }) => (sites.has(id) ? { mark: "●" } : {})} />
        </Section>
      )}
      {line.certificate === null ? null : (
        <Section title={t("certificate")}>
          <CertificateWords certificate={line.certificate} />
        </Section>
      )}
    </article>
  );
}

/** The office has not settled owner and deadline yet; where it does so. */
function Proposed({ line }: { readonly line: string }): ReactNode {
  const { t } = useText(planText);
  return (
    <>
      {t("proposed")} <SettingName name={`plan.lines.${line}`} />
    </>
  );
}
