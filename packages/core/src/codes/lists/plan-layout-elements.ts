// Made from codes/plan-layout-elements.csv by "npm run derive"; change that file instead.
export const planLayoutElements = [
  {"code":"core","parent":null,"label":{"en":"Core","zh":"核"},"note":"","source":"provincial plans","kind":null,"rank":null},
  {"code":"axis","parent":null,"label":{"en":"Axis","zh":"轴"},"note":"","source":"provincial plans","kind":null,"rank":null},
  {"code":"belt","parent":null,"label":{"en":"Belt","zh":"带"},"note":"","source":"provincial plans","kind":null,"rank":null},
  {"code":"base","parent":null,"label":{"en":"Base","zh":"基地"},"note":"","source":"provincial plans","kind":null,"rank":null},
  {"code":"zone","parent":null,"label":{"en":"Zone","zh":"区"},"note":"","source":"provincial plans","kind":null,"rank":null},
  {"code":"cluster","parent":null,"label":{"en":"Cluster","zh":"集群"},"note":"","source":"provincial plans","kind":null,"rank":null},
] as const;
