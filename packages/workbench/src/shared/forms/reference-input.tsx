import { TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { type ReactNode, useEffect, useId, useState } from "react";
import { useAnswer } from "../../api/question.ts";
import { listMark } from "../../language/marks.ts";
import { useText } from "../../language/use-text.ts";
import { labelText } from "../words/label.ts";
import { formsText } from "./forms.text.ts";

interface ReferenceInputProps {
  readonly label: string;
  readonly id: string;
  readonly withAsterisk: boolean;
  readonly error: string | undefined;
  readonly type: string;
  /** The number of the record; what was typed, as long as it names none. */
  readonly value: string;
  readonly change: (id: string) => void;
}

const suggestions = 12;

/** Chooses a record by its name: the name stays in sight, its number is kept behind it. Who knows the number may type it. */
export function ReferenceInput({ type, value, change, ...shared }: ReferenceInputProps): ReactNode {
  const { t, language } = useText(formsText);
  const list = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [search] = useDebouncedValue(typed ?? value, 200);
  const found = useAnswer("record-list", { type, limit: suggestions, ...(search === "" ? {} : { search }) }).data?.records ?? [];
  const named = found.map(({ id, labels }) => ({ id, name: labelText(labels, language, id) }));
  // Two of one name are told apart by their number.
  const options = named.map(({ id, name }) => ({ id, shown: named.filter((each) => each.name === name).length > 1 ? `${name}（${id}）` : name }));
  const idOf = (text: string) => options.find(({ id, shown }) => shown === text || id === text)?.id;
  const chosen = named.find(({ id }) => id === value);
  const meant = typed === null || typed === "" ? undefined : idOf(typed.trim());
  // The names may come after the last key was struck.
  useEffect(() => {
    if (meant !== undefined && meant !== value) change(meant);
  }, [meant, value, change]);
  // A form that is emptied empties its inputs.
  useEffect(() => {
    if (value === "") setTyped(null);
  }, [value]);
  const isOpen = typed !== null && typed.trim() !== "" && meant === undefined && search === typed;
  const only = isOpen && options.length === 1 ? options[0] : undefined;
  const told = () => {
    if (isOpen && options.length === 0) return t("nobodyOfName");
    if (isOpen) return t("severalOfName", { names: options.map(({ shown }) => shown).join(listMark(language)) });
    return chosen === undefined || chosen.name === typed ? undefined : t("chosen", { name: chosen.name });
  };
  return (
    <>
      <TextInput
        {...shared}
        error={shared.error}
        description={told()}
        value={typed ?? chosen?.name ?? value}
        list={list}
        autoComplete="off"
        // A part of a name that only one has is that one.
        onBlur={() => {
          if (only === undefined) return;
          setTyped(only.shown);
          change(only.id);
        }}
        onChange={({ currentTarget: { value: text } }) => {
          setTyped(text);
          change(idOf(text.trim()) ?? text);
        }}
      />
      <datalist id={list}>
        {options.map(({ id, shown }) => (
          <option key={id} value={shown} />
        ))}
      </datalist>
    </>
  );
}
