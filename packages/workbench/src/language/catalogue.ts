/** One text in both languages, in MessageFormat 2: places are `{$name}`, and English may tell one from many by the parameter `count`; Chinese does not. */
export interface Message {
  readonly en: string;
  readonly zh: string;
}

export type Messages = Readonly<Record<string, Message>>;

/** The texts of one page or one shared piece; they travel with its code. */
export interface Catalogue<M extends Messages = Messages> {
  readonly name: string;
  readonly messages: M;
}

type Places<S, Found = never> = S extends `${string}{$${infer Inside}}${infer Rest}` ? Places<Rest, Found | NameOf<Inside>> : Found;
type NameOf<S extends string> = S extends `${infer Name} :${string}` ? Name : S;

/** The names that a message must be given. */
export type PlacesOf<M extends Message> = Places<M["en"]>;

export function catalogue<const M extends Messages>(name: string, messages: M): Catalogue<M> {
  return { name, messages };
}
