/** What a translator put in the place of a text, and the words that it stands for. */
interface Translation {
  readonly node: ChildNode
  readonly words: string
}

/**
 * Keeps numbers right under a page that the browser translates. A translator puts an element of its own in the place of
 * each text; Svelte goes on writing to the text it knows, which is then in no page. Here such a text goes back in, empty,
 * before its translation. The translation stays until the app writes to the text, or removes it: then it goes.
 */
export function keepTranslatedTextsCurrent(root: Node): void {
  const translationOf = new WeakMap<Node, Translation>()
  const textOf = new WeakMap<Node, Text>()

  const forget = (text: Text): void => {
    const translation = translationOf.get(text)
    translationOf.delete(text)
    if (translation?.node.parentNode) translation.node.remove()
  }

  const stand = (text: Text, node: ChildNode, words: string): void => {
    translationOf.set(text, { node, words })
    textOf.set(node, text)
    text.nodeValue = ''
    node.before(text)
  }

  function readRemoved(removed: Node, record: MutationRecord): void {
    const text = textOf.get(removed)
    const known = text && translationOf.get(text)
    if (text && known?.node === removed && text.isConnected && !removed.isConnected) {
      const again = putInPlace(record)
      if (again) return stand(text, again, known.words)
      translationOf.delete(text)
      text.nodeValue = known.words
    } else if (removed instanceof Text && !removed.isConnected) {
      if (translationOf.has(removed)) return forget(removed)
      const translation = putInPlace(record)
      const words = removed.nodeValue ?? ''
      if (translation && words.trim() !== '') stand(removed, translation, words)
    }
  }

  const observer = new MutationObserver((records) => {
    for (const record of records)
      if (record.type === 'characterData') forget(record.target as Text)
      else for (const removed of record.removedNodes) readRemoved(removed, record)
    // What was done here is no news.
    observer.takeRecords()
  })
  observer.observe(root, { subtree: true, childList: true, characterData: true })
}

/** The node that one step put where it took others away, or the translator's own element beside that place. */
function putInPlace({ addedNodes, previousSibling, nextSibling }: MutationRecord): ChildNode | undefined {
  const beside = [previousSibling, nextSibling].filter((node) => node?.nodeName === 'FONT')
  return [...addedNodes, ...beside].find(
    (node): node is ChildNode => node !== null && node.parentNode !== null && node.isConnected,
  )
}
