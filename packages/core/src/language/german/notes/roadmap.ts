/** German of the notes of `notes/roadmap.ts`: the code, what happened, what to do. */
export const germanRoadmapNotes = `
roadmap.no-year
  Kein Jahr ist bekannt, ab dem die Pläne auszubreiten wären.
  ⟦Das erste Jahr angeben (\`--from\`) oder \`plan.first_year\` in quoin.yaml setzen.⟧
`;
