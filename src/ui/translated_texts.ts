/** What a translator put in the place of a text, and the words that it stands for. */
interface Translation {
  readonly node: ChildNode
  readonly original: string
}

/**
 * Keeps numbers right under a page that the browser translates. A translator puts an element of its own in the place of
 * each text; Svelte goes on writing to the text it knows, which is then in no page. Here such a text goes back in, empty,
 * before its translation. The translation stays until the app writes to the text, or removes it: then it goes.
 */
export function keepTranslatedTextsCurrent(root: Node): void {
  const translationOf = new WeakMap<Node, Translation>()
  const textOf = new WeakMap<Node, Text>()

  const dropTranslation = (text: Text): void => {
    const translation = translationOf.get(text)
    translationOf.delete(text)
    if (translation?.node.parentNode) translation.node.remove()
  }

  const showTranslation = (text: Text, node: ChildNode, original: string): void => {
    translationOf.set(text, { node, original: original })
    textOf.set(node, text)
    text.nodeValue = ''
    node.before(text)
  }

  function handleRemoved(removed: Node, record: MutationRecord): void {
    const text = textOf.get(removed)
    const translation = text && translationOf.get(text)
    if (text && translation?.node === removed && text.isConnected && !removed.isConnected) {
      const replacement = replacementOf(record)
      if (replacement) return showTranslation(text, replacement, translation.original)
      translationOf.delete(text)
      text.nodeValue = translation.original
    } else if (removed instanceof Text && !removed.isConnected) {
      if (translationOf.has(removed)) return dropTranslation(removed)
      const translation = replacementOf(record)
      const original = removed.nodeValue ?? ''
      if (translation && original.trim() !== '') showTranslation(removed, translation, original)
    }
  }

  const observer = new MutationObserver((records) => {
    for (const record of records)
      if (record.type === 'characterData') dropTranslation(record.target as Text)
      else for (const removed of record.removedNodes) handleRemoved(removed, record)
    // What was done here is no news.
    observer.takeRecords()
  })
  observer.observe(root, { subtree: true, childList: true, characterData: true })
}

/** The node that one step put where it took others away, or the translator's own element beside that place. */
function replacementOf({ addedNodes, previousSibling, nextSibling }: MutationRecord): ChildNode | undefined {
  const beside = [previousSibling, nextSibling].filter((node) => node?.nodeName === 'FONT')
  return [...addedNodes, ...beside].find(
    (node): node is ChildNode => node !== null && node.parentNode !== null && node.isConnected,
  )
}
