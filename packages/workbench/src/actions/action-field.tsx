import { Checkbox, FileInput, NativeSelect, Textarea, TextInput } from "@mantine/core";
import type { ReactNode } from "react";
import { useText } from "../language/use-text.ts";
import { ReferenceInput } from "../shared/forms/reference-input.tsx";
import { actionsText } from "./actions.text.ts";

/** One thing that an action asks for. `reference` names the type of the record to be chosen. */
export interface ActionField {
  readonly name: string;
  readonly label: string;
  readonly kind: "text" | "area" | "number" | "date" | "choice" | "reference" | "file" | "secret" | "choices";
  readonly description?: string;
  readonly isRequired?: boolean;
  readonly choices?: readonly { readonly value: string; readonly label: string }[];
  readonly reference?: string;
  /** What a file may be, as browsers read it: `.xlsx,.csv`. */
  readonly accept?: string;
}

interface ActionInputProps {
  readonly field: ActionField;
  readonly value: string;
  readonly file: File | null;
  readonly fault: string | undefined;
  readonly idPrefix: string;
  readonly change: (value: string) => void;
  readonly choose: (file: File | null) => void;
}

/** The input of one field of an action. What is typed stays as typed: the server says what is wrong with it. */
export function ActionInput({ field, value, file, fault, idPrefix, change, choose }: ActionInputProps): ReactNode {
  const { t } = useText(actionsText);
  const shared = {
    id: `${idPrefix}-${field.name}`,
    label: field.label,
    withAsterisk: field.isRequired === true,
    error: fault,
    ...(field.description === undefined ? {} : { description: field.description }),
  };
  switch (field.kind) {
    case "area":
      return <Textarea {...shared} autosize minRows={2} value={value} onChange={({ currentTarget }) => change(currentTarget.value)} />;
    case "choice":
      return (
        <NativeSelect
          {...shared}
          value={value}
          onChange={({ currentTarget }) => change(currentTarget.value)}
          data={[{ value: "", label: t("choose") }, ...(field.choices ?? [])]}
        />
      );
    case "reference":
      return <ReferenceInput {...shared} error={fault} type={field.reference ?? ""} value={value} change={change} />;
    case "file":
      return <FileInput {...shared} value={file} onChange={choose} clearable {...(field.accept === undefined ? {} : { accept: field.accept })} />;
    case "number":
      return <TextInput {...shared} inputMode="decimal" value={value} onChange={({ currentTarget }) => change(currentTarget.value)} />;
    case "secret":
      return <TextInput {...shared} type="password" autoComplete="new-password" value={value} onChange={({ currentTarget }) => change(currentTarget.value)} />;
    case "choices":
      return (
        <Checkbox.Group
          label={field.label}
          {...(field.description === undefined ? {} : { description: field.description })}
          withAsterisk={field.isRequired === true}
          error={fault}
          value={value === "" ? [] : value.split(",")}
          onChange={(chosen) => change(chosen.join(","))}
        >
          {(field.choices ?? []).map((each) => (
            <Checkbox key={each.value} value={each.value} label={each.label} mt={4} />
          ))}
        </Checkbox.Group>
      );
    case "date":
      return <TextInput {...shared} type="date" value={value} onChange={({ currentTarget }) => change(currentTarget.value)} />;
    default:
      return <TextInput {...shared} value={value} onChange={({ currentTarget }) => change(currentTarget.value)} />;
  }
}
