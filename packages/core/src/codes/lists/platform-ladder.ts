// Made from codes/platform-ladder.csv by "npm run derive"; change that file instead.
export const platformLadder = [
  {"code":"PILOT-1","parent":null,"label":{"en":"Reserve","zh":"储备"},"note":"","source":"pilot-test platform guideline 2025","kind":"PILOT","rank":1},
  {"code":"PILOT-2","parent":null,"label":{"en":"Key cultivation (ministry)","zh":"重点培育"},"note":"","source":"pilot-test platform guideline 2025","kind":"PILOT","rank":2},
  {"code":"PILOT-3","parent":null,"label":{"en":"National","zh":"国家级"},"note":"","source":"pilot-test platform guideline 2025","kind":"PILOT","rank":3},
  {"code":"NMIC-1","parent":null,"label":{"en":"Provincial","zh":"省级"},"note":"","source":"innovation-centre measures","kind":"NMIC","rank":1},
  {"code":"NMIC-2","parent":null,"label":{"en":"National","zh":"国家级"},"note":"","source":"innovation-centre measures","kind":"NMIC","rank":2},
  {"code":"ITB-1","parent":null,"label":{"en":"Candidate in a batch","zh":"申报"},"note":"","source":"platform measures","kind":"ITB","rank":1},
  {"code":"ITB-2","parent":null,"label":{"en":"Approved (batch, annual evaluation, periodic review)","zh":"核定"},"note":"","source":"platform measures","kind":"ITB","rank":2},
] as const;
