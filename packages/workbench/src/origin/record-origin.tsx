import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useAnswer } from "../api/question.ts";
import { useText } from "../language/use-text.ts";
import classes from "../provenance/provenance.module.css";
import { doorsText } from "../provenance/provenance.text.ts";
import { RecordFacts } from "../register/record-facts.tsx";
import { useRecordType } from "../register/use-record-types.ts";
import { Answered } from "../shared/page/answered.tsx";
import { labelText } from "../shared/words/label.ts";

interface RecordOriginProps {
  readonly type: string;
  readonly id: string;
}

/** The entry of the register that a number was read from. */
export function RecordOrigin({ type, id }: RecordOriginProps): ReactNode {
  const { t, language } = useText(doorsText);
  const record = useAnswer("record-get", { type, id });
  const shape = useRecordType(type);
  return (
    <Answered of={record}>
      {(found) => (
        <div className={classes.origin}>
          <h2>{labelText(found.labels, language, id)}</h2>
          <p>
            <Link to="/register/$type/$id" params={{ type, id }}>
              {t("toRecord")}
            </Link>
          </p>
          <RecordFacts record={found} fields={shape?.fields ?? []} isFixed />
        </div>
      )}
    </Answered>
  );
}
