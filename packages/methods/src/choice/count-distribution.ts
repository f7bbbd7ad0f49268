/** Probability of each count of independent events, each with its own probability (Poisson binomial), by convolution. */
export function countDistribution(chances: ArrayLike<number>): Float64Array {
  const mass = new Float64Array(chances.length + 1);
  mass[0] = 1;
  for (let event = 0; event < chances.length; event++) {
    const chance = chances[event]!;
    for (let count = event + 1; count >= 1; count--) mass[count] = mass[count]! * (1 - chance) + mass[count - 1]! * chance;
    mass[0] = mass[0]! * (1 - chance);
  }
  return mass;
}
