/** Bands of the share of pupils on free school meals, in per cent, from which each begins: the steps of the filter of Gaps, tool defaults. */
export const FSM_BANDS = [
  { code: 'under_15', label: 'Under 15%', from: 0 },
  { code: '15_to_25', label: '15 to under 25%', from: 15 },
  { code: '25_to_35', label: '25 to under 35%', from: 25 },
  { code: '35_to_50', label: '35 to under 50%', from: 35 },
  { code: '50_up', label: '50% and over', from: 50 },
  // Last: it stands for what no other band takes.
  { code: 'unknown', label: 'Not known or hidden', from: Infinity },
] as const
export type FsmBand = (typeof FSM_BANDS)[number]['code']

export const FSM_BAND_CODES: readonly FsmBand[] = FSM_BANDS.map(({ code }) => code)

/** Place in FSM_BANDS of a share in per cent; NaN is not known. */
export function fsmBandPlace(pct: number): number {
  if (Number.isNaN(pct)) return FSM_BANDS.length - 1
  let place = FSM_BANDS.length - 1
  while (place > 0 && pct < FSM_BANDS[place]!.from) place--
  return place
}

/** The bands chosen, in their order; none where all are, or none is. */
export function withBands(chosen: readonly string[]): readonly FsmBand[] {
  const bands = FSM_BAND_CODES.filter((code) => chosen.includes(code))
  return bands.length === FSM_BAND_CODES.length ? [] : bands
}
