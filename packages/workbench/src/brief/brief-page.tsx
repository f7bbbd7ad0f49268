import { type Finding, leaderBrief, moneyText, type Plan } from "@quoin/core";
import { Link, useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { ask } from "../api/question.ts";
import { FindingLink } from "../findings/finding-link.tsx";
import { Statement } from "../findings/statement.tsx";
import { StrengthMark } from "../findings/strength-mark.tsx";
import { useDiagnosis } from "../findings/use-diagnosis.ts";
import { useText } from "../language/use-text.ts";
import { Amount } from "../plan/amount.tsx";
import { usePlan } from "../plan/use-plan.ts";
import { nation } from "../regions/nation.ts";
import { usePlaceName } from "../regions/place-names.ts";
import { RegionTiles } from "../regions/region-tiles.tsx";
import { Answered } from "../shared/answered.tsx";
import { DocumentButton } from "../shared/document-button.tsx";
import { EmptyState } from "../shared/empty-state.tsx";
import { Invented } from "../shared/invented.tsx";
import { PageHead } from "../shared/page-head.tsx";
import { Section } from "../shared/section.tsx";
import { VerdictMark } from "../shared/verdict-mark.tsx";
import { briefText } from "./brief.text.ts";
import classes from "./brief-page.module.css";

/** Findings named under a decision; the page of the line names all. */
const reasonsShown = 2;

/** `/brief/CODE`: one page for whoever decides: three findings, three decisions, the money, what is not known. */
export function BriefPage(): ReactNode {
  const { code } = useParams({ from: "/brief/$code" });
  const { t } = useText(briefText);
  const diagnosis = useDiagnosis(code);
  const plan = usePlan(code);
  const place = usePlaceName(code);
  const counts = diagnosis.data === undefined || plan.data === undefined ? null : countsOf(diagnosis.data.findings);
  return (
    <article>
      <PageHead question={code === nation ? t("questionNation") : t("question", { place })} filters={[place]}>
        {counts === null ? null : <p>{t("answer", { ...counts, lines: plan.data?.lines.length ?? 0 })}</p>}
        <DocumentButton label={t("download")} make={() => ask("brief", { region: code, to: "brief.html" })} />
      </PageHead>
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

function countsOf(findings: readonly Finding[]) {
  const count = (verdict: Finding["verdict"]) => findings.filter((each) => each.verdict === verdict).length;
  const confirmed = count("confirmed");
  const refused = count("not-supported");
  return { tested: confirmed + refused, confirmed, refused };
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
  const { total, currency, priced, unpriced, invented } = brief.money;
  return (
    <>
      <Section
        title={t("findings")}
        aside={
          <Link to="/problems" search={region} className="no-print">
            {t("allFindings")}
          </Link>
        }
      >
        {brief.findings.length === 0 ? (
          <EmptyState what={t("findingsNone")} why={t("findingsNoneWhy")} action={<Link to="/problems">{t("allFindings")}</Link>} />
        ) : null}
        <ol className={classes.list}>
          {brief.findings.map((finding) => (
            <li key={finding.id} className={classes.entry}>
              <h3>
                <Link to="/findings/$id" params={{ id: finding.id }}>
                  {pick(finding.question)}
                </Link>
              </h3>
              <VerdictMark verdict={finding.verdict} />
              <StrengthMark strength={finding.strength} />
              <p>
                <Statement finding={finding} />
              </p>
            </li>
          ))}
        </ol>
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
                  {line.id}
                </Link>
                <span className={classes.amount}>
                  <Amount line={line} region={code} />
                </span>
              </h3>
              <p>
                {pick(line.action)} {line.synthetic ? <Invented /> : null}
              </p>
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
              {" "}
              {t("moneyInvented", { lines: invented.join(language === "zh" ? "、" : ", ") })} <Invented />
            </>
          )}
        </p>
        <ul className={classes.unknown}>
          {plan.lines
            .filter(({ id }) => priced.includes(id))
            .map((line) => (
              <li key={line.id}>
                <Link to="/plan/$line" params={{ line: line.id }} search={{ region: code }}>
                  {line.id}
                </Link>{" "}
                <Amount line={line} region={code} />
              </li>
            ))}
        </ul>
      </Section>
      <Section title={t("unknown")}>
        {brief.unknown.length === 0 ? <p>{t("unknownNone")}</p> : null}
        <ul className={classes.unknown}>
          {brief.unknown.map((finding) => (
            <li key={finding.id}>
              <FindingLink id={finding.id} region={code} /> {pick(finding.statement)}
            </li>
          ))}
        </ul>
        <p>{t("untested", { count: untested })}</p>
      </Section>
    </>
  );
}
