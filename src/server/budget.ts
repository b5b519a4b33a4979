/** How much may be asked at once, and how much comes back each second. */
export interface Allowance {
  readonly burst: number;
  readonly perSecond: number;
}

/** What somebody may still ask for; false when it would be more than that. */
export type Budget = (cost?: number) => boolean;

/** A budget that fills up again with time. `now` is in milliseconds. */
export const createBudget = ({ burst, perSecond }: Allowance, now: () => number = Date.now): Budget => {
  let left = burst;
  let filledAt = now();
  return (cost = 1) => {
    const at = now();
    left = Math.min(burst, left + ((at - filledAt) / 1000) * perSecond);
    filledAt = at;
    if (left < cost) return false;
    left -= cost;
    return true;
  };
};

/** So many are remembered; then all begin anew. */
const MOST_REMEMBERED = 5000;

/** A budget for each of many. */
export const createBudgets = (
  allowance: Allowance,
  now: () => number = Date.now,
): ((who: string, cost?: number) => boolean) => {
  const budgets = new Map<string, Budget>();
  return (who, cost) => {
    const known = budgets.get(who) ?? createBudget(allowance, now);
    if (!budgets.has(who) && budgets.size >= MOST_REMEMBERED) budgets.clear();
    budgets.set(who, known);
    return known(cost);
  };
};
