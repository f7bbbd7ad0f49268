import { formMark } from "@quoin/core";

/** One text in both languages. English may tell one from many by the parameter `count`; Chinese does not. Places are `{{name}}`. */
export interface Message {
  readonly en: string | { readonly one: string; readonly other: string };
  readonly zh: string;
}

export type Messages = Readonly<Record<string, Message>>;

/** The texts of one page or one shared piece; they travel with its code. */
export interface Catalogue<M extends Messages = Messages> {
  readonly name: string;
  readonly messages: M;
}

type Places<S> = S extends `${string}{{${infer Name}}}${infer Rest}` ? Name | Places<Rest> : never;
type TextOf<M extends Message> = M["en"] extends { one: infer One; other: infer Other } ? One | Other : M["en"];

/** The names that a message must be given. */
export type PlacesOf<M extends Message> = Places<TextOf<M>> | (M["en"] extends string ? never : "count");

export function catalogue<const M extends Messages>(name: string, messages: M): Catalogue<M> {
  return { name, messages };
}

/** The English of a message as translations are: its forms parted by `¦`. */
export function englishOf({ en }: Message): string {
  return typeof en === "string" ? en : `${en.one} ${formMark} ${en.other}`;
}
