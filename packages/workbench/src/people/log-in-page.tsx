import { Button, TextInput } from "@mantine/core";
import { ApiProblem, type RenderedNote, type Role } from "@quoin/core";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate, useRouterState } from "@tanstack/react-router";
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { inBase } from "../address/base-path.ts";
import { sessionKey } from "../api/session.ts";
import { useText } from "../language/use-text.ts";
import { canUsePasskeys, showPasskey } from "../session/use-passkeys.ts";
import { useLogIn, useSignOn } from "../session/use-session.ts";
import { NoteList } from "../shared/page/note-list.tsx";
import { PageHead } from "../shared/page/page-head.tsx";
import { passkeysText } from "./passkeys.text.ts";
import classes from "./people.module.css";
import { peopleText } from "./people.text.ts";
import { SecondFactor } from "./second-factor.tsx";

/** Who comes to get something done lands on what waits, unless the address asked for another page. */
const beginsWithWork: ReadonlySet<Role> = new Set<Role>(["programme-officer", "reviewer", "applicant", "facility-manager", "finance", "office"]);

/** Stands in place of every page while nobody is logged in; the address stays, so that the page asked for comes after it. */
export function LogInPage(): ReactNode {
  const { t } = useText(peopleText);
  const keys = useText(passkeysText);
  const queries = useQueryClient();
  const logIn = useLogIn();
  const navigate = useNavigate();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const signOn = useSignOn();
  const asked = useRouterState({ select: ({ location }) => location.href });
  const [name, setName] = useState("");
  const [password, setPassword] = useState("");
  const [code, setCode] = useState("");
  const [isSending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<readonly RenderedNote[] | "unreachable" | "broken-off" | null>(null);
  const first = useRef<HTMLInputElement>(null);
  // Nothing else is to be done here: who comes types at once.
  useEffect(() => first.current?.focus(), []);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setSending(true);
    setRefusal(null);
    try {
      const session = await logIn(name, password, code === "" ? undefined : code);
      if (path === "/" && session.roles.some((role) => beginsWithWork.has(role))) await navigate({ to: "/work", replace: true });
    } catch (cause) {
      const notes = cause instanceof ApiProblem ? cause.notes : "unreachable";
      setCode("");
      if (!says(notes, "session.code-needed", "session.code-refused", "session.factor-needed")) setPassword("");
      setRefusal(notes);
      setSending(false);
    }
  };
  const byPasskey = async () => {
    setRefusal(null);
    try {
      await showPasskey();
      await queries.invalidateQueries({ queryKey: sessionKey });
    } catch (cause) {
      setRefusal(cause instanceof ApiProblem ? cause.notes : "broken-off");
    }
  };
  return (
    <>
      <PageHead question={t("title")}>
        <p>{t("why")}</p>
      </PageHead>
      {signOn === null ? null : (
        <Button component="a" href={inBase(`/session/oidc?to=${encodeURIComponent(asked)}`)} w="fit-content" mb="lg">
          {signOn}
        </Button>
      )}
      <form className={classes.form} onSubmit={submit}>
        <TextInput
          ref={first}
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
        {says(refusal, "session.code-needed", "session.code-refused") ? (
          <TextInput
            label={t("code")}
            name="code"
            autoComplete="one-time-code"
            required
            value={code}
            onChange={(event) => setCode(event.currentTarget.value)}
          />
        ) : null}
        <div role="alert">
          {refusal === null ? null : refusal === "unreachable" ? (
            <p>{t("unreachable")}</p>
          ) : refusal === "broken-off" ? (
            <p>{keys.t("brokenOff")}</p>
          ) : (
            <NoteList notes={refusal} />
          )}
        </div>
        <Button type="submit" loading={isSending}>
          {t("logIn")}
        </Button>
      </form>
      {canUsePasskeys() ? (
        <Button variant="default" w="fit-content" mt="md" onClick={() => void byPasskey()}>
          {keys.t("logIn")}
        </Button>
      ) : null}
      {says(refusal, "session.factor-needed") ? <SecondFactor shown={{ name, password }} /> : null}
    </>
  );
}

function says(notes: readonly RenderedNote[] | "unreachable" | "broken-off" | null, ...codes: readonly string[]): boolean {
  return Array.isArray(notes) && notes.some(({ code }) => codes.includes(code));
}
