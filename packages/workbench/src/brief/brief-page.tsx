import { type Finding, leaderBrief, lineNumber, moneyText, numberText, type Plan, type PlanLine } from "@quoin/core";
import { Link, useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useDiagnosis } from "../answers/use-diagnosis.ts";
import { usePlan } from "../answers/use-plan.ts";
import { ask } from "../api/question.ts";
import { SureBar } from "../confidence/confidence-bar.tsx";
import { countsOf as sureCounts } from "../confidence/counts.ts";
import { LentHours } from "../facilities/lent-hours.tsx";
import { EffectPicture } from "../findings/effect-picture.tsx";
import { FindingLink } from "../findings/finding-link.tsx";
import { FindingPicture } from "../findings/finding-picture.tsx";
import { Misreading } from "../findings/misreading.tsx";
import { Statement } from "../findings/statement.tsx";
import { StrengthMark } from "../findings/strength-mark.tsx";
import { dayText } from "../language/date-text.ts";
import { listMark, semicolon } from "../language/marks.ts";
import { measuredText } from "../language/measured-text.ts";
import { SentenceBreak } from "../language/then.tsx";
import { useText } from "../language/use-text.ts";
import { MeetingLink } from "../meeting/meeting-link.tsx";
import { MeetingSheet } from "../meeting/meeting-sheet.tsx";
import { useMeeting } from "../meeting/use-meeting.ts";
import { BesidePeers } from "../peers/beside-peers.tsx";
import { Amount } from "../plan/amount.tsx";
import { moneyHere } from "../plan/line/beside-nation.tsx";
import { nation } from "../regions/nation.ts";
import { usePlaceName } from "../regions/place-names.ts";
import { RegionTiles } from "../regions/region-tiles.tsx";
import { RecordLink } from "../register/record-link.tsx";
import { useMay } from "../session/use-may.ts";
import { DocumentRow } from "../shared/documents/document-row.tsx";
import { Answered } from "../shared/page/answered.tsx";
import { EmptyState } from "../shared/page/empty-state.tsx";
import { PageHead } from "../shared/page/page-head.tsx";
import { Section } from "../shared/page/section.tsx";
import { SideBySide } from "../shared/page/side-by-side.tsx";
import { AgeChip } from "../shared/words/age-chip.tsx";
import { listedName } from "../shared/words/finding-name.ts";
import { Invented } from "../shared/words/invented.tsx";
import { VerdictMark } from "../shared/words/verdict-mark.tsx";
import { briefText } from "./brief.text.ts";
import classes from "./brief-page.module.css";
import { lastStep } from "./last-step.ts";
import { PeerStrips } from "./peer-strips.tsx";

/** Findings named under a decision; the page of the line names all. */
const reasonsShown = 2;
/** Open questions that the page has room for. */
const unknownShown = 4;

/** `/brief/CODE`: one page for whoever decides: three findings, three decisions, the money, what is not known. */
export function BriefPage(): ReactNode {
  const { code } = useParams({ from: "/brief/$code" });
  const { t, pick } = useText(briefText);
  const diagnosis = useDiagnosis(code);
  const plan = usePlan(code);
  const place = usePlaceName(code);
  const may = useMay();
  const counts = diagnosis.data === undefined || plan.data === undefined ? null : countsOf(diagnosis.data.findings);
  const answer = counts === null ? null : <p>{t(code === nation ? "answerNation" : "answer", { ...counts, lines: plan.data?.lines.length ?? 0 })}</p>;
  if (useMeeting() && diagnosis.data !== undefined && counts !== null)
    return (
      <MeetingSheet
        title={code === nation ? t("questionNation") : t("question", { place })}
        sentence={answer}
        enlarged={code === nation ? 2.2 : 1.3}
        picture={
          code === nation ? (
            <SureBar counts={sureCounts(diagnosis.data)} />
          ) : (
            <PeerStrips place={code} otherwise={<SureBar counts={sureCounts(diagnosis.data)} />} />
          )
        }
        source={t("sourceOwn")}
        previous="/?view=meeting"
        next={firstOf(diagnosis.data.findings, code)}
      />
    );
  return (
    <article>
      <PageHead question={code === nation ? t("questionNation") : t("question", { place })} filters={[place]} action={may("design") ? <MeetingLink /> : null}>
        {answer}
        {diagnosis.data?.by_chance.statement == null ? null : <p>{pick(diagnosis.data.by_chance.statement)}</p>}
        {may("brief") ? <DocumentRow hasSlides make={(ending) => ask("brief", { region: code, to: `brief${ending}` })} /> : null}
      </PageHead>
      {code === nation && diagnosis.data !== undefined && plan.data !== undefined ? <MainPictures findings={diagnosis.data.findings} plan={plan.data} /> : null}
      <div className={classes.body}>
        <div>
          <Answered of={diagnosis} doing={t("working")} height={720}>
            {({ findings, coverage }) => (
              <Answered of={plan} doing={t("working")} height={720}>
                {(answer) => (
                  <BriefBody code={code} findings={findings} plan={answer} untested={coverage.filter((each) => each.findings.length === 0).length} />
                )}
              </Answered>
            )}
          </Answered>
          <LentHours {...(code === nation ? {} : { region: code })} />
        </div>
        <aside className="no-print">
          <Section title={t("otherPlace")}>
            <p>
              <Link to="/brief/$code" params={{ code: nation }}>
                {t("nation")}
              </Link>
            </p>
            <RegionTiles label={t("otherPlace")} isCompact selected={code} to={(id) => ({ to: "/brief/$code", params: { code: id } })} />
          </Section>
        </aside>
      </div>
    </article>
  );
}

