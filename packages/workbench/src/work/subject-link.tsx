import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useAnswer } from "../api/question.ts";
import { useText } from "../language/use-text.ts";
import { RecordLink } from "../register/record-link.tsx";
import { labelText } from "../shared/label.ts";
import { workText } from "./work.text.ts";

interface SubjectLinkProps {
  readonly subject: { readonly type: string; readonly id: string };
}

/** Leads to the page where a matter is dealt with: a call, an application, the reviews; anything else to its record. */
export function SubjectLink({ subject: { type, id } }: SubjectLinkProps): ReactNode {
  const { language } = useText(workText);
  const isPage = type === "call" || type === "application";
  const record = useAnswer("record-get", { type, id }).data;
  const name = labelText(record?.labels, language, id);
  const call = record?.["call"];
  if (type === "duplicate-match" && typeof call === "string")
    return (
      <Link to="/calls/$id" params={{ id: call }}>
        {name}
      </Link>
    );
  if (type === "review") return <Link to="/reviews">{name}</Link>;
  if (type === "evaluation")
    return (
      <Link to="/evaluations" search={{ of: id, ...(typeof record?.["year"] === "number" ? { year: String(record["year"]) } : {}) }} hash="evaluation">
        {name}
      </Link>
    );
  if (type === "milestone") return <Link to="/tracking">{name}</Link>;
  if (!isPage) return <RecordLink type={type} id={id} />;
  return (
    <Link to={type === "call" ? "/calls/$id" : "/applications/$id"} params={{ id }}>
      {name}
    </Link>
  );
}
