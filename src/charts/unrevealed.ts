import type { FigureMark } from './class_of_thirty'
import { groupColour } from './class_of_thirty_colours'
import type { Ground } from './class_of_thirty_colours'
import type { Lens } from '../domain/class_of_thirty/lens'

/** What a child wears before anybody knows their group. */
const PLAIN: Readonly<Record<Ground, string>> = { paper: '#aab2bd', stage: '#7c8aa3' }

/** A figure that gives nothing away: its own face and hair, no colour of a group and no icon. */
export function hideGroup(figure: FigureMark, lens: Lens, ground: Ground): FigureMark {
  const body = groupColour(lens, figure.group.code, ground)
  return {
    ...figure,
    shapes: figure.shapes.map((shape) =>
      shape.colour === body ? { ...shape, colour: PLAIN[ground] } : shape,
    ),
    badge: { ...figure.badge, path: '' },
  }
}
