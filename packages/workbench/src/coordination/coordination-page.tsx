import { NativeSelect } from "@mantine/core";
import type { CoordinationAnswer } from "@quoin/core";
import { Link, useSearch } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useAddressChange } from "../address/use-address-change.ts";
import { useAnswer } from "../api/question.ts";
import { useText } from "../language/use-text.ts";
import { Answered } from "../shared/page/answered.tsx";
import { EmptyState } from "../shared/page/empty-state.tsx";
import { FilterBar } from "../shared/page/filter-bar.tsx";
import { PageHead } from "../shared/page/page-head.tsx";
import { Section } from "../shared/page/section.tsx";
import { VerdictMark } from "../shared/words/verdict-mark.tsx";
import { coordinationText } from "./coordination.text.ts";
import { CellTable, GapTable, MergeTable, OverlapTable } from "./coordination-tables.tsx";
import { MatrixTable } from "./matrix-table.tsx";

/** `/coordination`: departments by technologies and card items, where they overlap, what none takes up, and what would mend it. */
export function CoordinationPage(): ReactNode {
  const { t, pick } = useText(coordinationText);
  const { department = "", technology = "" } = useSearch({ from: "/coordination" });
  const choose = useAddressChange();
  const whole = useAnswer("coordination", {});
  const asked = useAnswer("coordination", { ...(department === "" ? {} : { department }), ...(technology === "" ? {} : { technology }) });
  const departments = (whole.data?.departments ?? []).map(({ id, label }) => ({ value: id, label: pick(label) }));
  const things = (whole.data?.columns ?? []).map(({ record, label }) => ({ value: record, label: pick(label) }));
  const names = new Map([
    ...departments.map(({ value, label }) => [value, label] as const),
    ...(whole.data?.columns ?? []).map(({ id, label }) => [id, pick(label)] as const),
  ]);
  const nameOf = (id: string) => names.get(id) ?? id;
  const chosen = [departments.find(({ value }) => value === department)?.label, things.find(({ value }) => value === technology)?.label];
  return (
    <>
      <PageHead question={t("question")} filters={chosen.flatMap((each) => each ?? [])}>
        {asked.data === undefined ? null : (
          <p>
            {t(asked.data.departments.length > 0 ? "answer" : asked.data.columns.length === 0 ? "answerNothing" : "answerNone", {
              departments: asked.data.departments.filter(({ id }) => department === "" || id === department).length,
              things: asked.data.columns.length,
              overlaps: asked.data.overlaps.length,
              gaps: asked.data.gaps.length,
            })}
          </p>
        )}
      </PageHead>
      <FilterBar>
        <NativeSelect
          label={t("department")}
          value={department}
          onChange={({ currentTarget }) => choose({ department: currentTarget.value })}
          data={[{ value: "", label: t("all") }, ...departments]}
        />
        <NativeSelect
          label={t("technology")}
          value={technology}
          onChange={({ currentTarget }) => choose({ technology: currentTarget.value })}
          data={[{ value: "", label: t("all") }, ...things]}
        />
      </FilterBar>
      <Answered of={asked} height={480}>
        {(answer) => <Matrix answer={answer} nameOf={nameOf} />}
      </Answered>
    </>
  );
}

function Matrix({ answer, nameOf }: { readonly answer: CoordinationAnswer; readonly nameOf: (id: string) => string }) {
  const { t, pick } = useText(coordinationText);
  const { verdicts, columns, cells, overlaps, merges, gaps, cover, saved } = answer;
  // Without departments there is nothing that two of them could share, and no cell: that is said once.
  const hasDepartments = answer.departments.length > 0;
  return (
    <>
      <Section title={t("matrix")}>
        {columns.length === 0 || !hasDepartments ? null : <p>{t("matrixHint")}</p>}
        {!hasDepartments ? (
          <EmptyState
            what={t("noDepartments")}
            why={t("noDepartmentsWhy")}
            action={
              <Link to="/register/$type" params={{ type: "organisation" }}>
                {t("toDepartments")}
              </Link>
            }
          />
        ) : columns.length === 0 ? (
          <EmptyState what={t("noCells")} why={t("noCellsWhy")} action={<Link to="/coordination">{t("showAll")}</Link>} />
        ) : (
          <MatrixTable answer={answer} />
        )}
      </Section>
      <Section title={t("known")}>
        {[verdicts.overlap, verdicts.gap, verdicts.money].map((each) =>
          each === null ? null : (
            <p key={each.statement.en}>
              <VerdictMark verdict={each.verdict} /> {pick(each.statement)}
            </p>
          ),
        )}
      </Section>
      {hasDepartments ? (
        <Section title={t("overlaps")}>
          {overlaps.length === 0 ? (
            <p>{verdicts.overlap.verdict === "insufficient-data" ? pick(verdicts.overlap.statement) : t("noOverlaps")}</p>
          ) : (
            <OverlapTable answer={answer} />
          )}
        </Section>
      ) : null}
      {merges.length === 0 ? null : (
        <Section title={t("merges")}>
          <MergeTable answer={answer} />
          <p>{pick(saved.statement)}</p>
        </Section>
      )}
      <Section title={t("gaps")}>
        {gaps.length === 0 ? (
          <p>{verdicts.gap.verdict === "insufficient-data" ? pick(verdicts.gap.statement) : t("noGaps")}</p>
        ) : (
          <>
            <p>
              {cover.programmes.length === 0
                ? t("coverNone", { open: cover.uncovered.length })
                : t("cover", { count: cover.programmes.length, bound: cover.certificate.bound ?? "–", open: cover.uncovered.length })}
            </p>
            <GapTable answer={answer} />
          </>
        )}
      </Section>
      {hasDepartments ? (
        <div id="cells">
          <Section title={t("cells")}>
            {cells.length === 0 ? (
              <EmptyState what={t("noCells")} why={t("noCellsWhy")} action={<Link to="/register">{t("toRegister")}</Link>} />
            ) : (
              <CellTable answer={answer} nameOf={nameOf} />
            )}
          </Section>
        </div>
      ) : null}
    </>
  );
}
