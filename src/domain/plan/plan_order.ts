/** How the list of visits is ordered. */
export const PLAN_ORDERS = ['todo', 'need', 'name', 'distance'] as const
export type PlanOrder = (typeof PLAN_ORDERS)[number]
