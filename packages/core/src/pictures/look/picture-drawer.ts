/** A specification of Vega-Lite with its data inside. */
export type PictureSpec = Readonly<Record<string, unknown>>;

/** What a picture is drawn as. */
export interface PictureForm {
  readonly format: "svg" | "png" | "pdf";
  readonly title: string;
  /** The program and its version. */
  readonly producer: string;
  readonly dotsPerInch: number;
}

/** Draws specifications. The same specification gives the same bytes on every machine: letters come with the program, files hold no time. */
export interface PictureDrawer {
  draw(spec: PictureSpec, form: PictureForm): Promise<Uint8Array>;
  /** Width of the whole drawing in points: what the axes and their words take is known only when it is drawn. */
  width(spec: PictureSpec): Promise<number>;
}

declare module "../../contract/ports.ts" {
  interface Ports {
    readonly pictures: PictureDrawer;
  }
}
