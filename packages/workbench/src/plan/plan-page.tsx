import { NativeSelect } from "@mantine/core";
import { moneyText, type Plan } from "@quoin/core";
import { Link, useSearch } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useAddressChange } from "../address/use-address-change.ts";
import { usePlan } from "../answers/use-plan.ts";
import { ask } from "../api/question.ts";
import { listMark } from "../language/marks.ts";
import { paperEntries } from "../language/paper-entries.ts";
import { SentenceBreak } from "../language/then.tsx";
import { useText } from "../language/use-text.ts";
import { MeetingLink } from "../meeting/meeting-link.tsx";
import { useMeeting } from "../meeting/use-meeting.ts";
import { nation } from "../regions/nation.ts";
import { usePlaceName } from "../regions/place-names.ts";
import { useMay } from "../session/use-may.ts";
import { DocumentRow } from "../shared/documents/document-row.tsx";
import { Answered } from "../shared/page/answered.tsx";
import { EmptyState } from "../shared/page/empty-state.tsx";
import { FilterBar } from "../shared/page/filter-bar.tsx";
import { PageHead } from "../shared/page/page-head.tsx";
import { Section } from "../shared/page/section.tsx";
import { Invented } from "../shared/words/invented.tsx";
import { ApproveForm } from "./approve-form.tsx";
import { CertificateWords } from "./certificate-words.tsx";
import { FiveQuestions } from "./five-questions.tsx";
import { knownMoney } from "./known-money.ts";
import { NormTable } from "./norm-table.tsx";
import { planText } from "./plan.text.ts";
import { PlanLines } from "./plan-lines.tsx";
import { PlanSheet } from "./plan-sheet.tsx";
import { PlanTimeline } from "./plan-timeline.tsx";
import { ToFindOut } from "./to-find-out.tsx";
import { Unanswered } from "./unanswered.tsx";
import { UncoveredMeasures } from "./uncovered-measures.tsx";
import { useApproved } from "./use-approved.ts";

/** `/plan`: the lines by measure of the paper, each with the findings that it answers. */
export function PlanPage(): ReactNode {
  const { t, pick, ours, language } = useText(planText);
  const { region = nation, item = "" } = useSearch({ from: "/plan" });
  const choose = useAddressChange();
  const plan = usePlan(region);
  const may = useMay();
  const place = usePlaceName(region);
  const isApproved = useApproved(region);
  if (useMeeting() && plan.data !== undefined) return <PlanSheet plan={plan.data} region={region} sentence={<Sum plan={plan.data} />} />;
  return (
    <>
      <PageHead
        question={region === nation ? t("question") : t("questionOf", { place })}
        filters={[place, ...(item === "" ? [] : [item])]}
        action={may("design") ? <MeetingLink /> : null}
      >
        {plan.data === undefined ? null : <Sum plan={plan.data} />}
        <p>
          <Link to="/scenarios" search={region === nation ? {} : { region }}>
            {t("scenarios")}
          </Link>
          {may("design-ceiling") ? (
            <>
              {" · "}
              <Link to="/fund">{t("fund")}</Link>
            </>
          ) : null}
        </p>
        {may("report") ? (
          <>
            <DocumentRow
              hasSlides
              make={(ending) => ask("report", { region, template: language === "zh" ? "plan-zh" : "plan-en", to: `plan${ending}` })}
              draft={() => ask("report", { region, template: language === "zh" ? "draft-zh" : "draft-en", to: "draft.docx" })}
            />
            {language === "en" ? (
              <DocumentRow name={t("strategy")} make={(ending) => ask("report", { region, template: "s3", to: `strategy${ending}` })} />
            ) : null}
          </>
        ) : null}
      </PageHead>
      <FilterBar>
        <NativeSelect
          label={t("item")}
          value={item}
          onChange={(event) => choose({ item: event.currentTarget.value })}
          data={[{ value: "", label: t("all") }, ...paperEntries("measures").map(({ code, label }) => ({ value: code, label: `${code} ${ours(label)}` }))]}
        />
      </FilterBar>
      <Answered of={plan} doing={t("designing")} height={640}>
        {({ lines, cost, norms, coverage, certificate, unanswered, to_find_out: open }) => {
          const kept = lines.filter((line) => item === "" || line.item === item || line.measure === item);
          return (
            <>
              {kept.length === 0 ? (
                <EmptyState
                  what={t("nothing")}
                  why={t("nothingWhy")}
                  action={
                    <Link to="/plan" search={region === nation ? {} : { region }}>
                      {t("showAll")}
                    </Link>
                  }
                />
              ) : (
                <>
                  <Section title={t("timeline")}>
                    <PlanTimeline lines={kept} region={region} />
                  </Section>
                  <PlanLines lines={kept} region={region} />
                  {item === "" ? (
                    <Section title={t("total")}>
                      <p>{pick(cost.said)}</p>
                    </Section>
                  ) : null}
                </>
              )}
              {item === "" && isApproved === false && lines.length > 0 ? <ApproveForm region={region} most={null} /> : null}
              {item === "" ? <Unanswered unanswered={unanswered} region={region} /> : null}
              {item === "" && open.length > 0 ? (
                <Section title={t("questions")}>
                  <FiveQuestions open={open} region={region} />
                </Section>
              ) : null}
              {item === "" ? <ToFindOut open={open} region={region} /> : null}
              {item === "" ? <NormTable norms={norms} /> : null}
              {item === "" ? <UncoveredMeasures coverage={coverage} region={region} /> : null}
              {certificate === null ? null : (
                <Section title={t("certificate")}>
                  <CertificateWords certificate={certificate} />
                </Section>
              )}
            </>
          );
        }}
      </Answered>
    </>
  );
}

/** The plan in one sentence. Money of several currencies is never added. */
function Sum({ plan: { lines } }: { readonly plan: Plan }) {
  const { t, language } = useText(planText);
  const findings = new Set(lines.flatMap((line) => line.findings)).size;
  const { byCurrency, priced, invented } = knownMoney(lines);
  if (lines.length === 0) return <p>{t("answerEmpty")}</p>;
  const money = [...byCurrency].map(([currency, amount]) => moneyText(amount, currency, language)).join(listMark(language));
  return (
    <p>
      {priced === 0 ? t("answerUnpriced", { count: lines.length, findings }) : t("answer", { count: lines.length, findings, priced, money })}
      {invented.length === 0 ? null : (
        <>
          <SentenceBreak />
          {t("inventedApart", { lines: invented.map(({ id }) => id).join(listMark(language)) })} <Invented />
        </>
      )}
    </p>
  );
}
