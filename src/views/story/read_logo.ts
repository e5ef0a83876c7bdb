import { MAX_LOGO_LENGTH } from '../../domain/project/partner'
import type { PartnerLogo } from '../../domain/project/partner'

/** As large as a logo is drawn on any page or screen. */
const BOX = { width: 480, height: 160 }

/** A picture file as a small PNG that a project can hold. Rejects with a sentence where it is none, or too large. */
export async function readLogo(file: File): Promise<PartnerLogo> {
  const picture = await createImageBitmap(file).catch(() => undefined)
  if (!picture) throw new Error(`${file.name} is no picture that this browser reads: choose a PNG or JPEG.`)
  const scale = Math.min(1, BOX.width / picture.width, BOX.height / picture.height)
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(picture.width * scale))
  canvas.height = Math.max(1, Math.round(picture.height * scale))
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
  const png = canvas.toDataURL('image/png')
  if (png.length > MAX_LOGO_LENGTH)
    throw new Error(`${file.name} is too large for a logo: choose a simpler picture.`)
  return { png, width: canvas.width, height: canvas.height }
}
