/** The opening tags of one name, whatever their prefix, in the order they stand. What stands between tags cannot be mistaken for one. */
export const tagsOf = (xml: string, name: string): string[] =>
  [...xml.matchAll(new RegExp(`<(?:[\\w.-]+:)?${name}(?=[\\s/>])[^<>]*>`, 'g'))].map(([tag]) => tag)

/** The value of an attribute of a tag, as written; `name` may be a pattern. */
export function attributeOf(tag: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag)
  return found?.[1] ?? found?.[2]
}
