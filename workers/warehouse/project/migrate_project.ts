import { PROJECT_VERSION } from './project_json'

type Json = Readonly<Record<string, unknown>>

/** Each step takes the project.json of one version to the next: the first one version 1 to 2, and so on. */
const STEPS: readonly ((project: Json) => Json)[] = [withEmployerCounts]

/** Version 1 knew employers by their names alone: none was found among those loaded, and none waited. */
function withEmployerCounts(project: Json): Json {
  const counts = { employersFound: 0, employersByPeople: 0, employersWaiting: 0 }
  const files = project['files']
  return {
    ...project,
    version: 2,
    ...(Array.isArray(files) ? { files: files.map((file: Json) => ({ ...file, ...counts })) } : {}),
  }
}

/**
 * A project.json of any earlier version in the shape of today's; undefined where it was written by a version that
 * this app does not know.
 */
export function migrateProject(project: Json): Json | undefined {
  const version = project['version']
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1 || version > PROJECT_VERSION)
    return undefined
  return STEPS.slice(version - 1).reduce((older, step) => step(older), project)
}
