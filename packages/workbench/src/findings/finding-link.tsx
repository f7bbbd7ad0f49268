import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useDiagnosis } from "../answers/use-diagnosis.ts";
import { useText } from "../language/use-text.ts";
import { listedName } from "../shared/words/finding-name.ts";
import { VerdictShape } from "../shared/words/verdict-mark.tsx";
import { findingsText } from "./findings.text.ts";
import { SubjectName } from "./subject-name.tsx";

interface FindingLinkProps {
  readonly id: string;
  readonly region: string;
}

/** Leads to a finding by its question, with the shape of its verdict; by its id until the findings are there. */
export function FindingLink({ id, region }: FindingLinkProps): ReactNode {
  const { pick, language } = useText(findingsText);
  const finding = useDiagnosis(region).data?.findings.find((each) => each.id === id);
  return (
    <span>
      {finding === undefined ? null : <VerdictShape verdict={finding.verdict} />}{" "}
      <Link to="/findings/$id" params={{ id }}>
        {finding === undefined ? id : pick(listedName(finding))}
      </Link>
      {finding === undefined ? null : (
        <>
          {language === "zh" ? "（" : " ("}
          <SubjectName subject={finding.subject} />
          {language === "zh" ? "）" : ")"}
        </>
      )}
    </span>
  );
}
