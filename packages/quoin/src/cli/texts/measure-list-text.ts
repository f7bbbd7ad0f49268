import type { Language, LocalText } from "@quoin/core";
import type { Speech } from "./printer.ts";

interface ListedMeasures {
  readonly measures: readonly {
    readonly id: string;
    readonly tells: LocalText;
    readonly inputs: readonly string[];
    readonly unit: string;
    readonly reference: string;
  }[];
}

/** `quoin measure list` for a person: a paragraph a measure. */
export function measureListText({ measures }: ListedMeasures, language: Language, { say }: Speech): string {
  const words = { inputs: say("inputs"), unit: say("unit"), reference: say("reference") };
  const paragraphs = measures.map(({ id, tells, inputs, unit, reference }) => {
    const facts = [`${words.inputs}: ${inputs.join(", ")}`, `${words.unit}: ${unit}`, ...(reference === "" ? [] : [`${words.reference}: ${reference}`])];
    return `${id}\n  ${tells[language]}\n  ${facts.join(" · ")}\n`;
  });
  return `${paragraphs.join("\n")}`;
}
