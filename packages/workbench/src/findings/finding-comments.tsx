import { Button, Textarea } from "@mantine/core";
import type { Finding } from "@quoin/core";
import { type ReactNode, useState } from "react";
import { useAnswer, useWriting } from "../api/question.ts";
import { dateTimeText } from "../language/date-text.ts";
import { useText } from "../language/use-text.ts";
import { AccountName } from "../session/account-name.tsx";
import { useMay } from "../session/use-may.ts";
import { Answered } from "../shared/page/answered.tsx";
import { VerdictMark } from "../shared/words/verdict-mark.tsx";
import { findingsText } from "./findings.text.ts";

/** What people say about a finding, each with the verdict that stood when it was said. */
export function FindingComments({ finding: { id, verdict } }: { readonly finding: Finding }): ReactNode {
  const { t } = useText(findingsText);
  const [text, setText] = useState("");
  const may = useMay();
  const comments = useAnswer("record-list", { type: "finding-comment", where: [`finding=${id}`] });
  const writing = useWriting("finding-comment");
  return (
    <>
      <Answered of={comments} height={48}>
        {({ records }) =>
          records.length === 0 ? (
            <p>{t("commentsNone")}</p>
          ) : (
            <ul>
              {records.map((comment) => (
                <li key={comment.id}>
                  <p>{String(comment["text"])}</p>
                  <p>
                    <AccountName account={String(comment["by"])} /> <SaidAt id={comment.id} />{" "}
                    {typeof comment["verdict"] === "string" ? <VerdictMark verdict={comment["verdict"] as Finding["verdict"]} /> : null}
                  </p>
                </li>
              ))}
            </ul>
          )
        }
      </Answered>
      {!may("finding-comment") ? null : (
        <form
          className="no-print"
          onSubmit={(event) => {
            event.preventDefault();
            writing.mutate({ id, text, verdict }, { onSuccess: () => setText("") });
          }}
        >
          <Textarea
            label={t("comment")}
            autosize
            minRows={2}
            value={text}
            onChange={({ currentTarget }) => setText(currentTarget.value)}
            error={writing.error?.message}
          />
          <Button type="submit" variant="default" size="compact-sm" mt="xs" disabled={text.trim() === "" || writing.isPending}>
            {t("commentSend")}
          </Button>
        </form>
      )}
    </>
  );
}

/** When a comment was kept; its history knows, the comment itself does not. */
function SaidAt({ id }: { readonly id: string }): ReactNode {
  const { language } = useText(findingsText);
  const at = useAnswer("history", { type: "finding-comment", id }).data?.changes[0]?.at;
  return at === undefined ? null : <time dateTime={at}>{dateTimeText(at, language)}</time>;
}
