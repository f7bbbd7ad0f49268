// Made from codes/technology-libraries.csv by "npm run derive"; change that file instead.
export const technologyLibraries = [
  {"code":"short-board","parent":null,"label":{"en":"Short-board R&D library","zh":"短板技术攻关库"},"note":"below the foreign level: catch up","source":"MIIT 2023 No. 122 (工信部科〔2023〕122号)","kind":null,"rank":null},
  {"code":"long-board","parent":null,"label":{"en":"Long-board reserve library","zh":"长板技术储备库"},"note":"at or above the foreign level: keep the lead","source":"MIIT 2023 No. 122 (工信部科〔2023〕122号)","kind":null,"rank":null},
  {"code":"applicable","parent":null,"label":{"en":"Advanced applicable technology promotion library","zh":"先进适用技术推广库"},"note":"mature: diffuse","source":"MIIT 2023 No. 122 (工信部科〔2023〕122号)","kind":null,"rank":null},
] as const;
