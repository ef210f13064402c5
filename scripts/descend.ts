/** Steps that L-BFGS remembers, and steps that it takes at most. */
const MEMORY = 12;
const MOST_STEPS = 400;

/**
 * Where a convex function is least, from zero on, by L-BFGS with steps halved until they lead down: deterministic.
 * @param lossAt the function's value at a point; writes its gradient there into the second array
 * @param size how many numbers a point has
 */
export function descend(
  lossAt: (point: Float64Array, gradient: Float64Array) => number,
  size: number,
): Float64Array {
  let moved = new Float64Array(size);
  let gradient = new Float64Array(size);
  let loss = lossAt(moved, gradient);
  const past: { step: Float64Array; change: Float64Array; curve: number }[] = [];
  for (let turn = 0; turn < MOST_STEPS; turn++) {
    if (Math.sqrt(dot(gradient, gradient)) < 1e-4) break;
    const direction = downhill(gradient, past);
    const slope = dot(direction, gradient);
    let share = 1;
    let next = moved;
    let nextGradient = gradient;
    let nextLoss = loss;
    for (; share > 1e-6; share /= 2) {
      next = moved.map((one, j) => one + share * (direction[j] as number));
      nextGradient = new Float64Array(size);
      nextLoss = lossAt(next, nextGradient);
      if (nextLoss <= loss + 1e-4 * share * slope) break;
    }
    if (nextLoss >= loss) break;
    const step = next.map((one, j) => one - (moved[j] as number));
    const change = nextGradient.map((one, j) => one - (gradient[j] as number));
    const curve = dot(step, change);
    if (curve > 1e-12) past.push({ step, change, curve });
    if (past.length > MEMORY) past.shift();
    const gained = loss - nextLoss;
    moved = next;
    gradient = nextGradient;
    loss = nextLoss;
    if (gained < 1e-7 * Math.max(1, loss)) break;
  }
  return moved;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let j = 0; j < a.length; j++) sum += (a[j] as number) * (b[j] as number);
  return sum;
}

function addTo(target: Float64Array, factor: number, other: Float64Array): void {
  for (let j = 0; j < target.length; j++) target[j] = (target[j] as number) + factor * (other[j] as number);
}

/** The direction of L-BFGS: the gradient, corrected by how it changed over the steps before. */
function downhill(
  gradient: Float64Array,
  past: readonly { step: Float64Array; change: Float64Array; curve: number }[],
): Float64Array {
  const direction = Float64Array.from(gradient);
  const shares: number[] = [];
  for (let i = past.length - 1; i >= 0; i--) {
    const { step, change, curve } = past[i] as (typeof past)[number];
    const share = dot(step, direction) / curve;
    shares[i] = share;
    addTo(direction, -share, change);
  }
  const newest = past.at(-1);
  if (newest) {
    const factor = newest.curve / dot(newest.change, newest.change);
    for (let j = 0; j < direction.length; j++) direction[j] = (direction[j] as number) * factor;
  }
  past.forEach(({ step, change, curve }, i) => {
    addTo(direction, (shares[i] as number) - dot(change, direction) / curve, step);
  });
  for (let j = 0; j < direction.length; j++) direction[j] = -(direction[j] as number);
  return direction;
}
