import { Button, TextInput } from "@mantine/core";
import { ApiProblem, type RenderedNote } from "@quoin/core";
import { useQueryClient } from "@tanstack/react-query";
import { type FormEvent, type ReactNode, useState } from "react";
import { sessionKey } from "../api/session.ts";
import { useText } from "../language/use-text.ts";
import { type OfferedFactor, type OwnProof, useSecondFactor } from "../session/use-second-factor.ts";
import { NoteList } from "../shared/page/note-list.tsx";
import { Section } from "../shared/page/section.tsx";
import classes from "./people.module.css";
import { secondFactorText } from "./second-factor.text.ts";

/**
 * Setting up a second factor: the password, the secret for the app, a code of it, and the codes for recovery.
 *
 * @param shown what somebody has shown already who may not come in without one
 */
export function SecondFactor({ shown }: { readonly shown?: OwnProof }): ReactNode {
  const { t } = useText(secondFactorText);
  const queries = useQueryClient();
  const doors = useSecondFactor();
  const [typed, setTyped] = useState({ password: "", code: "", newCode: "" });
  const [offered, setOffered] = useState<OfferedFactor | null>(null);
  const [recovery, setRecovery] = useState<readonly string[]>([]);
  const [refusal, setRefusal] = useState<readonly RenderedNote[] | "unreachable" | null>(null);
  const proof: OwnProof = shown ?? { password: typed.password, ...(typed.code === "" ? {} : { code: typed.code }) };
  const tried = async (work: () => Promise<void>) => {
    setRefusal(null);
    try {
      await work();
    } catch (cause) {
      setRefusal(cause instanceof ApiProblem ? cause.notes : "unreachable");
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void tried(async () => {
      if (offered === null) setOffered(await doors.offer(proof));
      else setRecovery(await doors.set(proof, offered.secret, typed.newCode));
    });
  };
  const field = (name: keyof typeof typed) => ({
    value: typed[name],
    onChange: ({ currentTarget }: { currentTarget: HTMLInputElement }) => setTyped((held) => ({ ...held, [name]: currentTarget.value })),
  });
  if (recovery.length > 0)
    return (
      <Section title={t("title")}>
        <p role="status">{t("recovery")}</p>
        <ul>
          {recovery.map((code) => (
            <li key={code}>
              <code>{code}</code>
            </li>
          ))}
        </ul>
        <Button w="fit-content" onClick={() => void queries.invalidateQueries({ queryKey: sessionKey }).then(() => setRecovery([]))}>
          {t("kept")}
        </Button>
      </Section>
    );
  return (
    <Section title={t("title")}>
      <p>{offered === null ? t("why") : t("scan")}</p>
      <form className={classes.form} onSubmit={submit}>
        {offered === null ? (
          shown === undefined && (
            <>
              <TextInput type="password" label={t("password")} autoComplete="current-password" required {...field("password")} />
              <TextInput label={t("code")} description={t("codeHint")} autoComplete="one-time-code" {...field("code")} />
            </>
          )
        ) : (
          <>
            <p>
              <code>{offered.secret}</code>
            </p>
            <p>
              <a href={offered.uri}>{t("open")}</a>
            </p>
            <TextInput label={t("newCode")} autoComplete="one-time-code" inputMode="numeric" required {...field("newCode")} />
          </>
        )}
        <div role="alert">{refusal === null ? null : refusal === "unreachable" ? <p>{t("unreachable")}</p> : <NoteList notes={refusal} />}</div>
        <Button type="submit">{offered === null ? t("begin") : t("set")}</Button>
      </form>
      {shown === undefined && offered === null ? (
        <Button variant="default" w="fit-content" onClick={() => void tried(() => doors.remove(proof))}>
          {t("remove")}
        </Button>
      ) : null}
    </Section>
  );
}
