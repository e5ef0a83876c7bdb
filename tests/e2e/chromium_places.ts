import { join } from 'node:path'

type Environment = Readonly<Record<string, string | undefined>>

/** Names that a system's packages give Chromium or Chrome on the PATH, in order of preference. */
const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** Files where a system usually keeps Chromium or Chrome; first choice first. They need not exist. */
export function usualPlaces(platform: NodeJS.Platform, env: Environment): string[] {
  if (platform === 'darwin')
    return ['', env['HOME'] ?? ''].flatMap((home) => [
      `${home}/Applications/Chromium.app/Contents/MacOS/Chromium`,
      `${home}/Applications/Google Chrome.app/Contents/MacOS/Google Chrome`,
    ])
  if (platform === 'win32')
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .flatMap((root) => env[root] ?? [])
      .flatMap((root) => [
        `${root}\\Chromium\\Application\\chrome.exe`,
        `${root}\\Google\\Chrome\\Application\\chrome.exe`,
      ])
  const folders = [...(env['PATH'] ?? '').split(':').filter(Boolean), '/usr/bin', '/snap/bin']
  return COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)))
}
