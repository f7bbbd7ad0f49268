import { chainsPicture } from "./kinds/chains-picture.ts";
import { forestPicture } from "./kinds/forest-picture.ts";
import { mapPicture, tilesPicture } from "./kinds/places-pictures.ts";
import { ranksPicture } from "./kinds/ranks-picture.ts";
import { spacePicture } from "./kinds/space-picture.ts";
import { substitutionPicture, vintagesPicture } from "./kinds/substitution-pictures.ts";
import { survivalPicture } from "./kinds/survival-picture.ts";

/** Every kind of picture, as `quoin picture` lists them. */
export const pictureKinds = [
  spacePicture,
  ranksPicture,
  substitutionPicture,
  vintagesPicture,
  chainsPicture,
  survivalPicture,
  forestPicture,
  tilesPicture,
  mapPicture,
] as const;
