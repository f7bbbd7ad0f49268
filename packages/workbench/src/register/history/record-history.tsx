import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import { useAnswer } from "../../api/question.ts";
import { dateTimeText } from "../../language/date-text.ts";
import { comma, listMark } from "../../language/marks.ts";
import { useText } from "../../language/use-text.ts";
import { AccountName } from "../../session/account-name.tsx";
import { Answered } from "../../shared/page/answered.tsx";
import { NoteList } from "../../shared/page/note-list.tsx";
import classes from "../register.module.css";
import { registerText } from "../register.text.ts";
import { useRecordRights } from "../use-record-rights.ts";
import type { RecordField, StoredRecord } from "../use-record-types.ts";
import { useRecordWriting } from "../use-record-writing.ts";
import { ChangeDetail } from "./change-detail.tsx";
import { changedNames } from "./changed-names.ts";
import { restorable } from "./restorable.ts";

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
  const writing = useRecordWriting();
  const { canEdit } = useRecordRights(type, id);
  const now = useAnswer("record-get", { type, id }).data;
  const restore = (after: Readonly<Record<string, unknown>>, of: number, current: StoredRecord) =>
    // A refusal stands at the head of the list.
    writing.put({ type, id, data: restorable(after), if_version: version, reason: t("restoreReason", { version: of }) }, current).catch(() => {});
  const nameOf = (name: string) => {
    if (name === "retired") return t("retired");
    const field = fields.find((each) => each.name === name);
    return field === undefined ? name : pick(field.label);
  };
  return (
    <Answered of={history} height={120}>
      {({ changes }) => (
        <>
          {writing.notes.length === 0 ? null : (
            <div className={classes.faults} role="alert">
              <NoteList notes={writing.notes} />
            </div>
          )}
          <ol className={classes.changes}>
            {[...changes].reverse().map((change) => {
              const names = changedNames(change.before, change.after);
              return (
                <li key={change.seq} className={classes.change}>
                  <p>
                    <strong>{t("version", { version: change.version })}</strong>{" "}
                    {change.before === null ? t("made") : t("changed", { fields: names.map(nameOf).join(listMark(language)) })}
                  </p>
                  <p className={classes.meta}>
                    <AccountName account={change.who} />
                    {change.who === "" ? "" : comma(language)}
                    {dateTimeText(change.at, language)} ·{" "}
                    {change.reason === "" ? t("noReason") : change.reason_words === null ? change.reason : pick(change.reason_words)}
                  </p>
                  {change.before === null ? null : <ChangeDetail change={change} names={names} fields={fields} />}
                  {change.version === version || !canEdit || now === undefined ? null : (
                    <Button
                      className="no-print"
                      variant="default"
                      size="compact-sm"
                      disabled={writing.isPending}
                      onClick={() => void restore(change.after, change.version, now)}
                    >
                      {t("restore")}
                    </Button>
                  )}
                </li>
              );
            })}
          </ol>
        </>
      )}
    </Answered>
  );
}
