import { Button, Textarea } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { useAnswer, useWriting } from "../api/question.ts";
import { useText } from "../language/use-text.ts";
import { Answered } from "../shared/answered.tsx";
import classes from "./register.module.css";
import { registerText } from "./register.text.ts";

interface RecordCommentsProps {
  readonly type: string;
  readonly id: string;
}

/** What people say about a record. A comment is itself a record, with author and history. */
export function RecordComments({ type, id }: RecordCommentsProps): ReactNode {
  const { t } = useText(registerText);
  const [text, setText] = useState("");
  const about = { type, id };
  const comments = useAnswer("record-list", { type: "comment", where: [`about=${JSON.stringify(about)}`] });
  const writing = useWriting("comment");
  return (
    <>
      <Answered of={comments} height={48}>
        {({ records }) =>
          records.length === 0 ? (
            <p className={classes.meta}>{t("commentsNone")}</p>
          ) : (
            <ul className={classes.changes}>
              {records.map((comment) => (
                <li key={comment.id} className={classes.change}>
                  <p>{String(comment["text"])}</p>
                  {comment["by"] === null ? null : <p className={classes.meta}>{String(comment["by"])}</p>}
                </li>
              ))}
            </ul>
          )
        }
      </Answered>
      <form
        className="no-print"
        onSubmit={(event) => {
          event.preventDefault();
          writing.mutate({ type, id, text }, { onSuccess: () => setText("") });
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
    </>
  );
}
