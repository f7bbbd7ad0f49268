import { TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { type ReactNode, useId } from "react";
import { useAnswer } from "../api/question.ts";
import { useText } from "../language/use-text.ts";
import { labelText } from "../shared/label.ts";
import { registerText } from "./register.text.ts";

interface ReferenceInputProps {
  readonly label: string;
  readonly id: string;
  readonly withAsterisk: boolean;
  readonly error: string | undefined;
  readonly type: string;
  readonly value: string;
  readonly change: (id: string) => void;
}

const suggestions = 12;

/** Chooses a record by searching its name or number; the number is kept, the name stands under it. */
export function ReferenceInput({ type, value, change, ...shared }: ReferenceInputProps): ReactNode {
  const { language } = useText(registerText);
  const list = useId();
  const [search] = useDebouncedValue(value, 200);
  const found = useAnswer("record-list", { type, limit: suggestions, ...(search === "" ? {} : { search }) }).data?.records ?? [];
  const chosen = found.find(({ id }) => id === value);
  return (
    <>
      <TextInput
        {...shared}
        error={shared.error}
        description={chosen === undefined ? undefined : labelText(chosen.labels, language, chosen.id)}
        value={value}
        list={list}
        autoComplete="off"
        onChange={({ currentTarget }) => change(currentTarget.value)}
      />
      <datalist id={list}>
        {found.map(({ id, labels }) => (
          <option key={id} value={id}>
            {labelText(labels, language, id)}
          </option>
        ))}
      </datalist>
    </>
  );
}
