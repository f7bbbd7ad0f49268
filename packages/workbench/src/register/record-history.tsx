import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import { useAnswer, useWriting } from "../api/question.ts";
import { dateTimeText } from "../language/date-text.ts";
import { useText } from "../language/use-text.ts";
import { Answered } from "../shared/answered.tsx";
import { ChangeDetail } from "./change-detail.tsx";
import { changedNames } from "./changed-names.ts";
import classes from "./register.module.css";
import { registerText } from "./register.text.ts";
import type { RecordField } from "./use-record-types.ts";

interface RecordHistoryProps {
  readonly type: string;
  readonly id: string;
  readonly version: number;
  readonly fields: readonly RecordField[];
}

/** Every change of a record, newest first, each with what was before and after; an earlier version can be restored. */
export function RecordHistory({ type, id, version, fields }: RecordHistoryProps): ReactNode {
  const { t, language, pick } = useText(registerText);
  const history = useAnswer("history", { type, id });
  const writing = useWriting("record-put");
  const nameOf = (name: string) => {
    const field = fields.find((each) => each.name === name);
    return field === undefined ? name : pick(field.label);
  };
  return (
    <Answered of={history} height={120}>
      {({ changes }) => (
        <ol className={classes.changes}>
          {[...changes].reverse().map((change) => {
            const names = changedNames(change.before, change.after);
            return (
              <li key={change.seq} className={classes.change}>
                <p>
                  <strong>{t("version", { version: change.version })}</strong>{" "}
                  {change.before === null ? t("made") : t("changed", { fields: names.map(nameOf).join(language === "zh" ? "、" : ", ") })}
                </p>
                <p className={classes.meta}>
                  {change.who === "" ? dateTimeText(change.at, language) : t("historyBy", { who: change.who, at: dateTimeText(change.at, language) })} ·{" "}
                  {change.reason === "" ? t("noReason") : change.reason}
                </p>
                {change.before === null ? null : <ChangeDetail change={change} names={names} fields={fields} />}
                {change.version === version ? null : (
                  <Button
                    className="no-print"
                    variant="default"
                    size="compact-sm"
                    disabled={writing.isPending}
                    onClick={() =>
                      writing.mutate({ type, id, data: restorable(change.after), if_version: version, reason: t("restoreReason", { version: change.version }) })
                    }
                  >
                    {t("restore")}
                  </Button>
                )}
              </li>
            );
          })}
        </ol>
      )}
    </Answered>
  );
}

/** The fields of an earlier version as a new change: its own version number is not put back. */
function restorable({ version: _version, ...fields }: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return fields;
}
