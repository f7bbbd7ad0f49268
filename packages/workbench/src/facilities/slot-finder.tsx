import { Button, NumberInput, TextInput } from "@mantine/core";
import { type ApiAnswer, moneyText } from "@quoin/core";
import { type ReactNode, useState } from "react";
import { useAnswer } from "../api/question.ts";
import { useText } from "../language/use-text.ts";
import { Answered } from "../shared/page/answered.tsx";
import { EmptyState } from "../shared/page/empty-state.tsx";
import { FigureTable } from "../shared/tables/figure-table.tsx";
import classes from "./facilities.module.css";
import { facilitiesText } from "./facilities.text.ts";
import { FacilityLink } from "./facility-name.tsx";
import { placeTime } from "./local-time.ts";

export type Slot = ApiAnswer<"slots">["slots"][number];

/** Words and hours that are needed, and the free times that were found. */
export function SlotFinder({ hours, choose }: { readonly hours: number; readonly choose: (slot: Slot) => void }): ReactNode {
  const { t } = useText(facilitiesText);
  const [typed, setTyped] = useState({ words: "", hours });
  const [asked, setAsked] = useState<{ readonly words: string; readonly hours: number } | null>(null);
  return (
    <>
      <form
        className={classes.finder}
        onSubmit={(event) => {
          event.preventDefault();
          if (typed.words.trim() !== "" && typed.hours > 0) setAsked({ words: typed.words.trim(), hours: typed.hours });
        }}
      >
        <TextInput label={t("words")} value={typed.words} onChange={({ currentTarget }) => setTyped((held) => ({ ...held, words: currentTarget.value }))} />
        <NumberInput label={t("hours")} value={typed.hours} min={0.5} max={744} onChange={(value) => setTyped((held) => ({ ...held, hours: Number(value) }))} />
        <Button type="submit">{t("look")}</Button>
      </form>
      {asked === null ? null : <Found words={asked.words} hours={asked.hours} choose={choose} />}
    </>
  );
}

function Found({ words, hours, choose }: { readonly words: string; readonly hours: number; readonly choose: (slot: Slot) => void }) {
  const { t, language } = useText(facilitiesText);
  const found = useAnswer("slots", { words, hours, limit: 20 });
  return (
    <Answered of={found}>
      {({ slots, nothing_because: why }) =>
        slots.length === 0 ? (
          <EmptyState what={t("noFree")} why={typeof why === "string" ? why : ""} />
        ) : (
          <FigureTable
            label={t("free")}
            heads={[t("start"), t("facility"), t("machine"), t("price"), t("approved"), t("choose")]}
            rows={slots.map((slot) => ({
              id: `${slot.equipment ?? slot.facility}-${slot.start}`,
              cells: [
                placeTime(slot.zone, slot.start),
                <FacilityLink key="facility" of={slot} label={slot.label} />,
                String(slot.unit),
                slot.price === null ? "–" : moneyText(Number(slot.price), slot.currency ?? "", language),
                t(slot.instant ? "atOnce" : "byOfficer"),
                <Button key="choose" size="compact-sm" variant="default" onClick={() => choose(slot)}>
                  {t("choose")}
                </Button>,
              ],
            }))}
          />
        )
      }
    </Answered>
  );
}
