import '../keep_to_own_origin'
import { expose } from 'comlink'
import loadHighs from 'highs'
import wasm from 'highs/runtime?url'
import type { SolvedVenues, VenueProblem } from '../../src/domain/plan/events/better_choice'
import { solveVenues, type SolverProgress } from './solve_venues'

const solver = {
  /** Solves for at most so many seconds. The search cannot be asked to stop: end the worker. */
  async venues(
    problem: VenueProblem,
    seconds: number,
    onProgress: (progress: SolverProgress) => void,
  ): Promise<SolvedVenues> {
    const highs = await loadHighs({ locateFile: () => new URL(wasm, self.location.href).href })
    return solveVenues(highs, problem, seconds, onProgress)
  },
}

export type Solver = typeof solver
expose(solver)
