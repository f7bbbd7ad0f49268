import { NativeSelect, useMantineColorScheme } from "@mantine/core";
import { answeredIn, askedIn, type LanguageTag, languageName, type ReaderLanguage } from "@quoin/core";
import type { ReactNode } from "react";
import { chooseLanguage, chosenLanguage } from "../language/language.ts";
import { useText } from "../language/use-text.ts";
import classes from "../navigation/shell.module.css";
import { shellText } from "../navigation/shell.text.ts";
import { useTerritory } from "../regions/use-territory.ts";
import { useSession } from "../session/use-session.ts";

const names: Readonly<Record<LanguageTag, string>> = { zh: "中文", en: "English", de: "Deutsch" } satisfies Record<ReaderLanguage, string>;
const offered: readonly LanguageTag[] = ["zh", "en"];

/** A language as those who read it call it. */
function ownName(tag: LanguageTag): string {
  return names[tag] ?? languageName(tag, tag);
}

/** What the reader chooses for herself and this browser remembers: language, light or dark. */
export function Preferences(): ReactNode {
  const { t } = useText(shellText);
  const session = useSession().data;
  const territory = useTerritory(session !== undefined && session !== null);
  const read = territory.data?.languages ?? offered;
  const answered = answeredIn(read, askedIn(chosenLanguage()));
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <div className={classes.preferences}>
      <NativeSelect
        aria-label={t("language")}
        value={chosenLanguage()}
        onChange={(event) => void chooseLanguage(event.currentTarget.value)}
        description={answered.names === null ? undefined : t("namesOnly", { names: ownName(answered.names), pages: ownName(answered.language) })}
        data={read.map((value) => ({ value, label: ownName(value) }))}
      />
      <NativeSelect
        aria-label={t("appearance")}
        value={colorScheme}
        onChange={(event) => setColorScheme(event.currentTarget.value as typeof colorScheme)}
        data={(["auto", "light", "dark"] as const).map((scheme) => ({ value: scheme, label: t(scheme) }))}
      />
    </div>
  );
}