/** The first finding on the place itself that was tested, else the first one that was. */
function firstOf(findings: readonly Finding[], code: string): string | null {
  const tested = findings.filter(({ verdict }) => verdict !== "insufficient-data");
  const first = tested.find(({ subject }) => subject.type === "region" && subject.id === code) ?? tested[0] ?? findings[0];
  return first === undefined ? null : `/findings/${encodeURIComponent(first.id)}?view=meeting`;
}

function countsOf(findings: readonly Finding[]) {
  const count = (verdict: Finding["verdict"]) => findings.filter((each) => each.verdict === verdict).length;
  const confirmed = count("confirmed");
  const refused = count("not-supported");
  return { all: findings.length, confirmed, refused, thin: count("insufficient-data") };
}

/** The main findings on the whole as pictures: it has no peers to stand among. */
function MainPictures({ findings, plan }: { readonly findings: readonly Finding[]; readonly plan: Plan }): ReactNode {
  const { findings: main } = leaderBrief({ place: nation, root: nation, currency: "" }, findings, plan);
  return (
    <SideBySide count={3}>
      {main.map((finding) => (
        <FindingPicture key={finding.id} finding={finding} />
      ))}
    </SideBySide>
  );
}

interface BriefBodyProps {
  readonly code: string;
  readonly findings: readonly Finding[];
  readonly plan: Plan;
  readonly untested: number;
}

