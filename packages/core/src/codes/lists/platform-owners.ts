// Made from codes/platform-owners.csv by "npm run derive"; change that file instead.
export const platformOwners = [
  {"code":"enterprise-led","parent":null,"label":{"en":"Enterprise-led","zh":"企业主导型"},"note":"","source":"provincial pilot-platform rules","kind":null,"rank":null},
  {"code":"third-party-led","parent":null,"label":{"en":"Third-party-led","zh":"第三方主导型"},"note":"","source":"provincial pilot-platform rules","kind":null,"rank":null},
  {"code":"institute-led","parent":null,"label":{"en":"University- or institute-led","zh":"高校院所主导型"},"note":"","source":"provincial pilot-platform rules","kind":null,"rank":null},
  {"code":"government-led","parent":null,"label":{"en":"Government-led","zh":"政府主导型"},"note":"","source":"provincial pilot-platform rules","kind":null,"rank":null},
  {"code":"federation-led","parent":null,"label":{"en":"Enterprise-federation-led","zh":"企业联合体主导"},"note":"","source":"the paper, measure 4","kind":null,"rank":null},
] as const;
