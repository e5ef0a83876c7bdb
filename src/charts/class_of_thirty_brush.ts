import type { Lens } from '../domain/lens'
import type { FigureMark } from './class_of_thirty'
import { groupIcon } from './class_of_thirty_icons'

/** Paints one figure at its place, in the units the canvas is scaled to. */
export function paintFigure(context: CanvasRenderingContext2D, figure: FigureMark): void {
  context.save()
  context.translate(figure.x, figure.y)
  context.lineCap = 'round'
  context.lineJoin = 'round'
  const shapes = figure.shapes.map((shape) => ({ ...shape, outline: new Path2D(shape.path) }))
  for (const { outline, line } of shapes)
    if (line === undefined) strokeShape(context, outline, figure.edge, 2.6)
  for (const { outline, colour, line } of shapes) {
    context.fillStyle = colour
    if (line === undefined) context.fill(outline, 'evenodd')
    else strokeShape(context, outline, colour, line)
  }
  const { badge } = figure
  context.translate(badge.x, badge.y)
  context.scale(badge.scale, badge.scale)
  strokeShape(context, new Path2D(badge.path), badge.colour, 2)
  context.restore()
}

/** Paints a group's icon with its upper left corner at a place. */
export function paintIcon(
  context: CanvasRenderingContext2D,
  lens: Lens,
  code: string,
  colour: string,
  left: number,
  top: number,
  scale: number,
): void {
  context.save()
  context.translate(left, top)
  context.scale(scale, scale)
  context.lineCap = 'round'
  context.lineJoin = 'round'
  strokeShape(context, new Path2D(groupIcon(lens, code)), colour, 2)
  context.restore()
}

function strokeShape(context: CanvasRenderingContext2D, shape: Path2D, colour: string, width: number): void {
  context.strokeStyle = colour
  context.lineWidth = width
  context.stroke(shape)
}
