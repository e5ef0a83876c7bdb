import type { Career } from '../../domain/class_of_thirty/careers'
import { SECTION_GROUPS } from '../../domain/jobs/job_groups'

const labels = new Map(SECTION_GROUPS.map(({ code, label }) => [code, label]))

/** "Employers say … Looked for here: Building (electrician); Making things (welder). …": which industries, by which careers. */
export function careerSectionsSentence(careers: readonly Career[]): string {
  const bySection = new Map<string, string[]>()
  for (const { name, sections } of careers)
    for (const section of sections) bySection.set(section, [...(bySection.get(section) ?? []), name])
  const sections = [...bySection].map(
    ([section, names]) => `${labels.get(section) ?? section} (${names.join(', ')})`,
  )
  return `Employers say the industry they are in, not the occupations they have. Looked for here are those whose own work these careers are: ${sections.join('; ')}. Others have such jobs too.`
}
