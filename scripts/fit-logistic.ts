/**
 * Logistic regression with an L2 penalty on the distance from `start` rather than from zero, by Newton's
 * method: deterministic, a few steps.
 * @param rows one value per feature; the constant is not among them
 * @param start one weight per feature and the constant last
 * @param hold weight of the penalty
 * @param holdConstant the same for the constant, by default nearly free
 * @returns weights in the order of `start`
 */
export function fitLogistic(
  rows: readonly Float64Array[],
  labels: readonly boolean[],
  start: Float64Array,
  hold: number,
  holdConstant = 0.01,
): Float64Array {
  const last = start.length - 1;
  // A feature that stands in no posting keeps its start.
  const active: number[] = [];
  for (let j = 0; j < last; j++) if (rows.some((row) => row[j] !== 0)) active.push(j);
  active.push(last);
  const size = active.length;
  const inputs = rows.map((row) => Float64Array.from(active, (j) => (j === last ? 1 : (row[j] as number))));
  let weights = Float64Array.from(start);
  const loss = (candidate: Float64Array) => {
    let total = 0;
    inputs.forEach((x, i) => {
      let z = 0;
      for (let a = 0; a < size; a++) z += (x[a] as number) * (candidate[active[a] as number] as number);
      const side = labels[i] ? -z : z;
      total += side > 30 ? side : Math.log1p(Math.exp(side));
    });
    for (const j of active) {
      const far = (candidate[j] as number) - (start[j] as number);
      total += 0.5 * (j === last ? holdConstant : hold) * far * far;
    }
    return total;
  };
  for (let step = 0; step < 40; step++) {
    const gradient = new Float64Array(size);
    const hessian = Array.from({ length: size }, () => new Float64Array(size));
    inputs.forEach((x, i) => {
      let z = 0;
      for (let a = 0; a < size; a++) z += (x[a] as number) * (weights[active[a] as number] as number);
      const p = 1 / (1 + Math.exp(-z));
      const miss = p - (labels[i] ? 1 : 0);
      const curve = Math.max(p * (1 - p), 1e-4);
      for (let a = 0; a < size; a++) {
        const value = x[a] as number;
        if (value === 0) continue;
        gradient[a] = (gradient[a] as number) + miss * value;
        const line = hessian[a] as Float64Array;
        for (let b = a; b < size; b++) line[b] = (line[b] as number) + curve * value * (x[b] as number);
      }
    });
    for (let a = 0; a < size; a++) {
      const j = active[a] as number;
      const penalty = j === last ? holdConstant : hold;
      gradient[a] = (gradient[a] as number) + penalty * ((weights[j] as number) - (start[j] as number));
      const line = hessian[a] as Float64Array;
      line[a] = (line[a] as number) + penalty;
      for (let b = 0; b < a; b++) line[b] = (hessian[b] as Float64Array)[a] as number;
    }
    const change = solve(hessian, gradient);
    // A whole step can overshoot where the start lies far away: halve it until the loss falls.
    const here = loss(weights);
    let share = 1;
    let next = weights;
    for (; share > 1e-4; share /= 2) {
      next = Float64Array.from(weights);
      active.forEach((j, a) => {
        next[j] = (weights[j] as number) - share * (change[a] as number);
      });
      if (loss(next) <= here) break;
    }
    const most = Math.max(...active.map((j) => Math.abs((next[j] as number) - (weights[j] as number))));
    weights = next;
    if (most < 1e-4) break;
  }
  return weights;
}

/** Solves `matrix · x = right` for a symmetric positive definite matrix (Cholesky), which is overwritten. */
function solve(matrix: Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  const at = (i: number, j: number) => (matrix[i] as Float64Array)[j] as number;
  for (let i = 0; i < size; i++) {
    const line = matrix[i] as Float64Array;
    for (let j = 0; j <= i; j++) {
      let rest = line[j] as number;
      for (let k = 0; k < j; k++) rest -= (line[k] as number) * at(j, k);
      line[j] = i === j ? Math.sqrt(Math.max(rest, 1e-9)) : rest / at(j, j);
    }
  }
  const x = Float64Array.from(right);
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < i; k++) x[i] = (x[i] as number) - at(i, k) * (x[k] as number);
    x[i] = (x[i] as number) / at(i, i);
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let k = i + 1; k < size; k++) x[i] = (x[i] as number) - at(k, i) * (x[k] as number);
    x[i] = (x[i] as number) / at(i, i);
  }
  return x;
}
