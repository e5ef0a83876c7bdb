import { spawn } from 'node:child_process'

type Environment = Readonly<Record<string, string | undefined>>

/** The command that opens an address in the person's own browser, or undefined where there is no desktop. */
export function openCommand(
  address: string,
  platform: NodeJS.Platform,
  env: Environment,
): readonly [command: string, ...args: string[]] | undefined {
  if (env['CI']) return undefined
  if (platform === 'darwin') return ['open', address]
  if (platform === 'win32') return ['cmd', '/c', 'start', '', address]
  return env['DISPLAY'] || env['WAYLAND_DISPLAY'] ? ['xdg-open', address] : undefined
}

/** Opens the address where there is a desktop. Never fails: the address is printed for the person to open. */
export function openOnDesktop(address: string): void {
  const command = openCommand(address, process.platform, process.env)
  if (!command) return
  const [program, ...args] = command
  const child = spawn(program, args, { detached: true, stdio: 'ignore' })
  child.on('error', () => undefined)
  child.unref()
}
