/** German of the notes of `notes/picture.ts`: the code, what happened, what to do. */
export const germanPictureNotes = `
picture.no-rows
  Es bleibt keine Zeile, die zu zeichnen wäre.
  Eine Tabelle mit Zeilen geben, und Bedingungen (where), die einige erfüllen.
picture.too-many
  Die Spalte „{$column}“ enthält {$found} verschiedene Texte; ein Bild unterscheidet {$most}.
  Mit where einige auswählen, oder für jeden ein Bild zeichnen.
picture.too-large
  {$rows} Zeilen sollen gezeichnet werden; ein Bild fasst {$most}.
  Zeilen mit where auswählen oder vorher zusammenfassen.
picture.several-times
  Die Spalte „{$column}“ enthält {$found} Zeiten ({$times}), die in einem Bild übereinander lägen.
  Mit where eine auswählen ⟦(--where {$column}={$newest})⟧, oder für jede ein Bild zeichnen.
picture.repeated
  „{$name}“ steht in {$count} Zeilen; ein Bild dieser Art zeichnet jedes einmal.
  Zeilen mit where auswählen oder vorher zusammenfassen.
picture.no-places
  Für diese Art von Bild muss bekannt sein, wo Orte liegen.
  Für Kacheln eine Tabelle der Kacheln (places) geben, für eine Karte Umrisse als GeoJSON (outlines).
picture.bad-outlines
  Die Umrisse sind keine Sammlung von GeoJSON-Features, deren Eigenschaften „{$key}“ enthalten.
  Eine FeatureCollection geben und mit key die Eigenschaft nennen, in der die Codes der Orte stehen.
picture.unknown-role
  Ein Bild dieser Art liest kein „{$role}“; es liest {$roles}.
  Eine Spalte für eines davon nennen.
`;
