import { proxy, wrap } from 'comlink'
import type { SolvedVenues, VenueProblem } from '../domain/plan/events/better_choice'
import type { SolverProgress } from '../../workers/solver/solve_venues'
import type { Solver } from '../../workers/solver/worker'

export type { SolverProgress }

/** A search that runs in a worker of its own, which ends with it. */
export interface VenueSearch {
  readonly result: Promise<SolvedVenues>
  /** Ends the worker; `result` is then never settled. */
  cancel(): void
}

const startSolver = (): Worker =>
  new Worker(new URL('../../workers/solver/worker.ts', import.meta.url), { type: 'module', name: 'solver' })

/** Starts HiGHS on a choice of venues; its code is fetched only now. Fails where the worker cannot run. */
export function searchVenues(
  problem: VenueProblem,
  seconds: number,
  onProgress: (progress: SolverProgress) => void,
  startWorker = startSolver,
): VenueSearch {
  const worker = startWorker()
  const failed = new Promise<never>((_, reject) =>
    worker.addEventListener('error', ({ message }) =>
      reject(new Error(message || 'the solver could not be started')),
    ),
  )
  const found = wrap<Solver>(worker).venues(problem, seconds, proxy(onProgress))
  return {
    result: Promise.race([found, failed]).finally(() => worker.terminate()),
    cancel: () => worker.terminate(),
  }
}
