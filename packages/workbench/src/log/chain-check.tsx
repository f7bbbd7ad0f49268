import type { ReactNode } from "react";
import { useAnswer } from "../api/question.ts";
import { useText } from "../language/use-text.ts";
import { Answered } from "../shared/page/answered.tsx";
import { NoteList } from "../shared/page/note-list.tsx";
import { logText } from "./log.text.ts";

/** Whether history, records and data files agree with their hashes, checked anew when the page is opened. */
export function ChainCheck(): ReactNode {
  const { t } = useText(logText);
  const check = useAnswer("verify", {});
  // The changes can be read meanwhile: nothing on the page waits for this line.
  if (check.isPending) return <p role="status">{t("verifying")}</p>;
  return (
    <Answered of={check} doing={t("verifying")} height={32}>
      {({ ok, problems }) =>
        ok ? (
          <p>{t("whole")}</p>
        ) : (
          <div role="alert">
            <p>{t("broken", { count: problems.length })}</p>
            <NoteList notes={problems} />
          </div>
        )
      }
    </Answered>
  );
}