function BriefBody({ code, findings, plan, untested }: BriefBodyProps) {
  const { t, pick, language } = useText(briefText);
  const brief = leaderBrief({ place: code, root: nation, currency: "" }, findings, plan);
  const region = code === nation ? {} : { region: code };
  // A question that was asked of the place and of the whole is listed once and counted twice, as the sentence above counts.
  const untold = countsOf(findings).thin - brief.findings.filter(({ verdict }) => verdict === "insufficient-data").length;
  // What was found of the place itself is told; what was found of the whole is named in one line.
  const isOwn = ({ subject }: Finding): boolean => code === nation || (subject.type === "region" && subject.id === code);
  const own = brief.findings.filter((finding) => isOwn(finding) && (code === nation || finding.verdict !== "insufficient-data"));
  const wider = brief.findings.filter((finding) => !isOwn(finding));
  const thin = findings.filter((finding) => isOwn(finding) && finding.verdict === "insufficient-data").length;
  const { total, currency, priced, unpriced, invented } = brief.money;
  return (
    <>
      {code === nation ? null : (
        <>
          <PeerStrips place={code} />
          <BesidePeers place={code} />
        </>
      )}
      <Section
        title={t("findings")}
        aside={
          <Link to="/problems" search={region} className="no-print">
            {t("allFindings")}
          </Link>
        }
      >
        {own.length === 0 ? (
          <EmptyState
            what={code === nation ? t("findingsNone") : t("ownNone", { count: thin })}
            why={t("findingsNoneWhy")}
            action={<Link to="/problems">{t("allFindings")}</Link>}
          />
        ) : null}
        <ol className={classes.list}>
          {own.map((finding) => (
            <li key={finding.id} className={classes.entry}>
              <h3>
                <Link to="/findings/$id" params={{ id: finding.id }}>
                  {pick(listedName(finding))}
                </Link>
              </h3>
              <div className={classes.verdict}>
                <VerdictMark verdict={finding.verdict} />
                <StrengthMark {...finding} />
                <AgeChip years={finding.years} />
                <EffectPicture isSmall finding={finding} />
              </div>
              <p>
                <Statement finding={finding} isShort />
                <SentenceBreak />
                <LastStepWords finding={finding} />
              </p>
              <Misreading finding={finding} />
            </li>
          ))}
        </ol>
        {wider.length === 0 ? null : (
          <p className={classes.wider}>
            {t("wider")}
            {wider.map((finding) => (
              <span key={finding.id}>
                <FindingLink id={finding.id} region={code} /> <AgeChip years={finding.years} />
              </span>
            ))}
          </p>
        )}
      </Section>
      <Section
        title={t("decisions")}
        aside={
          <Link to="/plan" search={region} className="no-print">
            {t("wholePlan")}
          </Link>
        }
      >
        {brief.decisions.length === 0 ? (
          <EmptyState
            what={t("decisionsNone")}
            why={t("decisionsNoneWhy")}
            action={
              <Link to="/problems" search={region}>
                {t("allFindings")}
              </Link>
            }
          />
        ) : null}
        <ol className={classes.list}>
          {brief.decisions.map((line) => (
            <li key={line.id} className={classes.entry}>
              <h3>
                <Link to="/plan/$line" params={{ line: line.id }} search={{ region: code }}>
                  {lineNumber(line.id)}
                </Link>
                <span className={classes.amount}>
                  <Amount line={line} region={code} />
                </span>
              </h3>
              <p>
                {pick(line.action)} {line.synthetic ? <Invented /> : null}
              </p>
              <Duty line={line} region={code} />
              <div className={classes.because}>
                {t("because")}
                <ul>
                  {line.findings.slice(0, reasonsShown).map((id) => (
                    <li key={id}>
                      <FindingLink id={id} region={code} />
                    </li>
                  ))}
                  {line.findings.length <= reasonsShown ? null : <li>{t("moreReasons", { count: line.findings.length - reasonsShown })}</li>}
                </ul>
              </div>
            </li>
          ))}
        </ol>
      </Section>
      <Section title={t("money")}>
        <p>
          {total === null
            ? t("moneyUnknown", { unpriced: unpriced.length })
            : t("moneyKnown", { count: priced.length, money: moneyText(total, currency, language), unpriced: unpriced.length })}
          {invented.length === 0 ? null : (
            <>
              <SentenceBreak />
              {t("moneyInvented", { lines: invented.join(listMark(language)) })} <Invented />
            </>
          )}
        </p>
        <ul className={`${classes.unknown} no-print`}>
          {plan.lines
            .filter(({ id }) => priced.includes(id))
            .map((line) => (
              <li key={line.id}>
                <Link to="/plan/$line" params={{ line: line.id }} search={{ region: code }}>
                  {lineNumber(line.id)}
                </Link>{" "}
                <Amount line={line} region={code} />
              </li>
            ))}
        </ul>
      </Section>
      <Section title={t("unknown")}>
        {brief.unknown.length === 0 ? <p>{t("unknownNone")}</p> : null}
        <ul className={classes.unknown}>
          {brief.unknown.slice(0, unknownShown).map((finding) => (
            <li key={finding.id}>
              <FindingLink id={finding.id} region={code} />
            </li>
          ))}
        </ul>
        <p>
          {brief.unknown.length <= unknownShown ? null : (
            <Link to="/problems" search={{ ...region, verdict: "insufficient-data" }}>
              {t("moreUnknown", { count: untold - unknownShown })}
            </Link>
          )}
          <SentenceBreak />
          {untested === 0 ? null : t("untested", { count: untested })}
        </p>
      </Section>
    </>
  );
}

/** So many to one. */
const ratioMark = { en: " to 1", zh: ":1" } as const;

/** What changed since the year before, where the finding follows the years. */
function LastStepWords({ finding }: { readonly finding: Finding }): ReactNode {
  const { t, language } = useText(briefText);
  const step = lastStep(finding);
  if (step === null) return null;
  const say = (value: number): string =>
    step.unit === "ratio" ? numberText(value, language, 1) + ratioMark[language] : measuredText(value, step.unit, language);
  return t("lastStep", { from: step.from.year, to: step.to.year, before: say(step.from.value), after: say(step.to.value) });
}

/** Who answers for a task until when, and how its money stands to that of the plan of the whole. */
function Duty({ line, region }: { readonly line: PlanLine; readonly region: string }): ReactNode {
  const { t, language } = useText(briefText);
  const comma = semicolon(language);
  return (
    <p className={classes.duty}>
      {t("owner")}
      {line.owner === null ? t("noOwner") : <RecordLink {...line.owner} />}
      {comma}
      {line.deadline === null ? t("noDeadline") : t("deadline", { day: dayText(line.deadline, language) })}
      {region === nation || line.amount === null ? null : <NationBeside line={line} region={region} />}
    </p>
  );
}

function NationBeside({ line, region }: { readonly line: PlanLine; readonly region: string }): ReactNode {
  const { t, language } = useText(briefText);
  const same = usePlan(nation).data?.lines.find(({ id }) => id === line.id);
  const part = same === undefined ? null : moneyHere(same, region);
  const words = part === null ? t("nationNone") : part === line.amount ? t("nationSame") : t("nationHere", { money: moneyText(part, line.currency, language) });
  return <span className={classes.beside}>{words}</span>;
}
