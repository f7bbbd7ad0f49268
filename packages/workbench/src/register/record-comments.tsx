import { Button, NativeSelect, Textarea } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { useAnswer, useWriting } from "../api/question.ts";
import { useText } from "../language/use-text.ts";
import { useAccountNames } from "../session/use-account-names.ts";
import { useMay } from "../session/use-may.ts";
import { useSession } from "../session/use-session.ts";
import { Answered } from "../shared/page/answered.tsx";
import classes from "./register.module.css";
import { registerText } from "./register.text.ts";

const audiences = ["officers", "office", "organisation", "everybody"] as const;
type Audience = (typeof audiences)[number];

/** Roles that may choose for whom a comment is; others write for whom the server says. */
const officeRoles: ReadonlySet<string> = new Set(["editor", "programme-officer", "planner", "finance", "office", "administrator"]);

interface RecordCommentsProps {
  readonly type: string;
  readonly id: string;
}

/** What people say about a record. A comment is itself a record, with author and history. */
export function RecordComments({ type, id }: RecordCommentsProps): ReactNode {
  const { t } = useText(registerText);
  const [text, setText] = useState("");
  const may = useMay();
  const roles = useSession().data?.roles ?? [];
  const canChoose = roles.some((role) => officeRoles.has(role));
  const [audience, setAudience] = useState<Audience>("office");
  const words: Readonly<Record<Audience, string>> = {
    officers: t("audienceOfficers"),
    office: t("audienceOffice"),
    organisation: t("audienceOrganisation"),
    everybody: t("audienceEverybody"),
  };
  const comments = useAnswer("record-list", { type: "comment", where: [`about=${type}/${id}`] });
  const nameOf = useAccountNames(comments.data?.records.map(({ by }) => (typeof by === "string" ? by : null)) ?? []);
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
                  <p className={classes.meta}>
                    {[typeof comment["by"] === "string" ? nameOf(comment["by"]) : null, words[comment["audience"] as Audience]]
                      .filter((part) => typeof part === "string")
                      .join(" · ")}
                  </p>
                </li>
              ))}
            </ul>
          )
        }
      </Answered>
      {!may("comment") ? null : (
        <form
          className="no-print"
          onSubmit={(event) => {
            event.preventDefault();
            writing.mutate({ type, id, text, ...(canChoose ? { audience } : {}) }, { onSuccess: () => setText("") });
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
          {!canChoose ? null : (
            <NativeSelect
              label={t("audience")}
              value={audience}
              data={audiences.map((value) => ({ value, label: words[value] }))}
              onChange={({ currentTarget }) => setAudience(currentTarget.value as Audience)}
            />
          )}
          <Button type="submit" variant="default" size="compact-sm" mt="xs" disabled={text.trim() === "" || writing.isPending}>
            {t("commentSend")}
          </Button>
        </form>
      )}
    </>
  );
}
