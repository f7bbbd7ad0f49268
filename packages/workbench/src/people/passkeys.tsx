import { Button, TextInput } from "@mantine/core";
import { ApiProblem, type RenderedNote } from "@quoin/core";
import { type FormEvent, type ReactNode, useState } from "react";
import { dayText } from "../language/date-text.ts";
import { useText } from "../language/use-text.ts";
import { canUsePasskeys, usePasskeys } from "../session/use-passkeys.ts";
import { NoteList } from "../shared/page/note-list.tsx";
import { Section } from "../shared/page/section.tsx";
import { passkeysText } from "./passkeys.text.ts";
import classes from "./people.module.css";

/** One's own passkeys: what there is, adding one, and taking one away; each asks for the password again. */
export function Passkeys(): ReactNode {
  const { t, language } = useText(passkeysText);
  const { passkeys, add, remove } = usePasskeys();
  const [typed, setTyped] = useState({ password: "", code: "", label: "" });
  const [refusal, setRefusal] = useState<readonly RenderedNote[] | "broken-off" | null>(null);
  const proof = { password: typed.password, ...(typed.code === "" ? {} : { code: typed.code }) };
  const tried = async (work: () => Promise<void>) => {
    setRefusal(null);
    try {
      await work();
      setTyped({ password: "", code: "", label: "" });
    } catch (cause) {
      setRefusal(cause instanceof ApiProblem ? cause.notes : "broken-off");
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void tried(() => add(proof, typed.label));
  };
  const field = (name: keyof typeof typed) => ({
    value: typed[name],
    onChange: ({ currentTarget: { value } }: { currentTarget: HTMLInputElement }) => setTyped((held) => ({ ...held, [name]: value })),
  });
  if (!canUsePasskeys() && passkeys.length === 0)
    return (
      <Section title={t("title")}>
        <p>{t("notHere")}</p>
      </Section>
    );
  return (
    <Section title={t("title")}>
      <p>{t("why")}</p>
      {passkeys.length === 0 ? <p>{t("none")}</p> : null}
      <ul>
        {passkeys.map(({ id, label, created_at, used_at }) => (
          <li key={id}>
            {t("row", {
              label,
              created: dayText(created_at.slice(0, 10), language),
              used: used_at === null ? t("never") : dayText(used_at.slice(0, 10), language),
            })}{" "}
            <Button variant="default" size="compact-sm" disabled={typed.password === ""} onClick={() => void tried(() => remove(proof, id))}>
              {t("remove", { label })}
            </Button>
          </li>
        ))}
      </ul>
      <form className={classes.form} onSubmit={submit}>
        <TextInput
          type="password"
          label={t("password")}
          description={passkeys.length === 0 ? null : t("passwordHint")}
          autoComplete="current-password"
          required
          {...field("password")}
        />
        <TextInput label={t("code")} description={t("codeHint")} autoComplete="one-time-code" {...field("code")} />
        {canUsePasskeys() ? <TextInput label={t("label")} maxLength={64} required {...field("label")} /> : null}
        <div role="alert">{refusal === null ? null : refusal === "broken-off" ? <p>{t("brokenOff")}</p> : <NoteList notes={refusal} />}</div>
        {canUsePasskeys() ? <Button type="submit">{t("add")}</Button> : null}
      </form>
    </Section>
  );
}
