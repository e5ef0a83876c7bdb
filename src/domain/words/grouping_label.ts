/** "Hub until 31 August 2023": the grouping, and the period in which areas were so; '' of areas of no period. */
export function periodOfLabel(label: string): { readonly name: string; readonly period: string } {
  const [period = ''] = / (until|from) \d{1,2} [A-Z][a-z]+ \d{4}$/.exec(label) ?? []
  return { name: label.slice(0, label.length - period.length), period }
}

/** The label of a grouping inside a sentence: "local authority", "hub until 31 August 2023". */
export function groupingInSentence(label: string): string {
  const { name, period } = periodOfLabel(label)
  return name.toLowerCase() + period
}
