/** Which of the loaded employers count as those who could visit a school. */
export interface EmployerFilter {
  /** A letter of SIC 2007; null for every section. */
  readonly section: string | null
  /** Without schools, trusts and councils: they seldom show a class what work is like. */
  readonly leavesOutPublicBodies: boolean
}

export const EVERY_EMPLOYER: EmployerFilter = { section: null, leavesOutPublicBodies: false }

/** Public administration and education. An employer of unknown industry is classified by its name alone. */
const PUBLIC_SECTIONS = /[OP]/

const PUBLIC_NAMES =
  /\b(school|schools|academy|academies|nursery|sixth form|education(al)? trust|learning trust|council|city of .* corporation)\b|\b(london|metropolitan|royal) borough\b/i

/** Whether an employer is a school, a trust of schools or a council, by its name and, where known, its industry. */
export const isPublicBody = (name: string, sections: string): boolean =>
  (sections === '' || PUBLIC_SECTIONS.test(sections)) && PUBLIC_NAMES.test(name)

export const matchesEmployerFilter = (
  { section, leavesOutPublicBodies }: EmployerFilter,
  name: string,
  sections: string,
): boolean =>
  (section === null || sections.includes(section)) && !(leavesOutPublicBodies && isPublicBody(name, sections))
