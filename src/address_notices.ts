import { IDENTITY_FILE } from './serve/identity'

type ServiceWorkers = Pick<ServiceWorkerContainer, 'controller'>

/** The app's own service worker, whatever folder it is in. */
const OWN_WORKER = /\/service_worker\.js$/

/**
 * Says where the page may not be what a person expects at this address: another app answers here, or Reach Atlas was
 * moved from the port where a project may be kept. Says nothing where nobody answers, as without a network.
 */
export async function addressNotices(
  workers: ServiceWorkers | undefined,
  { onLine }: Pick<Navigator, 'onLine'>,
  { host, hostname, port }: Pick<Location, 'host' | 'hostname' | 'port'>,
  get: typeof fetch = fetch,
): Promise<string[]> {
  const notices: string[] = []
  const controller = workers?.controller?.scriptURL
  if (controller !== undefined && !OWN_WORKER.test(new URL(controller).pathname))
    notices.push(
      `Another app has been used at ${host} and its service worker (${new URL(controller).pathname}) still answers for this address, so either app may open here. Run each app at its own port, or clear the site data of ${host} in the browser once what you need is saved to a file.`,
    )
  if (!onLine) return notices
  const response = await get(`./${IDENTITY_FILE}`, { cache: 'no-store' }).catch(() => undefined)
  if (!response) return notices
  const { app, usualPort } = await identityIn(response)
  if (app !== 'reach-atlas')
    notices.push(
      `Another app is being served at ${host} now: this page is Reach Atlas as the browser kept it, with what was kept here. Run the other app at another port to open it.`,
    )
  else if (usualPort !== undefined && String(usualPort) !== port)
    notices.push(
      `Port ${usualPort}, where Reach Atlas usually runs, was taken, so it runs at ${host} this time. A project kept at ${hostname}:${usualPort} is not seen here: close what uses that port and start Reach Atlas again.`,
    )
  return notices
}

/** An empty object where the answer is not of this app. */
async function identityIn(response: Response): Promise<{ app?: unknown; usualPort?: number }> {
  if (!response.ok) return {}
  const answer: unknown = await response.json().catch(() => undefined)
  if (typeof answer !== 'object' || answer === null || !('app' in answer)) return {}
  const usualPort =
    'usualPort' in answer && typeof answer.usualPort === 'number' ? answer.usualPort : undefined
  return { app: answer.app, ...(usualPort === undefined ? {} : { usualPort }) }
}
