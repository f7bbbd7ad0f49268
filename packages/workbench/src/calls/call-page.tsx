import { type ApiName, zoneText } from "@quoin/core";
import { Link, useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { ActionForm } from "../actions/action-form.tsx";
import { useAnswer } from "../api/question.ts";
import { ManyApplications } from "../applications/many-applications.tsx";
import { dayText } from "../language/date-text.ts";
import { SentenceBreak } from "../language/then.tsx";
import { useText } from "../language/use-text.ts";
import { choiceText } from "../register/choice-text.ts";
import { RecordFacts } from "../register/record-facts.tsx";
import { useRecordRights } from "../register/use-record-rights.ts";
import { type StoredRecord, useRecordType } from "../register/use-record-types.ts";
import { useMay } from "../session/use-may.ts";
import { Answered } from "../shared/page/answered.tsx";
import { PageHead } from "../shared/page/page-head.tsx";
import { Section } from "../shared/page/section.tsx";
import { Invented } from "../shared/words/invented.tsx";
import { labelText } from "../shared/words/label.ts";
import { ApplicationTable } from "./application-table.tsx";
import { CallAward } from "./call-award.tsx";
import { CallRanking } from "./call-ranking.tsx";
import { CallReviews } from "./call-reviews.tsx";
import { CallSteps, callParts } from "./call-steps-view.tsx";
import { callsText } from "./calls.text.ts";
import { DuplicateList } from "./duplicate-list.tsx";
import { LineOfCall } from "./line-of-call.tsx";
import { RestOfCall } from "./rest-of-call.tsx";
import { ScorecardTable } from "./scorecard-table.tsx";

/** `/calls/ID`: terms, scorecard, applications, possible duplicates, reviews, ranking of one call. */
export function CallPage(): ReactNode {
  const { id } = useParams({ from: "/calls/$id" });
  const call = useAnswer("record-get", { type: "call", id });
  return (
    <Answered isPage of={call} height={480}>
      {(found) => <CallView call={found} />}
    </Answered>
  );
}

function CallView({ call }: { readonly call: StoredRecord }) {
  const { t, language } = useText(callsText);
  const shape = useRecordType("call");
  const applications = useAnswer("application-list", { call: call.id });
  const may = useMay();
  // What another department has opened is seen by all, and acted on by nobody else.
  const { isWithinReach } = useRecordRights("call", call.id);
  const mayHere = (name: ApiName) => isWithinReach && may(name);
  const begun = applications.data?.applications;
  const submitted = begun?.filter((each) => each["status"] !== "draft" && each["status"] !== "withdrawn").length;
  const status = String(call["status"]);
  const scorecard = call["scorecard"];
  const about = useAnswer("about", {}).data;
  const own = typeof call["time_zone"] === "string" ? call["time_zone"] : about?.time_zone;
  const unsaid = about === undefined ? "–" : t("zoneUnsaid");
  const zone = typeof own === "string" ? zoneText(own, { language }) : unsaid;
  const day = (name: "opens" | "closes") => (typeof call[name] === "string" ? dayText(call[name], language) : t("noDay"));
  return (
    <>
      <PageHead
        question={t("callQuestion", { name: labelText(call.labels, language, call.id) })}
        about={choiceText(status, language)}
        filters={[labelText(call.labels, language, call.id)]}
      >
        {begun === undefined || submitted === undefined ? null : (
          <p>
            {t("callAnswer", { applications: begun.length, submitted })}
            <SentenceBreak />
            {mayHere("duplicate-list") ? <OpenDuplicates call={call.id} /> : null} {call.synthetic ? <Invented /> : null}
          </p>
        )}
        <p>{t("zoneText", { zone })}</p>
        {typeof call["plan_line"] === "string" ? <LineOfCall id={call["plan_line"]} /> : null}
        {status === "open" && may("apply") ? (
          <p className="no-print">
            <Link to="/calls/$id/apply" params={{ id: call.id }}>
              {t("apply")}
            </Link>
          </p>
        ) : null}
      </PageHead>
      {submitted === undefined ? null : <CallSteps call={call.id} status={status} submitted={submitted} isOwn={mayHere("duplicate-list")} />}
      <Section title={t("terms")} anchor={callParts.terms}>
        <RecordFacts record={call} fields={(shape?.fields ?? []).filter(({ name }) => name !== "labels")} isFixed />
        {status !== "cancelled" && mayHere("call-put") ? (
          <p className="no-print">
            <Link to="/register/$type/$id" params={{ type: "call", id: call.id }}>
              {t("change")}
            </Link>
          </p>
        ) : null}
        {status === "draft" && mayHere("call-open") ? (
          <ActionForm
            name="call-open"
            label={t("open")}
            input={() => ({ id: call.id })}
            confirm={() => ({ title: t("openAsk"), text: <p>{t("openAskWhy", { opens: day("opens"), closes: day("closes"), zone })}</p> })}
            told={() => t("opened", { closes: day("closes"), zone })}
          />
        ) : null}
        {status === "open" && mayHere("call-close") ? (
          <ActionForm
            name="call-close"
            label={t("close")}
            isQuiet
            input={() => ({ id: call.id })}
            confirm={() => ({ title: t("closeAsk"), text: <p>{t("closeAskWhy", { count: submitted ?? 0 })}</p> })}
            told={() => t("closed")}
          />
        ) : null}
        {status === "decided" && mayHere("call-unallot") ? <RestOfCall call={call.id} /> : null}
        {["draft", "open", "closed"].includes(status) && mayHere("call-cancel") ? (
          <ActionForm
            name="call-cancel"
            label={t("cancel")}
            isQuiet
            fields={[{ name: "reason", label: t("cancelReason"), kind: "text", isRequired: true }]}
            input={({ texts }) => ({ id: call.id, reason: texts["reason"] ?? "" })}
            confirm={() => ({ title: t("cancelAsk"), text: <p>{t("cancelAskWhy", { count: submitted ?? 0 })}</p> })}
            told={({ applications: ended, reviews }) => t("cancelled", { applications: ended.length, reviews: reviews.length })}
          />
        ) : null}
      </Section>
      <Section title={t("scorecard")}>{typeof scorecard === "string" ? <ScorecardTable id={scorecard} /> : <p>{t("scorecardNone")}</p>}</Section>
      <Section title={t("applications")}>
        <Answered of={applications}>{({ applications: rows }) => <ApplicationTable rows={rows} call={call.id} />}</Answered>
      </Section>
      {status === "open" && !may("apply") && mayHere("apply-table") ? <ManyApplications call={call.id} isFromPaper /> : null}
      {mayHere("duplicate-list") ? (
        <Section title={t("duplicates")} anchor={callParts.duplicates}>
          <DuplicateList call={call.id} isEnded={status === "cancelled"} />
        </Section>
      ) : null}
      {may("review-list") ? (
        <Section title={t("assignments")} anchor={callParts.reviews}>
          <CallReviews call={call.id} isOwn={isWithinReach && status !== "decided" && status !== "cancelled"} />
        </Section>
      ) : null}
      {mayHere("review-ranking") ? (
        <Section title={t("ranking")}>
          <CallRanking call={call.id} />
        </Section>
      ) : null}
      {status === "closed" && may("review-list") && !mayHere("award") ? (
        <Section title={t("award")} anchor={callParts.award}>
          <p>{t("awardOthers")}</p>
        </Section>
      ) : null}
      {status === "decided" || (status === "closed" && mayHere("award")) ? (
        <Section title={t("award")} anchor={callParts.award}>
          <CallAward call={call.id} isDecided={status === "decided"} applications={begun ?? []} />
        </Section>
      ) : null}
    </>
  );
}

function OpenDuplicates({ call }: { readonly call: string }) {
  const { t } = useText(callsText);
  const open = useAnswer("duplicate-list", { call, decision: "open" }).data?.matches.length;
  return open === undefined ? null : t("openMatches", { count: open });
}
