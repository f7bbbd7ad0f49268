import { Button } from "@mantine/core";
import { type Finding, ownReasons, type Verdict } from "@quoin/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useAnswer } from "../../api/question.ts";
import { SentenceBreak } from "../../language/then.tsx";
import { useText } from "../../language/use-text.ts";
import { nation } from "../../regions/nation.ts";
import { useMay } from "../../session/use-may.ts";
import { NoteList } from "../../shared/page/note-list.tsx";
import { sharedText } from "../../shared/shared.text.ts";
import { listedName } from "../../shared/words/finding-name.ts";
import { verdictWords } from "../../shared/words/verdict-mark.tsx";
import { type LastWrite, tellWrite, useLastWrite } from "../last-write.ts";
import { RecordLink } from "../record-link.tsx";
import classes from "../register.module.css";
import { registerText } from "../register.text.ts";
import { useRecordWriting } from "../use-record-writing.ts";
import { changedVerdicts } from "./changed-verdicts.ts";
import { restorable } from "./restorable.ts";

/** What the last write did: the entry, the verdicts that it turned, and the way to take it back. Nothing stands here before something was written. */
export function WriteNotice(): ReactNode {
  const write = useLastWrite();
  return write === null ? null : <Notice key={write.at} write={write} />;
}

function Notice({ write }: { readonly write: LastWrite }) {
  const { t, language } = useText(registerText);
  const { type, record, before, isUndo } = write;
  const writing = useRecordWriting();
  const undo = () => {
    const reason = ownReasons.takenBack[language];
    const done =
      before === null
        ? writing.retire({ type, id: record.id, if_version: record.version, reason }, record, true)
        : writing.put({ type, id: record.id, data: restorable(before), if_version: record.version, reason }, record, true);
    // A refusal stands in the notice.
    done.catch(() => {});
  };
  return (
    <div className={`${classes.notice} no-print`} role="status">
      <p>
        {t(isUndo ? "undone" : "written")}
        <SentenceBreak />
        <RecordLink type={type} id={record.id} />
      </p>
      {write.findings === null ? null : <Turned before={write.findings} since={write.at} />}
      {writing.notes.length === 0 ? null : <NoteList notes={writing.notes} />}
      <div className={classes.actions}>
        {isUndo ? null : (
          <Button variant="default" size="compact-sm" disabled={writing.isPending} onClick={undo}>
            {t("undo")}
          </Button>
        )}
        <Button variant="subtle" size="compact-sm" onClick={() => tellWrite(null)}>
          {t("noticeClose")}
        </Button>
      </div>
    </div>
  );
}

/** The verdicts that the write turned, once the findings have been judged anew. */
function Turned({ before, since }: { readonly before: readonly Finding[]; readonly since: number }) {
  const { t, pick } = useText(registerText);
  const { t: shared } = useText(sharedText);
  const may = useMay();
  const diagnosis = useAnswer("diagnose", { region: nation }, may("diagnose"));
  const isNew = diagnosis.data !== undefined && !diagnosis.isFetching && diagnosis.dataUpdatedAt >= since && !("as_of" in diagnosis.data);
  if (diagnosis.data === undefined) return null;
  if (!isNew) return <p>{t("judging")}</p>;
  const turned = changedVerdicts(before, diagnosis.data.findings);
  if (turned.length === 0) return <p>{t("noneTurned")}</p>;
  const word = (verdict: Verdict | null) => (verdict === null ? t("notAsked") : shared(verdictWords[verdict]));
  return (
    <ul>
      {turned.map(({ finding, from, to }) => (
        <li key={finding.id}>
          {t("turned", { from: word(from), to: word(to) })}
          <SentenceBreak />
          <Link to="/findings/$id" params={{ id: finding.id }}>
            {pick(listedName(finding))}
          </Link>
        </li>
      ))}
    </ul>
  );
}
