import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useAnswer } from "../api/question.ts";
import { useText } from "../language/use-text.ts";
import { Invented } from "../shared/invented.tsx";
import { labelText } from "../shared/label.ts";
import { registerText } from "./register.text.ts";

interface RecordLinkProps {
  readonly type: string;
  readonly id: string;
  /** The row that it stands in says already that it is invented. */
  readonly isUnmarked?: boolean;
}

/** Leads to a record by its name; by its id until the name is known. What is out of the reader's reach is its id alone. */
export function RecordLink({ type, id, isUnmarked = false }: RecordLinkProps): ReactNode {
  const { language } = useText(registerText);
  const { data: record, isError: isOutOfReach } = useAnswer("record-get", { type, id });
  if (isOutOfReach) return id;
  return (
    <>
      <Link to="/register/$type/$id" params={{ type, id }}>
        {labelText(record?.labels, language, id)}
      </Link>
      {record?.synthetic === true && !isUnmarked ? (
        <>
          {" "}
          <Invented />
        </>
      ) : null}
    </>
  );
}
