// Made from codes/tis-mechanisms.csv by "npm run derive"; change that file instead.
export const tisMechanisms = [
  {"code":"blocking","parent":null,"label":{"en":"Blocking mechanism","zh":"阻滞机制"},"note":"holds the function back","source":"Bergek et al. 2008","kind":null,"rank":null},
  {"code":"inducing","parent":null,"label":{"en":"Inducing mechanism","zh":"诱导机制"},"note":"drives the function","source":"Bergek et al. 2008","kind":null,"rank":null},
] as const;
