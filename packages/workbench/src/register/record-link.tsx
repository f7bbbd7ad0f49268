import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useRecordName } from "../api/record-name.ts";
import { useText } from "../language/use-text.ts";
import { Invented } from "../shared/words/invented.tsx";
import { labelText, otherLanguage } from "../shared/words/label.ts";
import { registerText } from "./register.text.ts";

interface RecordLinkProps {
  readonly type: string;
  readonly id: string;
}

/** Leads to a record by its name; a dash of dots until the name is known. What is out of the reader's reach is said to be so. */
export function RecordLink({ type, id }: RecordLinkProps): ReactNode {
  const { t, language } = useText(registerText);
  const { data: record, isError, isPending } = useRecordName(type, id);
  // A number that turns into a name under the reader's eyes is worse than a moment of nothing.
  if (isPending) return "…";
  if (isError || record === null) return <span title={id}>{t("outOfReach")}</span>;
  const name = labelText(record.labels, language, id);
  return (
    <>
      <Link to="/register/$type/$id" params={{ type, id }} {...otherLanguage(record.labels, language)}>
        {name}
      </Link>
      {record.synthetic ? (
        <>
          {" "}
          <Invented beside={name} />
        </>
      ) : null}
    </>
  );
}

/** The mark of what is invented beside the name of a record, which may say so itself. */
export function RecordMark({ type, id }: RecordLinkProps): ReactNode {
  const { language } = useText(registerText);
  const { data: record } = useRecordName(type, id);
  return record === undefined ? null : <Invented beside={labelText(record?.labels, language, id)} />;
}
