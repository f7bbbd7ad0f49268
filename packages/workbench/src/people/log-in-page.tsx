import { Button, TextInput } from "@mantine/core";
import { ApiProblem, type RenderedNote } from "@quoin/core";
import { type FormEvent, type ReactNode, useState } from "react";
import { useText } from "../language/use-text.ts";
import { NoteList } from "../shared/note-list.tsx";
import { PageHead } from "../shared/page-head.tsx";
import classes from "./people.module.css";
import { peopleText } from "./people.text.ts";
import { useLogIn } from "./use-session.ts";

/** Stands in place of every page while nobody is logged in; the address stays, so that the page asked for comes after it. */
export function LogInPage(): ReactNode {
  const { t } = useText(peopleText);
  const logIn = useLogIn();
  const [name, setName] = useState("");
  const [password, setPassword] = useState("");
  const [isSending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<readonly RenderedNote[] | "unreachable" | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setSending(true);
    setRefusal(null);
    try {
      await logIn(name, password);
    } catch (cause) {
      setPassword("");
      setRefusal(cause instanceof ApiProblem ? cause.notes : "unreachable");
      setSending(false);
    }
  };
  return (
    <>
      <PageHead question={t("title")}>
        <p>{t("why")}</p>
      </PageHead>
      <form className={classes.form} onSubmit={submit}>
        <TextInput
          label={t("name")}
          name="username"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          required
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <TextInput
          type="password"
          label={t("password")}
          name="password"
          autoComplete="current-password"
          required
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        <div role="alert">{refusal === null ? null : refusal === "unreachable" ? <p>{t("unreachable")}</p> : <NoteList notes={refusal} />}</div>
        <Button type="submit" loading={isSending}>
          {t("logIn")}
        </Button>
      </form>
    </>
  );
}
