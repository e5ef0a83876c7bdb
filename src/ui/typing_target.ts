/** Types of input in which a key does not write a letter. */
const NOT_TYPED_IN = new Set([
  'button',
  'checkbox',
  'color',
  'file',
  'image',
  'radio',
  'range',
  'reset',
  'submit',
])

/** What of an element says whether keys write into it. */
interface KeyTarget {
  readonly tagName?: string
  readonly type?: string
  readonly isContentEditable?: boolean
}

/** True where a letter that is pressed is text, or chooses in a list: a key of the app must then do nothing. */
export function isTypedIn({ tagName = '', type = '', isContentEditable = false }: KeyTarget): boolean {
  const tag = tagName.toLowerCase()
  return (
    isContentEditable ||
    tag === 'textarea' ||
    tag === 'select' ||
    (tag === 'input' && !NOT_TYPED_IN.has(type.toLowerCase()))
  )
}
