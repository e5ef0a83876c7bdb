import { expect, test, vi } from 'vitest'
import { holdFrames } from '../../../src/map/layers/hold_frames'

class Painter {
  readonly drawn = vi.fn()
  render(): void {
    this.drawn()
  }
}

test('a map draws nothing until its frames are released, and then what it drew before', () => {
  const painter = new Painter()
  const onRelease = vi.fn()
  const release = holdFrames({ painter } as never, onRelease)
  painter.render()
  expect(painter.drawn).not.toHaveBeenCalled()
  for (const times of [1, 2]) {
    release()
    painter.render()
    expect(painter.drawn).toHaveBeenCalledTimes(times)
    expect(onRelease).toHaveBeenCalledTimes(times)
  }
})
