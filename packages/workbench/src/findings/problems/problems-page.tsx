import { NativeSelect } from "@mantine/core";
import type { Finding } from "@quoin/core";
import { Link, useSearch } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useAddressChange } from "../../address/use-address-change.ts";
import { useDiagnosis } from "../../answers/use-diagnosis.ts";
import { usePlan } from "../../answers/use-plan.ts";
import { PaperNote } from "../../help/paper-note.tsx";
import { paperEntries } from "../../language/paper-entries.ts";
import { useText } from "../../language/use-text.ts";
import { nation } from "../../regions/nation.ts";
import { usePlaceName } from "../../regions/place-names.ts";
import { useMay } from "../../session/use-may.ts";
import { Answered } from "../../shared/page/answered.tsx";
import { EmptyState } from "../../shared/page/empty-state.tsx";
import { FilterBar } from "../../shared/page/filter-bar.tsx";
import { PageHead } from "../../shared/page/page-head.tsx";
import { sharedText } from "../../shared/shared.text.ts";
import { verdictOrder, verdictWords } from "../../shared/words/verdict-mark.tsx";
import { ChainPicture } from "../chain/chain-picture.tsx";
import { findingsText } from "../findings.text.ts";
import { PlaceMatrix } from "../places/place-matrix.tsx";
import { ProblemSection } from "./problem-section.tsx";

function keeps(finding: Finding, verdict: string): boolean {
  return verdict === "" || finding.verdict === verdict;
}

/** `/problems`: the paper's own list, each sub-item with its findings or with what is missing to test it. */
export function ProblemsPage(): ReactNode {
  const { t, pick } = useText(findingsText);
  const { t: shared, ours } = useText(sharedText);
  const { region = nation, verdict = "", problem = "" } = useSearch({ from: "/problems" });
  const choose = useAddressChange();
  const diagnosis = useDiagnosis(region);
  const isWhole = region === nation && verdict === "" && problem === "";
  const plan = usePlan(nation, useMay()("design") && isWhole);
  const place = usePlaceName(region);
  const problems = paperEntries("problems").filter(({ parent, code }) => parent === null && (problem === "" || code === problem));
  const chosen = [place, ...(verdict === "" ? [] : [shared(verdictWords[verdict as Finding["verdict"]])]), ...(problem === "" ? [] : [problem])];
  return (
    <>
      <PageHead question={region === nation ? t("listQuestion") : t("listQuestionOf", { place })} filters={chosen}>
        {diagnosis.data === undefined ? null : (
          <p>
            {t("listAnswer", {
              confirmed: diagnosis.data.findings.filter((each) => each.verdict === "confirmed").length,
              refused: diagnosis.data.findings.filter((each) => each.verdict === "not-supported").length,
              thin: diagnosis.data.findings.filter((each) => each.verdict === "insufficient-data").length,
            })}
          </p>
        )}
        {diagnosis.data?.by_chance.statement == null ? null : <p>{pick(diagnosis.data.by_chance.statement)}</p>}
      </PageHead>
      {verdict === "" && problem === "" ? <PlaceMatrix region={region} /> : null}
      {isWhole && diagnosis.data !== undefined ? (
        // Drawn as far as it is known: the plan takes longer than the findings that it answers.
        <ChainPicture findings={diagnosis.data.findings} lines={plan.data?.lines ?? []} />
      ) : null}
      <FilterBar>
        <NativeSelect
          label={t("problem")}
          value={problem}
          onChange={(event) => choose({ problem: event.currentTarget.value })}
          data={[
            { value: "", label: t("all") },
            ...paperEntries("problems")
              .filter(({ parent }) => parent === null)
              .map(({ code, label }) => ({ value: code, label: `${code} ${ours(label)}` })),
          ]}
        />
        <NativeSelect
          label={t("verdict")}
          value={verdict}
          onChange={(event) => choose({ verdict: event.currentTarget.value })}
          data={[{ value: "", label: t("all") }, ...verdictOrder.map((each) => ({ value: each, label: shared(verdictWords[each]) }))]}
        />
      </FilterBar>
      <Answered of={diagnosis} doing={t("diagnosing")} height={640}>
        {({ findings, coverage }) => {
          const kept = findings.filter((finding) => keeps(finding, verdict));
          if (verdict !== "" && kept.length === 0)
            return (
              <EmptyState
                what={t("nothing")}
                why={t("nothingWhy")}
                action={
                  <Link to="/problems" search={region === nation ? {} : { region }}>
                    {t("showAll")}
                  </Link>
                }
              />
            );
          return (
            <>
              {problems.map(({ code, label }) => (
                <ProblemSection
                  key={code}
                  title={`${code} ${ours(label)}`}
                  list="problems"
                  parent={code}
                  findings={kept}
                  coverage={coverage}
                  quiet={verdict !== ""}
                />
              ))}
              {problem === "" ? (
                <ProblemSection
                  title={t("otherWords")}
                  list="stages-demands"
                  parent={null}
                  findings={kept}
                  coverage={coverage}
                  quiet={verdict !== ""}
                  isFolded
                />
              ) : null}
              <PaperNote />
            </>
          );
        }}
      </Answered>
    </>
  );
}
