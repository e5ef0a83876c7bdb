import type { FigureMark } from './class_of_thirty'
import { groupColour } from './class_of_thirty_colours'
import type { Ground } from './class_of_thirty_colours'
import type { Lens } from '../domain/class_of_thirty/lens'

/** The colour of a figure before its group is revealed. */
const PLAIN: Readonly<Record<Ground, string>> = { paper: '#aab2bd', stage: '#7c8aa3' }

/** The figure without the colour, the icon and the name of its group; face and hair stay. */
export function hideGroup(figure: FigureMark, lens: Lens, ground: Ground): FigureMark {
  const body = groupColour(lens, figure.group.code, ground)
  return {
    ...figure,
    hidden: true,
    shapes: figure.shapes.map((shape) =>
      shape.colour === body ? { ...shape, colour: PLAIN[ground] } : shape,
    ),
    badge: { ...figure.badge, path: '' },
  }
}
