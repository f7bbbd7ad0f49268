import { Button, TextInput } from "@mantine/core";
import { ApiProblem, type RenderedNote } from "@quoin/core";
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { useText } from "../language/use-text.ts";
import { useLogOut, useOwnPassword } from "../session/use-session.ts";
import { NoteList } from "../shared/page/note-list.tsx";
import { Section } from "../shared/page/section.tsx";
import { accountsText } from "./accounts.text.ts";
import classes from "./people.module.css";

/** Changing one's own password, for which the present one is asked, and ending every session of one's own. */
export function OwnPassword(): ReactNode {
  const { t } = useText(accountsText);
  const set = useOwnPassword();
  const logOut = useLogOut();
  const [texts, setTexts] = useState({ now: "", next: "" });
  const [said, setSaid] = useState<readonly RenderedNote[] | "done" | "unreachable" | null>(null);
  const place = useRef<HTMLFormElement>(null);
  const notes = Array.isArray(said) ? (said as readonly RenderedNote[]) : [];
  // Who is logged in has a name that is right: what was refused is the present password.
  const isWrong = notes.some(({ code }) => code === "session.refused");
  const newFault = notes.find(({ code }) => code.startsWith("user.password"))?.message;
  const others = notes.filter(({ code }) => code !== "session.refused");
  useEffect(() => {
    if (notes.length > 0) place.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [notes]);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setSaid(null);
    try {
      await set(texts.now, texts.next);
      setTexts({ now: "", next: "" });
      setSaid("done");
    } catch (cause) {
      setSaid(cause instanceof ApiProblem ? cause.notes : "unreachable");
    }
  };
  return (
    <Section title={t("own")}>
      <form ref={place} className={classes.form} onSubmit={submit}>
        <TextInput
          type="password"
          label={t("ownOld")}
          autoComplete="current-password"
          required
          error={isWrong ? t("ownWrong") : null}
          value={texts.now}
          onChange={({ currentTarget }) => setTexts((held) => ({ ...held, now: currentTarget.value }))}
        />
        <TextInput
          type="password"
          label={t("ownNew")}
          autoComplete="new-password"
          required
          error={newFault}
          value={texts.next}
          onChange={({ currentTarget }) => setTexts((held) => ({ ...held, next: currentTarget.value }))}
        />
        <div role="status">{said === "done" ? t("ownDone") : said === "unreachable" ? t("unreachable") : null}</div>
        {others.length > 0 ? (
          <div role="alert">
            <NoteList notes={others} />
          </div>
        ) : null}
        <Button type="submit">{t("ownSet")}</Button>
      </form>
      <Button variant="default" w="fit-content" onClick={() => void logOut(true)}>
        {t("everywhere")}
      </Button>
    </Section>
  );
}
