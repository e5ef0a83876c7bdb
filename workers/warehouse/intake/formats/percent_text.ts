/** A share as a percentage: 0.253 is "25.3%". Twelve digits, so that 0.07 × 100 is 7 and not 7.000000000000001. */
export const percentText = (share: number): string => `${Number((share * 100).toPrecision(12))}%`
